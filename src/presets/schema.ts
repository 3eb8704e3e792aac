import type { Family } from "../engine/rule";
import type { BuiltInName, SettingName } from "./document";
import type { LegalClause } from "./effective";
import type { Shape } from "./shape";

/** The shape that this release reads. */
export const FORMAT = 1;

/** Languages that rules and declines are written in. */
export const PRESET_LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

export const BUILT_IN_NAMES: readonly BuiltInName[] = [
  "balanced",
  "strict",
  "observe-only",
  "executive",
  "procurement-friendly",
];

// Records instead of lists, so that a name left out does not compile.
const familyTable: Readonly<Record<Family, true>> = {
  pretext: true,
  "wrong-person": true,
  offer: true,
  benefit: true,
  price: true,
  proof: true,
  ask: true,
  praise: true,
  familiarity: true,
  "follow-up": true,
  "break-up": true,
  pushback: true,
  pressure: true,
  hostility: true,
  withdrawal: true,
  tooling: true,
  special: true,
  structure: true,
  relationship: true,
  obligation: true,
  notice: true,
  person: true,
  discussion: true,
  wording: true,
};

const legalTable: Readonly<Record<LegalClause, true>> = {
  "us-can-spam": true,
  "eu-gdpr": true,
  "uk-gdpr": true,
  "uk-pecr": true,
  "ca-casl": true,
  "de-uwg": true,
};

/** Families of rules, by name. */
export const FAMILY_NAMES: readonly string[] = Object.keys(familyTable);

const text = (most: number): Shape => ({ kind: "text", most });
const list = (of: Shape, most: number, least = 0): Shape => ({ kind: "list", of, most, least });
const parties = list({ kind: "text", most: 254, form: "party" }, 2000);
const phrases: Shape = {
  kind: "record",
  names: [...PRESET_LANGUAGES, "any"],
  of: list(text(200), 50, 1),
  most: 8,
};

const shown: Shape = {
  kind: "either",
  what: "text, or an object with one text a language",
  shapes: [text(300), { kind: "record", names: PRESET_LANGUAGES, of: text(300), most: 7 }],
};

const ownRule: Shape = {
  kind: "object",
  needs: ["id", "family", "title", "because", "phrases", "weight", "examples"],
  fields: {
    id: { kind: "text", most: 60, form: "own-rule-id" },
    family: { kind: "one-of", values: FAMILY_NAMES },
    title: shown,
    because: shown,
    phrases,
    unless: phrases,
    where: { kind: "one-of", values: ["text", "opening", "closing", "subject", "anywhere"] },
    weight: { kind: "number", least: -6, most: 6 },
    examples: {
      kind: "object",
      needs: ["fires", "silent"],
      fields: { fires: list(text(500), 20, 1), silent: list(text(500), 20, 1) },
    },
  },
};

const wording: Shape = {
  kind: "record",
  names: ["brief", "courteous", "firm", "final"],
  of: { kind: "record", names: PRESET_LANGUAGES, of: text(2000), most: 7 },
  most: 4,
};

const settingShapes: Readonly<Record<SettingName, Shape>> = {
  allow: { kind: "object", fields: { suppliers: parties, customers: parties, partners: parties } },
  blocked: parties,
  refused: list(
    {
      kind: "object",
      needs: ["key", "at"],
      fields: { key: { kind: "text", most: 254, form: "party" }, at: { kind: "text", most: 30, form: "date" } },
    },
    5000,
  ),
  shareRefusals: { kind: "yes-no" },
  salesAt: { kind: "number", least: 0.5, most: 1 },
  unsureAt: { kind: "number", least: 0.05, most: 1 },
  caps: { kind: "record", names: FAMILY_NAMES, of: { kind: "number", least: 0, most: 20 }, most: 40 },
  rules: {
    kind: "record",
    names: "rule-id",
    of: {
      kind: "either",
      what: '"on", "off" or a weight',
      shapes: [
        { kind: "one-of", values: ["on", "off"] },
        { kind: "number", least: -6, most: 6 },
      ],
    },
    most: 500,
  },
  ownRules: list(ownRule, 100),
  recruiters: { kind: "yes-no" },
  observe: { kind: "yes-no" },
  category: {
    kind: "object",
    needs: ["name", "colour"],
    fields: { name: text(120), colour: { kind: "text", most: 8, form: "colour" } },
  },
  folder: {
    kind: "either",
    what: '"archive", or an object {"named": "…"}',
    shapes: [
      { kind: "one-of", values: ["archive"] },
      { kind: "object", needs: ["named"], fields: { named: text(120) } },
    ],
  },
  mailRule: { kind: "one-of", values: ["never", "offer"] },
  sending: { kind: "one-of", values: ["draft", "send", "reply-form"] },
  undoSeconds: { kind: "number", least: 10, most: 3600, whole: true },
  tone: { kind: "one-of", values: ["auto", "brief", "courteous", "firm", "final"] },
  languages: list({ kind: "one-of", values: PRESET_LANGUAGES }, 7, 1),
  wording,
  legal: list({ kind: "one-of", values: Object.keys(legalTable) }, 6),
  supplierDoor: { kind: "text", most: 300, form: "door" },
  historyDays: { kind: "number", least: 1, most: 3650, whole: true },
  historyMessages: { kind: "number", least: 10, most: 2000, whole: true },
};

/** Settings by name, in the order in which they are explained. */
export const SETTING_NAMES = Object.keys(settingShapes) as readonly SettingName[];

const settings: Shape = { kind: "object", fields: settingShapes };
const locks: Shape = { kind: "record", names: SETTING_NAMES, of: shown, most: SETTING_NAMES.length };

const group: Shape = {
  kind: "object",
  needs: ["name", "who"],
  fields: {
    name: text(80),
    who: list({ kind: "text", most: 254, form: "party" }, 2000, 1),
    settings,
    locks,
  },
};

/** The whole preset. */
export const PRESET_SHAPE: Shape = {
  kind: "object",
  needs: ["format", "version", "organisation"],
  fields: {
    $schema: { kind: "text", most: 500 },
    format: { kind: "number", least: FORMAT, most: FORMAT, whole: true },
    version: { kind: "number", least: 1, most: 1_000_000_000, whole: true },
    organisation: {
      kind: "object",
      needs: ["name", "domains"],
      fields: { name: text(120), domains: list({ kind: "text", most: 253, form: "domain" }, 200, 1) },
    },
    contact: { kind: "text", most: 300, form: "door" },
    validFrom: { kind: "text", most: 30, form: "date" },
    validUntil: { kind: "text", most: 30, form: "date" },
    base: { kind: "one-of", values: BUILT_IN_NAMES },
    settings,
    locks,
    groups: list(group, 100),
  },
};
