import fc from "fast-check";
import { readSubject, topicKey } from "../../src/mail/subject";

test.each([
  ["Re: Offer", 1, 0],
  ["RE: FW: Offer", 1, 1],
  ["AW: WG: AW: Offer", 2, 1],
  ["Re[3]: Offer", 3, 0],
  ["Re(2): Offer", 2, 0],
  ["RE : TR : Offer", 1, 1],
  ["SV: VS: Offer", 2, 0],
  ["Antw: Doorst: Offer", 1, 1],
  ["RIF: I: Offer", 1, 1],
  ["RES: ENC: Offer", 1, 1],
  ["RV: Offer", 0, 1],
  ["Odp: PD: Offer", 1, 1],
  ["YNT: İLT: Offer", 1, 1],
  ["Vá: Offer", 1, 0],
  ["回复: 转发: Offer", 1, 1],
  ["答复：Offer", 1, 0],
  ["[EXTERNAL] Re: Offer", 1, 0],
  ["Re: [EXT] Fwd: Offer", 1, 1],
  ["  Offer ", 0, 0],
])("%s", (subject, replies, forwards) => expect(readSubject(subject)).toEqual({ topic: "Offer", replies, forwards }));

test.each(["Research: next steps", "Offer: re your plans", "[ticket 42] Printer", "Rent: March", "Re", ""])(
  "%j has no prefix",
  (subject) => expect(readSubject(subject)).toEqual({ topic: subject, replies: 0, forwards: 0 }),
);

test("one conversation, one key", () => {
  expect(topicKey("AW: Our  Offer")).toBe(topicKey("Re: RE: our offer"));
  expect(topicKey("Our offer")).not.toBe(topicKey("Our offers"));
});

test("taking prefixes off twice changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Re:", "Fwd: ", "AW:", "[EXT] ", "x", " ", "Re[9]: ", "回复："), { maxLength: 12 }),
      (parts) => {
        const { topic } = readSubject(parts.join(""));
        expect(readSubject(topic).topic).toBe(topic);
      },
    ),
  );
});
