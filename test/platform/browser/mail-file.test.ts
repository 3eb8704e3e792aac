import { makeMsg } from "../../cli/inputs/make-msg";
import { readMailFile } from "../../../src/platform/browser/mail-file";

const eml = [
  "From: Ann Seller <Ann@Seller.example>",
  "To: me@corp.example",
  "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=",
  "Date: Mon, 2 Mar 2026 09:12:00 +0000",
  "Message-ID: <a1@seller.example>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Shall we talk?",
].join("\r\n");

test("a file in internet format is read, with its Message-ID as mailboxes write it", async () => {
  const read = await readMailFile({ name: "x.eml", bytes: new TextEncoder().encode(eml) });
  expect(read).toMatchObject({
    ok: true,
    value: {
      id: "<a1@seller.example>",
      from: { address: "ann@seller.example" },
      subject: "Grüße",
      sentAt: "2026-03-02T09:12:00.000Z",
    },
  });
});

test("an Outlook file is known by its content, whatever it is called", async () => {
  const bytes = makeMsg({ "0037": "Our offer", "1000": "Shall we talk?" }, []);
  const read = await readMailFile({ name: "x.eml", bytes });
  expect(read).toMatchObject({ ok: true, value: { subject: "Our offer" } });
});

test.each([
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
  ["nothing", new Uint8Array()],
  ["a damaged Outlook file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
])("%s is no mail", async (_what, bytes) => {
  expect(await readMailFile({ name: "x.msg", bytes })).toEqual({ ok: false, why: "unreadable" });
});

test("what is larger than any mail is not even looked at", async () => {
  const bytes = new Uint8Array(31 * 1024 * 1024);
  expect(await readMailFile({ name: "x.eml", bytes })).toEqual({ ok: false, why: "too-large" });
});
