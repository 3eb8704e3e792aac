import type { Person } from "./message";

/** Longest stretch that is searched for a person. */
const PERSON_LIMIT = 400;

/**
 * Reads one person as mail programs write it: `Ann <a@b>`, `"Ann" <a@b>`, `Ann [mailto:a@b]`, `Ann (a@b)`, `a@b`, `Ann`.
 * Undefined when nothing is left.
 */
export function readPerson(text: string): Person | undefined {
  const short = text.slice(0, PERSON_LIMIT);
  const address = readAddress(short);
  const name = tidyName(address === undefined ? short : short.slice(0, short.indexOf(address)));
  if (!name && !address) return undefined;
  const person: { name?: string; address?: string } = {};
  if (name) person.name = name;
  if (address) person.address = address.toLowerCase();
  return person;
}

/** The first mail address in a text, as it is written there. */
export function readAddress(text: string): string | undefined {
  const at = text.indexOf("@");
  if (at <= 0) return undefined;
  let start = at;
  while (start > 0 && isAddressChar(text.charCodeAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && isAddressChar(text.charCodeAt(end))) end += 1;
  while (end > at && text.charCodeAt(end - 1) === 46) end -= 1;
  return start < at && end > at + 1 ? text.slice(start, end) : undefined;
}

/** Letters, digits and the signs that addresses use; anything beyond ASCII is let through. */
function isAddressChar(code: number): boolean {
  if ((code >= 48 && code <= 57) || (code >= 64 && code <= 90 && code !== 64) || (code >= 97 && code <= 122))
    return true;
  return (
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 61 ||
    code === 39 ||
    code === 47 ||
    code > 0x2fff
  );
}

function tidyName(text: string): string {
  let name = text.replaceAll("mailto:", " ").replaceAll("\n", " ").trim();
  let before = "";
  while (before !== name) {
    before = name;
    name = trimSigns(name);
  }
  return name.length > 80 ? "" : name;
}

const SIGNS = "\"'“”„‘’<>[]()*_,;:|= \t\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069";

function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SIGNS.includes(text.charAt(start))) start += 1;
  while (end > start && SIGNS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
