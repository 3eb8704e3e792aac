import { defaultPolicy } from "../engine/policy";
import type { BuiltInName } from "./document";
import type { PresetLayer } from "./effective";

interface BuiltIn {
  /** For whom it is, in one sentence. */
  readonly summary: string;
  readonly values: PresetLayer["values"];
}

const { salesAt, unsureAt } = defaultPolicy;

/** Presets that come with the product; an organisation's own rests on one of them. */
export const BUILT_IN: Readonly<Record<BuiltInName, BuiltIn>> = {
  balanced: {
    summary: "The product's own choice: leaves mail alone in doubt, keeps declines as drafts.",
    values: { sending: "draft", tone: "auto", mailRule: "offer" },
  },
  strict: {
    summary: "For mailboxes that sellers crowd: speaks up earlier, declines firmly, counts recruiters as well.",
    values: {
      salesAt: lowered(salesAt, 0.12),
      unsureAt: lowered(unsureAt, 0.1),
      recruiters: true,
      tone: "firm",
      mailRule: "offer",
    },
  },
  "observe-only": {
    summary: "For pilots: shows verdicts and reasons, writes nothing, files nothing.",
    values: { observe: true, sending: "reply-form", mailRule: "never" },
  },
  executive: {
    summary: "For people whose address everybody guesses: short words, sent after an undo window, little to decide.",
    values: {
      salesAt: lowered(salesAt, 0.05),
      unsureAt: lowered(unsureAt, 0.05),
      sending: "send",
      undoSeconds: 300,
      tone: "brief",
      recruiters: true,
      mailRule: "offer",
      historyDays: 1095,
    },
  },
  "procurement-friendly": {
    summary: "For buyers, who want to hear offers: only plain persistence is called sales, answers stay courteous.",
    values: {
      salesAt: Math.max(0.97, salesAt),
      unsureAt: Math.max(0.8, unsureAt),
      tone: "courteous",
      sending: "draft",
      mailRule: "never",
      caps: { offer: 3, price: 1.5, benefit: 2, proof: 2 },
    },
  },
};

/** A built-in preset as a layer. */
export function builtIn(name: BuiltInName): PresetLayer {
  return { name, values: BUILT_IN[name].values };
}

/** A threshold that speaks up earlier than the fitted one, whatever that is. */
function lowered(threshold: number, by: number): number {
  return Math.max(0.05, Math.round((threshold - by) * 100) / 100);
}
