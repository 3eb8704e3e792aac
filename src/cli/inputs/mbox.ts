const NEWLINE = 10;
const FROM = [70, 114, 111, 109, 32]; // "From "
const GREATER = 62;

/** A single mail may grow this large; what comes after is dropped until the next mail begins. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Splits a mailbox file (mbox) into mails while it is being read: memory holds one mail at a time, however large the
 * file. A mail begins at a line "From " at the very beginning or after a blank line; ">From " is taken back to "From ".
 */
export async function* splitMbox(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let mail: Mail | null = null;
  let blank = true;
  for await (const lines of byteLines(stream))
    for (const line of lines) {
      const begins = blank && startsWith(line, FROM, 0);
      blank = isBlank(line);
      if (begins && mail?.size) yield joined(mail);
      if (begins) mail = newMail();
      else if (mail) add(mail, unescaped(line));
    }
  if (mail?.size) yield joined(mail);
}

/** True when bytes begin as a mailbox file does. */
export function isMbox(bytes: Uint8Array): boolean {
  return startsWith(bytes, FROM, 0);
}

interface Mail {
  readonly lines: Uint8Array[];
  size: number;
}

function newMail(): Mail {
  return { lines: [], size: 0 };
}

function add(mail: Mail, line: Uint8Array): void {
  if (mail.size + line.length > LARGEST) return;
  mail.lines.push(line);
  mail.size += line.length;
}

function joined(mail: Mail): Uint8Array {
  const bytes = new Uint8Array(mail.size);
  let at = 0;
  for (const line of mail.lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}

function startsWith(bytes: Uint8Array, word: readonly number[], at: number): boolean {
  return word.every((byte, index) => bytes[at + index] === byte);
}

/** ">From " and ">>From " lose one mark (mboxrd). */
function unescaped(line: Uint8Array): Uint8Array {
  if (line[0] !== GREATER) return line;
  let at = 0;
  while (line[at] === GREATER) at += 1;
  return startsWith(line, FROM, at) ? line.subarray(1) : line;
}

function isBlank(line: Uint8Array): boolean {
  return line.length === 0 || line[0] === NEWLINE || (line[0] === 13 && line[1] === NEWLINE);
}

/**
 * Lines with their ends, those of one piece together, so that not each of them waits for a turn of the event loop. A line that
 * spans pieces is a copy of its own; one without an end is cut where it would pass the largest mail.
 */
async function* byteLines(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly Uint8Array[]> {
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const piece of stream) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      const end = piece.subarray(from, at + 1);
      lines.push(parts.length ? Buffer.concat([...parts, end]) : end);
      parts = [];
      held = 0;
      from = at + 1;
    }
    if (lines.length) yield lines;
    if (from < piece.length && held < LARGEST) {
      parts.push(piece.slice(from));
      held += piece.length - from;
    }
  }
  if (parts.length) yield [Buffer.concat(parts)];
}
