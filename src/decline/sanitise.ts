const NAME_LIMIT = 80;
const SUBJECT_LIMIT = 250;
const DOOR_LIMIT = 200;

// Controls, line and paragraph separators, zero-width, bidirectional and other invisible formatting characters.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]+/gu;

/** A person's name fit to stand in a greeting, or null when what was given is no name (an address, a link, markup only). */
export function cleanName(raw: string | undefined): string | null {
  if (!raw) return null;
  const name = oneLine(raw)
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/[<>{}[\]\\|`"*_#=~^$]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  if (!/\p{L}/u.test(name) || name.length > NAME_LIMIT || /@|:\/\/|www\./i.test(name)) return null;
  return name.replace(/[,;:!?]+$/, "").trim() || null;
}

/** One line of plain text without invisible characters. */
export function oneLine(raw: string): string {
  return raw.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim();
}

/** A subject in one line, at most 250 characters. */
export function cleanSubject(raw: string | undefined): string {
  return cut(oneLine(raw ?? ""), SUBJECT_LIMIT);
}

/** A mail or https address, or null. */
export function cleanDoor(raw: string | undefined): string | null {
  const door = oneLine(raw ?? "");
  if (door.length > DOOR_LIMIT) return null;
  const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(door);
  return mail || /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./%~+-]*)?(?:\?[\w=&%+.-]*)?$/u.test(door) ? door : null;
}

/** Text made harmless for HTML, quotes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function cut(text: string, limit: number): string {
  // A cut must not leave half of a surrogate pair.
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
}
