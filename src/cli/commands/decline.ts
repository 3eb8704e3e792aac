import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { chooseSituation, chooseTone } from "../../decline/choose";
import { composeDecline } from "../../decline/compose";
import {
  DECLINE_LANGUAGES,
  SITUATIONS,
  TONES,
  type ComposedDecline,
  type DeclineInput,
  type DeclineLanguage,
  type Jurisdiction,
  type Situation,
  type Tone,
} from "../../decline/input";
import { judge } from "../../engine/judge";
import type { Verdict } from "../../engine/verdict";
import { cleanBody } from "../../mail/clean";
import type { Conversation, Message } from "../../mail/message";
import { withEarlier } from "../../mail/rebuild";
import { productDefaults } from "../../presets/defaults";
import { effectivePreset, type EffectivePreset, type LegalClause } from "../../presets/effective";
import { layersOf } from "../../presets/layers";
import { policyOf } from "../../presets/policy";
import { readPresetText } from "../../presets/read";
import { pathText } from "../../presets/problem";
import { guessLanguage } from "../../text/language";
import { tokenise } from "../../text/tokens";
import { InputError, UsageError, type Command, type ExitStatus, type Io } from "../command";
import { readInputs } from "../inputs/read";
import { compiledFor } from "../preset/everyday";

const help = `Usage: pitchwall decline [OPTION…] FILE

Composes the decline for the conversation in FILE: .eml, .mbox, .msg, .json, a folder of them, or "-". Nothing is sent.
Where FILE holds several conversations, one decline is composed for each that is read as sales outreach.

  --me ADDRESS        your own address; may be given several times
  --tone TONE         brief, courteous, firm or final (default: by how far the seller went)
  --language CODE     en de fr es it nl pt (default: the language of the newest mail)
  --situation NAME    first, repeated, second-representative, praise, meeting, wrong-person or supplier-door
  --sign-off NAME     a name under the text
  --preset FILE       an organisation's preset: tone, languages, wording, legal clauses, supplier door
  --format FORMAT     text (default) or json
`;

/** `pitchwall decline`: the decline as text; what to know beside it goes to standard error. */
export const command: Command = { name: "decline", summary: "compose the decline for a conversation", help, run };

interface Options {
  readonly me: readonly string[];
  readonly tone: Tone | undefined;
  readonly language: DeclineLanguage | undefined;
  readonly situation: Situation | undefined;
  readonly signOff: string | undefined;
  readonly format: "text" | "json";
  readonly preset: EffectivePreset;
}

async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { paths, options } = await readOptions(args);
  const { conversations, problems } = await readInputs(paths, io.stdin, {
    me: options.me,
    myDomains: options.preset.myDomains,
  });
  for (const problem of problems) io.err(`pitchwall decline: ${problem}\n`);
  if (!conversations.length) throw new InputError("there is no mail to answer.");
  const rules = compiledFor(options.preset);
  const judged = conversations.map((given) => {
    const conversation = withEarlier(given);
    return { conversation, verdict: judge(conversation, { rules, policy: policyOf(options.preset) }) };
  });
  // A single conversation is answered as asked, whatever it is; of several only the sellers'.
  const answered = judged.length === 1 ? judged : judged.filter(({ verdict }) => verdict.verdict === "sales");
  if (!answered.length) throw new InputError("none of the conversations is read as sales outreach.");
  const declines = answered.map(({ conversation, verdict }) => {
    warn(verdict, options.preset, io);
    return { id: verdict.id, ...composeDecline(declineInput(conversation, verdict, options)) };
  });
  await io.out(
    options.format === "json" ? `${JSON.stringify(declines, null, 2)}\n` : declines.map(asText).join("\n---\n\n"),
  );
  return problems.length ? 1 : 0;
}

async function readOptions(args: readonly string[]): Promise<{ paths: readonly string[]; options: Options }> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      me: { type: "string", multiple: true, default: [] },
      tone: text,
      language: text,
      situation: text,
      "sign-off": text,
      preset: text,
      format: { type: "string", default: "text" },
    },
  });
  if (!positionals.length) throw new UsageError("Name a mail file, a folder, or - for standard input.");
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`--format knows text and json, not "${values.format}".`);
  const options: Options = {
    me: values.me,
    tone: oneOf("--tone", values.tone, TONES),
    language: oneOf("--language", values.language, DECLINE_LANGUAGES),
    situation: oneOf("--situation", values.situation, SITUATIONS),
    signOff: values["sign-off"],
    format: values.format,
    preset: values.preset === undefined ? productDefaults : await readPresetFile(values.preset, values.me),
  };
  return { paths: positionals, options };
}

