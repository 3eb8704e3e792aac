import type { CompiledRules } from "../engine/compile";
import { quoteOf, type Quote } from "../engine/quote";
import { readConversation } from "../engine/read";
import { weighEvidence } from "../engine/score";
import type { Conversation, History, Message } from "../mail/message";

/**
 * An example of a rule is plain text: one mail of a stranger, or a little play. A play's lines are "them: …" (the stranger),
 * "me: …", "partner: …" (another sender of the stranger's firm), "sibling: …" (from a look-alike domain), "colleague: …" (one of
 * the reader's side), "history: 3 from them, 2 from us", and "subject: …", "to: …" and "header list-post: …", which belong to the mail above.
 * The words that the rule quotes are marked «so».
 */
export interface Example {
  readonly conversation: Conversation;
  /** The marked words as a quotation, and the mail that they stand in; null when nothing is marked. */
  readonly marked: (Quote & { readonly messageId: string }) | null;
}

/** Where and how strongly a rule fires in a conversation. Rules about the conversation as a whole quote nothing. */
export interface Firing extends Quote {
  readonly messageId: string | null;
  /** 0 to 1. */
  readonly strength: number;
}

/** From this strength on an example counts as hit; the same from which combinations take a part as given. */
export const HIT = 0.4;

const ME = "ada@reader.example";
const SENDERS = new Map([
  ["me", ME],
  ["them", "bo@seller.example"],
  ["partner", "cleo@seller.example"],
  ["sibling", "bo@try-seller.example"],
  ["colleague", "dan@reader.example"],
]);
const DAYS_APART = 3;

/** Reads an example; a text whose first line names no speaker is one mail of a stranger. */
export function readExample(text: string): Example {
  const [first = ""] = text.split("\n", 1);
  const isPlay = SENDERS.has(before(first, ":")) || first.startsWith("history:");
  const messages: Message[] = [];
  let marked: Example["marked"] = null;
  let history: History | undefined;
  for (const line of isPlay ? text.split("\n") : [`them: ${text}`]) {
    const word = before(line, ":");
    const rest = line.slice(word.length + 1).trim();
    if (word === "history") {
      history = historyOf(rest);
    } else if (word === "subject" || word === "to" || word.startsWith("header ")) {
      const last = messages.pop();
      if (last) messages.push(withLine(last, word, rest));
    } else {
      const id = `m${messages.length + 1}`;
      const { content, quote } = unmarked(rest);
      if (quote) marked = { ...quote, messageId: id };
      messages.push(mailFrom(word, id, messages.length, content));
    }
  }
  return { conversation: { id: "example", me: [ME], myDomains: [], messages, history }, marked };
}

/** Where one rule fires in a conversation, oldest message first; empty when it stays silent. */
export function firingsOf(rules: CompiledRules, id: string, conversation: Conversation): readonly Firing[] {
  const at = rules.idIndex.get(id);
  if (at === undefined) return [];
  const reading = readConversation(rules, conversation);
  const { strength } = weighEvidence(rules, reading);
  const shown = reading.scans.flatMap((scan): readonly Firing[] => {
    const found = scan.strength[at] ?? 0;
    return found > 0 ? [{ ...quoteOf(scan, at), strength: found, messageId: scan.facts.placed.message.id }] : [];
  });
  const whole = strength[at] ?? 0;
  return shown.length || whole <= 0 ? shown : [{ quote: "", start: 0, end: 0, strength: whole, messageId: null }];
}

function before(line: string, sign: string): string {
  const at = line.indexOf(sign);
  return at < 0 ? "" : line.slice(0, at);
}

function mailFrom(speaker: string, id: string, place: number, content: string): Message {
  const address = SENDERS.get(speaker);
  if (address === undefined) throw new Error(`an example names a speaker that is not known: ${speaker}`);
  return {
    id,
    from: { address },
    sentAt: `2026-03-${String(2 + place * DAYS_APART).padStart(2, "0")}T09:00:00Z`,
    body: { type: "text", content },
  };
}

function withLine(message: Message, word: string, value: string): Message {
  if (word === "subject") return { ...message, subject: value };
  if (word === "to") return { ...message, to: [{ address: value }] };
  return { ...message, headers: { ...message.headers, [word.slice("header ".length)]: value } };
}

function historyOf(rest: string): History {
  const count = (side: string): number => {
    const at = rest.indexOf(` from ${side}`);
    return at < 0 ? 0 : Number(rest.slice(0, at).split(" ").pop());
  };
  return { fromThem: count("them"), fromUs: count("us"), complete: true };
}

/** The text without its marks, and the marked stretch in it. */
function unmarked(text: string): { readonly content: string; readonly quote: Quote | null } {
  const start = text.indexOf("«");
  const end = text.indexOf("»", start + 1);
  if (start < 0 || end < 0) return { content: text, quote: null };
  const quote = text.slice(start + 1, end);
  const content = text.slice(0, start) + quote + text.slice(end + 1);
  return { content, quote: { quote, start, end: start + quote.length } };
}
