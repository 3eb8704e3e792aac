import { api } from "./api";
import type { Notices } from "./office/page-calls";
import type { Notification } from "./wire";

/** Keeps the notices of each message for this page and reports them to the server. */
export function createNotices(changed: () => void): Notices {
  const byMessage = new Map<string, readonly Notification[]>();
  return {
    of: (uid) => byMessage.get(uid) ?? [],
    set(uid, notices) {
      byMessage.set(uid, notices);
      void api.notified(uid, notices);
      changed();
    },
  };
}
