import type { Says } from "../../engine/rule";
import type { PaneLanguage } from "../words/language";
import type { RuleWords } from "../words/context";

/** The rules' words in one language; where a rule has none in it, the English ones serve. */
export function explainer(
  says: Readonly<Record<string, Says>>,
  language: PaneLanguage,
): (rule: string) => RuleWords | null {
  const known = new Map(Object.entries(says));
  const pick = (words: Says["title"]): string => words[language] ?? words.en ?? words.any ?? "";
  return (rule) => {
    const own = known.get(rule);
    if (own === undefined || pick(own.title) === "") return null;
    return { title: pick(own.title), because: pick(own.because), mayBeWrong: pick(own.mayBeWrong) };
  };
}
