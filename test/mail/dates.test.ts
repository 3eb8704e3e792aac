import fc from "fast-check";
import { readDate } from "../../src/mail/dates";

test.each([
  ["Mon, 2 Mar 2026 09:12:33 +0100", "2026-03-02T08:12:33Z"],
  ["Monday, March 2, 2026 9:12 AM", "2026-03-02T09:12:00Z"],
  ["March-02-26 5:42 PM", "2026-03-02T17:42:00Z"],
  ["11-Apr-2026, at 6:54 PM", "2026-04-11T18:54:00Z"],
  ["2026-03-02 9:12 GMT+01:00", "2026-03-02T08:12:00Z"],
  ["2026-03-02T09:12:00Z", "2026-03-02T09:12:00Z"],
  ["Tue, Mar 3, 2026 at 12:05 AM", "2026-03-03T00:05:00Z"],
  ["Dienstag, 3. März 2026 14:59", "2026-03-03T14:59:00Z"],
  ["02.03.2026 3:35 nachm.", "2026-03-02T15:35:00Z"],
  ["Dienstag, 3. Jänner 2026 20:00", "2026-01-03T20:00:00Z"],
  ["mercredi 4 mars 2026 10h30", "2026-03-04T10:30:00Z"],
  ["mar. 3 févr. 2026 à 09:12", "2026-02-03T09:12:00Z"],
  ["martes, 3 de marzo de 2026 9:12", "2026-03-03T09:12:00Z"],
  ["giovedì 5 marzo 2026 15:26", "2026-03-05T15:26:00Z"],
  ["donderdag 5 maart 2026 15:26", "2026-03-05T15:26:00Z"],
  ["quinta-feira, 5 de março de 2026 15:26", "2026-03-05T15:26:00Z"],
  ["den 5 juni 2026 12:22", "2026-06-05T12:22:00Z"],
  ["5. kesäkuuta 2026 klo 17.50", "2026-06-05T17:50:00Z"],
  ["czwartek, 5 marca 2026 15:26", "2026-03-05T15:26:00Z"],
  ["5 марта 2026 г., 15:26", "2026-03-05T15:26:00Z"],
  ["2026年3月5日 下午3:26", "2026-03-05T15:26:00Z"],
  ["2026년 3월 5일 (목) 오후 3:26", "2026-03-05T15:26:00Z"],
  ["08/06/2026 kl. 21.21", "2026-06-08T21:21:00Z"],
])("%s", (text, iso) => expect(readDate(text, false)).toBe(iso));

test("the order of day and month follows what leaves no doubt, then the country", () => {
  expect(readDate("19/04/2026 07:10", true)).toBe("2026-04-19T07:10:00Z");
  expect(readDate("04/19/2026 07:10", false)).toBe("2026-04-19T07:10:00Z");
  expect(readDate("3/4/2026 7:10 PM", true)).toBe("2026-03-04T19:10:00Z");
  expect(readDate("3/4/2026 19:10", true)).toBe("2026-04-03T19:10:00Z");
});

test.each(["", "Dienstag", "9:12", "the 4th of July", "2026", "99/99/2026", "March 2026"])(
  "no whole date in %j",
  (text) => expect(readDate(text, true)).toBeUndefined(),
);

test("any text gives an ISO date or nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .array(fc.constantFrom("2026", "31", "12:99", "/", ".", "-", "Mar", "pm", "+9999", "年", " ", ","), {
            maxLength: 12,
          })
          .map((parts) => parts.join("")),
      ),
      (text) => {
        const date = readDate(text, true);
        if (date !== undefined) expect(Number.isNaN(Date.parse(date))).toBe(false);
      },
    ),
  );
});
