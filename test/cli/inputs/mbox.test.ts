import fc from "fast-check";
import { splitMbox } from "../../../src/cli/inputs/mbox";

async function* pieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function split(text: string, sizes: readonly number[] = [7]): Promise<string[]> {
  const mails: string[] = [];
  for await (const mail of splitMbox(pieces(text, sizes))) mails.push(new TextDecoder().decode(mail));
  return mails;
}

test("mails begin at From lines after a blank line", async () => {
  const mails = await split(
    "From a@b Mon Mar  2\nSubject: 1\n\none\nFrom here on it is text.\n\nFrom c@d Tue\nSubject: 2\n\ntwo\n",
  );
  expect(mails).toEqual(["Subject: 1\n\none\nFrom here on it is text.\n\n", "Subject: 2\n\ntwo\n"]);
});

test("escaped From lines lose one mark", async () => {
  expect(await split("From a\n\n>From me\n>>From you\n> From no\n")).toEqual(["\nFrom me\n>From you\n> From no\n"]);
});

test("however the bytes arrive, the mails are the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("From a\n", "\n", "x", "From", ">From b\n", "\r\n", "é"), { maxLength: 40 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (parts, sizes) => {
        const text = `From x\n${parts.join("")}`;
        expect(await split(text, sizes)).toEqual(await split(text, [text.length * 4]));
      },
    ),
  );
});

test("memory holds one mail at a time", async () => {
  let given = 0;
  let taken = 0;
  let ahead = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    const mail = new TextEncoder().encode(`From a@b\nSubject: x\n\n${"line\n".repeat(200)}\n`);
    for (; given < 500; given += 1) yield mail;
  }
  for await (const mail of splitMbox(endless())) {
    taken += mail.length > 0 ? 1 : 0;
    ahead = Math.max(ahead, given - taken);
  }
  expect(taken).toBe(500);
  expect(ahead).toBeLessThanOrEqual(2);
});
