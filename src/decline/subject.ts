import type { DeclineLanguage } from "./input";
import { cleanSubject } from "./sanitise";

// The prefix that Outlook sets in each language.
const PREFIX: Readonly<Record<DeclineLanguage, string>> = {
  en: "RE:",
  de: "AW:",
  fr: "RE:",
  es: "RE:",
  it: "R:",
  nl: "RE:",
  pt: "RE:",
};

const ANSWERED = /^(?:re|aw|antw|antwort|r|rif|rép|rep|sv|vs|odp|res)(?:\[\d{1,3}\])?\s?:/iu;

/** Subject of a reply as Outlook sets it: a prefix of any language that is there stays, else the language's own is put in front. */
export function replySubject(subject: string | undefined, language: DeclineLanguage): string {
  const clean = cleanSubject(subject);
  if (ANSWERED.test(clean)) return clean;
  return clean ? `${PREFIX[language]} ${clean}` : PREFIX[language];
}
