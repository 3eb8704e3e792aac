import { InputError } from "../../../src/cli/command";
import { parseMsg } from "../../../src/cli/inputs/mail-file";
import { isMsg } from "../../../src/mail/file/msg";
import { makeMsg } from "./make-msg";

const HEADERS =
  "Message-ID: <m2@seller.example>\r\nIn-Reply-To: <m1@corp.example>\r\nReferences: <m0@seller.example>\r\n <m1@corp.example>\r\nDate: Mon, 2 Mar 2026 09:12:00 +0100\r\nList-Unsubscribe: <https://x.example>\r\n";

const bytes = makeMsg(
  {
    "001A": "IPM.Note",
    "0037": "Grüße – Angebot",
    "0C1A": "Ann Miller",
    "5D01": "Ann@Seller.example",
    "1000": "Hallo Sam,\r\nhaben Sie Zeit?",
    "007D": HEADERS,
  },
  [{ "3001": "Sam Smith", "39FE": "sam@corp.example" }],
);

test("an Outlook message is read", () => {
  expect(isMsg(bytes)).toBe(true);
  const { message, references } = parseMsg(bytes, "mail.msg");
  expect(message).toMatchObject({
    id: "m2@seller.example",
    from: { name: "Ann Miller", address: "ann@seller.example" },
    subject: "Grüße – Angebot",
    sentAt: "2026-03-02T08:12:00.000Z",
    body: { type: "text", content: "Hallo Sam,\r\nhaben Sie Zeit?" },
  });
  expect(message.headers?.["list-unsubscribe"]).toBe("<https://x.example>");
  expect(references).toEqual(["m0@seller.example", "m1@corp.example"]);
});

test("an Exchange address is no internet address", () => {
  const inner = makeMsg({ "0037": "x", "0C1F": "/o=ExchangeLabs/ou=Group/cn=Recipients/cn=ann", "1000": "y" }, []);
  expect(parseMsg(inner, "a.msg").message.from?.address).toBeUndefined();
});

test("a damaged file is named in the error", () => {
  expect(() => parseMsg(bytes.slice(0, 700), "broken.msg")).toThrow(InputError);
  expect(() => parseMsg(bytes.slice(0, 700), "broken.msg")).toThrow(/broken\.msg/);
});
