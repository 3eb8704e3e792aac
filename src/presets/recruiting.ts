import { fires, silent, type Catalogue, type MessageRule, type Says } from "../engine/rule";
import { RECRUITING } from "./policy";
import { APPLYING, APPROACHES } from "./recruiting-table";

const APPROACH_FIELD = "recruiting-approach";
const APPLYING_FIELD = "recruiting-applying";

/** One phrase alone may stand in any mail: a second one, or so many words of jobs, must stand beside it. */
const WORDS_OF_JOBS = 2;

/** Somebody who did not apply is offered a job with another firm. Part of the catalogue only where a preset counts recruiters. */
const rule: MessageRule = {
  id: RECRUITING,
  family: "special",
  kind: "message",
  judge: (message, { timeline, history }) => {
    if (timeline[0]?.direction === "out" || (history?.fromUs ?? 0) > 0) return silent;
    const approaches = message.count(APPROACH_FIELD);
    if (approaches === 0 || message.count(APPLYING_FIELD) > 0) return silent;
    if (approaches < 2 && message.count("recruiting") < WORDS_OF_JOBS) return silent;
    return fires(1, message.first(APPROACH_FIELD) ?? undefined);
  },
};

/** What the rule says to readers. */
export const recruitingSays: Says = {
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

/** The catalogue with recruiting as a kind of selling; compile it once. What it weighs is the policy's. */
export function withRecruiting(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    rules: [...catalogue.rules, rule],
    fields: { ...catalogue.fields, [APPROACH_FIELD]: APPROACHES, [APPLYING_FIELD]: APPLYING },
  };
}
