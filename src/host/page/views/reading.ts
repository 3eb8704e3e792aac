import { byId, h, longDate, quietFrame } from "../dom";
import type { State } from "../state";
import type { MessageView, Notification } from "../wire";
import { icon } from "./icon";
import { categoryRow } from "./list";

export interface ReadingActions {
  reply(all: boolean): void;
  edit(): void;
}

/** Draws the reading pane. The body keeps its frame while the message stays the same. */
export function drawReading(state: State, notices: readonly Notification[], actions: ReadingActions): void {
  const { shown, selected } = state;
  const pane = byId("reading");
  if (!shown) {
    const words = selected.length > 1 ? `${selected.length} messages selected` : "Select a message to read it";
    delete pane.dataset.uid;
    pane.replaceChildren(h("p", { className: "empty", textContent: words }));
    return;
  }
  const head = messageHead(shown, state, actions);
  const bar = noticeBar(notices, state);
  const body = pane.querySelector("iframe");
  if (pane.dataset.uid === shown.uid && body) {
    pane.querySelector(".head")?.replaceWith(head);
    pane.querySelector(".notices")?.replaceWith(bar);
    return;
  }
  pane.dataset.uid = shown.uid;
  pane.replaceChildren(bar, head, quietFrame(shown.html, "Message body"));
}

function messageHead(shown: MessageView, state: State, actions: ReadingActions): HTMLElement {
  const people = (list: MessageView["to"]): string => list.map(({ name, address }) => name || address).join("; ");
  return h(
    "div",
    { className: "head" },
    h(
      "div",
      { className: "line" },
      h("h1", { textContent: shown.subject || "(no subject)" }),
      shown.isDraft
        ? h("button", { type: "button", textContent: "Edit", onclick: () => actions.edit() })
        : h(
            "span",
            { className: "row" },
            h("button", { type: "button", textContent: "Reply", onclick: () => actions.reply(false) }),
            h("button", { type: "button", textContent: "Reply all", onclick: () => actions.reply(true) }),
          ),
    ),
    h("div", null, h("strong", { textContent: shown.from.name }), ` <${shown.from.address}>`),
    h("div", { className: "quiet", textContent: `To: ${people(shown.to)}` }),
    shown.cc.length > 0 && h("div", { className: "quiet", textContent: `Cc: ${people(shown.cc)}` }),
    h("div", { className: "quiet", textContent: longDate(shown.date, state.start.look.language) }),
    categoryRow(shown.categories),
    shown.attachments.length > 0 &&
      h("div", { className: "quiet" }, icon("clip"), ` ${shown.attachments.map(({ name }) => name).join(", ")}`),
  );
}

function noticeBar(notices: readonly Notification[], { start }: State): HTMLElement {
  const iconOf = (resource: string | undefined): string =>
    (resource && start.manifest.images[resource]) || start.manifest.iconUrl;
  return h(
    "div",
    { className: "notices", attrs: { "aria-live": "polite" } },
    ...notices.map((notice) =>
      h(
        "div",
        { className: "notice", data: { kind: notice.type, key: notice.key } },
        h("img", { src: iconOf(notice.icon), alt: "", width: 16, height: 16 }),
        h("span", { textContent: `${start.manifest.name}: ${notice.message}` }),
      ),
    ),
  );
}
