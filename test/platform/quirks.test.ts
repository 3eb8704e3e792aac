import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const quirks = readFileSync(join(root, "src/platform/QUIRKS.md"), "utf8");

/** "`file` "title"" as the last section of QUIRKS.md writes it. */
const named = [...quirks.matchAll(/`(test\/[\w./-]{1,100}\.ts)` "([^"\n]{1,200})"/g)].map(
  ([, file = "", title = ""]) => [file, title] as const,
);

test("QUIRKS.md names tests", () => {
  expect(named.length).toBeGreaterThan(40);
});

test.each(named)("%s has the test “%s”", (file, title) => {
  expect(readFileSync(join(root, file), "utf8")).toContain(`"${title}"`);
});

/** What fails in Exchange Online or is taken away by Office.js. */
const refused =
  /\b(makeEwsRequestAsync|getCallbackTokenAsync|getUserIdentityTokenAsync|isDarkTheme|history\.(push|replace)State|(window\.)?(confirm|alert|prompt)\()/;

test("no source of ours asks for what today's Outlook refuses", () => {
  const layers = ["app", "entry", "platform", "taskpane"];
  const files = layers.flatMap((layer) =>
    readdirSync(join(root, "src", layer), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join("src", layer, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const guilty = files.filter((file) => refused.test(readFileSync(join(root, file), "utf8")));
  expect(guilty).toEqual([]);
});
