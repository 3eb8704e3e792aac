import type { SeedMessage } from "../seed";

/** Reads time and place of a meeting request (RFC 5545); null when the calendar asks for nothing. */
export function readInvitation(calendar: string): NonNullable<SeedMessage["meeting"]> | null {
  const lines = calendar.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const event = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1);
  const valueOf = (name: string): string | undefined => {
    const line = event.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
    return line?.slice(line.indexOf(":") + 1);
  };
  if (!lines.includes("METHOD:REQUEST") || !lines.includes("BEGIN:VEVENT")) return null;
  return { start: time(valueOf("DTSTART")), end: time(valueOf("DTEND")), location: valueOf("LOCATION") ?? "" };
}

/** `20260310T140000Z` as ISO 8601; local times are taken as UTC, which is near enough for a picture of a meeting. */
function time(text: string | undefined): string {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/.exec(text ?? "");
  if (!found) return new Date(0).toISOString();
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}
