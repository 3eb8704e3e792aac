import { api } from "./api";
import { byId } from "./dom";
import { createAddinFrame, type AddinFrame } from "./office/addin-frame";
import { createFrameHost, type Sight } from "./office/frame-host";
import type { Surfaces } from "./office/page-calls";
import type { State, Store } from "./state";
import { officeTheme, themeEvent } from "./theme";
import { isPinned, paneHeader } from "./views/pane-header";
import type { RibbonAction, RibbonButton, ThemeName } from "./wire";

type PaneAction = Extract<RibbonAction, { readonly type: "ShowTaskpane" }>;

/** The task pane: one at a time, pinned or not. An unpinned pane goes when another message is shown, as in Outlook. */
export interface Panes {
  open(button: RibbonButton): Promise<void>;
  close(): void;
  readonly isOpen: boolean;
}

interface OpenPane {
  readonly action: PaneAction;
  readonly frame: AddinFrame;
  readonly sight: Sight;
  /** The theme that the page was told last. */
  theme: ThemeName;
}

export function createPanes(store: Store, surfaces: () => Surfaces): Panes {
  const place = byId("pane");
  let current: OpenPane | null = null;
  let turn = 0;
  const panes: Panes = {
    get isOpen() {
      return current !== null;
    },
    async open(button) {
      if (button.action.type !== "ShowTaskpane") return;
      panes.close();
      const mine = turn;
      const start = await api.start();
      if (mine !== turn) return;
      const close = (): void => panes.close();
      const sight = sightOf(store.state);
      const host = createFrameHost(start, sight, surfaces(), { close, escape: close });
      const frame = createAddinFrame(button.action.url, button.label, host);
      current = { action: button.action, frame, sight, theme: start.look.theme };
      place.replaceChildren(paneHeader(button, start.manifest.iconUrl, place, close), frame.element);
      place.hidden = false;
    },
    close() {
      turn += 1;
      current?.frame.dispose();
      current = null;
      place.replaceChildren();
      place.hidden = true;
    },
  };
  store.onUpdate((state, part) => {
    if (!current) return;
    if (part.start) tellTheme(current, state);
    if (!("selected" in part) && !("shown" in part)) return;
    const stays = current.action.pinnable && isPinned();
    if (sightOf(state).uid !== current.sight.uid && !stays) panes.close();
    else void follow(current, state);
  });
  return panes;
}

/** What a pane sees: the message shown, or none for several, for none and for drafts, where no reading pane applies. */
export function sightOf(state: State): Sight {
  const uid = state.shown && !state.shown.isDraft ? state.shown.uid : null;
  return { uid, selected: state.selected };
}

/** Tells a pinned pane that another message is shown. A page without a handler keeps the old one. */
async function follow(pane: OpenPane, state: State): Promise<void> {
  const next = sightOf(state);
  const sameSelection = next.selected.join() === pane.sight.selected.join();
  pane.sight.selected = next.selected;
  if (!sameSelection && pane.action.multiSelect) pane.frame.pushSupplement("selection", null);
  if (next.uid === pane.sight.uid) return;
  const before = pane.sight.uid;
  pane.sight.uid = next.uid;
  const data = await api.initialData(next.uid);
  if (pane.sight.uid !== next.uid) return;
  if (!pane.frame.push("olkItemSelectedChanged", data)) pane.sight.uid = before;
}

function tellTheme(pane: OpenPane, { start }: State): void {
  if (pane.theme === start.look.theme) return;
  pane.theme = start.look.theme;
  pane.frame.pushSupplement("theme", officeTheme(pane.theme));
  pane.frame.push("officeThemeChanged", themeEvent(pane.theme));
}