function oneOf<Word extends string>(
  option: string,
  given: string | undefined,
  known: readonly Word[],
): Word | undefined {
  if (given === undefined) return undefined;
  const word = known.find((each) => each === given);
  if (!word) throw new UsageError(`${option} knows ${known.join(", ")}, not "${given}".`);
  return word;
}

async function readPresetFile(file: string, me: readonly string[]): Promise<EffectivePreset> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new InputError(`${file} cannot be read.`);
  });
  const read = readPresetText(text);
  if (read.ok) return effectivePreset(layersOf(read.preset, me));
  const [first] = read.problems;
  throw new InputError(`${file}: ${first ? `${pathText(first.path)} ${first.message}`.trim() : "is no preset"}.`);
}

/** Says what speaks against sending this decline; it is composed all the same. */
function warn(verdict: Verdict, { blocked }: EffectivePreset, io: Io): void {
  const say = (words: string) => io.err(`pitchwall decline: ${verdict.id}: ${words}\n`);
  if (verdict.verdict !== "sales") say(`this conversation is read as "${verdict.verdict}", not as sales outreach.`);
  if (verdict.advice.action === "silence") say("silence is advised: an answer would confirm the address.");
  const key = verdict.seller.key;
  if (key && blocked.includes(key)) say("the organisation blocks this seller, so the decline would come back.");
}

function declineInput(conversation: Conversation, verdict: Verdict, options: Options): DeclineInput {
  const { preset } = options;
  const newest = newestInbound(conversation, verdict);
  const refused = refusals(conversation, verdict);
  const tone = options.tone ?? (preset.tone === "auto" ? chooseTone(verdict.level, verdict.refusals) : preset.tone);
  const language = options.language ?? languageFor(newest, preset.languages);
  return {
    tone,
    language,
    situation:
      options.situation ?? chooseSituation(verdict, { newest: newest?.from?.address, refused: refused.people }),
    addressee: newest?.from?.name,
    refusedOn: refused.on,
    signOff: options.signOff,
    legal: preset.legal.map((clause) => JURISDICTION[clause]),
    supplierDoor: preset.supplierDoor ?? undefined,
    subject: newest?.subject,
    template: preset.wording[tone]?.[language],
  };
}

const JURISDICTION: Readonly<Record<LegalClause, Jurisdiction>> = {
  "us-can-spam": "us",
  "eu-gdpr": "eu",
  "uk-gdpr": "uk",
  "uk-pecr": "pecr",
  "ca-casl": "ca",
  "de-uwg": "de",
};

function newestInbound({ messages }: Conversation, verdict: Verdict): Message | undefined {
  const inbound = new Set(verdict.messages.filter(({ direction }) => direction === "in").map(({ id }) => id));
  return messages
    .filter(({ id }) => inbound.has(id))
    .sort((left, right) => timeOf(left) - timeOf(right))
    .at(-1);
}

/** Day of the first refusal and whom refusals went to. */
function refusals({ messages }: Conversation, verdict: Verdict): { on: string | undefined; people: readonly string[] } {
  const ids = new Set(verdict.messages.filter(({ stance }) => stance === "refusal").map(({ id }) => id));
  const refusing = messages.filter(({ id }) => ids.has(id)).sort((left, right) => timeOf(left) - timeOf(right));
  const people = refusing.flatMap(({ to }) => (to ?? []).flatMap(({ address }) => (address ? [address] : [])));
  return { on: refusing.find(({ sentAt }) => sentAt !== undefined)?.sentAt, people };
}

function timeOf({ sentAt }: Message): number {
  const time = Date.parse(sentAt ?? "");
  return Number.isNaN(time) ? 0 : time;
}

/** The mail's own language where the preset allows it, else the preset's first that we can write. */
function languageFor(newest: Message | undefined, allowed: readonly string[]): DeclineLanguage {
  const usable = DECLINE_LANGUAGES.filter((code) => allowed.includes(code));
  const { language } = guessLanguage(tokenise(newest ? cleanBody(newest.body).visible.text.slice(0, 4000) : ""));
  const first = DECLINE_LANGUAGES.find((code) => code === allowed[0]);
  return usable.find((code) => code === language) ?? first ?? "en";
}

function asText({ subject, text }: ComposedDecline): string {
  return `Subject: ${subject}\n\n${text}\n`;
}
