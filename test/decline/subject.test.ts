import { replySubject } from "../../src/decline/subject";

test.each([
  ["Our offer", "en", "RE: Our offer"],
  ["Our offer", "de", "AW: Our offer"],
  ["Our offer", "it", "R: Our offer"],
  ["Re: Our offer", "de", "Re: Our offer"],
  ["AW: Angebot", "en", "AW: Angebot"],
  ["RE[2]: Our offer", "en", "RE[2]: Our offer"],
  ["Regarding: doors", "en", "RE: Regarding: doors"],
  ["", "en", "RE:"],
  [undefined, "de", "AW:"],
  ["one\r\nBcc: two@x.example", "en", "RE: one Bcc: two@x.example"],
] as const)("%j in %s becomes %j", (subject, language, wanted) => {
  expect(replySubject(subject, language)).toBe(wanted);
});

test("an endless subject is cut, never inside a character", () => {
  const cut = replySubject(`a${"\u{1f600}".repeat(400)}`, "en");
  expect(cut.length).toBeLessThanOrEqual(255);
  expect(cut).not.toMatch(/\p{Cs}/u);
});
