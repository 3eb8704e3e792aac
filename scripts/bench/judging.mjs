// How fast, how linear and how small judging is.
import { once } from "node:events";
import { measured, median } from "./process.mjs";

const cli = new URL("../../build/cli.mjs", import.meta.url).pathname;
const judge = ["judge", "--format", "ndjson", "-"];

/** Messages a second of the whole process, NDJSON in and out. */
export async function ndjson(file, count) {
  const best = await median(3, () => measured(process.execPath, [cli, ...judge], { input: file }));
  return { perSecond: count / best.seconds, megabytes: best.megabytes };
}

/** The same mails raw: files read, MIME parsed, joined, judged. */
export async function eml(folder, count, me) {
  const best = await measured(process.execPath, [cli, "judge", "--format", "ndjson", "--me", me, folder]);
  return { perSecond: count / best.seconds, megabytes: best.megabytes, status: best.status, error: best.error };
}

/** Peak memory over many conversations in one run. */
export async function memory(lines, conversations) {
  const input = async (stdin) => {
    for (let sent = 0; sent < conversations; sent += 1) {
      if (!stdin.write(`${lines[sent % lines.length]}\n`)) await once(stdin, "drain");
    }
    stdin.end();
  };
  const run = await measured(process.execPath, [cli, ...judge], { input });
  return { perSecond: conversations / run.seconds, megabytes: run.megabytes };
}

/** Milliseconds for one conversation, the start of the process taken off by a run over one small mail. */
export async function single(conversation, repeat = 40) {
  const small = { id: "x", me: ["a@a.example"], messages: [{ body: { type: "text", content: "Hello" } }] };
  const time = async (line, times) => {
    const input = (stdin) => {
      stdin.end(`${JSON.stringify(line)}\n`.repeat(times));
    };
    return (await median(3, () => measured(process.execPath, [cli, ...judge], { input }))).seconds;
  };
  return (1000 * ((await time(conversation, repeat)) - (await time(small, 1)))) / repeat;
}
