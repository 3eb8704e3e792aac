import { isAboutSeller, isBounce } from "../../src/decline/bounce";
import type { Message } from "../../src/mail/message";

function mail(part: Partial<Message>): Message {
  return { id: "m", body: { type: "text", content: "" }, ...part };
}

test.each([
  ["postmaster@corp.example", "Undeliverable: RE: Our offer"],
  ["MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender"],
  ["MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@corp.example", "Unzustellbar: AW: Angebot"],
  ["postmaster@corp.example", "Non remis : RE : Offre"],
  ["mailer-daemon@googlemail.example", "Delivery Status Notification (Failure)"],
])("a mail server's report: %s, %s", (address, subject) => {
  expect(isBounce(mail({ from: { address }, subject }))).toBe(true);
});

test("a report by its headers, whoever wrote it", () => {
  expect(isBounce(mail({ headers: { "x-failed-recipients": "ann@seller.example" } }))).toBe(true);
  const headers = { "content-type": "multipart/report; report-type=delivery-status; boundary=x" };
  expect(isBounce(mail({ subject: "Mail delivery failed", headers }))).toBe(true);
});

test("a delay, a person who writes of it, and a postmaster's other mail are none", () => {
  expect(isBounce(mail({ from: { address: "postmaster@corp.example" }, subject: "Delivery delayed: Our offer" }))).toBe(
    false,
  );
  expect(isBounce(mail({ from: { address: "kim@corp.example" }, subject: "Undeliverable mail again" }))).toBe(false);
  expect(isBounce(mail({ from: { address: "postmaster@corp.example" }, subject: "New password rules" }))).toBe(false);
});

test("whom it is about: the address or the domain as a whole", () => {
  const body = (content: string) => mail({ body: { type: "text", content } });
  expect(isAboutSeller(body("to Ann@Seller.example failed"), "seller.example")).toBe(true);
  expect(isAboutSeller(body("to ann@seller.example."), "ann@seller.example")).toBe(true);
  expect(isAboutSeller(body("to ann@seller.example.org failed"), "seller.example")).toBe(false);
  expect(isAboutSeller(body("to bo@other.example failed"), "seller.example")).toBe(false);
});
