import { ok, type Outcome } from "../../ports/outcome";

/** Keys of local storage that are ours on our own origin: what we keep, and the sign-in library's cache of tokens. */
const ours = /pitchwall|^msal/i;

/**
 * Empties what this browser keeps for us on our origin, for all mailboxes opened here. `forget` empties what is kept with
 * the mailbox, which goes first: should it be refused, this browser still knows the runs that can be taken back.
 */
export async function removeStored(forget: () => Promise<Outcome<number>>): Promise<Outcome<number>> {
  const kept = await forget();
  if (!kept.ok) return kept;
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  const gone = names.filter((name) => name !== null && ours.test(name));
  for (const name of gone) if (name !== null) localStorage.removeItem(name);
  return ok(kept.value + gone.length);
}
