/**
 * A short mark for a message: the same for the same key in every browser and run, safe in an address and a filter.
 * 64 bits in two FNV-1a halves; guards against an accident, not against an attacker, who could at worst make us keep
 * silent about a message of his own.
 */
export function messageToken(key: string): string {
  return `pw-${half(key, 0x811c9dc5)}${half(key, 0x1b873593)}`;
}

function half(key: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
