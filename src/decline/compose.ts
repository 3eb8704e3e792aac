import type { ComposedDecline, DeclineInput, DeclineNote } from "./input";
import { CLAUSE_NOTES, CLAUSES } from "./legal";
import { cleanDoor, cleanName, escapeHtml } from "./sanitise";
import { replySubject } from "./subject";
import { fillTemplate } from "./template";
import type { Wording } from "./wording";
import { WORDINGS } from "./wording-table";

/** What the input comes to once it is cleaned. */
interface Parts {
  readonly wording: Wording;
  readonly name: string | null;
  readonly date: string | null;
  readonly door: string | null;
  readonly signOff: string | null;
  readonly legal: string | null;
}

/**
 * Composes a decline: text, the same as HTML, and the subject of the reply. It asks to stop and to be removed, says its scope
 * in one sentence, and gives no reason, no date to return to, no other person and nothing warm. With a template, the
 * template's words are used instead. `notes` say what the user should know. Never throws on odd input.
 */
export function composeDecline(input: DeclineInput): ComposedDecline {
  const parts = cleanParts(input);
  const notes = new Set<DeclineNote>(notesOn(input, parts));
  const text = input.template?.trim() ? fromTemplate(input.template, input, parts, notes) : fromWording(input, parts);
  return {
    text,
    html: toHtml(text),
    subject: replySubject(input.subject, input.language),
    language: input.language,
    tone: input.tone,
    situation: input.situation,
    notes: [...notes],
  };
}

function cleanParts(input: DeclineInput): Parts {
  const wording = WORDINGS[input.language];
  const clauses = [...new Set(input.legal ?? [])].map((jurisdiction) => CLAUSES[jurisdiction][input.language]);
  return {
    wording,
    name: cleanName(input.addressee),
    date: formatDay(input.refusedOn, wording.locale),
    door: cleanDoor(input.supplierDoor),
    signOff: cleanName(input.signOff),
    legal: clauses.length ? clauses.join(" ") : null,
  };
}

function notesOn(input: DeclineInput, parts: Parts): DeclineNote[] {
  const notes = (input.legal ?? []).flatMap((jurisdiction) => CLAUSE_NOTES[jurisdiction]);
  if (input.legal?.length) notes.push("keep-a-copy", "not-legal-advice");
  if (input.situation === "supplier-door" && !parts.door) notes.push("supplier-door-missing");
  if (input.addressee?.trim() && !parts.name) notes.push("addressee-left-out");
  if (input.refusedOn && !parts.date) notes.push("date-left-out");
  if (input.blocked) notes.push("seller-blocked");
  return notes;
}

function fromWording(input: DeclineInput, parts: Parts): string {
  const { wording, name } = parts;
  const greeting = name ? fill(wording.greeting.named, { name }) : wording.greeting.unnamed;
  const sentences = [lead(input, parts), wording.stop[input.tone], wording.scope[input.scope ?? "organisation"]];
  if (input.tone === "final") sentences.push(wording.last);
  return [greeting, sentences.join(" "), parts.legal, parts.signOff].filter((part) => part !== null).join("\n\n");
}

/** The sentence or two that say no, by situation. */
function lead(input: DeclineInput, { wording, date, door }: Parts): string {
  const answer = wording.answer[input.tone];
  switch (input.situation) {
    case "first":
      return answer;
    case "repeated":
      return date ? fill(wording.repeated.dated, { date }) : wording.repeated.undated;
    case "second-representative":
      return date ? fill(wording.second.dated, { date }) : wording.second.undated;
    case "praise":
      return wording.praise;
    case "meeting":
      return wording.meeting;
    case "wrong-person":
      return wording.wrongPerson;
    case "supplier-door":
      return door ? fill(wording.door, { door }) : answer;
  }
}

function fromTemplate(template: string, input: DeclineInput, parts: Parts, notes: Set<DeclineNote>): string {
  const filled = fillTemplate(template, {
    name: parts.name,
    date: parts.date,
    signOff: parts.signOff,
    supplierDoor: parts.door,
    scope: parts.wording.scope[input.scope ?? "organisation"],
    stop: parts.wording.stop[input.tone],
    legal: parts.legal,
  });
  if (filled.unknown.length) notes.add("unknown-placeholder");
  return filled.text;
}

/** Puts values into our own sentences, in one pass. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** "2026-03-03T10:00:00Z" as "3 March 2026" in the language; null when it is no day. The day is taken as written, in no time zone. */
export function formatDay(iso: string | undefined, locale: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso?.trim() ?? "");
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    time,
  );
}

/** Paragraphs of plain text as HTML; every sign that markup is made of is escaped. */
export function toHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("\n");
}
