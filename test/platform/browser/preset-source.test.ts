import { createServer, type Server } from "node:http";
import { presetSource, type PresetSourceOptions } from "../../../src/platform/browser/preset-source";

const PORT = 4605;
const own = `http://127.0.0.1:${PORT}`;

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

describe("presetSource", () => {
  let server: Server;
  const answer: Answer = { status: 200, body: "", headers: {} };
  const asked: { url: string; etag: string | undefined }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? "", etag: request.headers["if-none-match"] });
      const known = answer.headers["ETag"] !== undefined && request.headers["if-none-match"] === answer.headers["ETag"];
      response.writeHead(known ? 304 : answer.status, answer.headers).end(known ? "" : answer.body);
    });
    await new Promise<void>((resolve) => server.listen(PORT, "127.0.0.1", resolve));
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  beforeEach(() => {
    asked.length = 0;
    Object.assign(answer, { status: 200, body: "a.b.c\n", headers: { ETag: '"one"' } });
  });

  const options = (more: Partial<PresetSourceOptions> = {}): PresetSourceOptions => {
    const items = new Map<string, string>();
    return {
      address: "preset.jws",
      page: `${own}/taskpane.html?x=1`,
      storage: {
        getItem: (name) => items.get(name) ?? null,
        setItem: (name, value) => void items.set(name, value),
        removeItem: (name) => void items.delete(name),
      },
      prefix: "p:",
      now: () => "2026-11-21T12:00:00Z",
      ...more,
    };
  };

  test("fetches beside the page, keeps, and asks again with the ETag", async () => {
    const source = presetSource(options());
    expect(await source.lastGood()).toEqual({ ok: true, value: null });
    const first = await source.fetch();
    const text = { jws: "a.b.c", etag: '"one"', fetchedAt: "2026-11-21T12:00:00Z" };
    expect(first).toEqual({ ok: true, value: text });
    await source.keep(text);
    expect(await source.lastGood()).toEqual({ ok: true, value: text });
    expect(await source.fetch()).toEqual({ ok: true, value: text });
    expect(asked).toEqual([
      { url: "/preset.jws", etag: undefined },
      { url: "/preset.jws", etag: '"one"' },
    ]);
    Object.assign(answer, { body: "d.e.f", headers: { ETag: '"two"' } });
    expect(await source.fetch()).toMatchObject({ value: { jws: "d.e.f", etag: '"two"' } });
  });

  test("the kept copy belongs to one address", async () => {
    const shared = options();
    await presetSource(shared).keep({ jws: "a.b.c", etag: null, fetchedAt: "x" });
    const elsewhere = presetSource({ ...shared, address: "other.jws" });
    expect(await elsewhere.lastGood()).toEqual({ ok: true, value: null });
  });

  test.each([
    [404, "gone"],
    [410, "gone"],
    [401, "forbidden"],
    [403, "forbidden"],
    [429, "throttled"],
    [500, "server"],
  ])("status %i is %s", async (status, why) => {
    Object.assign(answer, { status, headers: {} });
    expect(await presetSource(options()).fetch()).toEqual({ ok: false, why });
  });

  test("a redirect is not followed", async () => {
    Object.assign(answer, { status: 302, headers: { Location: `${own}/elsewhere.jws` } });
    expect(await presetSource(options()).fetch()).toEqual({ ok: false, why: "offline" });
    expect(asked).toHaveLength(1);
  });

  test("reads no further than a preset may be long", async () => {
    Object.assign(answer, { body: "x".repeat(2_000_000) });
    expect(await presetSource(options()).fetch()).toEqual({ ok: false, why: "too-large" });
  });

  test("nobody there is offline, nobody answering is timed out", async () => {
    const nobody = presetSource(options({ page: "http://127.0.0.1:4649/taskpane.html" }));
    expect(await nobody.fetch()).toEqual({ ok: false, why: "offline" });
    const never: typeof fetch = (_address, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    expect(await presetSource(options({ fetch: never, timeout: 20 })).fetch()).toEqual({ ok: false, why: "timed-out" });
  });

  test("no address is no preset; another origin only by the list, and by https", async () => {
    const none = presetSource(options({ address: null }));
    expect([await none.fetch(), await none.lastGood()]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    const reached: string[] = [];
    const fetch = (async (address: string) => {
      reached.push(address);
      return new Response("a.b.c");
    }) as typeof globalThis.fetch;
    const at = (address: string, allowedOrigins: string[] = []): Promise<unknown> =>
      presetSource(options({ address, allowedOrigins, fetch })).fetch();
    expect(await at("https://cdn.example/p.jws")).toEqual({ ok: false, why: "forbidden" });
    expect(await at("http://cdn.example/p.jws", ["http://cdn.example"])).toEqual({ ok: false, why: "forbidden" });
    expect(await at("https://u:p@cdn.example/p.jws", ["https://cdn.example"])).toEqual({ ok: false, why: "forbidden" });
    expect(reached).toEqual([]);
    expect(await at("https://cdn.example/p.jws", ["https://cdn.example"])).toMatchObject({ ok: true });
    expect(reached).toEqual(["https://cdn.example/p.jws"]);
  });

  test("a store that is full or spoilt is an outcome", async () => {
    const full = options();
    const source = presetSource({
      ...full,
      storage: {
        ...full.storage,
        getItem: () => "{",
        setItem: () => {
          throw new Error("full");
        },
      },
    });
    expect(await source.keep({ jws: "a.b.c", etag: null, fetchedAt: "x" })).toEqual({ ok: false, why: "too-large" });
    expect(await source.lastGood()).toEqual({ ok: true, value: null });
  });
});
