import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What a build with these options writes: deployment.json, and the policy of the pane's page. */
function built(values: Record<string, unknown>): { error?: string; deployment?: object; policy?: string } {
  const script = `
    import settings from "./webpack.config.js";
    import { deploymentFor } from "./scripts/deployment.mjs";
    const values = ${JSON.stringify(values)};
    let result;
    try {
      const { plugins } = settings({ deployment: values }, { mode: "production" });
      const page = plugins.find((each) => each.userOptions?.filename === "taskpane.html");
      result = { deployment: deploymentFor(values), policy: page.userOptions.templateParameters.policy };
    } catch (error) { result = { error: error.message }; }
    console.log(JSON.stringify(result));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as ReturnType<typeof built>;
}

function connected(policy = ""): string | undefined {
  return policy.split("; ").find((directive) => directive.startsWith("connect-src "));
}

test("without options the pages connect to our origin, Graph and sign-in only", () => {
  const { policy, deployment } = built({});
  expect(connected(policy)).toBe("connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com");
  expect(deployment).toMatchObject({ clientId: "", presetOrigins: [] });
}, 30_000);

test("what a deployment allows stands in its settings and in the policy alike", () => {
  const { policy, deployment } = built({
    "client-id": "97ebcdaa-5526-401f-a830-d8788b07117a",
    "sign-in": "https://login.microsoftonline.us/common/",
    graph: "https://graph.microsoft.us",
    "preset-origin": ["https://presets.corp.example", "https://other.example:8443/"],
  });
  expect(connected(policy)).toBe(
    "connect-src 'self' https://graph.microsoft.us https://login.microsoftonline.us https://presets.corp.example https://other.example:8443",
  );
  expect(deployment).toEqual({
    clientId: "97ebcdaa-5526-401f-a830-d8788b07117a",
    authority: "https://login.microsoftonline.us/common",
    graphBaseUrl: "https://graph.microsoft.us",
    presetOrigins: ["https://presets.corp.example", "https://other.example:8443"],
  });
}, 30_000);

test.each([
  "http://presets.example",
  "https://presets.example/preset.jws",
  "https://*.example",
  "https://user@presets.example",
  "presets.example",
  "https://a.example; script-src *",
])(
  "%s is no origin for presets",
  (origin) => {
    expect(built({ "preset-origin": [origin] }).error).toContain("--preset-origin");
  },
  30_000,
);
