/**
 * Internet headers as one object: names in lower case, folded lines joined, a header that comes more than once joined by
 * a line break (Received, Authentication-Results). Linear in the text.
 */
export function parseHeaders(text: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  let name = "";
  for (const line of text.split("\n")) {
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (bare === "") continue;
    if (name && (bare.startsWith(" ") || bare.startsWith("\t"))) {
      headers.set(name, `${headers.get(name) ?? ""} ${bare.trim()}`);
      continue;
    }
    const colon = bare.indexOf(":");
    if (colon < 1) continue;
    name = bare.slice(0, colon).trim().toLowerCase();
    const value = bare.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(headers);
}
