import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import fc from "fast-check";
import { Tokenizer } from "htmlparser2";

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

const { default: htmlOnly } = jest.requireActual<{ default: (source: string) => string }>(
  "../../scripts/tokenizer-loader.mjs",
);
const whole = readFileSync(join(__dirname, "../../node_modules/htmlparser2/dist/Tokenizer.js"), "utf8");

/** The tokenizer as the pane gets it. */
function small(): typeof Tokenizer {
  const { code } = transformSync(htmlOnly(whole), { module: { type: "commonjs" }, jsc: { target: "es2022" } });
  const made: { default?: typeof Tokenizer } = {};
  compileFunction(code, ["require", "exports"])((name: string) => jest.requireActual<object>(name), made);
  if (!made.default) throw new Error("The loader made no tokenizer.");
  return made.default;
}

/** Everything that a tokenizer reports, in order. */
function reported(kind: typeof Tokenizer, html: string): readonly unknown[] {
  const all: unknown[] = [];
  const told = (name: string) => (first?: number, second?: number) => void all.push([name, first, second]);
  const names: readonly (keyof Callbacks)[] = [
    "onattribname",
    "onattribdata",
    "onattribentity",
    "onattribend",
    "onopentagname",
    "onopentagend",
    "onselfclosingtag",
    "onclosetag",
    "ontext",
    "ontextentity",
    "oncomment",
    "oncdata",
    "ondeclaration",
    "onprocessinginstruction",
    "onend",
  ];
  const tokenizer = new kind(
    { decodeEntities: true },
    Object.fromEntries(names.map((name) => [name, told(name)])) as unknown as Callbacks,
  );
  tokenizer.write(html);
  tokenizer.end();
  return all;
}

const piece = fc.oneof(
  fc.constantFrom(
    ..."<|</|>|/>|<!|<!-->|<!---|--!>|-->|<![CDATA[|]]>|<?xml|?>|<!doctype|<!d|&|&amp;|&ampx|&#x41;|&#65|&nbsp|=|\"|'| |/".split(
      "|",
    ),
    ..."<p>|<br/>|<script>|</script|<style|</style >|<title>a&lt;b</title>|<textarea|<xmp>|<plaintext>|<noframes>|</x/>|<a href=b&copy=c>|<a/".split(
      "|",
    ),
  ),
  fc.string({ maxLength: 6 }),
);

test("the tokenizer made small reports what the whole one does", () => {
  const made = small();
  let reports = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40, size: "max" }), (pieces) => {
      const html = pieces.join("");
      const expected = reported(Tokenizer, html);
      expect(reported(made, html)).toEqual(expected);
      reports += expected.length;
    }),
    { numRuns: 2000 },
  );
  expect(reports).toBeGreaterThan(10_000);
});

test("another version of the library stops the build instead of passing unnoticed", () => {
  expect(() => htmlOnly(whole.replaceAll("xmlMode", "isXml"))).toThrow("xmlMode");
});

test("neither names of states nor what is for XML alone gets into the script", () => {
  const made = htmlOnly(whole);
  expect(made).not.toMatch(/\b(?:State|CharCodes)\.|this\.(?:xmlMode|running|offset)\b|stateInProcessingInstruction/);
  expect(made.length).toBeLessThan(whole.length * 0.85);
});
