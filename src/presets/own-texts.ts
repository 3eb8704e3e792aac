import type { ByLanguage, Says } from "../engine/rule";
import type { ShownText } from "./document";
import type { EffectivePreset } from "./effective";
import { RECRUITING } from "./policy";
import { recruitingSays } from "./recruiting";

const MAY_BE_WRONG: ByLanguage<string> = {
  en: "Your organisation wrote this rule itself.",
  de: "Diese Regel hat Ihre Organisation selbst geschrieben.",
  fr: "Votre organisation a écrit cette règle elle-même.",
  es: "Esta regla la ha escrito su propia organización.",
};

/** What the rules say that a preset brings along, by id: its own ones, and the one that knows recruiters. */
export function ownTexts({ ownRules, recruiters }: EffectivePreset): Readonly<Record<string, Says>> {
  const own = ownRules.map(({ id, title, because }): [string, Says] => [
    id,
    { title: byLanguage(title), because: byLanguage(because), mayBeWrong: MAY_BE_WRONG },
  ]);
  return Object.fromEntries(recruiters ? [[RECRUITING, recruitingSays], ...own] : own);
}

/** A text in one language only serves everybody, as it does elsewhere. */
function byLanguage(text: ShownText): ByLanguage<string> {
  if (typeof text === "string") return { any: text };
  const [first] = Object.values(text);
  return first === undefined ? text : { any: first, ...text };
}
