/**
 * Runs a module of plain data when the pane is built and puts what it exports in its place, so that neither the data of other
 * languages nor the code that writes it gets into the script. In Node the same module just runs.
 */
export function pitch() {
  const done = this.async();
  this.importModule(`${this.resourcePath}?run`).then(
    (made) =>
      done(
        null,
        Object.entries(made)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n"),
      ),
    done,
  );
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}
