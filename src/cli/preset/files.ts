import { readFile, writeFile } from "node:fs/promises";
import { InputError } from "../command";

/** A file's text without a byte order mark; an InputError in one sentence when it cannot be read. */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new InputError(`${path} ${whyNot(error, "read")}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not UTF-8 text.`);
  }
}

/** Writes a file; never over one that is there, unless that is wanted. */
export async function writeText(path: string, text: string, over: boolean, mode = 0o644): Promise<void> {
  try {
    await writeFile(path, text, { flag: over ? "w" : "wx", mode });
  } catch (error) {
    throw new InputError(`${path} ${whyNot(error, "written")}.`);
  }
}

function whyNot(error: unknown, act: string): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "does not exist";
  if (code === "EEXIST") return "is there already; choose another name, or add --force";
  if (code === "EISDIR") return "is a folder";
  return code === "EACCES" || code === "EPERM" ? `may not be ${act}` : `cannot be ${act} (${code || String(error)})`;
}
