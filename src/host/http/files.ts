import { readFile, readdir } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
};

export interface FoundFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/** Reads a file below a folder as it is; null when there is none or the path leads out of the folder. */
export async function fileBelow(folder: string, path: string): Promise<FoundFile | null> {
  const wanted = normalize(join(folder, decodeURIComponent(path)));
  if (!wanted.startsWith(normalize(folder) + sep)) return null;
  try {
    return { bytes: await readFile(wanted), type: types[extname(wanted).toLowerCase()] ?? "application/octet-stream" };
  } catch {
    return null;
  }
}

/** Finds the true spelling of a path below a folder, whatever case it was asked in. */
export async function trueSpelling(folder: string, path: string): Promise<string> {
  const found: string[] = [];
  for (const part of decodeURIComponent(path).split("/").filter(Boolean)) {
    const names = await readdir(join(folder, ...found)).catch(() => [] as string[]);
    found.push(names.includes(part) ? part : (names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part));
  }
  return found.join("/");
}
