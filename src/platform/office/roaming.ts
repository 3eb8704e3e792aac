import { refused, type Outcome } from "../../ports/outcome";
import { officeCall } from "./call";

/** One value in the roaming settings: 32 KB for all of it, readable by others with access to the mailbox, so no secrets. */
const name = "pitchwall";

/** The mailbox's own small store. It is read once, at the start of a runtime; `read` answers from that copy. */
export function officeRoaming(): {
  readonly read: () => unknown;
  readonly save: (value: unknown) => Promise<Outcome<void>>;
} {
  const { roamingSettings } = Office.context;
  return {
    read: () => roamingSettings?.get(name) as unknown,
    save: async (value) => {
      if (!roamingSettings) return refused("unsupported");
      // Nothing to keep leaves no name behind.
      if (value === undefined) roamingSettings.remove(name);
      else roamingSettings.set(name, value);
      return officeCall<void>((done) => roamingSettings.saveAsync(done));
    },
  };
}
