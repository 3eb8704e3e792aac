import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The files of the host page and the two scripts for add-in frames, ready to send. */
export interface PageFiles {
  readonly html: string;
  readonly css: string;
  readonly script: string;
  readonly microsoftAjax: string;
  readonly supplement: string;
}

const built = new Map<string, Promise<PageFiles>>();

/** Bundles the host page from its sources below `root`, once for each process. Nothing is written to disk. */
export function buildPage(root: string): Promise<PageFiles> {
  const files = built.get(root) ?? buildOnce(root);
  built.set(root, files);
  return files;
}

async function buildOnce(root: string): Promise<PageFiles> {
  const folder = join(root, "src", "host", "page");
  const [html, css] = await Promise.all([
    readFile(join(folder, "index.html"), "utf8"),
    readFile(join(folder, "page.css"), "utf8"),
  ]);
  const scripts = bundle(folder, {
    script: "main",
    microsoftAjax: "addin/microsoft-ajax",
    supplement: "addin/supplement",
  });
  return { html, css, ...scripts };
}

/** The synchronous call starts a process for this one job; the other keeps one running, which tests would wait for. */
function bundle<K extends string>(folder: string, entries: Readonly<Record<K, string>>): Record<K, string> {
  const pairs = Object.entries<string>(entries).map(([name, path]) => [name, join(folder, `${path}.ts`)] as const);
  const { outputFiles } = buildSync({
    entryPoints: Object.fromEntries(pairs),
    outdir: folder,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  });
  const texts = pairs.map(([name]) => [name, outputFiles.find(({ path }) => path.endsWith(`${name}.js`))?.text ?? ""]);
  return Object.fromEntries(texts) as Record<K, string>;
}
