import { CompactSign, compactVerify } from "jose";
import type { PresetDocument } from "../../presets/document";
import { PRESET_TYPE, tearJws, type JwsProblem } from "../../presets/jws";
import { judgePayload, refuse, type Judged, type TrustContext } from "../../presets/trust";
import { importPublicKey, type SigningKey } from "./keys";

/** Signs a preset: a compact JWS, ES256, on one line. */
export async function signPreset(preset: PresetDocument, { key, kid }: SigningKey): Promise<string> {
  // Where the editor finds its explanations is nobody else's business.
  const payload = new TextEncoder().encode(JSON.stringify({ ...preset, $schema: undefined }));
  const header = { alg: "ES256", typ: PRESET_TYPE, kid };
  return new CompactSign(payload).setProtectedHeader(header).sign(key);
}

const REASONS: Readonly<Record<JwsProblem, string>> = {
  "too-large": "the signed preset is too large",
  unsigned: "the preset is not signed",
  "not-jws": "this is no signed preset (three parts with dots between them)",
  "wrong-kind": "signed in another way than presets are (ES256, type pitchwall-preset)",
};

/** A signed preset whose signature one of the keys made, as text; otherwise why not. */
export async function verifiedPayload(
  jws: string,
  publicKeys: readonly string[],
): Promise<{ readonly ok: true; readonly payload: string } | Extract<Judged, { ok: false }>> {
  const torn = tearJws(jws);
  if (typeof torn === "string") {
    const code = torn === "unsigned" || torn === "too-large" ? torn : "json";
    return refuse(code, "signature", REASONS[torn]);
  }
  for (const text of publicKeys) {
    const { key } = await importPublicKey(text);
    const payload = await compactVerify(jws.trim(), key, { algorithms: ["ES256"] }).then(
      (verified) => verified.payload,
      () => null,
    );
    if (payload) return { ok: true, payload: new TextDecoder().decode(payload) };
  }
  const kids = await Promise.all(publicKeys.map(async (text) => (await importPublicKey(text)).kid));
  return kids.includes(String(torn.header["kid"]))
    ? refuse("changed", "signature", "the preset was changed after it was signed")
    : refuse("foreign", "signature", "signed with another key than the given ones");
}

/** All that a mailbox would prove about a signed preset, in the same order. */
export async function verifyPreset(jws: string, publicKeys: readonly string[], context: TrustContext): Promise<Judged> {
  const verified = await verifiedPayload(jws, publicKeys);
  return verified.ok ? judgePayload(verified.payload, context) : verified;
}
