import { webcrypto } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newKey, type SigningKey } from "../../../src/cli/preset/keys";
import { signPreset } from "../../../src/cli/preset/signed";
import { signatureVerifier } from "../../../src/platform/browser/signature-webcrypto";

const crypto = webcrypto as unknown as Crypto;
const preset = { format: 1, version: 1, organisation: { name: "Ü", domains: ["x.example"] } } as const;

describe("signatureVerifier", () => {
  let one: SigningKey;
  let two: SigningKey;
  let jws = "";

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "pitchwall-keys-"));
    one = await newKey(join(folder, "one.json"));
    two = await newKey(join(folder, "two.json"));
    jws = await signPreset(preset, one);
  });

  test("gives the payload of what one of the keys signed; two keys may be valid at once", async () => {
    const payload = { ok: true, value: JSON.stringify(preset) };
    expect(await signatureVerifier([one.publicText], crypto).verify(jws)).toEqual(payload);
    expect(await signatureVerifier([two.publicText, one.publicText], crypto).verify(jws)).toEqual(payload);
  });

  test("another key is forbidden, a key that is none does not disturb the others", async () => {
    expect(await signatureVerifier([two.publicText], crypto).verify(jws)).toEqual({ ok: false, why: "forbidden" });
    expect(await signatureVerifier([], crypto).verify(jws)).toEqual({ ok: false, why: "forbidden" });
    const mixed = signatureVerifier(["nonsense", "A".repeat(87), one.publicText], crypto);
    expect(await mixed.verify(jws)).toMatchObject({ ok: true });
  });

  test("every single letter that is changed is found", async () => {
    const verifier = signatureVerifier([one.publicText], crypto);
    for (let at = 0; at < jws.length; at += 1) {
      const letter = jws[at] === "A" ? "B" : "A";
      const spoilt = jws.slice(0, at) + letter + jws.slice(at + 1);
      const outcome = await verifier.verify(spoilt);
      expect({ at, ok: outcome.ok }).toEqual({ at, ok: false });
    }
    const inPayload = jws.indexOf(".") + 20;
    const tampered = jws.slice(0, inPayload) + (jws[inPayload] === "A" ? "B" : "A") + jws.slice(inPayload + 1);
    expect(await verifier.verify(tampered)).toEqual({ ok: false, why: "changed" });
  });

  test("what is no signed preset is unreadable, and no WebCrypto is unsupported", async () => {
    expect(await signatureVerifier([one.publicText], crypto).verify("{}")).toEqual({ ok: false, why: "unreadable" });
    const bare = signatureVerifier([one.publicText], {} as Crypto);
    expect(await bare.verify(jws)).toEqual({ ok: false, why: "unsupported" });
  });
});
