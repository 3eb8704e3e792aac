import fc from "fast-check";
import { HTML_LIMIT, htmlToText } from "../../src/text/html";
import { sourceSpan } from "../../src/text/sourced";
import { countSteps } from "./count-steps";

const textOf = (html: string): string => htmlToText(html).readable.text;

describe("flow", () => {
  test.each([
    ["folds white space", "<p>one \n\t two</p>", "one two"],
    ["parts blocks by lines", "<div>one</div><div>two</div>", "one\ntwo"],
    ["leaves a blank line between paragraphs", "<p>one</p><p>two</p>", "one\n\ntwo"],
    ["keeps Word's paragraphs close", '<p class="MsoNormal">one</p><p class="MsoNormal">two</p>', "one\ntwo"],
    ["keeps explicit breaks", "one<br><br>two", "one\n\ntwo"],
    ["does not double the break at the end of a block", "<div>one<br></div>two", "one\ntwo"],
    ["keeps inline markup inside words", "w<b>or</b>d", "word"],
    ["resolves references", "A &amp; B&nbsp;&lt;c&gt; &#8364; &eacute;", "A & B <c> € é"],
    ["keeps a broken reference", "AT&T &nosuch; &#xzz;", "AT&T &nosuch; &#xzz;"],
    ["bullets lists", "<ul><li>one<li>two</ul>", "- one\n- two"],
    ["numbers lists", '<ol start="3"><li>one</li><li>two</li></ol>', "3. one\n4. two"],
    ["parts the cells of a row", "<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>", "a\tb\nc\td"],
    ["keeps preformatted lines", "<pre>a\n  b</pre>c", "a\n  b\n\nc"],
    ["leaves scripts, styles and comments out", "a<script>x<b>()</script><style>p{}</style><!-- c -->b", "ab"],
    ["leaves out what is meant for Word alone", "a<!--[if mso]><p>x</p><![endif]-->b", "ab"],
    ["closes an open paragraph at the next", "<p>one<p>two", "one\n\ntwo"],
    ["passes over ends without a beginning", "</div>one</span></p>two", "onetwo"],
    ["reads a tag that never ends as nothing", "one<a href='x", "one"],
    ["reads a tag cut off behind its slash as nothing", "one<a/", "one"],
    ["reads a tag cut off behind its slash and a space as nothing", "one<br / ", "one"],
  ])("%s", (_name, html, text) => expect(textOf(html)).toBe(text));
});

describe("hidden text", () => {
  test.each([
    ["display", '<div style="display:none">x</div>seen'],
    ["display, inherited", '<div style="display: none !important"><p><b>x</b></p></div>seen'],
    ["visibility", '<span style="visibility:hidden">x</span>seen'],
    ["size", '<span style="font-size:1px">x</span>seen'],
    ["height", '<div style="max-height:0px;overflow:hidden">x</div>seen'],
    ["opacity", '<div style="opacity:0">x</div>seen'],
    ["white on white", '<td bgcolor="#FFFFFF"><font color="white">x</font></td>seen'],
    ["white on nothing", '<span style="color:#fefefe">x</span>seen'],
    ["Outlook", '<div style="mso-hide:all">x</div>seen'],
    ["attribute", "<div hidden>x</div>seen"],
    ["off the page", '<div style="position:absolute;left:-9999px">x</div>seen'],
  ])("%s", (_name, html) => {
    const { readable, hidden } = htmlToText(html);
    expect(readable.text).toBe("seen");
    expect(hidden).toBe("x");
  });

  test.each([
    ["a size that is set again below", '<td style="font-size:0"><span style="font-size:14px">seen</span></td>'],
    ["white on a coloured button", '<a style="background-color:#0047ab"><span style="color:#fff">seen</span></a>'],
    ["white on a picture", '<td background="p.png"><span style="color:#fff">seen</span></td>'],
    [
      "white where a style sheet may paint",
      '<style>.hero{background:#123}</style><td class="hero" style="color:#fff">seen</td>',
    ],
    ["visible again", '<div style="visibility:hidden"><b style="visibility:visible">seen</b></div>'],
    ["after a hidden element that misnested tags tried to stretch", '<div style="display:none"><b></div></b>seen'],
  ])("does not hide %s", (_name, html) => expect(textOf(html)).toBe("seen"));
});

