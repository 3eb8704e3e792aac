// npm run bench: speed, growth and memory of judging beside two spam filters, all in one run on this machine; figures, no verdict.
import { ME, prepared } from "./bench/mails.mjs";
import { bogofilter, rspamd } from "./bench/peers.mjs";
import { printMailbox } from "./bench/mailbox.mjs";
import { pane } from "./bench/pane.mjs";
import * as judging from "./bench/judging.mjs";
import { conversationOf, growing } from "./bench/made.mjs";

const mails = await prepared();
const count = mails.lines.length;
const rate = (n) => `${Math.round(n).toLocaleString("en")} a second`;
const size = (n) => (n ? `${Math.round(n)} MB` : "not measured on this system");

console.log(
  `Judging, ${count} mails of the SpamAssassin corpus, whole processes, ${process.arch} ${process.platform}, Node ${process.version}`,
);
const ours = await judging.ndjson(mails.ndjson, count);
console.log(`  Pitchwall, parsed NDJSON      ${rate(ours.perSecond)}, ${size(ours.megabytes)}`);
const raw = await judging.eml(mails.eml, count, ME);
console.log(`  Pitchwall, raw .eml           ${rate(raw.perSecond)}, ${size(raw.megabytes)}`);
peer("bogofilter, raw mail          ", await bogofilter(mails.eml, count));
peer("rspamd, raw mail              ", await rspamd(mails.eml, count));

console.log("\nGrowth: milliseconds for one conversation, each twice the size of the one before");
for (const { what, sizes } of growing()) {
  const times = [];
  for (const { label, conversation } of sizes) times.push({ label, ms: await judging.single(conversation, 8) });
  console.log(
    `  ${what.padEnd(28)}${times.map(({ label, ms }, at) => `${label} ${ms.toFixed(1)}${at ? ` (x${(ms / times[at - 1].ms).toFixed(2)})` : ""}`).join("   ")}`,
  );
}
console.log(`  a conversation of 30 messages  ${(await judging.single(conversationOf(30))).toFixed(2)} ms`);

const long = await judging.memory(mails.lines, 100_000);
console.log(`\nMemory: 100,000 conversations in one run, ${rate(long.perSecond)}, at most ${size(long.megabytes)}`);
mails.done();
await printMailbox();
await pane();

function peer(name, result) {
  if (result.missing) return console.log(`  ${name}${result.missing}`);
  console.log(
    `  ${name}${rate(result.perSecond)}${result.megabytes ? `, ${size(result.megabytes)}` : ""}; ours on NDJSON ${(ours.perSecond / result.perSecond).toFixed(2)} times, on .eml ${(raw.perSecond / result.perSecond).toFixed(2)} times`,
  );
}
