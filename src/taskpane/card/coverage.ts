import type { AppState } from "../../app/state";
import type { CardTexts } from "../words/card-texts";
import type { Judged } from "./facts";
import type { CardButton, CardModel } from "./model";

/** What the verdict rests on, in one line. */
export function coverageLine(judged: Judged, texts: CardTexts): string {
  const count = judged.conversation.messages.length;
  switch (judged.coverage) {
    case "message":
      return texts.coverage.message;
    case "quoted":
      return count > 1 ? texts.coverage.quoted(count - 1) : texts.coverage.message;
    case "selected":
      return texts.coverage.selected(count);
    case "added":
      return texts.coverage.added(count);
    case "conversation":
      return texts.coverage.conversation(count);
    case "seller":
      return texts.coverage.seller(count);
  }
}

/** How to read on, how far that has come, or why it did not work. */
export function moreModel(judged: Judged, signIn: AppState["signIn"], texts: CardTexts): CardModel["more"] {
  const { more } = judged;
  switch (more.kind) {
    case "done":
      return { busy: false, words: null, button: null };
    case "loading":
      return { busy: true, words: texts.coverage.reading, button: null };
    case "refused":
      return {
        busy: false,
        words:
          more.why === "unsupported" ? texts.coverage.noSignIn : `${texts.why[more.why]} ${texts.coverage.stillCounts}`,
        button:
          more.why === "unsupported" || more.why === "shared" ? null : { act: "read-more", label: texts.act.tryAgain },
      };
    case "idle":
      if (signIn === "unsupported") return { busy: false, words: texts.coverage.noSignIn, button: null };
      return { busy: false, words: null, button: readOn(judged, texts) };
  }
}

function readOn(judged: Judged, texts: CardTexts): CardButton | null {
  if (judged.coverage === "seller") return null;
  const whole = judged.coverage === "conversation";
  return { act: "read-more", label: whole ? texts.act.readSeller : texts.act.readConversation };
}
