import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const ENTRY = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's schemas say against a manifest; the entry schema imports the others by file name. */
export async function schemaErrors(xml: string, folder: string): Promise<readonly string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xsd") && !name.includes("official"))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  const entry = files.find((file) => file.fileName === ENTRY);
  if (!entry) throw new Error(`${ENTRY} is missing in ${folder}`);
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [entry],
    preload: files.filter((file) => file !== entry),
  });
  return result.errors.map((error) => error.message);
}
