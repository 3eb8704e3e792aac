import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";
import { wordAt, type Tokens } from "../../text/tokens";
import type { Language } from "../../text/language";

/** "We" and what may stand between it and its verb. */
const WE: Partial<Record<Language, readonly string[]>> = { en: ["we"], de: ["wir"], nl: ["we", "wij"], fr: ["nous"] };

/** Endings of verbs that say "we" by themselves. */
const ENDINGS: Partial<Record<Language, readonly string[]>> = {
  es: ["amos", "emos", "imos"],
  pt: ["amos", "emos", "imos"],
  it: ["iamo"],
};

/** What everybody says of themselves: to be, to have, to will, to speak, to hope. The deeds of a firm are the rest. */
const COMMON = new Set(
  `are were have had has been would can could will may might must should shall need want know hope think believe met spoke talked
  agreed discussed got received saw did do don't didn't can't won't both all also still just only never always then now understand
  look looked hear heard wish regret expect expected see
  haben hatten hätten sind waren wären werden würden wurden können könnten müssen müssten sollen sollten wollen wollten möchten
  dürfen dürften uns sehen freuen hoffen bitten denken glauben wissen warten sprachen
  hebben hadden zijn waren zullen zouden kunnen konden moeten moesten willen wilden mogen weten hopen denken zien wachten
  avons sommes serons serions aurons aurions pouvons pourrons pourrions devons devrons voulons voudrions savons allons espérons
  attendons remercions prions souhaitons pensons voyons parlons parlions étions avions rappelons constatons
  somos estamos hemos tenemos podemos queremos debemos sabemos vamos vemos hablamos quedamos esperamos creemos lamentamos
  agradecemos pedimos necesitamos íbamos éramos teníamos estábamos seremos tendremos podremos estaremos veremos recibimos
  temos podemos devemos vamos vemos falamos ficamos aguardamos precisamos combinámos combinamos iremos teremos estaremos estávamos
  tínhamos esperamos sabemos queremos pedimos recebemos
  siamo abbiamo dobbiamo possiamo vogliamo andiamo vediamo sentiamo parliamo aspettiamo speriamo sappiamo preghiamo ringraziamo
  restiamo chiediamo ricordiamo pensiamo eravamo`.split(/\s+/),
);

const GERMAN_ENDINGS = ["en", "ern", "eln"];

/** Tokens from the beginning in which a letter says what its writer does. */
const REACH = 120;

/** Tells in the first person plural what they do: any deed, in any trade. Endings and places of words, no list of trades. */
export const rule: MessageRule = {
  id: "says-what-they-do",
  family: "offer",
  kind: "message",
  judge: ({ tokens, textFrom, signatureFrom, language }) => {
    const known = language.language as Language;
    const [pronouns, endings] = [WE[known], ENDINGS[known]];
    if (!pronouns && !endings) return silent;
    const end = Math.min(signatureFrom, textFrom + REACH);
    let deeds = 0;
    let shown: readonly [number, number] | undefined;
    for (let at = textFrom; at < end; at += 1) {
      const until = pronouns ? afterWe(tokens, at, end, known) : endsAsWe(tokens, at, endings ?? []);
      if (until < 0) continue;
      deeds += 1;
      shown ??= [at, until];
    }
    return deeds && shown ? fires(Math.min(1, deeds / 2), shown) : silent;
  },
};

/** Index of the verb of a "we" at this place, else -1. */
function afterWe(tokens: Tokens, at: number, end: number, language: Language): number {
  if (lengthAt(tokens, at) > 4 || !WE[language]?.includes(wordAt(tokens, at))) return -1;
  const places = language === "de" ? [at - 1, at + 1] : language === "fr" ? [at + 1, at + 2] : [at + 1];
  for (const place of places) {
    if (place < 0 || place >= end) continue;
    const verb = wordAt(tokens, place);
    if (COMMON.has(verb)) return -1;
    if (language === "fr" && !verb.endsWith("ons")) continue;
    if (language === "de" && !GERMAN_ENDINGS.some((ending) => verb.endsWith(ending))) continue;
    return Math.max(at, place);
  }
  return -1;
}

function endsAsWe(tokens: Tokens, at: number, endings: readonly string[]): number {
  if (lengthAt(tokens, at) < 6) return -1;
  const verb = wordAt(tokens, at);
  return endings.some((ending) => verb.endsWith(ending)) && !COMMON.has(verb) ? at : -1;
}

function lengthAt(tokens: Tokens, at: number): number {
  return (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
}

export const says: Says = {
  title: {
    en: "Says what they do for a living",
    de: "Sagt, womit sie Geld verdienen",
    fr: "Dit de quoi ils vivent",
    es: "Dice a qué se dedican",
  },
  because: {
    en: "Says in the first person what their trade or firm does.",
    de: "Sagt in der ersten Person, was Beruf oder Firma ist.",
    fr: "Dit à la première personne quel est leur métier.",
    es: "Dice en primera persona cuál es su oficio o empresa.",
  },
  mayBeWrong: {
    en: "Applicants and new neighbours say so too.",
    de: "Das sagen auch Bewerber und neue Nachbarn.",
    fr: "Des candidats et de nouveaux voisins le disent aussi.",
    es: "También lo dicen candidatos y vecinos nuevos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We press» cider for hotels. We also bottle it.", "«We line» boilers and we repair pumps."],
    silent: ["Cider is pressed in autumn.", "The boiler is lined."],
  },
  de: { fires: ["«Wir pressen» Most für Hotels. Wir füllen ihn auch ab."], silent: ["Most wird im Herbst gepresst."] },
  fr: { fires: ["«Nous pressons» du cidre. Nous livrons aussi."], silent: ["Le cidre se presse en automne."] },
  es: { fires: ["«Prensamos» sidra para hoteles. También repartimos."], silent: ["La sidra se prensa en otoño."] },
};
