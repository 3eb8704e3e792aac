// Builds the bare Fluent pane with the tools and settings of our own build, in the same run.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import settings from "../../webpack.config.js";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Writes pane.js and taskpane.html to a folder. */
export async function buildBare(folder) {
  const { module, optimization } = settings({}, { mode: "production" });
  const [compiled] = module.rules.filter(({ test }) => test?.test("x.tsx"));
  const [loader] = compiled.use;
  const parser = { syntax: "ecmascript", jsx: true };
  const config = {
    mode: "production",
    context: fileURLToPath(new URL("../..", import.meta.url)),
    entry: { pane: fileURLToPath(new URL("bare/pane.jsx", import.meta.url)) },
    output: { path: folder, filename: "[name].js", publicPath: "" },
    module: {
      rules: [{ test: /\.jsx$/, use: { ...loader, options: { jsc: { ...loader.options.jsc, parser } } } }],
    },
    optimization: { minimizer: optimization.minimizer },
    performance: { hints: false },
  };
  await mkdir(folder, { recursive: true });
  await new Promise((done, reject) =>
    webpack(config, (error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : done(),
    ),
  );
  await writeFile(
    join(folder, "taskpane.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><script src="${OFFICE_JS}"></script><script defer src="pane.js"></script></head><body><main id="pane"></main></body></html>`,
  );
}
