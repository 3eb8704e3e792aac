import { InputError } from "../../../src/cli/command";
import { parseEml } from "../../../src/cli/inputs/mail-file";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/\r?\n/g, "\r\n"));

test("a plain mail", async () => {
  const { message, references } = await parseEml(
    encode(
      'From: "Ann Miller" <Ann@Seller.example>\nTo: Sam <sam@corp.example>, Group: bob@corp.example;\nCc: eva@corp.example\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nDate: Mon, 2 Mar 2026 09:12:00 +0100\nMessage-ID: <m2@seller.example>\nIn-Reply-To: <m1@corp.example>\nReferences: <m0@seller.example> <m1@corp.example>\nX-Mailer: Sequencer 3\n\nHello Sam\n',
    ),
    "a.eml",
  );
  expect(message).toMatchObject({
    id: "m2@seller.example",
    from: { name: "Ann Miller", address: "ann@seller.example" },
    subject: "Grüße",
    sentAt: "2026-03-02T08:12:00.000Z",
    body: { type: "text" },
  });
  expect(message.to?.map(({ address }) => address)).toEqual(["sam@corp.example", "bob@corp.example"]);
  expect(message.cc?.map(({ address }) => address)).toEqual(["eva@corp.example"]);
  expect(message.headers?.["x-mailer"]).toBe("Sequencer 3");
  expect(references).toEqual(["m0@seller.example", "m1@corp.example"]);
});

test("HTML is preferred, as mail programs do", async () => {
  const { message } = await parseEml(
    encode(
      "From: a@b.example\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>rich</p>\n--x--\n",
    ),
    "a.eml",
  );
  expect(message.body).toEqual({ type: "html", content: expect.stringContaining("<p>rich</p>") });
});

test("windows-1252 is read as browsers do, on every version of Node", async () => {
  const head = encode(
    "From: a@b.example\nSubject: =?windows-1252?q?=80_5_=96_=93now=94?=\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n",
  );
  const body = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x20, 0xe9]);
  const bytes = new Uint8Array([...head, ...body]);
  const { message } = await parseEml(bytes, "a.eml");
  expect(message.body.content.trim()).toBe("“Hi” € é");
  expect(message.subject).toBe("€ 5 – “now”");
});

test("of two senders the first counts, and both are seen", async () => {
  const { message } = await parseEml(
    encode("From: Good <good@a.example>\nFrom: Evil <evil@b.example>\n\nx\n"),
    "a.eml",
  );
  expect(message.from?.address).toBe("good@a.example");
  expect(message.headers?.["from"]).toContain("evil@b.example");
});

test("an invitation keeps its method and organizer", async () => {
  const { message } = await parseEml(
    encode(
      'From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nJoin us\n--x\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nORGANIZER;CN="Ann Miller":mailto:Ann\n @seller.example\nEND:VEVENT\nEND:VCALENDAR\n--x--\n',
    ),
    "a.eml",
  );
  expect(message.headers).toMatchObject({
    "x-calendar-method": "request",
    "x-calendar-organizer": "ann@seller.example",
  });
});

test("headers that only cost memory are left out, a broken date is none", async () => {
  const { message } = await parseEml(
    encode(
      `Received: by x\nDKIM-Signature: v=1; b=${"a".repeat(300)}\nFrom: a@b.example\nDate: Fri, 2 Feb 0102 09:00:00 +0000\n\nx\n`,
    ),
    "a.eml",
  );
  expect(Object.keys(message.headers ?? {})).toEqual(["from", "date"]);
  expect(message.sentAt).toBeUndefined();
});

test("what passes the parser's limits is named", async () => {
  const deep = Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(
    "",
  );
  await expect(parseEml(encode(`From: a@b.example\n${deep}`), "deep.eml")).rejects.toThrow(InputError);
  await expect(parseEml(encode(`From: a@b.example\n${deep}`), "deep.eml")).rejects.toThrow(/deep\.eml/);
});
