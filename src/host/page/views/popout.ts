import { byId, h, longDate, quietFrame } from "../dom";
import type { MessageView } from "../wire";

/** Shows a message in a window of its own, as Outlook does for an add-in that asks for it. */
export function popOut(message: MessageView, language: string): void {
  const view = h(
    "section",
    { className: "letter card", attrs: { role: "dialog", "aria-label": message.subject } },
    h(
      "header",
      { className: "line" },
      h("strong", { textContent: message.subject || "(no subject)" }),
      h("button", { type: "button", textContent: "Close", onclick: () => view.remove() }),
    ),
    h("div", null, h("strong", { textContent: message.from.name }), ` <${message.from.address}>`),
    h("div", { className: "quiet", textContent: longDate(message.date, language) }),
    quietFrame(message.html, "Message body"),
  );
  byId("letters").append(view);
}
