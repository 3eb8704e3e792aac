import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startHost } from "../host/server";
import { readMailFiles } from "../host/mail-files/read";
import { pinPreset } from "./host-preset";

const SAMPLE = "src/host/sample";
const SAMPLE_READER = "mara.lindqvist@northlight-networks.example";

const usage = `Usage: npm run demo -- [OPTION…]

  --mail PATH     a folder or file of .eml, .mbox or .msg (default: the sample mailbox)
  --me ADDRESS    whose mailbox it is
  --port N        port of the local Outlook (default 4443; the add-in takes the next one)
  --preset FILE   an organisation's preset as JSON, signed here and pinned, or signed already with --preset-key
  --preset-key K  public key of a signed preset, or the file that holds it
  --language CODE display language, such as de-DE
  --no-open       do not open a browser
`;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mail: { type: "string", default: SAMPLE },
      me: { type: "string" },
      port: { type: "string", default: "4443" },
      language: { type: "string", default: "en-US" },
      preset: { type: "string" },
      "preset-key": { type: "string" },
      "no-open": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const address = values.me ?? (values.mail === SAMPLE ? SAMPLE_READER : null);
  if (address === null) return fail("--mail needs --me ADDRESS: whose mailbox is it?");
  if (!existsSync(values.mail)) return fail(`${values.mail} does not exist.`);
  const port = Number(values.port);
  const mail = await readMailFiles(values.mail, address);
  for (const { file, why } of mail.unreadable) process.stderr.write(`${file} was left out: ${why}\n`);
  if (!mail.messages.length) return fail(`${values.mail} holds no mail that can be read (.eml, .mbox, .msg).`);
  const pinned = values.preset === undefined ? null : await pinPreset(values.preset, values["preset-key"]);
  const key = process.env["PITCHWALL_KEY"] ?? "";
  const cert = process.env["PITCHWALL_CERT"] ?? "";
  const host = await startHost({
    dist: "dist",
    manifestPath: pinned?.manifestPath ?? "manifest.xml",
    ...(pinned && { preset: () => pinned.jws }),
    port,
    addinPort: port + 1,
    cert: { key, cert },
    mailbox: { messages: mail.messages },
    me: { name: nameOf(address), address },
    settings: { language: values.language },
  });
  process.stdout.write(
    `\nThe local Outlook runs at ${host.url}\n(The certificate was made on this machine: let the browser go on. Stop with Ctrl+C.)\n`,
  );
  if (!values["no-open"]) openBrowser(host.url);
  process.on("SIGINT", () => void host.close().then(() => process.exit(0)));
}

function nameOf(address: string): string {
  const local = address.split("@")[0] ?? address;
  return local
    .split(/[._-]/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** Where there is a desktop; a server without one only prints the address. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
  };
  const linux = (process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]) ? ["xdg-open", url] : undefined;
  const [command, ...args] = commands[process.platform] ?? linux ?? [];
  if (command === undefined) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
