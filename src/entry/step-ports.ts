import type { SessionPorts } from "../app/context";
import { later } from "./later";

/** Ports of what is done after a verdict, fetched when first asked for; the prefix is that of our keys in local storage. */
export function stepPorts(prefix: string): Pick<SessionPorts, "shown" | "notifications" | "journal"> {
  const shown = later(async () =>
    (await import(/* webpackChunkName: "steps" */ "../platform/office/shown")).officeShown(),
  );
  const notifications = later(async () =>
    (await import(/* webpackChunkName: "steps" */ "../platform/office/notifications")).officeNotifications(),
  );
  const journal = later(async () =>
    (await import(/* webpackChunkName: "steps" */ "../platform/browser/journal")).browserJournal(prefix),
  );
  return {
    shown: {
      openReply: shown((port) => port.openReply),
      categoriesOf: shown((port) => port.categoriesOf),
      setCategory: shown((port) => port.setCategory),
    },
    notifications: {
      show: notifications((port) => port.show),
      clear: notifications((port) => port.clear),
    },
    journal: {
      all: journal((port) => port.all),
      begin: journal((port) => port.begin),
      claim: journal((port) => port.claim),
      write: journal((port) => port.write),
      end: journal((port) => port.end),
      onChange: (listener) => {
        let stop: (() => void) | null = null;
        let wanted = true;
        const listen = journal((port) => async () => {
          if (wanted) stop = port.onChange(listener);
        });
        listen().catch(() => undefined);
        return () => {
          wanted = false;
          stop?.();
        };
      },
    },
  };
}
