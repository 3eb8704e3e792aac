import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** The files of the host page and the two scripts for add-in frames, ready to send. */
export interface PageFiles {
  readonly html: string;
  readonly css: string;
  readonly script: string;
  readonly microsoftAjax: string;
  readonly supplement: string;
}

/** Bundles the host page from its sources below `root`. Nothing is written to disk. */
export async function buildPage(root: string): Promise<PageFiles> {
  const folder = join(root, "src", "host", "page");
  const [html, css, script, microsoftAjax, supplement] = await Promise.all([
    readFile(join(folder, "index.html"), "utf8"),
    readFile(join(folder, "page.css"), "utf8"),
    bundle(join(folder, "main.ts")),
    bundle(join(folder, "addin", "microsoft-ajax.ts")),
    bundle(join(folder, "addin", "supplement.ts")),
  ]);
  return { html, css, script, microsoftAjax, supplement };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}
