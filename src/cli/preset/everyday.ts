import { compileRules, type CompiledRules } from "../../engine/compile";
import { speaksAgainst } from "../../engine/rule";
import { judge } from "../../engine/judge";
import type { Policy } from "../../engine/policy";
import { readConversation } from "../../engine/read";
import type { Conversation } from "../../mail/message";
import type { OwnRule, PresetDocument } from "../../presets/document";
import { effectivePreset, type EffectivePreset } from "../../presets/effective";
import { layersOf } from "../../presets/layers";
import { phraseRule, policyOf, withOwnRules } from "../../presets/policy";
import { withRecruiting } from "../../presets/recruiting";
import type { Path, PresetProblem } from "../../presets/problem";
import { catalogue } from "../../rules/catalogue";
import { EVERYDAY } from "./everyday-table";
import type { JsonText } from "./json-text";
import { warningAt, type Remark } from "./remark";

/** Judging as one reader has it under a preset. */
export interface Judging {
  readonly preset: EffectivePreset;
  readonly rules: CompiledRules;
  readonly policy: Policy;
}

/** The judge that readers with these addresses have under a preset; null: under none. */
export function judgingUnder(preset: PresetDocument | null, addresses: readonly string[]): Judging {
  const effective = effectivePreset(preset ? layersOf(preset, addresses) : []);
  return { preset: effective, rules: compiledFor(effective), policy: policyOf(effective) };
}

let compiledLast: { readonly key: string; readonly rules: CompiledRules } | null = null;
let compiledAlone: CompiledRules | null = null;

/** The rules under a preset. Compiling takes longer than judging a hundred mails: what differs in thresholds only is compiled once. */
export function compiledFor({ ownRules, recruiters }: EffectivePreset): CompiledRules {
  if (!ownRules.length && !recruiters) return (compiledAlone ??= compileRules(catalogue));
  const key = JSON.stringify({ ownRules, recruiters });
  if (compiledLast?.key === key) return compiledLast.rules;
  const own = withOwnRules(catalogue, ownRules);
  compiledLast = { key, rules: compileRules(recruiters ? withRecruiting(own) : own) };
  return compiledLast.rules;
}

/** Own rules that do not do what their examples say. */
export function exampleProblems(rules: readonly OwnRule[], path: Path): readonly PresetProblem[] {
  return rules.flatMap((rule, index) => {
    const fires = firing(rule);
    const of = (name: "fires" | "silent", wanted: boolean, message: string): readonly PresetProblem[] =>
      rule.examples[name].flatMap((example, place) =>
        fires(mailOf(example, rule.where === "subject")) === wanted
          ? []
          : [{ path: [...path, index, "examples", name, place], code: "example" as const, message }],
      );
    return [
      ...of("fires", true, `the rule "${rule.id}" does not fire on this example`),
      ...of("silent", false, `the rule "${rule.id}" fires on this near miss`),
    ];
  });
}

/** Warnings for own rules that fire on everyday mail, and for settings under which everyday mail would be accused. */
export function everydayRemarks(preset: PresetDocument, json: JsonText): readonly Remark[] {
  const settings = [
    { own: preset.settings?.ownRules ?? [], path: ["settings", "ownRules"] },
    ...(preset.groups ?? []).map((group, index) => ({
      own: group.settings?.ownRules ?? [],
      path: ["groups", index, "settings", "ownRules"],
    })),
  ];
  return [
    ...settings.flatMap(({ own, path }) =>
      own.flatMap((rule, index) => firingRemark(rule, [...path, index, "phrases"], json)),
    ),
    ...accusing(preset, [], ["settings"], json),
    ...(preset.groups ?? []).flatMap((group, index) => {
      const who = (group.who[0] ?? "").replace(/^@/, "");
      return accusing(preset, [who.includes("@") ? who : `somebody@${who}`], ["groups", index], json);
    }),
  ];
}

function firingRemark(rule: OwnRule, path: Path, json: JsonText): readonly Remark[] {
  if (speaksAgainst(rule.family)) return [];
  const fires = firing(rule);
  const hit = everydayMail().filter((mail) => fires(mail));
  const [first] = hit;
  if (!first) return [];
  const subjects = `"${first.messages[0]?.subject ?? ""}"${hit.length > 1 ? ` and ${hit.length - 1} more` : ""}`;
  const message = `the rule "${rule.id}" fires on ${hit.length} of ${EVERYDAY.length} everyday mails: ${subjects}`;
  return [warningAt("fires-on-everyday-mail", path, json, { message, suggestion: "make the phrases longer" })];
}

/** Told only where it is the preset's doing: what the product itself would say is no news to an administrator. */
function accusing(preset: PresetDocument, addresses: readonly string[], path: Path, json: JsonText): readonly Remark[] {
  const own = judgingUnder(preset, addresses);
  const accused = clearOtherwise().filter((mail) => judge(mail, own).verdict === "sales");
  if (!accused.length) return [];
  const subjects = accused.slice(0, 3).map((mail) => `"${mail.messages[0]?.subject ?? ""}"`);
  const message = `${accused.length} of ${EVERYDAY.length} everyday mails would be called sales: ${subjects.join(", ")}`;
  return [warningAt("accuses-everyday-mail", path, json, { message })];
}

let clear: readonly Conversation[] | null = null;

/** The everyday mail that the product alone does not call sales; judged once. */
function clearOtherwise(): readonly Conversation[] {
  if (clear) return clear;
  const plain = judgingUnder(null, []);
  clear = everydayMail().filter((mail) => judge(mail, plain).verdict !== "sales");
  return clear;
}

/** Everyday mail as conversations. */
export function everydayMail(): readonly Conversation[] {
  return EVERYDAY.map(([, subject, content], index) => ({
    id: `everyday-${index + 1}`,
    me: ["reader@corp.example"],
    myDomains: [],
    messages: [
      {
        id: `everyday-${index + 1}`,
        from: { address: "sender@elsewhere.example" },
        to: [{ address: "reader@corp.example" }],
        subject,
        body: { type: "text", content },
      },
    ],
  }));
}

function mailOf(text: string, asSubject: boolean): Conversation {
  const body = { type: "text", content: asSubject ? "Hello" : text } as const;
  return { id: "example", me: [], myDomains: [], messages: [{ id: "example", subject: asSubject ? text : "", body }] };
}

/** Whether a rule fires on a mail, whatever its weight. */
function firing(rule: OwnRule): (mail: Conversation) => boolean {
  const compiled = compileRules({ ...catalogue, combinations: [], fields: {}, rules: [phraseRule(rule)] });
  return (mail) => readConversation(compiled, mail).scans.some((scan) => (scan.strength[0] ?? 0) > 0);
}
