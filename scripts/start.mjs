// Side-loads the add-in into a real Outlook by office-addin-debugging; where that cannot be, only serves it.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const program = join(require.resolve("office-addin-debugging/package.json"), "../cli.js");

if (process.platform === "win32" || process.platform === "darwin") {
  const done = spawnSync(
    process.execPath,
    [
      program,
      "start",
      "manifest.xml",
      "desktop",
      "--app",
      "outlook",
      "--dev-server",
      "node scripts/serve.mjs",
      "--dev-server-port",
      "3000",
    ],
    { cwd: root, stdio: "inherit" },
  );
  process.exit(done.status ?? 1);
}
console.log(
  "office-addin-debugging knows no Outlook on this system, so the add-in is only served at https://localhost:3000.",
);
console.log("Side-load manifest.xml by hand at https://aka.ms/olksideload, or try `npm run demo`.");
spawn(process.execPath, ["scripts/serve.mjs"], { cwd: root, stdio: "inherit" }).on("exit", (code) =>
  process.exit(code ?? 1),
);
