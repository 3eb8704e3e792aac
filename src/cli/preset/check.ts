import { parseArgs } from "node:util";
import { UsageError, type ExitStatus, type Io } from "../command";
import { examinePreset } from "./examine";
import { readText } from "./files";
import { asLine, type Remark } from "./remark";

/** `pitchwall preset check FILE…`: every error with line, field, reason and suggestion; warnings do not change the status. */
export async function check(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: "string", default: "text" } },
  });
  if (!positionals.length) throw new UsageError("name the preset: pitchwall preset check preset.json");
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`there is no format "${values.format}": text or json.`);
  const now = new Date().toISOString();
  const all: (Remark & { readonly file: string })[] = [];
  for (const file of positionals) {
    const { remarks } = examinePreset(await readText(file), now);
    all.push(...remarks.map((remark) => ({ file, ...remark })));
    if (values.format === "text") await io.out(asText(file, remarks));
  }
  if (values.format === "json") await io.out(`${JSON.stringify(all, null, 2)}\n`);
  return all.some(({ level }) => level === "error") ? 1 : 0;
}

function asText(file: string, remarks: readonly Remark[]): string {
  const errors = remarks.filter(({ level }) => level === "error").length;
  const warnings = remarks.length - errors;
  const end = errors ? `${errors} ${errors === 1 ? "error" : "errors"}` : "no errors";
  return `${remarks.map((each) => asLine(file, each)).join("")}${file}: ${end}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}\n`;
}
