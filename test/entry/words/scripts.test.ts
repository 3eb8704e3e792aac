import { isBeyondLatin } from "../../../src/entry/words/scripts";
import { BEYOND_LATIN } from "../../../src/entry/words/letters";
import * as dates from "../../../src/mail/date-words";
import * as quotes from "../../../src/mail/quote-words";

const html = (content: string): boolean => isBeyondLatin({ type: "html", content });

test("other letters are noticed, written out or as references", () => {
  expect(isBeyondLatin({ type: "text", content: "Отправлено: 3 марта" })).toBe(true);
  expect(html("<p>&#1086;&#1090;: Anna</p>")).toBe(true);
  expect(html("<p>&#x43E;&#x442;</p>")).toBe(true);
  expect(html("<p>&Ocy;&tcy;</p>")).toBe(true);
  expect(html("<p>Fra: S&oslash;ren</p>")).toBe(true);
  expect(isBeyondLatin({ type: "text", content: "WYSŁANO: 3 marca" })).toBe(true);
});

test("ordinary mail has none, whatever its signs", () => {
  expect(
    isBeyondLatin({ type: "text", content: "Grüße – “zitiert”, 20 € … ☎ 😀️ Ça y est, œuvre, señor, não, così" }),
  ).toBe(false);
  expect(html("<p>Gr&uuml;&szlig;e&nbsp;&ndash; &#8220;x&#8221; &#128512; &euro;</p>")).toBe(false);
});

// The tables are parted by the letters of their words (scripts/words-loader.mjs): each must be a set, a map or a list of words.
test("the tables that are parted hold plain words", () => {
  const tables = Object.values({ ...dates, ...quotes }).filter((value) => typeof value === "object");
  const words = tables.flatMap((table) =>
    table instanceof Map ? [...table.keys()] : [...(table as Iterable<unknown>)],
  );
  expect(words.filter((word) => typeof word !== "string" || /^$|[A-Z]/.test(word))).toEqual([]);
  expect(words.filter((word) => BEYOND_LATIN.test(String(word))).length).toBeGreaterThan(200);
});

test("a word in such letters is noticed in capitals, too", () => {
  const words = [...dates.MONTHS.keys(), ...dates.WEEKDAYS, ...quotes.LABELS.keys(), ...quotes.WROTE, ...quotes.LEADS];
  const beyond = [...words, ...quotes.ORIGINAL, ...quotes.FORWARDED].filter((word) => BEYOND_LATIN.test(word));
  const unnoticed = beyond.filter((word) => {
    const capitals = word.toUpperCase();
    return capitals.toLowerCase() === word && !BEYOND_LATIN.test(capitals);
  });
  expect(unnoticed).toEqual([]);
});
