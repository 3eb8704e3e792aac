import { api, listen } from "./api";
import { createCommands, type CommandEnd } from "./commands";
import { byId } from "./dom";
import { createNotices } from "./notices";
import type { NewMessageFields, Surfaces } from "./office/page-calls";
import { createPanes } from "./panes";
import { createSelection, pageSize, type Selection } from "./selection";
import { createStore, type Store } from "./state";
import { drawFolders } from "./views/folders";
import { openLetter } from "./views/letter";
import { drawList } from "./views/list";
import { popOut } from "./views/popout";
import { drawReading } from "./views/reading";
import { drawRibbon } from "./views/ribbon";
import { wireLook } from "./views/look";
import type { HostEvent, Person, RibbonButton } from "./wire";

const person = (address: string): Person => ({ name: "", address });

/** Starts the page: reads everything once, draws it, and then follows the user, the server and the add-in. */
async function run(): Promise<void> {
  const start = await api.start();
  const folderId = start.folders[0]?.id ?? "";
  const { rows, total } = await api.messages(folderId, 0, pageSize);
  const store = createStore({ start, folders: start.folders, folderId, rows, total, selected: [], shown: null });
  const selection = createSelection(store);
  const refresh = (): void => void selection.refresh();
  const notices = createNotices(() => store.update({}));
  const surfaces = createSurfaces(notices, refresh, () => panes.close());
  const panes = createPanes(store, () => surfaces);
  const commands = createCommands(
    store,
    () => surfaces,
    (button, end) => reportEnd(store, surfaces, button, end),
  );
  const press = (button: RibbonButton): void => {
    if (button.action.type === "ShowTaskpane") void panes.open(button);
    else commands.run(button);
  };
  const draw = (): void => drawAll(store, selection, surfaces, press);
  store.onUpdate(draw);
  wireLook(store);
  byId("new-message").addEventListener("click", () => surfaces.newMessage({}));
  listen((event) => void hear(event, store, selection, refresh));
  draw();
  document.body.dataset.ready = "yes";
}

function drawAll(store: Store, selection: Selection, surfaces: Surfaces, press: (button: RibbonButton) => void): void {
  const { state } = store;
  document.documentElement.dataset.theme = state.start.look.theme;
  document.documentElement.lang = state.start.look.language;
  byId("me").textContent = `${state.start.me.name} <${state.start.me.address}>`;
  drawRibbon(state, press);
  drawFolders(state, (folderId) => void selection.openFolder(folderId));
  drawList(state, {
    select: (uid) => void selection.select([uid]),
    toggle: (uid) => void selection.toggle(uid),
    extend: (uid) => void selection.extend(uid),
    more: () => void selection.more(),
  });
  const shown = state.shown;
  drawReading(state, shown ? surfaces.notices.of(shown.uid) : [], {
    reply: (all) => shown && void surfaces.reply(shown.uid, all, ""),
    edit: () => shown && openLetter({ ...shown, replyTo: null }, shown.uid, () => void selection.refresh()),
  });
}

function createSurfaces(notices: Surfaces["notices"], changed: () => void, closePane: () => void): Surfaces {
  return {
    notices,
    closePane,
    async reply(uid, all, html) {
      openLetter(await api.openLetter(uid, all, html), null, changed);
    },
    newMessage(fields: NewMessageFields) {
      const to = (fields.toRecipients ?? []).map(person);
      const cc = (fields.ccRecipients ?? []).map(person);
      const { subject = "", htmlBody: html = "" } = fields;
      openLetter({ replyTo: null, to, cc, subject, html }, null, changed);
    },
    async openMessage(itemId) {
      const { uid } = await api.find(itemId);
      if (uid === null) return;
      popOut(await api.message(uid), document.documentElement.lang);
    },
    openWindow: (url) => void window.open(url, "_blank", "noopener"),
  };
}

async function hear(event: HostEvent, store: Store, selection: Selection, refresh: () => void): Promise<void> {
  if (event.type === "mailbox") return refresh();
  if (event.type === "look") return store.update({ start: { ...store.state.start, look: event.look } });
  if (event.folderId !== null) await selection.openFolder(event.folderId);
  await selection.select(event.uids);
}

const endings: Readonly<Record<Exclude<CommandEnd, "completed">, string>> = {
  "timed-out": "did not finish within five minutes and was stopped.",
  "unknown-function": "is not known to the add-in's page.",
};

/** A command that did not end well leaves a notice of the host's own. */
function reportEnd(store: Store, surfaces: Surfaces, button: RibbonButton, end: CommandEnd): void {
  const uid = store.state.shown?.uid;
  if (end === "completed" || uid === undefined) return;
  const message = `“${button.label}” ${endings[end]}`;
  const others = surfaces.notices.of(uid).filter(({ key }) => key !== "host");
  surfaces.notices.set(uid, [...others, { key: "host", type: "errorMessage", message }]);
}

void run();
