import { begun, claimed, ended, written, type BookChange } from "../../actions/book";
import type {
  CaseStorePort,
  ClockPort,
  JournalPort,
  NotificationPort,
  SettingsPort,
  SignInPort,
  SignInState,
  TracesPort,
  MailFilePort,
} from "../../ports/outside";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { Message } from "../../mail/message";
import { nowOf, type World } from "./world";

/** The clock of a world: waiting moves its time on. */
export function memoryClock(world: World): ClockPort {
  return {
    now: () => nowOf(world),
    wait: async (milliseconds, signal) => {
      if (!signal?.cancelled()) world.time += milliseconds;
    },
  };
}

export function memoryNotifications(world: World): NotificationPort {
  return {
    show: async (key, text, kind) => {
      if (text.length > 150) return refused("too-large");
      world.notifications.set(key, { text, kind });
      return ok(undefined);
    },
    clear: async (key) => {
      world.notifications.delete(key);
      return ok(undefined);
    },
  };
}

/** Sign-in that grants what the world allows; `world.refusal` is what it answers otherwise. */
export function memorySignIn(world: World): SignInPort {
  let state: SignInState = "unknown";
  return {
    state: () => state,
    require: async (scopes) => {
      const granted = scopes.every((scope) => world.scopes.has(scope));
      if (granted) state = "signed-in";
      else if (state === "unknown") state = world.refusal === "unsupported" ? "unsupported" : "signed-out";
      return granted ? ok(undefined) : refused(world.refusal ?? "no-consent");
    },
    adminConsentLink: () => null,
  };
}

export function memorySettings(world: World): SettingsPort {
  return {
    read: async () => ok(world.settings),
    change: async (change) => {
      const wanted = typeof change === "function" ? change(world.settings) : change;
      const merged = Object.entries({ ...world.settings, ...wanted }).filter(([, value]) => value !== undefined);
      world.settings = Object.fromEntries(merged);
      return ok(world.settings);
    },
  };
}

export function memoryCases({ cases }: World): CaseStorePort {
  return {
    find: async (key) => ok(cases.get(key) ?? null),
    all: async () => ok([...cases.values()]),
    update: async (key, change) => {
      const changed = change(cases.get(key) ?? null);
      if (changed) cases.set(key, changed);
      else cases.delete(key);
      return ok(changed);
    },
    clear: async () => {
      cases.clear();
      return ok(undefined);
    },
  };
}

export function memoryJournal({ journal }: World): JournalPort {
  const keep = (change: BookChange): Outcome<void> => {
    if (!change.ok) return change;
    journal.splice(0, journal.length, ...change.entries);
    return ok(undefined);
  };
  return {
    all: async () => ok([...journal]),
    begin: async (entry) => keep(begun(journal, entry)),
    claim: async (id, runner, now) => {
      const kept = keep(claimed(journal, id, runner, now));
      const entry = journal.find((known) => known.id === id);
      return kept.ok && entry ? ok(entry) : kept.ok ? refused("gone") : kept;
    },
    write: async (entry) => keep(written(journal, entry)),
    end: async (id) => keep(ended(journal, id)),
    onChange: () => () => undefined,
  };
}

/** Files whose bytes are the JSON of a message. */
export function memoryMailFiles(): MailFilePort {
  return {
    read: async ({ bytes }) => {
      try {
        return ok(JSON.parse(String.fromCharCode(...bytes)) as Message);
      } catch {
        return refused("unreadable");
      }
    },
  };
}

/** What we leave in a world. */
export function memoryTraces(world: World): TracesPort {
  const isNamed = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();
  return {
    removeRules: async () => {
      if (!world.scopes.has("rules")) return refused(world.refusal ?? "no-consent");
      const ours = world.rules.filter((name) => name.startsWith("Pitchwall"));
      world.rules.splice(0, world.rules.length, ...world.rules.filter((name) => !ours.includes(name)));
      world.mailRules.clear();
      return ok(ours.length);
    },
    removeLabels: async (category) => {
      if (!world.scopes.has("write")) return refused(world.refusal ?? "no-consent");
      const labelled = world.mails.filter(({ categories }) => categories.some(isNamed(category)));
      for (const mail of labelled) mail.categories = mail.categories.filter((one) => !isNamed(category)(one));
      return ok(labelled.length);
    },
    removeCategory: async (category) => {
      const index = world.masterCategories.findIndex(({ name }) => isNamed(category)(name));
      return ok(index < 0 ? 0 : world.masterCategories.splice(index, 1).length);
    },
    removeStored: async () => {
      const count = world.cases.size + world.journal.length + Object.keys(world.settings).length;
      world.cases.clear();
      world.journal.splice(0);
      world.settings = {};
      return ok(count);
    },
  };
}
