import type { ByLanguage, Says } from "../engine/rule";
import type { ShownText } from "./document";
import type { EffectivePreset } from "./effective";
import { RECRUITING } from "./policy";

const MAY_BE_WRONG: ByLanguage<string> = {
  en: "Your organisation wrote this rule itself.",
  de: "Diese Regel hat Ihre Organisation selbst geschrieben.",
  fr: "Votre organisation a écrit cette règle elle-même.",
  es: "Esta regla la ha escrito su propia organización.",
};

const RECRUITING_SAYS: Says = {
  title: {
    en: "Offers you a job you did not apply for",
    de: "Bietet Ihnen eine Stelle an, auf die Sie sich nicht beworben haben",
    fr: "Vous propose un poste auquel vous n’avez pas postulé",
    es: "Le ofrece un puesto que usted no ha solicitado",
  },
  because: {
    en: "Your organisation counts mail from recruiters as outreach.",
    de: "Ihre Organisation zählt Mails von Personalvermittlern zur Werbung.",
    fr: "Votre organisation compte les messages de recruteurs comme du démarchage.",
    es: "Su organización cuenta los mensajes de reclutadores como captación.",
  },
  mayBeWrong: {
    en: "You may have asked for it elsewhere, for instance on a job portal.",
    de: "Vielleicht haben Sie anderswo darum gebeten, etwa auf einem Stellenportal.",
    fr: "Vous l’avez peut-être demandé ailleurs, par exemple sur un site d’emploi.",
    es: "Quizá lo haya pedido usted en otro lugar, por ejemplo en un portal de empleo.",
  },
};

/** What the rules say that a preset brings along, by id: its own ones, and the one that knows recruiters. */
export function ownTexts({ ownRules, recruiters }: EffectivePreset): Readonly<Record<string, Says>> {
  const own = ownRules.map(({ id, title, because }): [string, Says] => [
    id,
    { title: byLanguage(title), because: byLanguage(because), mayBeWrong: MAY_BE_WRONG },
  ]);
  return Object.fromEntries(recruiters ? [[RECRUITING, RECRUITING_SAYS], ...own] : own);
}

/** A text in one language only serves everybody, as it does elsewhere. */
function byLanguage(text: ShownText): ByLanguage<string> {
  if (typeof text === "string") return { any: text };
  const [first] = Object.values(text);
  return first === undefined ? text : { any: first, ...text };
}
