import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Conversation } from "../../mail/message";
import { InputError } from "../command";
import { ShapeError } from "../ndjson";
import { readConversation } from "./conversation-json";
import type { ParsedMail } from "../../mail/file/mail-file";
import { isMsg } from "../../mail/file/msg";
import { byOldest, joinMails, type Reader } from "./join";
import { isMbox, splitMbox } from "./mbox";
import { parseEml, parseMsg } from "./mail-file";

/** Larger files are read in pieces; they can only be mailboxes. */
const LARGE = 64 * 1024 * 1024;

/** What was read, and one line for each input that could not be. */
export interface Inputs {
  readonly conversations: readonly Conversation[];
  /** Each names the input and what is wrong with it. Not empty: exit status 1. */
  readonly problems: readonly string[];
}

/** What is gathered while inputs are read. */
interface Gathered {
  readonly mails: ParsedMail[];
  readonly conversations: Conversation[];
  readonly problems: string[];
}

/** In a folder these are read; anything else there is passed over. */
const KNOWN = new Set([".eml", ".mbox", ".mbx", ".msg", ".json"]);

/**
 * Reads mail files, folders of them, and "-" for standard input, into conversations. Kinds: internet mail (.eml),
 * mailbox files (.mbox), Outlook messages (.msg) and conversations as data (.json: one, or a list). The content decides
 * where the name does not. Mails of all inputs are joined; conversations as data are taken as given.
 * What cannot be read becomes a problem; the rest is still read.
 */
export async function readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  reader: Reader,
): Promise<Inputs> {
  const gathered: Gathered = { mails: [], conversations: [], problems: [] };
  for (const path of paths)
    await guarded(gathered, () => (path === "-" ? readStandardInput(stdin, gathered) : readPath(path, gathered)));
  const mine: Reader = {
    me: reader.me.map((each) => each.toLowerCase()),
    myDomains: reader.myDomains.map((each) => each.toLowerCase()),
  };
  const given = gathered.conversations.map((each) => withReader(each, mine));
  const conversations = given.length
    ? [...joinMails(gathered.mails, mine), ...given].sort(byOldest)
    : joinMails(gathered.mails, mine);
  return { conversations, problems: gathered.problems };
}

/** `--me` counts for conversations as data, too. */
function withReader(conversation: Conversation, reader: Reader): Conversation {
  if (!reader.me.length && !reader.myDomains.length) return conversation;
  return {
    ...conversation,
    me: [...new Set([...conversation.me, ...reader.me])],
    myDomains: [...new Set([...conversation.myDomains, ...reader.myDomains])],
  };
}

async function guarded(gathered: Gathered, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    gathered.problems.push(error.message);
  }
}

async function readPath(path: string, gathered: Gathered): Promise<void> {
  const info = reaching(path, () => statSync(path));
  if (!info.isDirectory()) return readFileOf(path, info.size, gathered);
  const names = reaching(path, () => readdirSync(path, { recursive: true, encoding: "utf8" })).sort();
  const files = names.filter((name) => KNOWN.has(extname(name).toLowerCase()));
  if (!files.length) throw new InputError(`${path} holds no mail files (${[...KNOWN].join(" ")}).`);
  for (const name of files) {
    const file = join(path, name);
    await guarded(gathered, () => readFileOf(file, reaching(file, () => statSync(file)).size, gathered));
  }
}

/** Reads at once and not in the background: small mail is sooner read than waited for. */
async function readFileOf(path: string, size: number, gathered: Gathered): Promise<void> {
  if (size > LARGE) return readMbox(createReadStream(path), path, gathered);
  const bytes = reaching(path, () => readFileSync(path));
  if (isMbox(bytes)) return readMbox([bytes], path, gathered);
  await readBytes(bytes, path, gathered);
}

async function readStandardInput(stdin: AsyncIterable<Uint8Array>, gathered: Gathered): Promise<void> {
  const pieces = stdin[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head: Uint8Array = first.done ? new Uint8Array() : first.value;
  const all = prefixed(head, { [Symbol.asyncIterator]: () => pieces });
  if (isMbox(head)) return readMbox(all, "standard input", gathered);
  const parts: Uint8Array[] = [];
  for await (const piece of all) parts.push(piece);
  await readBytes(Buffer.concat(parts), "standard input", gathered);
}

async function* prefixed(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length) yield head;
  yield* rest;
}

async function readMbox(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  where: string,
  gathered: Gathered,
): Promise<void> {
  let number = 0;
  for await (const bytes of splitMbox(stream)) {
    number += 1;
    const name = `${where}, mail ${number}`;
    await guarded(gathered, async () => void gathered.mails.push(await parseEml(bytes, name)));
  }
  if (!number) throw new InputError(`${where} holds no mail, or is too large to be one.`);
}

async function readBytes(bytes: Uint8Array, where: string, gathered: Gathered): Promise<void> {
  if (!bytes.length) throw new InputError(`${where} is empty.`);
  if (isMsg(bytes)) {
    gathered.mails.push(parseMsg(bytes, where));
    return;
  }
  if (isBinary(bytes)) throw new InputError(`${where} is neither mail nor text.`);
  if (isJson(bytes)) gathered.conversations.push(...readJson(bytes, where));
  else gathered.mails.push(await parseEml(bytes, where));
}

/** Mail and data hold no zero bytes; anything that does near its beginning is something else. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

/** Begins with a brace or bracket, after white space and a byte order mark. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === 0x7b || first === 0x5b;
}

function readJson(bytes: Uint8Array, where: string): Conversation[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new InputError(`${where} is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  try {
    return (Array.isArray(value) ? value : [value]).map(readConversation);
  } catch (error) {
    if (error instanceof ShapeError) throw new InputError(`${where} is no conversation: ${error.message}.`);
    throw error;
  }
}

function reaching<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === "EACCES" || code === "EPERM"
          ? "may not be read"
          : `cannot be read (${code || String(error)})`;
    throw new InputError(`${path} ${why}.`);
  }
}
