import type { FieldRule, Rule, SentenceRule } from "../../engine/rule";

type DataRule = FieldRule | SentenceRule;

const FORMS = { "?": "question", "!": "statement" } as const;
const PLACES = { "<": "opening", ">": "closing" } as const;

/**
 * Reads the rules that hold no code from the text that scripts/rules-loader.mjs makes of them, and puts the others among
 * them. Words parted by spaces: "@ask" is the family of those that follow, "*" the next of the others; "on-demo" is on the
 * field "demo", "many-deeds:do3" on three words of "do", "x=we+do~you?>" on sentences.
 */
export function rulesIn(text: string, others: readonly Rule[]): readonly Rule[] {
  const rules: Rule[] = [];
  let family = "ask" as DataRule["family"];
  let next = 0;
  for (const word of text.split(" ")) {
    const other = word === "*" ? others[next++] : undefined;
    if (other) rules.push(other);
    else if (word.startsWith("@")) family = word.slice(1) as DataRule["family"];
    else rules.push(word.includes("=") ? sentenceRule(word, family) : fieldRule(word, family));
  }
  return rules;
}

function fieldRule(word: string, family: DataRule["family"]): FieldRule {
  const [id = "", what = id.slice(3)] = word.split(":");
  const field = what.replace(/\d+$/, "");
  return { id, family, kind: "field", field, least: Number(what.slice(field.length) || 1) };
}

function sentenceRule(word: string, family: DataRule["family"]): SentenceRule {
  const [, id = "", all = "", none, form, place] = /^(.*)=([^~?!<>]*)(?:~([^?!<>]*))?([?!])?([<>])?$/.exec(word) ?? [];
  return {
    id,
    family,
    kind: "sentence",
    all: all.split("+"),
    ...(none && { none: none.split("+") }),
    ...(form && { form: FORMS[form as keyof typeof FORMS] }),
    ...(place && { where: PLACES[place as keyof typeof PLACES] }),
  };
}
