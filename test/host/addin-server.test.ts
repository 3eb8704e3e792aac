import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { localHtml } from "../../src/host/addin-server";
import type { Host } from "../../src/host/options";
import { addin, ask, startLocal } from "./local-host";

const dist = "node_modules/@microsoft/office-js/dist";
let host: Host;
beforeAll(async () => {
  host = await startLocal();
});
afterAll(() => host.close());

test("Office.js is served byte for byte", async () => {
  const files = [
    "office.js",
    "outlook-web-16.01.js",
    "en-us/office_strings.js",
    "de-de/outlook_strings.js",
    "telemetry/oteljs_agave.js",
  ];
  for (const file of files) {
    const { status, text } = await ask(`${host.addinUrl}/office-js/${file}`);
    expect([file, status]).toEqual([file, 200]);
    expect(text === readFileSync(join(dist, file), "utf8")).toBe(true);
  }
});

test("the folder that the library spells otherwise is found", async () => {
  expect(readdirSync(dist)).toContain("agaveerrorux");
  const { text } = await ask(`${host.addinUrl}/office-js/AgaveErrorUX/index.html`);
  expect(text).toBe(readFileSync(join(dist, "agaveerrorux/index.html"), "utf8"));
});

test("nothing outside the folders is served", async () => {
  expect((await ask(`${host.addinUrl}/office-js/..%2f..%2f..%2f..%2fpackage.json`)).status).toBe(404);
  expect((await ask(`${host.addinUrl}/..%2flocal-host.ts`)).status).toBe(404);
});

test("a page differs from the built file in its script and one address only", async () => {
  const built = readFileSync(join(addin, "taskpane.html"), "utf8");
  const { text } = await ask(`${host.addinUrl}/taskpane.html?x=1`);
  const restored = text
    .replace('<script src="/office-js/microsoft-ajax.js"></script>', "")
    .replace('<script src="/office-js/supplement.js"></script>', "")
    .replace("/office-js/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
    .replace(`connect-src ${host.graphUrl} `, "connect-src ");
  expect(text).not.toBe(built);
  expect(restored).toBe(built);
});

test("without the supplement its script is not there; a page without Office.js stays as it is", () => {
  const deployment = { graphBaseUrl: "https://localhost:1/", clientId: "", authority: "" };
  const tag = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  expect(localHtml(tag, { supplement: false, deployment })).not.toContain("supplement");
  expect(localHtml("<p>connect-src</p>", { supplement: true, deployment })).toBe("<p>connect-src</p>");
});

test("the deployment file names the local Graph", async () => {
  const { body } = await ask(`${host.addinUrl}/deployment.json`);
  expect(body).toMatchObject({ graphBaseUrl: host.graphUrl, authority: "https://login.microsoftonline.com/common" });
});
