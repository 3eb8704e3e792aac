import { webcrypto } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadOrganisationPreset, refusalExport, type LoadedPreset } from "../../src/app/organisation";
import { createSession } from "../../src/app/session";
import type { Session } from "../../src/app/state";
import { newKey, type SigningKey } from "../../src/cli/preset/keys";
import { signPreset } from "../../src/cli/preset/signed";
import { signatureVerifier } from "../../src/platform/browser/signature-webcrypto";
import { memoryPorts, type MemoryPorts } from "../../src/platform/memory/ports";
import { createWorld, deliver, refOf } from "../../src/platform/memory/world";
import { ok, refused, type Outcome } from "../../src/ports/outcome";
import type { ClockPort } from "../../src/ports/outside";
import type { PresetSourcePort, PresetText } from "../../src/ports/presets";
import type { PresetDocument } from "../../src/presets/document";
import { productDefaults } from "../../src/presets/defaults";
import { effectivePreset } from "../../src/presets/effective";
import { layersOf } from "../../src/presets/layers";
import { judge, me, message, settled } from "./scene";

const good = JSON.parse(readFileSync(join(__dirname, "../presets/good.json"), "utf8")) as PresetDocument;
const crypto = webcrypto as unknown as Crypto;
const reader = { addresses: ["ann@harbour.example"] };

/** A source with one place on the network and one kept copy. */
function sourceOf(answer: () => Promise<Outcome<PresetText | null>>): PresetSourcePort & { kept: PresetText | null } {
  const source = {
    kept: null as PresetText | null,
    fetch: answer,
    lastGood: async () => ok(source.kept),
    keep: async (preset: PresetText) => {
      source.kept = preset;
      return ok(undefined);
    },
  };
  return source;
}

function clockAt(now: string, waits: () => Promise<void> = () => new Promise(() => undefined)): ClockPort {
  return { now: () => now, wait: waits };
}

