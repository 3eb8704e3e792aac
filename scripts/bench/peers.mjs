// Two spam filters of the same machine, as a yardstick for speed. Missing ones are reported, never skipped in silence.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { split } from "./mails.mjs";
import { has, measured, median } from "./process.mjs";

const missing = (name) => ({ missing: `${name} is not installed: apt-get install ${name}` });

/** bogofilter, trained on the rest of the corpus, one process over all raw mails. */
export async function bogofilter(eml, count) {
  if (!has("bogofilter")) return missing("bogofilter");
  const home = join(tmpdir(), `pitchwall-bogofilter-${process.pid}`);
  mkdirSync(home, { recursive: true });
  const { restHam, spam } = split();
  for (const [flag, files] of [
    ["-n", restHam],
    ["-s", spam],
  ])
    spawnSync("bogofilter", ["-d", home, flag, "-B", ...files]);
  const best = await median(3, () => measured("bogofilter", ["-d", home, "-v", "-B", eml]));
  rmSync(home, { recursive: true, force: true });
  return { perSecond: count / best.seconds, megabytes: best.megabytes };
}

/** rspamd, one worker, no network tests, no statistics; raw mails sent by its own client. */
export async function rspamd(eml, count) {
  if (!has("rspamd") || !has("rspamc")) return missing("rspamd");
  const home = join(tmpdir(), `pitchwall-rspamd-${process.pid}`);
  for (const name of ["db", "log", "run", "local.d"]) mkdirSync(join(home, name), { recursive: true });
  const port = 11_400 + (process.pid % 500);
  writeFileSync(join(home, "rspamd.conf"), configuration(home, port));
  const server = spawn("rspamd", ["-f", "-i", "-u", "_rspamd", "-g", "_rspamd", "-c", join(home, "rspamd.conf")], {
    stdio: "ignore",
  });
  try {
    spawnSync("chown", ["-R", "_rspamd:_rspamd", home]);
    if (!(await answers(port))) return { missing: "rspamd is installed but did not start" };
    const best = await measured("rspamc", ["-h", `127.0.0.1:${port}`, "-n", "4", "symbols", eml]);
    return { perSecond: count / best.seconds };
  } finally {
    server.kill("SIGTERM");
    rmSync(home, { recursive: true, force: true });
  }
}

function configuration(home, port) {
  return `
.include "/etc/rspamd/common.conf"
options { pidfile = "${home}/run/rspamd.pid"; filters = "chartable,dkim,regexp,fuzzy_check"; dns { nameserver = ["127.0.0.1:9"]; timeout = 0.01s; retransmits = 0; } tempdir = "/tmp"; dynamic_conf = "${home}/db/dynamic"; hs_cache_dir = "${home}/db"; cache_file = "${home}/db/cache"; }
logging { type = "file"; filename = "${home}/log/rspamd.log"; level = "error"; }
worker "normal" { bind_socket = "127.0.0.1:${port}"; count = 1; task_timeout = 8s; }
fuzzy_check { enabled = false; }
rbl { enabled = false; }
surbl { enabled = false; }
greylist { enabled = false; }
ratelimit { enabled = false; }
replies { enabled = false; }
`;
}

async function answers(port) {
  for (let tries = 0; tries < 60; tries += 1) {
    const ok = await fetch(`http://127.0.0.1:${port}/ping`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}
