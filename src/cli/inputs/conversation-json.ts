import type { Body, Conversation, History, Message, Person } from "../../mail/message";
import { ShapeError } from "../ndjson";

/**
 * Reads a conversation as data (design section 4a). Only `messages[].body` must be there; fields that are unknown are
 * passed over, fields of a wrong type are refused with their name. Messages without an id get "m1", "m2", …
 * @throws ShapeError naming the field.
 */
export function readConversation(value: unknown): Conversation {
  const given = record(value, "a conversation");
  const messages = given["messages"];
  if (!Array.isArray(messages)) throw new ShapeError('"messages" must be a list');
  return {
    id: idOf(given["id"], "id") ?? "",
    me: strings(given["me"], "me"),
    myDomains: strings(given["myDomains"], "myDomains"),
    messages: messages.map(readMessage),
    history: given["history"] === undefined || given["history"] === null ? undefined : readHistory(given["history"]),
  };
}

function readMessage(value: unknown, index: number): Message {
  const where = `messages[${index}]`;
  const given = record(value, where);
  return {
    id: idOf(given["id"], `${where}.id`) ?? `m${index + 1}`,
    from: given["from"] === undefined || given["from"] === null ? undefined : person(given["from"], `${where}.from`),
    to: people(given["to"], `${where}.to`),
    cc: people(given["cc"], `${where}.cc`),
    sentAt: text(given["sentAt"], `${where}.sentAt`),
    subject: text(given["subject"], `${where}.subject`),
    body: readBody(given["body"], `${where}.body`),
    headers:
      given["headers"] === undefined || given["headers"] === null
        ? undefined
        : readHeaders(given["headers"], `${where}.headers`),
  };
}

function readBody(value: unknown, where: string): Body {
  const given = record(value, where);
  const { type, content } = given;
  if (type !== "text" && type !== "html") throw new ShapeError(`"${where}.type" must be "text" or "html"`);
  if (typeof content !== "string") throw new ShapeError(`"${where}.content" must be a string`);
  return { type, content };
}

function readHistory(value: unknown): History {
  const given = record(value, "history");
  return {
    fromThem: count(given["fromThem"], "history.fromThem"),
    fromUs: count(given["fromUs"], "history.fromUs"),
    since: text(given["since"], "history.since"),
    complete: typeof given["complete"] === "boolean" ? given["complete"] : undefined,
  };
}

function readHeaders(value: unknown, where: string): Readonly<Record<string, string>> {
  const given = record(value, where);
  if (isReady(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, each]) => [
      name.toLowerCase(),
      Array.isArray(each) ? each.join(", ") : String(each),
    ]),
  );
}

/** True when all names are in lower case and all values are text, as nearly always; half of a mail's data may be its headers. */
function isReady(headers: Record<string, unknown>): headers is Record<string, string> {
  for (const name in headers) if (typeof headers[name] !== "string" || hasCapital(name)) return false;
  return true;
}

/** Letters beyond ASCII count as capitals: they are read the slow way. */
function hasCapital(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code > 127) return true;
  }
  return false;
}

function people(value: unknown, where: string): readonly Person[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new ShapeError(`"${where}" must be a list`);
  return value.map((each, index) => person(each, `${where}[${index}]`));
}

function person(value: unknown, where: string): Person {
  const given = record(value, where);
  return {
    name: text(given["name"], `${where}.name`),
    address: text(given["address"], `${where}.address`)?.toLowerCase(),
  };
}

function strings(value: unknown, where: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((each) => typeof each !== "string"))
    throw new ShapeError(`"${where}" must be a list of strings`);
  return value.map((each: string) => each.toLowerCase());
}

function text(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new ShapeError(`"${where}" must be a string`);
  return value;
}

function count(value: unknown, where: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw new ShapeError(`"${where}" must be a number from 0 up`);
  return value;
}

function idOf(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number") throw new ShapeError(`"${where}" must be a string`);
  return String(value);
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError(`"${where}" must be an object`.replace('"a conversation"', "a conversation"));
  return value as Record<string, unknown>;
}
