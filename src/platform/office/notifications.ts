import type { NotificationPort } from "../../ports/outside";
import { refused } from "../../ports/outcome";
import { officeCall } from "./call";
import { shownItem } from "./read-message";

/** Longer texts make Office.js throw. */
const longest = 150;

/** The manifest's image for informational notices; the other kinds may carry none. */
const icon = "Icon.16";

/** Notices in Outlook's own bar, under fixed keys: one more than five would be refused, replacing is not. */
export function officeNotifications(): NotificationPort {
  return {
    show: async (key, text, kind) => {
      const item = shownItem();
      if (!item) return refused("stale");
      const message = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
      return officeCall<void>((done) => item.notificationMessages.replaceAsync(key, detailsOf(message, kind), done));
    },
    clear: async (key) => {
      const item = shownItem();
      return item ? officeCall<void>((done) => item.notificationMessages.removeAsync(key, done)) : refused("stale");
    },
  };
}

function detailsOf(message: string, kind: "info" | "progress" | "error"): Office.NotificationMessageDetails {
  const type = { info: "informationalMessage", progress: "progressIndicator", error: "errorMessage" }[kind];
  const plain = { type: type as Office.MailboxEnums.ItemNotificationMessageType, message };
  return kind === "info" ? { ...plain, icon, persistent: false } : plain;
}
