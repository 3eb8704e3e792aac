import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMailFiles } from "../../../src/host/mail-files/read";
import { outlookMessage } from "./outlook-message";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const read = (name = "") => readMailFiles(join(folder, name), ["me@corp.example"]);

const mail = (from: string, subject: string, extra = "", body = "Hello") =>
  `From: ${from}\nTo: Me <me@corp.example>\nSubject: ${subject}\nDate: Mon, 02 Mar 2026 10:00:00 +0100\n${extra}\n${body}\n`;

test("an .eml with folder, read state, encoded words, references and an attachment", async () => {
  write(
    "a.eml",
    [
      "From: =?utf-8?Q?J=C3=B6rg?= <joerg@x.example>",
      "To: Me <me@corp.example>, Team: a@x.example, b@x.example;",
      "Reply-To: desk@x.example",
      "Subject: =?iso-8859-1?Q?Gr=FC=DFe?=",
      "Date: Mon, 02 Mar 2026 10:00:00 +0100",
      "Message-ID: <1@x.example>",
      "References: <r1@x.example>",
      "  <r2@x.example>",
      "In-Reply-To: <r2@x.example>",
      "X-Folder: Junk Email",
      "X-Unread: 1",
      "X-Mailer: Tool",
      "Mime-Version: 1.0 (made by hand)",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<p>Gr=C3=BC=C3=9Fe</p>",
      "--b",
      'Content-Type: text/plain; name="a.txt"',
      'Content-Disposition: attachment; filename="a.txt"',
      "Content-Transfer-Encoding: base64",
      "",
      "U291cA==",
      "--b--",
      "",
    ].join("\r\n"),
  );
  const { messages, unreadable } = await read("a.eml");
  expect(unreadable).toEqual([]);
  expect(messages[0]).toMatchObject({
    folder: "junkemail",
    unread: true,
    from: { name: "Jörg", address: "joerg@x.example" },
    replyTo: [{ address: "desk@x.example" }],
    subject: "Grüße",
    sentAt: "2026-03-02T09:00:00.000Z",
    internetMessageId: "<1@x.example>",
    inReplyTo: "<r2@x.example>",
    references: ["<r1@x.example>", "<r2@x.example>"],
    attachments: [{ name: "a.txt", contentBase64: "U291cA==", isInline: false }],
  });
  expect(messages[0]?.to.map(({ address }) => address)).toEqual(["me@corp.example", "a@x.example", "b@x.example"]);
  expect(messages[0]?.body.content.trim()).toBe("<p>Grüße</p>");
  expect(messages[0]?.headers.map(({ name }) => name)).not.toContain("X-Folder");
  expect(messages[0]?.headers).toContainEqual({ name: "X-Mailer", value: "Tool" });
});

test("an .mbox: messages begin after an empty line, a quoted From loses its mark", async () => {
  const first = mail("a@x.example", "One", "", "Hello\n>From here on\nFrom a line without an empty one before it");
  const second = mail("Me <ME@corp.example>", "Two");
  write("a.mbox", `From a@x.example Mon Mar 2 2026\n${first}\nFrom b@x.example Mon Mar 2 2026\n${second}`);
  const { messages } = await read("a.mbox");
  expect(messages.map(({ subject, folder: place }) => [subject, place])).toEqual([
    ["One", "inbox"],
    ["Two", "sentitems"],
  ]);
  expect(messages[0]?.body.content).toContain("\nFrom here on\nFrom a line");
});

test("a .msg as Outlook saves it", async () => {
  write("a.msg", outlookMessage({ subject: "Offer", sender: "Ann", address: "ann@x.example", body: "Hello" }));
  const { messages } = await read("a.msg");
  expect(messages[0]).toMatchObject({
    subject: "Offer",
    from: { name: "Ann", address: "ann@x.example" },
    body: { type: "text", content: "Hello" },
    internetMessageId: "<m@x.example>",
  });
});

test("an invitation is a meeting request with its time and place", async () => {
  const calendar = [
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "BEGIN:VTIMEZONE",
    "DTSTART:19700101T000000",
    "END:VTIMEZONE",
    "BEGIN:VEVENT",
    "DTSTART:20260310T140000Z",
    "DTEND:20260310T143000Z",
    "LOCATION:Room",
    " 7",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  write(
    "a.eml",
    mail(
      "a@x.example",
      "Call",
      "Mime-Version: 1.0 (made by hand)\nContent-Type: text/calendar; method=REQUEST\n",
      calendar,
    ),
  );
  const { messages } = await read("a.eml");
  expect(messages[0]).toMatchObject({
    itemClass: "IPM.Schedule.Meeting.Request",
    meeting: { start: "2026-03-10T14:00:00.000Z", end: "2026-03-10T14:30:00.000Z", location: "Room7" },
  });
});

test("a folder: everything in it, other files left alone, what cannot be read is named", async () => {
  write("b.eml", mail("a@x.example", "B"));
  write("a.eml", mail("a@x.example", "A"));
  write("notes.txt", "not mail");
  write("empty.eml", "");
  write("broken.msg", "not an Outlook message");
  write("picture.eml", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  const { messages, unreadable } = await read();
  expect(messages.map(({ subject }) => subject)).toEqual(["A", "B"]);
  expect(unreadable.map(({ file }) => file.slice(folder.length + 1)).sort()).toEqual([
    "broken.msg",
    "empty.eml",
    "picture.eml",
  ]);
  await expect(read("nothing")).rejects.toThrow("ENOENT");
});

test("the sample mailbox is read without a loss", async () => {
  const { messages, unreadable } = await readMailFiles("src/host/sample", [
    "mara.lindqvist@northlight-networks.example",
  ]);
  expect(unreadable).toEqual([]);
  expect(messages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(messages.map(({ folder: place }) => place))).toEqual(new Set(["inbox", "sentitems", "archive"]));
  expect(messages.every(({ sentAt, internetMessageId }) => sentAt > "2026" && internetMessageId !== "")).toBe(true);
});
