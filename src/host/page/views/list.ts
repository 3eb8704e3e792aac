import { byId, h, shortDate } from "../dom";
import type { State } from "../state";
import { icon } from "./icon";
import type { Category, MessageRow } from "../wire";

export interface ListActions {
  select(uid: string): void;
  toggle(uid: string): void;
  extend(uid: string): void;
  more(): void;
}

export function drawList(state: State, actions: ListActions): void {
  const folder = state.folders.find(({ id }) => id === state.folderId);
  byId("list-title").textContent = folder?.name ?? "";
  const list = byId("list");
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.uid : undefined;
  list.replaceChildren(...state.rows.map((row) => rowView(row, state, actions)));
  if (state.rows.length === 0) list.append(h("p", { className: "empty", textContent: "Nothing here." }));
  if (state.rows.length < state.total) {
    list.append(h("button", { type: "button", className: "more", textContent: "More", onclick: () => actions.more() }));
  }
  if (focused) list.querySelector<HTMLElement>(`[data-uid="${focused}"]`)?.focus();
}

function rowView(row: MessageRow, state: State, actions: ListActions): HTMLElement {
  const outgoing = row.isDraft || row.from.address.toLowerCase() === state.start.me.address.toLowerCase();
  const people = outgoing ? row.to : [row.from];
  const who = people.map(({ name, address }) => name || address).join(", ") || "(nobody)";
  return h(
    "div",
    {
      className: row.unread ? "message unread" : "message",
      tabIndex: 0,
      data: { uid: row.uid },
      attrs: { role: "option", "aria-selected": String(state.selected.includes(row.uid)) },
      onclick: (event) => choose(event, row.uid, actions),
      onkeydown: (event) => moveFocus(event, row.uid, actions),
    },
    h(
      "div",
      { className: "line" },
      h("span", { className: "who", textContent: row.isDraft ? `[Draft] ${who}` : who }),
      h("time", { textContent: shortDate(row.date, state.start.look.language), dateTime: row.date }),
    ),
    h(
      "div",
      { className: "line" },
      h("span", { className: "subject", textContent: row.subject || "(no subject)" }),
      row.hasAttachments && h("span", { title: "Has attachments" }, icon("clip")),
    ),
    h("div", { className: "preview", textContent: row.preview }),
    categoryRow(row.categories),
  );
}

/** The coloured labels of a message; null when it has none. */
export function categoryRow(categories: readonly Category[]): HTMLElement | null {
  if (categories.length === 0) return null;
  return h(
    "div",
    { className: "categories" },
    ...categories.map(({ displayName, color }) =>
      h("span", { className: "category", textContent: displayName, data: { color } }),
    ),
  );
}

function choose(event: MouseEvent, uid: string, actions: ListActions): void {
  if (event.shiftKey) actions.extend(uid);
  else if (event.ctrlKey || event.metaKey) actions.toggle(uid);
  else actions.select(uid);
}

function moveFocus(event: KeyboardEvent, uid: string, actions: ListActions): void {
  const row = event.currentTarget;
  if (!(row instanceof HTMLElement)) return;
  if (event.key === "Enter") actions.select(uid);
  else if (event.key === " ") actions.toggle(uid);
  else if (event.key === "ArrowDown") focusRow(row.nextElementSibling, actions);
  else if (event.key === "ArrowUp") focusRow(row.previousElementSibling, actions);
  else return;
  event.preventDefault();
}

function focusRow(row: Element | null, actions: ListActions): void {
  if (!(row instanceof HTMLElement) || row.dataset.uid === undefined) return;
  row.focus();
  actions.select(row.dataset.uid);
}
