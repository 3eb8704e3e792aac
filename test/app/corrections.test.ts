import { asCalled } from "../../src/app/corrections";
import { judgedNow } from "../../src/app/judging";
import { deliver, refOf } from "../../src/platform/memory/world";
import { doubted } from "../engine/doubted";
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

describe("what may be sales", () => {
  test("has its whole story once the reader calls it sales", () => {
    const called = asCalled(doubted);
    expect([called.verdict, called.level, called.stage, called.touchesAfterRefusal]).toEqual([
      "sales",
      4,
      "pressure",
      1,
    ]);
    expect(called.advice.action).toBe("decline");
  });

  test("is not to be declined once more where the seller gave up or the reader's no stands last", () => {
    expect(asCalled({ ...doubted, stage: "withdrawal" }).advice).toEqual({ action: "none", why: "gave-up" });
    const messages = [...doubted.messages].reverse();
    expect(asCalled({ ...doubted, messages }).advice).toEqual({ action: "none", why: "already-refused" });
  });
});
