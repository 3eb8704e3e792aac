import {
  DECLINE_LANGUAGES,
  type DeclineInput,
  type DeclineLanguage,
  type Jurisdiction,
  type Tone,
} from "../decline/input";
import { cleanBody } from "../mail/clean";
import type { Message } from "../mail/message";
import type { LegalClause } from "../presets/effective";
import { guessLanguage } from "../text/language";
import { tokenise } from "../text/tokens";
import { isListed } from "./allow-list";
import type { DeclineChoice, DeclineKit } from "./declining";
import type { Judged } from "./judging";
import type { AppState, WordingChoice } from "./state";

/** So much of a message tells its language, in characters. */
const sampleLength = 4000;

/** What the decline is composed from: choices first, then the reader's settings, then what the verdict and the case say. */
export function declineInput(
  kit: Pick<DeclineKit, "chooseTone" | "chooseSituation">,
  { settings, preset }: Pick<AppState, "settings" | "preset">,
  judged: Judged,
  choice: DeclineChoice,
): DeclineInput {
  const { verdict } = judged;
  const newest = newestInbound(judged);
  const refused = earlierRefusal(judged);
  const standing = settings.tone === "auto" ? undefined : settings.tone;
  const chosen = kit.chooseSituation(verdict, { newest: newest?.from?.address, refused: refused.people });
  // A refusal of another conversation, which only the case remembers, makes this one a repeated one all the same.
  const situation = chosen === "first" && refused.at !== undefined ? "repeated" : chosen;
  const tone = choice.tone ?? standing ?? kit.chooseTone(verdict.level, verdict.refusals);
  const language = choice.language ?? languageFor(judged, settings.language, preset.languages);
  return {
    tone,
    language,
    situation: choice.situation ?? situation,
    addressee: newest?.from?.name,
    refusedOn: refused.at,
    legal: preset.legal.map((clause) => jurisdictions[clause]),
    supplierDoor: preset.supplierDoor ?? undefined,
    subject: newest?.subject,
    template: templateOf(choice.wording, preset, tone, language),
    blocked: isBlocked(judged, newest, preset.blocked),
  };
}

/** The chosen words; nothing for the built-in. A wording that the organisation locked leaves no choice where it has one. */
function templateOf(
  wording: WordingChoice | undefined,
  preset: AppState["preset"],
  tone: Tone,
  language: DeclineLanguage,
): string | undefined {
  const approved = preset.wording[tone]?.[language];
  if (preset.locks.wording !== undefined && approved !== undefined) return approved;
  if (wording?.kind === "built-in") return undefined;
  return wording?.kind === "own" ? wording.template.text : approved;
}

/** The tenant takes no mail of these: by the seller's key, by domain or by address. */
function isBlocked({ verdict }: Judged, newest: Message | undefined, blocked: readonly string[]): boolean {
  if (verdict.seller.key !== null && blocked.includes(verdict.seller.key)) return true;
  const { address } = newest?.from ?? {};
  return address !== undefined && isListed([address], blocked);
}

const jurisdictions: Readonly<Record<LegalClause, Jurisdiction>> = {
  "us-can-spam": "us",
  "eu-gdpr": "eu",
  "uk-gdpr": "uk",
  "uk-pecr": "pecr",
  "ca-casl": "ca",
  "de-uwg": "de",
};

/** The language that the reader set, else the one of the newest message, else the first that the preset allows. */
function languageFor(judged: Judged, set: string | null, allowed: readonly string[]): DeclineLanguage {
  const newest = newestInbound(judged);
  const written = newest ? languageOf(newest) : null;
  const offered = [set, written, ...allowed].map((code) => code?.slice(0, 2).toLowerCase());
  const usable = offered.find((code) => allowed.some((one) => one.slice(0, 2).toLowerCase() === code));
  return DECLINE_LANGUAGES.find((code) => code === usable) ?? "en";
}

function languageOf(message: Message): string | null {
  const { text } = cleanBody(message.body).visible;
  const { language } = guessLanguage(tokenise(text.slice(0, sampleLength)));
  return language === "unknown" ? null : language;
}

function newestInbound({ verdict, conversation }: Judged): Message | undefined {
  const inbound = new Set(verdict.messages.filter(({ direction }) => direction === "in").map(({ id }) => id));
  return conversation.messages.findLast(({ id }) => inbound.has(id));
}

/** When the seller was first refused, and who was: from the conversation, else from what is remembered. */
function earlierRefusal({ verdict, conversation, known }: Judged): {
  readonly at: string | undefined;
  readonly people: readonly string[];
} {
  const refusals = new Set(verdict.messages.filter(({ stance }) => stance === "refusal").map(({ id }) => id));
  const messages = conversation.messages.filter(({ id }) => refusals.has(id));
  const people = messages.flatMap(({ to }) => (to ?? []).flatMap(({ address }) => (address ? [address] : [])));
  const remembered = known?.refusals.map(({ at }) => at).sort()[0];
  const at = messages.map(({ sentAt }) => sentAt).find((time) => time !== undefined) ?? remembered;
  return { at, people };
}