test("links and images are told by shape", () => {
  const { links, images } = htmlToText(
    '<a href="https://a.example/x?y=1&amp;z=2">click <b>here</b></a><img src="//t.example/p.gif" width="1" height="1px">',
  );
  expect(links).toEqual([{ href: "https://a.example/x?y=1&z=2", text: "click here" }]);
  expect(images).toEqual([{ src: "//t.example/p.gif", width: 1, height: 1 }]);
});

test("regions tell where an element's text stands", () => {
  const { readable, regions } = htmlToText("<p>a</p><blockquote>b<p>c</p></blockquote><p>d</p>", {
    region: ({ name }) => (name === "blockquote" ? "quote" : undefined),
  });
  expect(regions).toHaveLength(1);
  expect(readable.text.slice(regions[0]?.start, regions[0]?.end).trim()).toBe("b\n\nc");
});

test("what passes the limit is cut and said", () => {
  const { readable, cutAt } = htmlToText("a".repeat(HTML_LIMIT + 7));
  expect(cutAt).toBe(7);
  expect(readable.text).toHaveLength(HTML_LIMIT);
});

const piece = fc.oneof(
  fc.constantFrom(
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<td>",
    "<table>",
    "</table>",
    "<li>",
    "<ul>",
    "</ul>",
    "<br>",
    "<pre>",
    "</pre>",
    "<a href=x>",
    "</a>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<!",
    "<",
    "&",
    "&amp;",
    "&#x202e;",
    "\u202e",
    "\u200b",
    "<div style='display:none'>",
    '<span style="',
    "'",
    "<a/",
    "<img src=x /",
    "</b",
    "<![CDATA[",
    "<?",
    "&#x",
  ),
  fc.string({ maxLength: 12 }),
);
const hostile = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));

test("any input is read, and every character that is copied stands at its offset", () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const { readable, regions } = htmlToText(html, { region: ({ name }) => name });
      let last = 0;
      for (const run of readable.runs) {
        expect(run.at).toBeGreaterThanOrEqual(last);
        last = run.at + run.length;
        expect(run.source + run.sourceLength).toBeLessThanOrEqual(html.length);
        if (run.length !== run.sourceLength) continue;
        const copied = html.slice(run.source, run.source + run.length).replace(/[\s\u00a0]/g, " ");
        expect(readable.text.slice(run.at, last).replace(/\s/g, " ")).toBe(copied);
      }
      expect(last).toBeLessThanOrEqual(readable.text.length);
      for (const { start, end } of regions) expect(start <= end && end <= readable.text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("a quote leads back to the words of the original", () => {
  const html = "<p>We&nbsp;would\nlike to <b>show</b> you &amp; yours</p>";
  const { readable } = htmlToText(html);
  const start = readable.text.indexOf("like to show you & yours");
  const span = sourceSpan(readable, { start, end: start + "like to show you & yours".length });
  expect(html.slice(span.start, span.end)).toBe("like to <b>show</b> you &amp; yours");
});

test.each([
  ["deep nesting", (n: number) => "<div><b>".repeat(n)],
  ["ends without beginnings", (n: number) => `<i><div>${"<b>".repeat(n)}${"</i></u></div>".repeat(n)}`],
  ["crossing tags", (n: number) => "<b><p><i></b></p></i>".repeat(n)],
  ["unclosed cells", (n: number) => `<table>${"<tr><td>".repeat(n)}`],
  ["open brackets", (n: number) => "<".repeat(n)],
  ["ampersands", (n: number) => "&".repeat(n)],
  ["unclosed comments", (n: number) => "<!--".repeat(n)],
  ["white space", (n: number) => " \n".repeat(n)],
  ["one attribute", (n: number) => `<p style="${"color:red;".repeat(n)}">x`],
  ["links", (n: number) => '<a href="x">y'.repeat(n)],
])("work grows no faster than the input: %s", (_name, make) => {
  const one = countSteps(() => htmlToText(make(1500)));
  const two = countSteps(() => htmlToText(make(3000)));
  expect(two).toBeLessThanOrEqual(2.1 * one + 2000);
  expect(one).toBeLessThan(40 * make(1500).length + 5000);
});