describe("loadOrganisationPreset", () => {
  let key: SigningKey;
  let foreign: SigningKey;
  const now = "2026-11-21T12:00:00Z";

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "pitchwall-keys-"));
    key = await newKey(join(folder, "own.json"));
    foreign = await newKey(join(folder, "foreign.json"));
  });

  const signed = (change: Partial<PresetDocument> = {}, by = key): Promise<string> =>
    signPreset({ ...good, ...change }, by);
  const text = (jws: string): PresetText => ({ jws, etag: null, fetchedAt: now });
  const load = (source: PresetSourcePort, clock = clockAt(now), keys = [key.publicText]) =>
    loadOrganisationPreset(source, signatureVerifier(keys, crypto), clock, reader);

  /** Loads version 4 first, then what is given. */
  async function after(next: () => Promise<Outcome<PresetText | null>>, clock = clockAt(now)) {
    let answer: () => Promise<Outcome<PresetText | null>> = async () => ok(text(await signed()));
    const source = sourceOf(() => answer());
    expect((await load(source)).banner).toBeUndefined();
    answer = next;
    return { loaded: await load(source, clock), source };
  }

  test("a good preset is taken over and kept", async () => {
    const jws = await signed();
    const source = sourceOf(async () => ok(text(jws)));
    const { preset, banner, layers } = await load(source);
    expect(preset).toMatchObject({ organisation: "Harbour Authority", version: 4, tone: "firm" });
    expect(layers.map(({ name }) => name)).toEqual(["balanced", "Harbour Authority"]);
    expect(banner).toBeUndefined();
    expect(source.kept?.jws).toBe(jws);
  });

  test("no preset named: the product's own settings, no banner", async () => {
    expect(await load(sourceOf(async () => ok(null)))).toEqual({ preset: productDefaults, layers: [] });
  });

  test("a newer version takes over, groups by the reader's address", async () => {
    const { loaded, source } = await after(async () => ok(text(await signed({ version: 5, base: "strict" }))));
    expect(loaded.preset.version).toBe(5);
    expect(loaded.banner).toBeUndefined();
    expect(source.kept?.jws).toBe(await signedVersion(source));
  });

  async function signedVersion(source: { kept: PresetText | null }): Promise<string> {
    const payload = JSON.parse(
      Buffer.from(source.kept?.jws.split(".")[1] ?? "", "base64url").toString(),
    ) as PresetDocument;
    expect(payload.version).toBe(5);
    return source.kept?.jws ?? "";
  }

  test.each<[string, () => Promise<string>, string, string]>([
    ["tampered with", async () => tampered(await signed({ version: 5 })), "changed", "signature"],
    ["signed by somebody else", () => signed({ version: 5 }, foreign), "foreign", "signature"],
    ["not signed", async () => JSON.stringify({ ...good, version: 5 }), "unsigned", "signature"],
    ["a page of the host", async () => "<html>Please log in</html>", "json", "signature"],
    ["an old version", () => signed({ version: 3 }), "rollback", "version"],
    ["changed under the same version", () => signed({ base: "strict" }), "rollback", "version"],
    ["expired", () => signed({ version: 5, validUntil: "2026-11-20" }), "expired", "validUntil"],
    ["not valid yet", () => signed({ version: 5, validFrom: "2026-12-01" }), "not-yet", "validFrom"],
    ["of a wrong shape", () => signed({ version: 5, base: "odd" as "strict" }), "not-one-of", "base"],
    ["oversized", async () => `${"x".repeat(800_000)}.a.b`, "too-large", "preset"],
  ])("a preset that is %s is refused while the last good one stays", async (_what, jws, code, field) => {
    const { loaded, source } = await after(async () => ok(text(await jws())));
    expect(loaded.banner).toMatchObject({ code, field, inForce: 4 });
    expect(loaded.banner?.reason).not.toBe("");
    expect(loaded.preset).toMatchObject({ version: 4, tone: "firm" });
    const again = await load({ ...source, fetch: async () => refused("offline") });
    expect(again.preset.version).toBe(4);
    expect(again.banner).toBeUndefined();
  });

  test("refused with nothing kept: the product's own settings, and a banner", async () => {
    const source = sourceOf(async () => ok(text(await signed({}, foreign))));
    const { preset, banner } = await load(source);
    expect(preset).toEqual(productDefaults);
    expect(banner).toMatchObject({ code: "foreign", inForce: null });
    expect(source.kept).toBeNull();
  });

  test("offline the kept copy serves silently; a file that is gone is told; nothing kept is told", async () => {
    expect((await after(async () => refused("offline"))).loaded.banner).toBeUndefined();
    expect((await after(async () => refused("server"))).loaded.banner).toBeUndefined();
    expect((await after(async () => refused("gone"))).loaded).toMatchObject({
      banner: { code: "unreachable", why: "gone", inForce: 4 },
      preset: { version: 4 },
    });
    expect(await load(sourceOf(async () => refused("offline")))).toMatchObject({
      banner: { code: "unreachable", inForce: null },
    });
  });

  test("a kept copy past its last day stays in force, with a word", async () => {
    let fetched = true;
    const source = sourceOf(async () =>
      fetched ? ok(text(await signed({ validUntil: "2026-11-30" }))) : refused("offline"),
    );
    await load(source);
    fetched = false;
    const late = await load(source, clockAt("2026-12-05T00:00:00Z"));
    expect(late).toMatchObject({ preset: { version: 4 }, banner: { code: "overdue", inForce: 4 } });
  });

  test("a kept copy whose key is no longer ours is worth nothing", async () => {
    const source = sourceOf(async () => ok(text(await signed())));
    await load(source);
    const moved = { ...source, fetch: async () => refused("offline") };
    expect((await load(moved, clockAt(now), [foreign.publicText])).preset).toEqual(productDefaults);
    expect((await load(moved, clockAt(now), [foreign.publicText, key.publicText])).preset.version).toBe(4);
  });

  test("a slow network is not waited for; what it brings comes later", async () => {
    let deliver: (outcome: Outcome<PresetText | null>) => void = () => undefined;
    const { loaded } = await after(
      () => new Promise((resolve) => (deliver = resolve)),
      clockAt(now, async () => undefined),
    );
    expect(loaded.preset.version).toBe(4);
    deliver(ok(text(await signed({ version: 6 }))));
    expect((await loaded.later)?.preset.version).toBe(6);
  });

  test("a slow network that brings nothing new changes nothing", async () => {
    let deliver: (outcome: Outcome<PresetText | null>) => void = () => undefined;
    const { loaded, source } = await after(
      () => new Promise((resolve) => (deliver = resolve)),
      clockAt(now, async () => undefined),
    );
    deliver(ok(source.kept));
    expect(await loaded.later).toBeNull();
  });
});

