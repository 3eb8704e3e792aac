import { begun, claimed, ended, written, type BookChange } from "../../actions/book";
import { isUnfinished } from "../../actions/run";
import type { JournalEntry } from "../../actions/journal";
import type { JournalPort } from "../../ports/outside";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { browserRunners } from "./runners";
import { storageSlot } from "./slot";

/** So long the last request of a page that has gone may still take effect, in milliseconds. */
const settling = 5000;

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
  const runners = browserRunners(prefix);
  return {
    all: async () => ok(slot.read().map(silenced(await runners.gone(), Date.now()))),
    begin: async (entry) => {
      await runners.hold(entry.runner);
      return keep((entries) => begun(entries, entry));
    },
    claim: async (id, runner, now) => {
      await runners.hold(runner);
      const silent = silenced(await runners.gone(), Date.parse(now));
      const changed = await change((entries) => claimed(entries.map(silent), id, runner, now));
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

/** A page that was closed is taken for silent ever since, once what it had asked for has had time to take effect. */
function silenced(gone: (runner: string) => boolean, now: number): (entry: JournalEntry) => JournalEntry {
  return (entry) =>
    now - Date.parse(entry.aliveAt) > settling && isUnfinished(entry) && gone(entry.runner)
      ? { ...entry, aliveAt: new Date(0).toISOString() }
      : entry;
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
