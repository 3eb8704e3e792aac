import { cardTexts } from "../../../src/taskpane/words/card-languages";
import { bookTexts } from "../../../src/taskpane/words/book-languages";
import { paneLanguages, type PaneLanguage } from "../../../src/taskpane/words/language";
import { paneTexts } from "../../../src/taskpane/words/pane-languages";

/** Every text with its path; functions are called with plain values. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const said: unknown = value(2, "3 March", "4 March");
    return [[path, String(said)]];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

async function all(language: PaneLanguage): Promise<readonly (readonly [string, string])[]> {
  const later = [await paneTexts(language), await bookTexts(language)];
  return [cardTexts[language], ...later].flatMap((each, place) => texts(each, String(place)));
}

describe("texts", () => {
  test.each(paneLanguages)("are all there in %s, none of them empty", async (language) => {
    const said = await all(language);
    expect(said.length).toBeGreaterThan(180);
    expect(said.filter(([, text]) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  test("are the same set in every language", async () => {
    const sets = await Promise.all(
      paneLanguages.map(async (language) => (await all(language)).map(([path]) => path).toSorted()),
    );
    for (const set of sets) expect(set).toEqual(sets[0]);
  });

  test("sentences differ from language to language", () => {
    const said = paneLanguages.map((language) => cardTexts[language].sentence.sinceRefusal(3, "X"));
    expect(said).toEqual([
      "Third sales message since you declined on X",
      "Dritte Verkaufsmail, seit Sie am X abgelehnt haben",
      "Troisième message commercial depuis votre refus du X",
      "Tercer mensaje comercial desde su negativa del X",
    ]);
  });

  test("count beyond ten without words for it", () => {
    const { sinceRefusal } = cardTexts.en.sentence;
    expect([11, 12, 13, 21, 22, 23, 101, 111].map((n) => sinceRefusal(n, "").split(" ")[0])).toEqual([
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "23rd",
      "101st",
      "111th",
    ]);
  });

  test("leave the day out when it is not known", () => {
    for (const language of paneLanguages) {
      expect(cardTexts[language].sentence.sinceRefusal(1, "")).not.toMatch(/ {2}| $|undefined/u);
    }
  });
});
