import { fires, silent, type Catalogue, type MessageRule } from "../engine/rule";
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

/** The catalogue with recruiting as a kind of selling; compile it once. What it weighs is the policy's. */
export function withRecruiting(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    rules: [...catalogue.rules, rule],
    fields: { ...catalogue.fields, [APPROACH_FIELD]: APPROACHES, [APPLYING_FIELD]: APPLYING },
  };
}
