import { htmlToText } from "../text/html";
import type { Region } from "../text/html";
import { pickSourced } from "../text/markup-pick";
import { plain, type SourcedText, type Span } from "../text/sourced";
import type { CleanedBody } from "./cleaned";
import type { Parts, Piece, Quoted } from "./history";
import { tellApart } from "./history";
import { depthCounter, mailRegion } from "./html-regions";
import type { Intro } from "./intros";
import { findIntros } from "./intros";
import type { Line } from "./lines";
import { isBlank, readLines } from "./lines";
import type { Body, EarlierMessage } from "./message";
import { nameKey } from "./rebuild-people";
import type { Role } from "./signature";
import { readRoles } from "./signature";

/** Plain text beyond this many characters is not read; the limit of HTML is its own. */
export const TEXT_LIMIT = 2_000_000;

/** What was made of a body before it is told apart. */
interface Readable {
  readonly sourced: SourcedText;
  readonly regions: readonly Region[];
  readonly hidden: string;
  readonly links: CleanedBody["links"];
  readonly images: CleanedBody["images"];
  readonly cutAt: number;
}

/**
 * Tells a body apart into what its sender wrote now, quoted history, signature and legal notice. Works on any input,
 * never throws, in time linear in the length.
 */
export function cleanBody(body: Body): CleanedBody {
  const readable = body.type === "html" ? fromHtml(body.content) : fromText(body.content);
  const { text } = readable.sourced;
  const lines = markIndents(text, readLines(text, quoteDepth(readable.regions)), readable.regions);
  const parts = tellApart(lines.lines, lines.intros);
  const signed = depthCounter(readable.regions, "signature");
  const own = splitPieces(text, parts.own, (line) => signed(line.from) > 0);
  const handed = parts.forwarded ? splitPieces(text, parts.forwarded.pieces) : NOTHING;
  const written = own.visible.length > 0;
  let earlier: readonly EarlierMessage[] | null = null;
  return {
    visible: pickSourced(readable.sourced, inOrder([...own.visible, ...handed.visible])),
    own: pickSourced(readable.sourced, own.visible),
    signature: pickSourced(readable.sourced, written || own.signature.length ? own.signature : handed.signature),
    disclaimer: joined(text, [...own.disclaimer, ...handed.disclaimer]),
    quoted: quotedText(text, lines.lines, parts, written),
    hidden: readable.hidden,
    // Told apart once more, and only some ask for it.
    get earlier() {
      return (earlier ??= parts.quoted.flatMap((quoted) => earlierOf(text, quoted)));
    },
    quotes({ address, name } = {}) {
      const wanted = address?.toLowerCase();
      const named = (each: EarlierMessage | Intro | undefined): boolean =>
        each?.from?.address?.toLowerCase() === wanted;
      if (wanted && parts.quoted.some(({ intro }) => named(intro)) && this.earlier.some(named)) return true;
      // Where a quotation gives names alone, only the mail that is answered counts: below it the sender's own may stand.
      const answered = parts.quoted[0]?.intro?.from;
      if (!name || !answered?.name || answered.address) return false;
      return nameKey(answered.name) === nameKey(name) && this.earlier.length > 0;
    },
    forwarded: parts.forwarded !== undefined,
    bare: !written && parts.forwarded?.intro?.kind === "headers" && !parts.forwarded.intro.forward,
    links: readable.links,
    images: readable.images,
    cutAt: readable.cutAt,
  };
}

function fromText(content: string): Readable {
  const cutAt = Math.max(0, content.length - TEXT_LIMIT);
  return {
    sourced: plain(cutAt ? content.slice(0, TEXT_LIMIT) : content),
    regions: [],
    hidden: "",
    links: [],
    images: [],
    cutAt,
  };
}

function fromHtml(content: string): Readable {
  const { readable, regions, hidden, links, images, cutAt } = htmlToText(content, { region: mailRegion });
  return { sourced: readable, regions, hidden, links, images, cutAt };
}

function quoteDepth(regions: readonly Region[]): ((offset: number) => number) | undefined {
  return regions.length ? depthCounter(regions, "quote") : undefined;
}

