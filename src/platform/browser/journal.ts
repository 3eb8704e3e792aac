import { begun, claimed, ended, written, type BookChange } from "../../actions/book";
import type { JournalEntry } from "../../actions/journal";
import type { JournalPort } from "../../ports/outside";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { storageSlot } from "./slot";

/** Runs of steps in local storage: of two panes that press at once, one gets the message. */
export function browserJournal(prefix: string): JournalPort {
  const slot = storageSlot<readonly JournalEntry[]>(`${prefix}pitchwall.journal.1`, entriesOf);
  const change = async (make: (entries: readonly JournalEntry[]) => BookChange): Promise<Outcome<BookChange>> =>
    slot.update((entries) => {
      const answer = make(entries);
      return { value: answer.ok ? answer.entries : entries, answer };
    });
  const keep = async (make: (entries: readonly JournalEntry[]) => BookChange): Promise<Outcome<void>> => {
    const changed = await change(make);
    if (!changed.ok) return changed;
    return changed.value.ok ? ok(undefined) : refused(changed.value.why);
  };
  return {
    all: async () => ok(slot.read()),
    begin: (entry) => keep((entries) => begun(entries, entry)),
    claim: async (id, runner, now) => {
      const changed = await change((entries) => claimed(entries, id, runner, now));
      if (!changed.ok) return changed;
      if (!changed.value.ok) return refused(changed.value.why);
      const entry = changed.value.entries.find((known) => known.id === id);
      return entry ? ok(entry) : refused("gone");
    },
    write: (entry) => keep((entries) => written(entries, entry)),
    end: (id) => keep((entries) => ended(entries, id)),
    onChange: slot.onChange,
  };
}

/** What has the shape of a run; anything else in storage is passed over. */
function entriesOf(stored: unknown): readonly JournalEntry[] {
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(value: unknown): value is JournalEntry {
  const entry = value as Partial<JournalEntry> | null;
  return (
    typeof entry?.id === "string" &&
    typeof entry.messageKey === "string" &&
    typeof entry.itemId === "string" &&
    typeof entry.runner === "string" &&
    typeof entry.aliveAt === "string" &&
    Array.isArray(entry.steps)
  );
}
