import type { Needs } from "../../engine/needs";
import type { Catalogue, CloserLook } from "../../engine/rule";
import type { core } from "../../rules/core";
import type { Language } from "../../text/language";
import type { WordWeights } from "../../text/wording";
import { together, unpack, type PackedSide, type PackedWords, type Words } from "./packed";

const scripts: Readonly<Record<Language, () => Promise<{ readonly pack: PackedWords }>>> = {
  en: () => import(/* webpackChunkName: "words-en" */ "./en"),
  de: () => import(/* webpackChunkName: "words-de" */ "./de"),
  fr: () => import(/* webpackChunkName: "words-fr" */ "./fr"),
  es: () => import(/* webpackChunkName: "words-es" */ "./es"),
  it: () => import(/* webpackChunkName: "words-it" */ "./it"),
  nl: () => import(/* webpackChunkName: "words-nl" */ "./nl"),
  pt: () => import(/* webpackChunkName: "words-pt" */ "./pt"),
};

const closerLists: Readonly<Record<Language, () => Promise<{ readonly lists: Readonly<Record<PackedSide, string>> }>>> =
  {
    en: () => import(/* webpackChunkName: "closer-en" */ "./closer-en"),
    de: () => import(/* webpackChunkName: "closer-de" */ "./closer-de"),
    fr: () => import(/* webpackChunkName: "closer-fr" */ "./closer-fr"),
    es: () => import(/* webpackChunkName: "closer-es" */ "./closer-es"),
    it: () => import(/* webpackChunkName: "closer-it" */ "./closer-it"),
    nl: () => import(/* webpackChunkName: "closer-nl" */ "./closer-nl"),
    pt: () => import(/* webpackChunkName: "closer-pt" */ "./closer-pt"),
  };

const loaded = new Map<Language, Promise<Words>>();

/** The words of one language; a script that did not come is asked for again the next time. */
function wordsOf(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const coming = scripts[language]().then(({ pack }) => unpack(pack));
  loaded.set(language, coming);
  coming.catch(() => loaded.delete(language));
  return coming;
}

/** Fetches the words of a language ahead of the message that may need them. */
export function fetchAhead(language: Language): void {
  wordsOf(language).catch(() => undefined);
}

/** The parts of the catalogue that depend on what is judged. Rejects when a script does not come. */
export async function loadWords({ languages, answers, stages }: Needs): Promise<Omit<Catalogue, keyof typeof core>> {
  const [packs, reading, further] = await Promise.all([
    Promise.all(languages.map(wordsOf)),
    answers ? import(/* webpackChunkName: "answers" */ "./answers") : null,
    stages ? import(/* webpackChunkName: "conversation" */ "./conversation") : null,
  ]);
  const { fields, words, pairs } = together(packs);
  return {
    fields,
    ...reading?.answers,
    ...further?.conversation,
    words: { ...words, ...reading?.answers.words, ...further?.conversation.words },
    pairs: { ...pairs, ...further?.conversation.pairs },
  };
}

/** What a closer look weighs in some languages. Rejects when a script does not come. */
export async function loadCloser(languages: readonly Language[]): Promise<CloserLook> {
  const [{ closer }, lists] = await Promise.all([
    import(/* webpackChunkName: "closer" */ "./closer"),
    Promise.all(languages.map(async (language) => [language, (await closerLists[language]()).lists] as const)),
  ]);
  const of = (side: PackedSide): WordWeights =>
    Object.fromEntries(lists.map(([language, packed]) => [language, packed[side]]));
  return { ...closer, words: { first: of("first"), subject: of("subject") } };
}
