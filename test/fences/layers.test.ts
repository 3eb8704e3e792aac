import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const src = join(__dirname, "../../src");

/** Error numbers that the compiler gives for one more file in a layer. */
function compile(layer: string, content: string): number[] {
  const file = join(src, layer, "forbidden-by-test.ts");
  const configFile = join(src, layer, "tsconfig.json");
  const { config } = ts.readConfigFile(configFile, (path) => readFileSync(path, "utf8")) as { config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const options = { ...parsed.options, noEmit: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? content : readFile(name));
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, content, target) : getSourceFile(name, target);
  // The layer's own files stand in the list, as in the real build; only the new one is looked at.
  const rootNames = [...parsed.fileNames, file];
  const program = ts.createProgram({ rootNames, options, projectReferences: parsed.projectReferences ?? [], host });
  const source = program.getSourceFile(file);
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(source)].map((problem) => problem.code);
}

const NOT_LISTED = 6307;

test.each([
  ["text", "mail", "../mail/message"],
  ["mail", "facts", "../facts/stance"],
  ["facts", "engine", "../engine/verdict"],
  ["engine", "decline", "../decline/compose"],
  ["presets", "actions", "../actions/step"],
  ["decline", "app", "../app/state"],
  ["actions", "ports", "../ports/outcome"],
  ["app", "platform", "../platform/memory/world"],
  ["host", "mail", "../mail/message"],
])("%s cannot import from %s", (layer, _other, path) => {
  expect(compile(layer, `export type * from "${path}";\n`)).toContain(NOT_LISTED);
});

test("a layer may import what the design allows it", () => {
  expect(compile("mail", 'export type { Span } from "../text/sourced";\n')).toEqual([]);
});

test.each(["text", "mail", "facts", "engine", "presets", "decline", "actions", "ports", "app"])(
  "%s cannot even name the page, Office or Node",
  (layer) => {
    expect(compile(layer, "export const a = document;\n")).toContain(2584);
    expect(compile(layer, "export const b = Office;\n")).toContain(2304);
    expect(compile(layer, "export const c = process;\n")).toContain(2591);
  },
);
