import { createQuoting } from "../../../src/taskpane/card/quoting";
import type { AppState } from "../../../src/app/state";
import { cardModel } from "../../../src/taskpane/card/card-model";
import type { CardModel } from "../../../src/taskpane/card/model";
import {
  clear,
  colleague,
  escalation,
  hidden,
  praise,
  unsure,
  withdrawn,
} from "../../../src/taskpane/gallery/conversations";
import { quiet, shows, stories, finished, draft } from "../../../src/taskpane/gallery/stories";
import { cardTexts } from "../../../src/taskpane/words/card-languages";
import { formatsOf } from "../../../src/taskpane/words/formats";

const quoting = createQuoting(() => undefined);

function model(state: AppState): CardModel {
  return cardModel(state, { texts: cardTexts.en, formats: formatsOf("en-GB", "Europe/Berlin"), quoting });
}

describe("the sentence", () => {
  test.each([
    ["escalation", shows(escalation), "Third sales message since you declined on 9 September"],
    [
      "withdrawn",
      shows(withdrawn),
      "They write that they will stop, after 3 messages since you declined on 9 September",
    ],
    ["second representative", shows(colleague), "Second sales message since you declined on 9 September"],
    ["praise", shows(praise), "Praise first, then a sales offer"],
    ["unsure", shows(unsure), "This may be sales mail"],
    ["clear", shows(clear), "Nothing here points to sales mail"],
    ["first offer", shows(hidden), "A sales message from try-reachly-now.example"],
    ["none", quiet, "No message selected"],
  ])("of %s", (_, state, sentence) => {
    expect(model(state).sentence).toBe(sentence);
  });

  test("does without a date that is missing", () => {
    const messages = escalation.conversation.messages.map((message) => ({ ...message, sentAt: undefined }));
    const undated = { ...escalation, conversation: { ...escalation.conversation, messages } };
    expect(model(shows(undated)).sentence).toBe("Third sales message since you declined");
  });

  test("calls an offer hidden while only the opening is there", () => {
    const verdict = { ...hidden.verdict, stage: "opener" } as const;
    expect(model(shows({ ...hidden, verdict })).sentence).toBe("Looks like the opening of a sales approach");
  });

  test("says so when a withdrawal is all that followed a refusal", () => {
    const verdict = { ...withdrawn.verdict, refusals: 1, touchesAfterRefusal: 0 };
    expect(model(shows({ ...withdrawn, verdict })).sentence).toBe("They accept that you declined on 9 September");
  });
});

describe("a seller whom a colleague declined", () => {
  const touches = { refusals: 0, touchesAfterRefusal: 1 };
  const verdict = { ...hidden.verdict, ...touches, seller: { ...hidden.verdict.seller, key: "reachly.example" } };
  const state = shows({ ...hidden, verdict });
  const refused = [{ key: "reachly.example", at: "2026-03-05" }];

  test("is called so, and the reader is not said to have declined", () => {
    const { sentence, note } = model({ ...state, preset: { ...state.preset, refused } });
    expect(sentence).toMatch(/^A sales message from /);
    expect(note).toMatch(/^A colleague declined this seller on 5 March/);
  });

  test("but not when it is another seller, or the reader declined as well", () => {
    const other = [{ key: "other.example", at: "2026-03-05" }];
    expect(model({ ...state, preset: { ...state.preset, refused: other } }).note).toBeNull();
    const known = {
      sellerKey: "reachly.example",
      name: null,
      people: [],
      refusals: [{ at: "2026-04-07T09:00:00Z", kind: "declined" }],
      touchesSince: 0,
      lastTouchAt: null,
      taken: [],
      status: "declined",
    } as const;
    const own = shows({ ...hidden, verdict, known });
    const { sentence, note } = model({ ...own, preset: { ...own.preset, refused } });
    expect(sentence).toContain("since you declined");
    expect(note).toMatch(/^You already declined this seller on 7 April/);
  });
});

describe("the one button", () => {
  test.each([
    ["decline", escalation, "Decline & archive", "decline"],
    ["decline-keep-praise", praise, "Decline, keep the praise", "decline"],
    ["silence", hidden, "File silently", "file"],
  ] as const)("for the advice %s", (_, judged, label, act) => {
    expect(model(shows(judged)).primary).toEqual({ label, act });
  });

  test("is none when there is nothing to do, and filing is still offered", () => {
    const { primary, settled, others } = model(shows(withdrawn));
    expect([primary, settled, others.map(({ act }) => act)]).toEqual([null, "Nothing to do", ["file"]]);
  });

  test("makes room for the composer and for a run over this message", () => {
    expect(model(shows(escalation, { decline: draft })).primary).toBeNull();
    expect(model(shows(escalation, { run: finished })).primary).toBeNull();
  });

  test("comes back once the run is taken back, or is about another message", () => {
    expect(model(shows(escalation, { run: { ...finished, phase: "undone" } })).primary).not.toBeNull();
    const entry = { ...finished.entry, itemId: "other", messageKey: "other" };
    expect(model(shows(escalation, { run: { ...finished, entry } })).primary).not.toBeNull();
  });
});

describe("the reason", () => {
  test("is the shown message's weightiest words, with whose they are", () => {
    expect(model(shows(escalation)).reason).toEqual({
      quote: "What came back is a tone I would not take with the man who delivers the pallets.",
      source: "Gareth Pym, 21 September",
    });
  });

  test("comes from the newest inbound message when an own one is shown", () => {
    expect(model(shows({ ...escalation, shownId: "m7" })).reason?.source).toBe("Gareth Pym, 21 September");
  });

  test("is left out for a clear message", () => {
    expect(model(shows(clear)).reason).toBeNull();
  });
});

describe("unsure", () => {
  test("asks about earlier dealings when they are not known", () => {
    expect(model(shows(unsure)).question?.text).toBe("Have you dealt with Jonas Whitcombe before?");
  });

  test("asks else whether it was asked for", () => {
    const verdict = { ...unsure.verdict, cannotTell: [] };
    expect(model(shows({ ...unsure, verdict })).question?.text).toBe("Did you ask for this?");
  });
});

describe("what it rests on", () => {
  test("counts the quoted messages", () => {
    expect(model(shows(escalation)).coverage).toBe("Judged from this message and 7 quoted earlier ones.");
  });

  test("offers to read on, unless this Outlook has no sign-in", () => {
    expect(model(shows(escalation)).more.button?.label).toBe("Read the whole conversation");
    const without = model(shows(escalation, { signIn: "unsupported" })).more;
    expect([without.button, without.words]).toEqual([null, expect.stringContaining("does not let add-ins sign in")]);
  });

  test("says why reading on did not work, and that it can be tried again", () => {
    const more = model(stories["no-consent"] ?? quiet).more;
    expect(more.words).toContain("Nobody has yet agreed");
    expect(more.button?.act).toBe("read-more");
  });
});

describe("never judged", () => {
  test.each([
    ["jonas@fennmark.example", "Mail from Jonas Whitcombe is not judged", ["judge-again-person"]],
    ["@fennmark.example", "Mail from fennmark.example is not judged", ["judge-again-company"]],
    ["@other.example", "Mail from fennmark.example is not judged", []],
  ])("by the wish %s", (wish, sentence, acts) => {
    const settings = { ...quiet.settings, neverJudge: [wish] };
    const card = model(shows({ ...unsure, allowed: true }, { settings }));
    expect([card.sentence, card.others.map(({ act }) => act)]).toEqual([sentence, acts]);
  });
});
