import { readFileSync } from "node:fs";
import { readManifest } from "../../src/host/manifest";

const xml = readFileSync("test/host/addin/manifest.xml", "utf8");
const base = "https://localhost:4499";

test("the ribbon comes from the inner VersionOverrides, with addresses on the local origin", () => {
  const manifest = readManifest(xml, base);
  expect(manifest).toMatchObject({
    name: "Test add-in",
    permission: "ReadWriteMailbox",
    functionFile: `${base}/commands.html`,
    images: { "Icon.16": `${base}/assets/icon.png` },
  });
  const [group] = manifest.groups;
  expect(group?.label).toBe("Test");
  expect(group?.buttons.map(({ id, label }) => [id, label])).toEqual([
    ["OpenPane", "Open"],
    ["Categorise", "Categorise"],
    ["Never", "Never ends"],
  ]);
  expect(group?.buttons[0]?.action).toEqual({
    type: "ShowTaskpane",
    url: `${base}/taskpane.html?from=ribbon`,
    pinnable: true,
    noItem: true,
    multiSelect: true,
  });
  expect(group?.buttons[1]?.action).toEqual({ type: "ExecuteFunction", functionName: "categorise" });
});

test("texts come in the display language where the manifest has it", () => {
  expect(readManifest(xml, base, "de-DE").groups[0]?.buttons[0]?.label).toBe("Öffnen");
});

test.each([
  ["an unknown resource", xml.replace('String id="Label.Categorise"', 'String id="Other"'), "string Label.Categorise"],
  ["an unknown action", xml.replaceAll('"ShowTaskpane"', '"OpenWindow"'), "OpenWindow"],
  ["no permission", xml.replace("ReadWriteMailbox", "Everything"), "Everything"],
  ["no overrides", xml.replaceAll("VersionOverrides", "Nothing"), "VersionOverrides"],
])("%s is named", (_what, broken, named) => {
  expect(() => readManifest(broken, base)).toThrow(named);
});
