const start = Buffer.from("From ", "latin1");
const boundary = Buffer.from("\nFrom ", "latin1");

/**
 * Cuts a mailbox file (RFC 4155, mboxrd) into messages. A message begins with a line `From …` at the start of the file
 * or after an empty line; `>From` within a message loses one `>`.
 */
export function splitMbox(bytes: Buffer): readonly Buffer[] {
  const starts: number[] = bytes.subarray(0, start.length).equals(start) ? [0] : [];
  for (let at = bytes.indexOf(boundary); at >= 0; at = bytes.indexOf(boundary, at + 1)) {
    if (endsEmptyLine(bytes, at)) starts.push(at + 1);
  }
  return starts.map((from, index) => withoutEnvelope(bytes.subarray(from, starts[index + 1] ?? bytes.length)));
}

/** True when the line that ends at `newline` is empty. */
function endsEmptyLine(bytes: Buffer, newline: number): boolean {
  const before = bytes[newline - 1] === 0x0d ? newline - 2 : newline - 1;
  return bytes[before] === 0x0a;
}

function withoutEnvelope(message: Buffer): Buffer {
  const text = message.subarray(message.indexOf(0x0a) + 1).toString("latin1");
  return Buffer.from(text.replace(/^>(>{0,50}From )/gm, "$1"), "latin1");
}
