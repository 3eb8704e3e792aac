// Makes the HTML tokenizer of htmlparser2 as small as what the pane asks of it: HTML with its character references, in one
// stretch. Numbers stand where the library looks up names of letters and states, and what only XML or halting needs is left out.
// What it reports stays the same: test/fences/tokenizer.test.ts compares both.

/** The one file that this is for. */
export const TOKENIZER = /[\\/]htmlparser2[\\/]dist[\\/]Tokenizer\.js$/;

const ENUM = /^(?:export )?var (\w+);\n\(function \(\1\) \{\n([^}]*)\}\)\(\1 \|\| \(\1 = \{\}\)\);\n/gm;
const MEMBER = /\w+\[\w+\["(\w+)"\] = (\d+)\]/g;
/** Methods that nobody calls, or only in XML. */
const UNUSED = ["reset", "pause", "resume", "stateInProcessingInstruction"];
/** What is called from outside. */
const CALLED = ["write", "end"];
/** What the pane chooses: `new Tokenizer({ decodeEntities: true }, …)`. */
const CHOSEN = {
  xmlMode: "false",
  decodeEntities: "true",
  recognizeSelfClosing: "false",
  running: "true",
  offset: "0",
};

export default function htmlOnly(source) {
  let made = source;
  const change = (from, to) => {
    const changed = made.replaceAll(from, to);
    if (changed === made)
      throw new Error(`The tokenizer holds no ${from}: its version is another than this was written for.`);
    made = changed;
  };
  const enums = [...source.matchAll(ENUM)];
  change(ENUM, "");
  for (const [whole, name, members] of enums) {
    const values = new Map([...members.matchAll(MEMBER)].map(([, member, value]) => [member, value]));
    change(new RegExp(`\\b${name}\\.(\\w+)`, "g"), (_, member) => values.get(member));
    if (whole.startsWith("export")) made += `\nexport const ${name} = {};\n`;
  }
  change(/constructor\(\{[^}]*\}, cbs\)/g, "constructor(_options, cbs)");
  change("xmlMode ? xmlDecodeTree : htmlDecodeTree", "htmlDecodeTree");
  change(/^ {16}case \d+: \{\n {20}this\.stateInProcessingInstruction\(c\);\n {20}break;\n {16}\}\n/gm, "");
  for (const name of UNUSED) change(new RegExp(`^ {4}${name}\\([^)]*\\) \\{\\n[^]*?^ {4}\\}\\n`, "gm"), "");
  for (const [name, value] of Object.entries(CHOSEN)) {
    change(new RegExp(`^ +(?:this\\.)?${name}(?: \\+?= [\\w.]+)?;\\n`, "gm"), "");
    change(new RegExp(`\\bthis\\.${name}\\b`, "g"), value);
  }
  return shortNames(made);
}

/** Names that only the class itself uses; swc leaves the names of members as they are. */
function shortNames(source) {
  const members = [...new Set([...source.matchAll(/\bthis\.(\w+)/g)].map(([, name]) => name))];
  const own = members.filter(
    (name) => !CALLED.includes(name) && new RegExp(`^ {4}${name}(?:\\(.*\\) \\{| =.*;|;)$`, "m").test(source),
  );
  return own.reduce(
    (made, name, at) =>
      made
        .replace(new RegExp(`\\bthis\\.${name}\\b`, "g"), `this.${short(at)}`)
        .replace(new RegExp(`^( {4})${name}(?=\\(| =|;)`, "gm"), `$1${short(at)}`),
    source,
  );
}

function short(at) {
  return `_${at.toString(36)}`;
}
