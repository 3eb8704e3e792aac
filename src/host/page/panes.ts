import { api } from "./api";
import { byId, h } from "./dom";
import { createAddinFrame, type AddinFrame } from "./office/addin-frame";
import { createFrameHost, type Sight } from "./office/frame-host";
import type { Surfaces } from "./office/page-calls";
import type { State, Store } from "./state";
import { officeTheme, themeEvent } from "./theme";
import { icon } from "./views/icon";
import type { RibbonButton, ThemeName } from "./wire";

type PaneButton = RibbonButton & { readonly action: { readonly type: "ShowTaskpane" } };

const isPaneButton = (button: RibbonButton): button is PaneButton => button.action.type === "ShowTaskpane";

/** The task pane: one at a time, pinned or not. An unpinned pane goes when another message is shown, as in Outlook. */
export interface Panes {
  open(button: RibbonButton): Promise<void>;
  close(): void;
  readonly isOpen: boolean;
}

interface OpenPane {
  readonly button: PaneButton;
  readonly frame: AddinFrame;
  readonly sight: Sight;
  /** The theme that the page was told last. */
  theme: ThemeName;
}

const widths = ["320", "450"] as const;

export function createPanes(store: Store, surfaces: () => Surfaces): Panes {
  const place = byId("pane");
  let current: OpenPane | null = null;
  let pinned = localStorage.getItem("pinned") === "yes";
  const panes: Panes = {
    get isOpen() {
      return current !== null;
    },
    async open(button) {
      if (!isPaneButton(button) || button.action.type !== "ShowTaskpane") return;
      panes.close();
      const start = await api.start();
      const sight = sightOf(store.state);
      const host = createFrameHost(start, sight, surfaces(), {
        close: () => panes.close(),
        escape: () => panes.close(),
      });
      const frame = createAddinFrame(button.action.url, button.label, host);
      current = { button, frame, sight, theme: start.look.theme };
      place.replaceChildren(header(button, start.manifest.iconUrl), frame.element);
      place.hidden = false;
    },
    close() {
      current?.frame.dispose();
      current = null;
      place.replaceChildren();
      place.hidden = true;
    },
  };
  const header = (button: RibbonButton, picture: string): HTMLElement => {
    const canPin = button.action.type === "ShowTaskpane" && button.action.pinnable;
    const pin = h(
      "button",
      {
        id: "pin",
        type: "button",
        className: "icon-button",
        title: "Keep the pane open while I move between messages",
        attrs: { "aria-pressed": String(pinned), "aria-label": "Pin the pane" },
        onclick: () => {
          pinned = !pinned;
          localStorage.setItem("pinned", pinned ? "yes" : "no");
          pin.setAttribute("aria-pressed", String(pinned));
        },
      },
      icon("pin"),
    );
    return h(
      "header",
      null,
      h("img", { src: picture, alt: "", width: 20, height: 20 }),
      h("strong", { textContent: button.label }),
      widthSwitch(place),
      canPin && pin,
      h(
        "button",
        {
          id: "close-pane",
          type: "button",
          className: "icon-button",
          attrs: { "aria-label": "Close the pane" },
          onclick: () => panes.close(),
        },
        icon("close"),
      ),
    );
  };
  store.onUpdate((state, part) => {
    if (!current) return;
    if (part.start) tellTheme(current, state);
    if (!("selected" in part) && !("shown" in part)) return;
    const canPin = current.button.action.type === "ShowTaskpane" && current.button.action.pinnable;
    const moved = sightOf(state).uid !== current.sight.uid;
    if (moved && !(pinned && canPin)) panes.close();
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
  if (!sameSelection && pane.button.action.multiSelect) pane.frame.pushSupplement("selection", null);
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

function widthSwitch(place: HTMLElement): HTMLElement {
  const select = h(
    "select",
    {
      id: "pane-width",
      attrs: { "aria-label": "Width of the pane" },
      onchange: () => {
        localStorage.setItem("pane-width", select.value);
        place.style.setProperty("--pane-width", `${select.value}px`);
      },
    },
    ...widths.map((width) => h("option", { value: width, textContent: `${width} px` })),
  );
  select.value = localStorage.getItem("pane-width") ?? widths[0];
  place.style.setProperty("--pane-width", `${select.value}px`);
  return select;
}
