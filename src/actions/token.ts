/**
 * A short mark for a message: the same for the same key in every browser and run, safe in an address and a filter.
 * 64 bits, FNV-1a forwards and backwards; guards against an accident, not against an attacker, who could at worst make us
 * keep silent about a message of his own.
 */
export function messageToken(key: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    forwards = Math.imul(forwards ^ key.charCodeAt(index), 0x01000193);
    backwards = Math.imul(backwards ^ key.charCodeAt(key.length - 1 - index), 0x01000193);
  }
  return `pw-${hex(forwards)}${hex(backwards)}`;
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
