import type { ItemPatch } from "../outlook/changes";
import type { Body } from "../outlook/item";
import { strings } from "../outlook/rules";
import type { Person } from "../page/wire";

type Fields = Readonly<Record<string, unknown>>;

/** Properties that may be changed on a message that is not a draft (Graph's reference of `PATCH message`). */
export const changeableAlways: ReadonlySet<string> = new Set([
  "categories",
  "isRead",
  "flag",
  "importance",
  "inferenceClassification",
  "singleValueExtendedProperties",
]);

/** Reads the fields of a message resource that this Graph can change. */
export function readPatch(fields: Fields): ItemPatch {
  return {
    ...(typeof fields.subject === "string" ? { subject: fields.subject } : {}),
    ...(fields.body === undefined ? {} : { body: readBodyField(fields.body) }),
    ...(fields.toRecipients === undefined ? {} : { to: people(fields.toRecipients) }),
    ...(fields.ccRecipients === undefined ? {} : { cc: people(fields.ccRecipients) }),
    ...(fields.bccRecipients === undefined ? {} : { bcc: people(fields.bccRecipients) }),
    ...(typeof fields.isRead === "boolean" ? { isRead: fields.isRead } : {}),
    ...(typeof fields.importance === "string" ? { importance: fields.importance } : {}),
    ...(fields.categories === undefined ? {} : { categories: strings(fields.categories) }),
  };
}

function readBodyField(value: unknown): Body {
  const { contentType, content } = (value ?? {}) as { contentType?: unknown; content?: unknown };
  const type = String(contentType).toLowerCase() === "html" ? "html" : "text";
  return { type, content: typeof content === "string" ? content : "" };
}

export function people(value: unknown): readonly Person[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const { name, address } = ((entry as { emailAddress?: unknown } | null)?.emailAddress ?? {}) as Partial<Person>;
    return typeof address === "string" ? [{ name: name ?? "", address }] : [];
  });
}

/** Single-value extended properties as pairs of id and value. */
export function extendedIn(fields: Fields): readonly (readonly [id: string, value: string])[] {
  const list = fields.singleValueExtendedProperties;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const { id, value } = entry as { id?: unknown; value?: unknown };
    return typeof id === "string" && typeof value === "string" ? [[id, value] as const] : [];
  });
}