/** Finds introductions, and takes an indented stretch for a quote when one stands right above it. */
function markIndents(
  text: string,
  lines: readonly Line[],
  regions: readonly Region[],
): { lines: readonly Line[]; intros: Intro[] } {
  const intros = findIntros(text, lines);
  const ends = new Set(intros.map((intro) => intro.content));
  const quotes = regions.filter((region) => region.kind === "indent" && ends.has(endAbove(text, region.start)));
  if (!quotes.length) return { lines, intros };
  const depth = depthCounter(quotes, "indent");
  const deeper = lines.map((line) => {
    const more = depth(line.from);
    return more ? { ...line, depth: line.depth + more } : line;
  });
  return {
    lines: deeper,
    intros: intros.map((intro) => ({ ...intro, depth: deeper[intro.first]?.depth ?? intro.depth })),
  };
}

/** End of the last visible character before an offset. */
function endAbove(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && text.charCodeAt(end - 1) <= 32 && offset - end < 200) end -= 1;
  return end;
}

interface Split {
  readonly visible: Span[];
  readonly signature: Span[];
  readonly disclaimer: Span[];
}

const NOTHING: Split = { visible: [], signature: [], disclaimer: [] };

/** Tells words, signature and legal notice of one message apart, as stretches without blank edges. */
function splitPieces(text: string, pieces: readonly Piece[], signed?: (line: Line) => boolean): Split {
  if (!pieces.length) return NOTHING;
  const lines = pieces.map((piece) =>
    piece.start === piece.line.from && piece.end === piece.line.end
      ? piece.line
      : { ...piece.line, from: piece.start, end: trimEnd(text, piece) },
  );
  const roles = readRoles(text, lines, signed);
  return {
    visible: spansOf(lines, roles, "visible"),
    signature: spansOf(lines, roles, "signature"),
    disclaimer: spansOf(lines, roles, "disclaimer"),
  };
}

/** Words may stand above and below a mail that is handed on. */
function inOrder(spans: Span[]): Span[] {
  return spans.sort((one, other) => one.start - other.start);
}

function trimEnd(text: string, piece: Piece): number {
  let end = piece.end;
  while (end > piece.start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return end;
}

/** Lines of one role that follow one another become one stretch, unless quote marks stand between them. */
function spansOf(lines: readonly Line[], roles: readonly Role[], role: Role): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: Line | undefined;
  let open = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || roles[index] !== role) {
      open = false;
      continue;
    }
    const span = spans[spans.length - 1];
    const follows: boolean = open && last !== undefined && line.start > last.end && line.start - last.end <= 4;
    if (!isBlank(line)) {
      if (span && follows && !line.depth) span.end = line.end;
      else spans.push({ start: line.from, end: line.end });
    } else if (line.depth && span && span.end > span.start) spans.push({ start: line.from, end: line.from });
    open = !isBlank(line) || follows;
    last = line;
  }
  while (spans.length && spans[spans.length - 1]?.start === spans[spans.length - 1]?.end) spans.pop();
  return spans;
}

function joined(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join("\n");
}

/** Everything that is not the sender's own, as it stands; a bare forward is no quote. */
function quotedText(text: string, lines: readonly Line[], parts: Parts, written: boolean): string {
  if (!parts.quoted.length) return "";
  const out: string[] = [];
  for (const quoted of parts.quoted) {
    if (quoted === parts.forwarded && !written) continue;
    const { intro } = quoted;
    const last = intro ? lines[intro.next - 1] : undefined;
    if (intro && last) out.push(text.slice(intro.start, Math.max(intro.content, intro.start)).trim());
    for (const piece of quoted.pieces)
      out.push(text.slice(piece.start === piece.line.from ? piece.line.start : piece.start, piece.end));
  }
  return out.join("\n").trim();
}

function earlierOf(text: string, quoted: Quoted): EarlierMessage[] {
  const visible = joined(text, splitPieces(text, quoted.pieces).visible);
  const { intro } = quoted;
  if (!visible.trim()) return [];
  return [{ from: intro?.from, date: intro?.date, subject: intro?.subject, visible }];
}
