import { judgedNow } from "../../src/app/judging";
import { deliver, refOf } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { message, scene, settled, show } from "./scene";

describe("what the reader calls sales", () => {
  test("is sales from then on, can be declined, and goes back to the rules by the same call", async () => {
    const { session, world } = await scene(kit);
    const friend = deliver(world, message("m2", { from: { name: "Bo", address: "bo@friend.example" } }));
    show(world, friend);
    await settled();
    expect(judgedNow(session.state().reading)?.verdict.verdict).toBe("clear");

    await session.callSales(true);
    const called = judgedNow(session.state().reading);
    expect([called?.verdict.verdict, called?.verdict.level, called?.called]).toEqual(["sales", 1, true]);
    expect(called?.verdict.advice.action).toBe("decline");
    expect(session.state().settings.calledSales).toEqual([
      refOf(friend).conversationId ?? refOf(friend).internetMessageId ?? "?",
    ]);

    await session.callSales(false);
    const back = judgedNow(session.state().reading);
    expect([back?.verdict.verdict, back?.called]).toEqual(["clear", false]);
  });
});
