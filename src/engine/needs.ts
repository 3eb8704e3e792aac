import { timeline } from "../facts/timeline";
import { cleanBody } from "../mail/clean";
import type { Conversation } from "../mail/message";
import { ALL_LANGUAGES, guessLanguage, LANGUAGE_BIT, LANGUAGES, type Language } from "../text/language";
import { tokenise } from "../text/tokens";
import { partsOf } from "./parts";

/** What judging a conversation draws on; anything else the catalogue may do without. */
export interface Needs {
  /** Languages whose words may count, in the order of LANGUAGES. */
  readonly languages: readonly Language[];
  /** True when there are answers to read. */
  readonly answers: boolean;
  /** True when there is more than one message: stages have to be told apart, and rules weigh otherwise. */
  readonly stages: boolean;
}

/** Tells what a conversation needs before it is judged, by the same guess of the language that judging makes. */
export function needsOf(conversation: Conversation): Needs {
  const placed = timeline(conversation);
  let mask = placed.length ? 0 : ALL_LANGUAGES;
  for (const each of placed) {
    const { language, mask: possible } = guessLanguage(tokenise(partsOf(each, cleanBody(each.message.body)).text));
    mask |= language === "unknown" ? ALL_LANGUAGES : possible;
  }
  return {
    languages: LANGUAGES.filter((language) => mask & LANGUAGE_BIT[language]),
    answers: placed.some(({ direction }) => direction === "out"),
    stages: placed.length > 1,
  };
}
