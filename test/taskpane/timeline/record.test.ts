import { createQuoting } from "../../../src/taskpane/card/quoting";
import { workingDays } from "../../../src/facts/timeline";
import { escalation } from "../../../src/taskpane/gallery/conversations";
import { layoutOf } from "../../../src/taskpane/timeline/layout";
import { recordText } from "../../../src/taskpane/timeline/record";
import { shapesOf } from "../../../src/taskpane/timeline/shapes";
import { storyOf } from "../../../src/taskpane/timeline/story";
import { svgText } from "../../../src/taskpane/timeline/svg-text";
import { recordWords } from "../../../src/taskpane/timeline/words";
import { cardTexts } from "../../../src/taskpane/words/card-languages";
import type { PaneWords } from "../../../src/taskpane/words/context";
import { formatsOf } from "../../../src/taskpane/words/formats";
import { paneEn } from "../../../src/taskpane/words/pane-en";

const quoting = createQuoting(() => undefined);

const words: PaneWords = {
  card: cardTexts.en,
  pane: paneEn,
  formats: formatsOf("en-GB", "Europe/Berlin"),
  quoting,
  explain: () => null,
};
const story = storyOf(escalation, workingDays, quoting);

test("the record says who wrote when, what it was, and in which words", () => {
  const text = recordText(
    {
      story,
      verdict: escalation.verdict,
      seller: "Corvane",
      reader: "me@corp.example",
      madeAt: "2026-11-21T10:00:00Z",
    },
    recordWords(words),
  );
  expect(text.split("\n").slice(0, 5)).toEqual([
    "Record of mail with Corvane",
    "Made on 21 November 2026 at 11:00 with Pitchwall",
    "Mailbox of me@corp.example",
    "Refusals: 2. Sales messages after the first refusal: 3.",
    "",
  ]);
  expect(text).toContain(
    [
      "6. 18 September 2026 at 12:47 (+6 working days later)",
      "   Gareth Pym (corvane.example): Reproach, after your refusal",
      "   “A week has gone by and I honestly cannot guess what you are thinking.”",
    ].join("\n"),
  );
  expect(text.match(/^\d+\. /gmu)).toHaveLength(story.length);
});

test("the picture stands on its own and holds mail text as text", () => {
  const layout = layoutOf(story, 296);
  const shapes = shapesOf(layout, {
    day: () => "1 Sep",
    gap: String,
    level: String,
    expected: "next",
    what: () => `<script>"&\u0001`,
  });
  const svg = svgText(layout, shapes, "A & B", "today");
  expect(svg).toContain("&lt;script&gt;&quot;&amp;</text>");
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("\u0001");
  expect(svg).toContain("<title>A &amp; B</title>");
  expect(svg).not.toMatch(/var\(|href|url\(/u);
});
