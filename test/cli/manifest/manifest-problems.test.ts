import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaErrors } from "./schema";
import { manifestProblems, type ManifestSurroundings } from "../../../src/cli/manifest/manifest-problems";
import { pngSize } from "../../../src/cli/manifest/png-size";
import { tenantManifest } from "../../../src/cli/manifest/tenant-manifest";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const around: ManifestSurroundings = {
  iconSize: (path) => (existsSync(join(root, path)) ? pngSize(readFileSync(join(root, path))) : null),
};
const rules = (xml: string): string[] => manifestProblems(xml, around).map((problem) => problem.rule);

test("the committed manifest is good", () => {
  expect(manifestProblems(manifest, around)).toEqual([]);
});

test.each<[string, (xml: string) => string, string]>([
  ["broken XML", (xml) => xml.replace("</OfficeApp>", ""), "xml"],
  ["an id that is no GUID", (xml) => xml.replace(/<Id>[^<]*/, "<Id>42"), "id"],
  ["a control id used twice", (xml) => xml.replaceAll("pitchwall.decline", "pitchwall.pane"), "id"],
  [
    "a second origin",
    (xml) => xml.replace("https://localhost:3000/commands.html", "https://elsewhere.example/commands.html"),
    "url",
  ],
  ["plain http", (xml) => xml.replaceAll("https://localhost:3000", "http://localhost:3000"), "url"],
  [
    "a resource that is not defined",
    (xml) => xml.replace('<Label resid="Group.Label"/>', '<Label resid="Nobody"/>'),
    "resid",
  ],
  ["an icon file that is not there", (xml) => xml.replaceAll("assets/icon-80.png", "assets/nothing-80.png"), "icon"],
  ["an icon of another size", (xml) => xml.replaceAll("assets/icon-80.png", "assets/icon-64.png"), "icon"],
  ["a needed icon left out", (xml) => xml.replace(/\s*<bt:Image size="80" resid="Icon.80"\/>/, ""), "icon"],
  ["a mobile icon left out", (xml) => xml.replace(/\s*<bt:Image size="48" scale="3"[^>]*>/, ""), "icon"],
  [
    "elements out of order",
    (xml) => xml.replace(/(\s*<Permissions>.*<\/Permissions>)([\s\S]*?)(\s*<DisableEntity)/, "$2$1$3"),
    "order",
  ],
  [
    "a label too long",
    (xml) =>
      xml.replace('id="Group.Label" DefaultValue="Pitchwall"', `id="Group.Label" DefaultValue="${"x".repeat(126)}"`),
    "length",
  ],
  ["an unknown permission", (xml) => xml.replace("ReadWriteMailbox", "ReadEverything"), "permission"],
  [
    "no rule",
    (xml) =>
      xml.replace(
        /<Rule xsi:type="RuleCollection"[\s\S]*?<\/Rule>\s*<\/Rule>|<Rule xsi:type="RuleCollection"[\s\S]*?\n {2}<\/Rule>/,
        "",
      ),
    "missing",
  ],
])("%s is found", (_what, spoil, rule) => {
  const spoilt = spoil(manifest);
  expect(spoilt).not.toBe(manifest);
  expect(rules(spoilt)).toContain(rule);
});

test("a tenant's manifest is as good under another origin and permission", () => {
  const made = tenantManifest(manifest, { origin: "https://addin.example.com", permission: "ReadWriteItem" });
  expect(made).not.toContain("localhost");
  expect(made).not.toContain("SupportsMultiSelect");
  expect(manifestProblems(made, around)).toEqual([]);
});

const schemas = join(root, "../shared/research/xsd");
(existsSync(schemas) ? test : test.skip)("Microsoft's schemas accept it", async () => {
  expect(await schemaErrors(manifest, schemas)).toEqual([]);
  expect(await schemaErrors(manifest.replace("<Version>0.1.0.0</Version>", ""), schemas)).not.toEqual([]);
});
