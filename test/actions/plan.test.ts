import { allowedMode, planDecline, type PlanInput } from "../../src/actions/plan";

const input: PlanInput = {
  id: "run-1",
  runner: "pane",
  at: "2026-03-03T09:00:00.000Z",
  message: { itemId: "item-1", internetMessageId: "<a@seller.example>" },
  seller: { key: "seller.example", name: "Seller", people: ["ann@seller.example"] },
  decline: { html: "<p>No.</p>", mode: "draft" },
  undoSeconds: 120,
  category: { name: "Declined", colour: "preset12" },
  folder: "archive",
  access: { write: true, send: true },
};

const states = (plan: Partial<PlanInput>): readonly string[] =>
  planDecline({ ...input, ...plan }).steps.map(({ step, state }) =>
    "why" in state ? `${step.kind} ${state.state} ${state.why}` : `${step.kind} ${state.state}`,
  );

describe("planning a decline", () => {
  test("orders the steps so that the move, with which the message leaves the screen, comes last", () => {
    expect(states({ decline: { html: "x", mode: "send" } })).toEqual([
      "decline waiting",
      "confirm waiting",
      "category waiting",
      "remember waiting",
      "move waiting",
    ]);
  });

  test("a draft is confirmed by the reader", () => {
    expect(states({})).toContain("confirm skipped reader-sends");
  });

  test("without consent: a reply form, the category on the message shown, and why nothing is moved", () => {
    const plan = planDecline({ ...input, access: { write: "no-consent", send: "no-consent" } });
    expect(plan.steps[0]?.step).toMatchObject({ kind: "decline", mode: "reply-form" });
    expect(plan.steps[2]?.step).toMatchObject({ kind: "category", route: "shown" });
    expect(plan.steps.at(-1)).toMatchObject({ step: { kind: "move" }, state: { state: "skipped", why: "no-consent" } });
  });

  test("without consent to send, a send becomes a draft", () => {
    const plan = planDecline({
      ...input,
      decline: { html: "x", mode: "send" },
      access: { write: true, send: "no-consent" },
    });
    expect(plan.steps[0]?.step).toMatchObject({ mode: "draft" });
    expect(plan.steps[1]?.state).toEqual({ state: "skipped", why: "no-consent" });
  });

  test("filing without a word has no decline and remembers no refusal", () => {
    expect(states({ decline: null })).toEqual(["category waiting", "remember waiting", "move waiting"]);
    expect(planDecline({ ...input, decline: null }).steps[1]?.step).toMatchObject({ declined: false });
  });

  test("nobody to remember", () => {
    expect(states({ seller: null })).toContain("remember skipped no-seller");
  });

  test("two runs over one message share the token, other messages have another", () => {
    const token = (message: PlanInput["message"]): unknown => planDecline({ ...input, message }).steps[0]?.step;
    const again = token({ itemId: "moved", internetMessageId: "<a@seller.example>" });
    expect(again).toEqual(token(input.message));
    expect(token({ itemId: "item-1", internetMessageId: "<b@seller.example>" })).not.toEqual(again);
  });

  test("the reply form is never widened to sending", () => {
    expect(allowedMode("reply-form", { write: true, send: true })).toBe("reply-form");
    expect(allowedMode("draft", { write: true, send: true })).toBe("draft");
  });
});
