import type { Verdict } from "../engine/verdict";
import type { EffectivePreset } from "../presets/effective";

/**
 * "Never judge": addresses, and company domains written with a leading "@". An entry for a domain holds for all domains
 * below it; the preset's list may leave the "@" out.
 */
export function isAllowed(
  addresses: readonly string[],
  neverJudge: readonly string[],
  preset: EffectivePreset,
): boolean {
  return isListed(addresses, [...neverJudge, ...preset.allow]);
}

/** True when an entry of a list (an address, or a domain with or without a leading "@") holds for one of the addresses. */
export function isListed(addresses: readonly string[], entries: readonly string[]): boolean {
  const listed = entries.map((entry) => entry.trim().toLowerCase());
  return addresses.some((address) => listed.some((entry) => covers(entry, address.toLowerCase())));
}

/** The addresses that a verdict is about: its seller's people, else who wrote the message shown. */
export function judgedPeople(verdict: Verdict, from: string | undefined): readonly string[] {
  return [...new Set([...(from ? [from] : []), ...verdict.seller.people].map((address) => address.toLowerCase()))];
}

function covers(entry: string, address: string): boolean {
  if (!entry) return false;
  const at = entry.lastIndexOf("@");
  if (at > 0) return entry === address;
  const domain = entry.slice(at + 1);
  const host = address.slice(address.lastIndexOf("@") + 1);
  return host === domain || host.endsWith(`.${domain}`);
}