describe("a preset that comes late", () => {
  const organisation = (change: Partial<PresetDocument>): LoadedPreset => {
    const layers = layersOf({ ...good, groups: [], ...change }, []);
    return { preset: effectivePreset(layers), layers };
  };
  const mild = { settings: {}, locks: {} };

  /** A session under version 4 with one sales mail shown, and the way to deliver the late one. */
  async function waiting(prepare: (ports: MemoryPorts) => Partial<MemoryPorts> = () => ({})) {
    const world = createWorld("2026-03-03T09:00:00.000Z", { address: me, name: "Me", language: "en" });
    world.selection = { kind: "one", ref: refOf(deliver(world, message("m1"))) };
    const ports = memoryPorts(world);
    await ports.settings.change({ tone: "brief", firstRunDone: true });
    let bring: (late: LoadedPreset | null) => void = () => undefined;
    const { preset } = organisation({ version: 4, ...mild });
    const under: (number | null)[] = [];
    const session: Session = createSession({
      ports: { ...ports, ...prepare(ports) },
      judge: (conversation) => {
        under.push(session.state().preset.version);
        return judge(conversation);
      },
      decline: async () => {
        throw new Error("not asked for");
      },
      preset,
      presetBanner: { code: "overdue", field: "validUntil", reason: "", why: null, inForce: 4 },
      laterPreset: new Promise((resolve) => (bring = resolve)),
      mayAsk: true,
      runner: "pane",
      newId: () => "id",
    });
    const started = session.start();
    await settled();
    return { session, started, under, bring };
  }

  test("holds at once: settings, locks, and what is on the screen", async () => {
    const { session, under, bring } = await waiting();
    expect(session.state()).toMatchObject({ settings: { tone: "brief" }, reading: { kind: "judged", allowed: false } });
    expect(session.state().banner).toMatchObject({ kind: "preset", code: "overdue" });
    bring(
      organisation({
        version: 5,
        settings: { tone: "firm", allow: { suppliers: ["seller.example"] } },
        locks: { tone: "We answer alike." },
      }),
    );
    await settled();
    expect(session.state()).toMatchObject({
      preset: { version: 5, locks: { tone: { reason: "We answer alike." } } },
      settings: { tone: "firm", firstRunDone: true },
      reading: { kind: "judged", allowed: true },
      banner: null,
    });
    expect(under).toEqual([4, 5]);
  });

  test("is waited for by a message that is being read", async () => {
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (answer = resolve));
    const { session, started, under, bring } = await waiting(({ selection }) => ({
      selection: { ...selection, readShown: async (ref) => (await gate, selection.readShown(ref)) },
    }));
    expect(session.state().reading.kind).toBe("loading");
    bring(organisation({ version: 5, ...mild }));
    await settled();
    expect(under).toEqual([]);
    answer();
    await started;
    await settled();
    expect(session.state().reading.kind).toBe("judged");
    expect(under.at(-1)).toBe(5);
  });

  test("is told when it is refused; nothing new changes nothing", async () => {
    const refusedLate = await waiting();
    const banner = { code: "changed", field: "signature", reason: "", why: null, inForce: 4 } as const;
    refusedLate.bring({ ...organisation({ version: 4, ...mild }), banner });
    await settled();
    expect(refusedLate.session.state()).toMatchObject({
      preset: { version: 4 },
      banner: { kind: "preset", ...banner },
    });
    const nothing = await waiting();
    const before = nothing.session.state();
    nothing.bring(null);
    await settled();
    expect(nothing.session.state()).toBe(before);
  });
});

function tampered(jws: string): string {
  const at = jws.indexOf(".") + 30;
  return jws.slice(0, at) + (jws[at] === "A" ? "B" : "A") + jws.slice(at + 1);
}

test("an export holds keys and first days, nothing else", () => {
  const known = { name: "Ann", people: ["ann@s.example"], touchesSince: 3, lastTouchAt: null, taken: [] };
  const cases = [
    {
      ...known,
      sellerKey: "s.example",
      refusals: [
        { at: "2026-03-05T10:00:00Z", kind: "declined" },
        { at: "2026-02-05T10:00:00Z", kind: "said" },
      ],
      status: "declined",
    },
    { ...known, sellerKey: "t.example", refusals: [], status: "open" },
    { ...known, sellerKey: "u.example", refusals: [{ at: "2026-03-05T10:00:00Z", kind: "said" }], status: "reopened" },
  ] as const;
  expect(refusalExport(cases)).toEqual({ refusals: [{ key: "s.example", at: "2026-02-05" }] });
});
