import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../../src/cli/inputs/read";
import { makeMsg } from "./make-msg";

const reader = { me: ["Sam@corp.example"], myDomains: [] };
const EML =
  "From: ann@seller.example\nTo: sam@corp.example\nSubject: Offer\nMessage-ID: <m1@seller.example>\nDate: Mon, 2 Mar 2026 09:12:00 +0000\n\nHello\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pitchwall-inputs-"));
});
afterAll(async () => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

const nothing = stream("");

test("a mail, an Outlook message, a mailbox and a conversation as data", async () => {
  const paths = [
    await file("a.eml", EML),
    await file(
      "b.msg",
      makeMsg(
        {
          "0037": "Hi",
          "5D01": "eva@gmail.com",
          "1000": "Hello",
          "007D": "Date: Tue, 3 Mar 2026 09:00:00 +0000\r\nMessage-ID: <m2@x>",
        },
        [],
      ),
    ),
    await file(
      "c.mbox",
      `From x\n${EML.replace("m1@", "m3@").replace("2 Mar", "4 Mar")}\nFrom y\nFrom: kim@gmail.com\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n\nHo\n`,
    ),
    await file(
      "d.json",
      JSON.stringify({
        id: "c9",
        messages: [{ sentAt: "2026-03-01T00:00:00Z", body: { type: "text", content: "x" } }],
      }),
    ),
  ];
  const { conversations, problems } = await readInputs(paths, nothing, reader);
  expect(problems).toEqual([]);
  expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([
    ["c9", 1],
    ["m1@seller.example", 2],
    ["m2@x", 1],
    ["mail-4", 1],
  ]);
  expect(conversations.every(({ me }) => me.includes("sam@corp.example"))).toBe(true);
});

test("a folder, and what is wrong in it, file by file", async () => {
  const inner = join(folder, "inner", "deeper");
  await mkdir(inner, { recursive: true });
  await file("inner/one.eml", EML);
  await file("inner/deeper/two.json", "{ not json");
  await file("inner/deeper/three.eml", "");
  await file("inner/notes.txt", "passed over");
  const { conversations, problems } = await readInputs([join(folder, "inner")], nothing, reader);
  expect(conversations).toHaveLength(1);
  expect(problems).toHaveLength(2);
  expect(problems.join("\n")).toMatch(/three\.eml is empty[^]*two\.json is not valid JSON/);
});

test.each([
  ["empty.eml", new Uint8Array(), /empty\.eml is empty/],
  ["picture.eml", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /picture\.eml is neither mail nor text/],
  [
    "shape.json",
    '{"messages": [{"body": {"type": "rtf", "content": ""}}]}',
    /shape\.json is no conversation: "messages\[0\]\.body\.type"/,
  ],
  ["broken.msg", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /broken\.msg/],
])("%s is a problem of one line", async (name, content, line) => {
  const { conversations, problems } = await readInputs([await file(name, content)], nothing, reader);
  expect(conversations).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(line);
  expect(problems[0]).not.toContain("\n");
});

test("a file that is not there, a folder without mail", async () => {
  await mkdir(join(folder, "bare"), { recursive: true });
  const { problems } = await readInputs([join(folder, "nowhere.eml"), join(folder, "bare")], nothing, reader);
  expect(problems[0]).toMatch(/nowhere\.eml does not exist/);
  expect(problems[1]).toMatch(/bare holds no mail files/);
});

test.each([
  ["a mail", EML, 1],
  ["a mailbox", `From x\n${EML}\nFrom y\nFrom: eva@gmail.com\n\nHo\n`, 2],
  ["conversations", '[{"messages":[]},{"messages":[]}]', 2],
])("standard input: %s", async (_name, text, count) => {
  const { conversations, problems } = await readInputs(["-"], stream(text), reader);
  expect(problems).toEqual([]);
  expect(conversations).toHaveLength(count);
});

test("nothing on standard input is a problem", async () => {
  expect((await readInputs(["-"], stream(""), reader)).problems).toEqual(["standard input is empty."]);
});
