import { oneOf, type Command } from "../command";
import { writeDocs } from "../rules/docs";
import { listRules } from "../rules/list";
import { newRule } from "../rules/new";
import { showRule } from "../rules/show";
import { tryRule } from "../rules/try";

const help = `Usage: pitchwall rules list|show|try|new|docs …

For people who write rules.

  list                     every rule with family, kind, weight and languages
    --family NAME          one family only
    --language CODE        language of the titles: en (default), de, fr, es
    --format text|json

  show RULE                what a rule says, what it looks for, and its examples
    --language CODE

  try RULE FILE…           where a rule fires in mail (.eml, .mbox, .msg, .json, a folder, or "-"), with the words it quotes
    --me ADDRESS           your own address; may be given several times
    --format text|json

  new                      asks few questions, proves the answers and writes a rule file with examples
    --id NAME --family NAME --phrase PHRASE… --title TEXT --fires SENTENCE… --silent SENTENCE…
                           answers given beforehand; --language CODE of all of them (default: en)
    --root FOLDER          the clone to write into (default: here); --force writes over a file

  docs                     writes docs/rules.md, the page about every rule
    --out FILE             another file, or - for standard output
`;

const SUBCOMMANDS: Readonly<Record<string, Command["run"]>> = {
  list: listRules,
  show: showRule,
  try: tryRule,
  new: newRule,
  docs: writeDocs,
};

/** `pitchwall rules`: look at the rules, try them on mail, write new ones. */
export const command: Command = {
  name: "rules",
  summary: "list, show, try, write and document the rules",
  help,
  run: oneOf(SUBCOMMANDS),
};
