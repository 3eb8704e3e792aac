// Runs a program and measures it from outside: seconds of wall clock and the highest resident memory.
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";

/** Runs once. `input` is a file fed to standard input, or a function that writes to it; output is read and dropped. */
export function measured(command, args, { input, env, each } = {}) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(command, args, {
      stdio: [input ? "pipe" : "ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let peak = 0;
    const look = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    let bytes = 0;
    let error = "";
    child.stdout.on("data", (piece) => {
      bytes += piece.length;
      each?.(piece);
    });
    child.stderr.on("data", (piece) => (error += piece));
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(look);
      resolve({ seconds: Number(process.hrtime.bigint() - began) / 1e9, megabytes: peak / 1024, status, bytes, error });
    });
    child.stdin?.on("error", () => {});
    if (typeof input === "string") createReadStream(input).pipe(child.stdin);
    else if (input) void input(child.stdin);
  });
}

/** Median of several runs, after one that does not count. */
export async function median(runs, work) {
  await work();
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await work());
  all.sort((a, b) => a.seconds - b.seconds);
  return all[all.length >> 1];
}

/** Highest resident set in KiB so far; 0 where the system does not tell (only Linux does). */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

export function has(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}
