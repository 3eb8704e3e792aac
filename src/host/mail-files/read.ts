import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { readEml } from "./eml";
import { splitMbox } from "./mbox";
import { readMsg } from "./msg";
import type { SeedMessage } from "../seed";

export interface MailFiles {
  readonly messages: readonly SeedMessage[];
  /** Files, and messages within files, that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

const endings = new Set([".eml", ".mbox", ".mbx", ".msg"]);

/**
 * Reads mail from a file or from everything below a folder: `.eml`, `.mbox` and `.msg`. `me` is our address or several, so
 * that mail of ours lies in Sent Items unless `X-Folder` says otherwise. Throws only when the path is not there.
 */
export async function readMailFiles(path: string, me: string | readonly string[]): Promise<MailFiles> {
  const ours = [me].flat();
  const files = (await stat(path)).isDirectory() ? await mailBelow(path) : [path];
  const messages: SeedMessage[] = [];
  const unreadable: { file: string; why: string }[] = [];
  for (const file of files) {
    try {
      messages.push(...(await readMailFile(file, ours)));
    } catch (error) {
      unreadable.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { messages, unreadable };
}

async function mailBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => endings.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name));
}

async function readMailFile(file: string, me: readonly string[]): Promise<readonly SeedMessage[]> {
  const bytes = await readFile(file);
  if (bytes.length === 0) throw new Error("The file is empty");
  switch (extname(file).toLowerCase()) {
    case ".msg":
      return [readMsg(bytes, me)];
    case ".mbox":
    case ".mbx":
      return Promise.all(splitMbox(bytes).map((part) => readEml(part, me)));
    default:
      return [await readEml(bytes, me)];
  }
}
