import { deploymentOf, deploymentSettings } from "../../../src/platform/browser/deployment";

const good = {
  clientId: "c",
  authority: "https://login.example/common",
  graphBaseUrl: "https://graph.example",
  presetOrigins: ["https://presets.example"],
};

test("the shape is looked at, and addresses have to be https", () => {
  expect(deploymentOf(good)).toEqual({ ok: true, value: good });
  for (const odd of [
    null,
    {},
    { ...good, clientId: 7 },
    { ...good, graphBaseUrl: "http://graph.example" },
    { ...good, presetOrigins: ["http://presets.example"] },
    { ...good, presetOrigins: "x" },
  ]) {
    expect(deploymentOf(odd)).toEqual({ ok: false, why: "unreadable" });
  }
  const { presetOrigins, ...without } = good;
  expect(presetOrigins).toHaveLength(1);
  expect(deploymentOf(without)).toMatchObject({ ok: true, value: { presetOrigins: [] } });
});

test("read once; a failed reading is tried again", async () => {
  const real = globalThis.fetch;
  const answers = [
    () => Promise.reject(new TypeError("offline")),
    () => Promise.resolve(new Response("<html>", { status: 200 })),
    () => Promise.resolve(new Response("", { status: 500 })),
    () => Promise.resolve(new Response(JSON.stringify(good))),
  ];
  let asked = 0;
  globalThis.fetch = (() => answers[Math.min(asked++, 3)]?.()) as typeof fetch;
  const read = deploymentSettings();
  const whys = [];
  for (let index = 0; index < 5; index++) {
    const answer = await read();
    whys.push(answer.ok ? "ok" : answer.why);
  }
  globalThis.fetch = real;
  expect(whys).toEqual(["offline", "unreadable", "server", "ok", "ok"]);
  expect(asked).toBe(4);
});

test("a client id that the manifest pins goes before the one in the file", async () => {
  const real = globalThis.fetch;
  globalThis.fetch = (() => Promise.resolve(new Response(JSON.stringify(good)))) as typeof fetch;
  const pinned = await deploymentSettings("pinned")();
  const own = await deploymentSettings(null)();
  globalThis.fetch = real;
  expect(pinned).toMatchObject({ ok: true, value: { clientId: "pinned", graphBaseUrl: good.graphBaseUrl } });
  expect(own).toMatchObject({ ok: true, value: { clientId: "c" } });
});
