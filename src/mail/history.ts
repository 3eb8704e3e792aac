import type { Intro } from "./intros";
import type { Line } from "./lines";
import { isBlank } from "./lines";

/** A stretch of one line that belongs to somebody. */
export interface Piece {
  readonly line: Line;
  /** Where it begins and ends: inside the line when an introduction shares it. */
  readonly start: number;
  readonly end: number;
}

/** A quoted message: its introduction, when it has one, and its pieces in the order of the text. */
export interface Quoted {
  readonly intro: Intro | undefined;
  readonly depth: number;
  readonly pieces: Piece[];
}

/** A body told apart by who wrote what. */
export interface Parts {
  /** What stands at the top level, outside of quoted mail. */
  readonly own: Piece[];
  /** Quoted messages in the order in which they begin. */
  readonly quoted: Quoted[];
  /** The message that the body hands on, one of `quoted`. */
  readonly forwarded: Quoted | undefined;
}

/** Deeper quoting is counted as this deep. */
const DEEPEST = 40;

interface Walk {
  readonly own: Piece[];
  readonly quoted: Quoted[];
  /** The message that lines of each depth belong to at the moment. */
  readonly owners: (Quoted | undefined)[];
  /** True once the sender has said something of their own. */
  written: boolean;
}

/** Gives every line to the message it belongs to. */
export function tellApart(lines: readonly Line[], intros: readonly Intro[]): Parts {
  const walk: Walk = { own: [], quoted: [], owners: [], written: false };
  let next = 0;
  for (let index = 0; index < lines.length;) {
    const intro = intros[next];
    const line = lines[index];
    if (!line) break;
    if (intro && intro.first === index) {
      next += 1;
      open(walk, lines, intro);
      index = intro.next;
      continue;
    }
    give(walk, lines, index, line);
    index += 1;
  }
  return { own: walk.own, quoted: walk.quoted, forwarded: forwardedOf(walk) };
}

function open(walk: Walk, lines: readonly Line[], intro: Intro): void {
  const line = lines[intro.first];
  if (line && intro.start > line.from) addPiece(walk, line, line.from, intro.start);
  const depth = Math.min(intro.depth, DEEPEST);
  const quoted: Quoted = { intro, depth: isDeeper(walk, lines, intro) ? depth + 1 : depth, pieces: [] };
  walk.quoted.push(quoted);
  walk.owners.length = Math.min(walk.owners.length, quoted.depth);
  walk.owners[quoted.depth] = quoted;
  const last = lines[intro.next - 1];
  if (last && intro.content < last.end) quoted.pieces.push({ line: last, start: intro.content, end: last.end });
}

/**
 * True when the quoted words carry more quote marks than the introduction. Below a mere "Ann wrote:" at the very top that
 * must be so: what follows without marks is the answer, since nothing else is.
 */
function isDeeper(walk: Walk, lines: readonly Line[], intro: Intro): boolean {
  if (intro.kind === "line" && !walk.written && intro.depth === 0) return true;
  const last = lines[intro.next - 1];
  if (last && intro.content < last.end) return false;
  for (let index = intro.next; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && !isBlank(line)) return line.depth > intro.depth;
  }
  return false;
}

function give(walk: Walk, lines: readonly Line[], index: number, line: Line): void {
  const spill = isSpill(lines, index, line);
  addPiece(walk, spill ? { ...line, depth: lines[index - 1]?.depth ?? line.depth } : line, line.from, line.end);
}

/** The end of a long quoted line that a mail program wrapped without repeating the quote marks. */
function isSpill(lines: readonly Line[], index: number, line: Line): boolean {
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (line.depth || !above?.depth || !below || below.depth < above.depth || isBlank(above)) return false;
  return line.end - line.from <= 24 && !isBlank(line) && above.end - above.start >= 68;
}

function addPiece(walk: Walk, line: Line, start: number, end: number): void {
  const depth = Math.min(line.depth, DEEPEST);
  if (isBlank(line)) return addBlank(walk, line, depth);
  let owner = walk.owners[depth];
  if (!owner && depth > 0) {
    owner = { intro: undefined, depth, pieces: [] };
    walk.quoted.push(owner);
    walk.owners[depth] = owner;
  }
  if (!owner) walk.written = true;
  (owner?.pieces ?? walk.own).push({ line, start, end });
}

/** A blank line goes with the lines above it and opens nothing. */
function addBlank(walk: Walk, line: Line, depth: number): void {
  const owner = walk.owners[Math.min(depth, walk.owners.length - 1)];
  const pieces = owner && owner.depth <= depth ? owner.pieces : walk.own;
  if (pieces.length) pieces.push({ line, start: line.from, end: line.end });
}

/**
 * The quoted message that is handed on: a program says so, or nothing of the sender's stands beside its headers, or all
 * there is carries quote marks. When it holds nothing but the headers of a further one, that one.
 */
function forwardedOf(walk: Walk): Quoted | undefined {
  const only = walk.quoted[0];
  if (only && !only.intro && !walk.written) return only;
  const place = walk.quoted.findIndex((quoted) => quoted.intro);
  const first = walk.quoted[place];
  if (!first?.intro || place > 1) return undefined;
  const bare = !walk.written && first.depth === 0 && first.intro.kind !== "line";
  if (!first.intro.forward && !bare) return undefined;
  for (let index = place; index < walk.quoted.length; index += 1) {
    const quoted = walk.quoted[index];
    if (!quoted?.intro || quoted.depth < first.depth) break;
    if (quoted.pieces.some((piece) => !isBlank(piece.line))) return quoted;
  }
  return first;
}
