import { createPassages } from "../../src/app/passage";
import type { Message } from "../../src/mail/message";

function finding(content: string, words: string) {
  const start = content.indexOf(words);
  return { quote: words, start, end: start + words.length };
}

function text(content: string): Message {
  return { id: "m", body: { type: "text", content } };
}

describe("a passage", () => {
  const passageOf = createPassages();

  test("is the sentence around the words", () => {
    const mail = text("Dear Ann,\n\nI wrote on Monday. Did you see\nmy mail about pumps? It takes a line.\n\nBob");
    expect(passageOf(mail, finding(mail.body.content, "see\nmy mail"))).toEqual({
      before: "Did you ",
      words: "see my mail",
      after: " about pumps?",
    });
  });

  test("does not run over an empty line, nor break at a dot within a number", () => {
    const mail = text("Hello Ann\n \u00a0\nIt costs 3.50 a month and more\n\nBob");
    expect(passageOf(mail, finding(mail.body.content, "a month"))).toEqual({
      before: "It costs 3.50 ",
      words: "a month",
      after: " and more",
    });
  });

  test("reads html as its reader sees it", () => {
    const content = "<p>Hi Ann,</p><p>Would a <b>short&nbsp;call</b> suit you &amp; your team?</p>";
    const mail: Message = { id: "m", body: { type: "html", content } };
    const start = content.indexOf("short");
    const passage = passageOf(mail, { quote: "short call", start, end: content.indexOf("</b>") });
    expect(passage).toEqual({ before: "Would a ", words: "short call", after: " suit you & your team?" });
  });

  test("is cut at whole words where a sentence has no end", () => {
    const mail = text(`${"one two three ".repeat(40)}HERE ${"four five six ".repeat(40)}`);
    const { before, words, after } = passageOf(mail, finding(mail.body.content, "HERE"));
    expect(words).toBe("HERE");
    expect(before).toMatch(/^…(one|two|three) .* $/u);
    expect(after).toMatch(/^ .*(four|five|six)…$/u);
    expect(before.length + after.length).toBeLessThan(210);
  });

  test("is the words alone when they stand nowhere", () => {
    const mail = text("Nothing.");
    expect(passageOf(mail, { quote: " a \n b ", start: 0, end: 0 })).toEqual({ before: "", words: "a b", after: "" });
    expect(passageOf(mail, { quote: "a", start: 500, end: 501 }).words).toBe("a");
  });

  test("takes time linear in the mail", () => {
    const mail = text("word ".repeat(200_000));
    for (let time = 0; time < 20; time += 1) passageOf(mail, { quote: "word", start: 500_000, end: 500_004 });
    expect(passageOf(mail, { quote: "word", start: 500_000, end: 500_004 }).words).toBe("word");
  });
});
