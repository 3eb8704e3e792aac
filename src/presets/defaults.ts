import { defaultPolicy } from "../engine/policy";
import type { EffectivePreset } from "./effective";

/** What holds when nobody has set anything. */
export const productDefaults: EffectivePreset = {
  organisation: null,
  contact: null,
  version: null,
  observe: false,
  category: { name: "Pitchwall: declined", colour: "preset12" },
  folder: "archive",
  mailRule: "offer",
  sending: "draft",
  undoSeconds: 120,
  tone: "auto",
  languages: ["en", "de", "fr", "es", "it", "nl", "pt"],
  wording: {},
  supplierDoor: null,
  legal: [],
  allow: [],
  blocked: [],
  refused: [],
  shareRefusals: false,
  myDomains: [],
  historyDays: 730,
  historyMessages: 500,
  salesAt: defaultPolicy.salesAt,
  unsureAt: defaultPolicy.unsureAt,
  caps: {},
  rules: {},
  ownRules: [],
  recruiters: false,
  locks: {},
};
