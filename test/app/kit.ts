import type { DeclineKit } from "../../src/app/declining";
import { chooseSituation, chooseTone } from "../../src/decline/choose";
import { composeDecline } from "../../src/decline/compose";
import { lintDecline } from "../../src/decline/lint";

/** The real decline layer. */
export const kit: DeclineKit = { composeDecline, lintDecline, chooseTone, chooseSituation };
