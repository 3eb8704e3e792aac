import { h } from "../dom";
import type { RibbonButton } from "../wire";
import { icon } from "./icon";

const pinKey = "pinned";
const widthKey = "pane-width";
const widths = ["320", "450"] as const;

/** True when the user wants panes to stay while they move between messages; kept for the next visit. */
export function isPinned(): boolean {
  return localStorage.getItem(pinKey) === "yes";
}

/** The line above a pane: its name, its width, the pin where the manifest allows one, and the way out. */
export function paneHeader(button: RibbonButton, picture: string, place: HTMLElement, close: () => void): HTMLElement {
  const canPin = button.action.type === "ShowTaskpane" && button.action.pinnable;
  const closer = h(
    "button",
    {
      id: "close-pane",
      type: "button",
      className: "icon-button",
      attrs: { "aria-label": "Close the pane" },
      onclick: close,
    },
    icon("close"),
  );
  return h(
    "header",
    null,
    h("img", { src: picture, alt: "", width: 20, height: 20 }),
    h("strong", { textContent: button.label }),
    widthSwitch(place),
    canPin && pinButton(),
    closer,
  );
}

function pinButton(): HTMLElement {
  const pin = h(
    "button",
    {
      id: "pin",
      type: "button",
      className: "icon-button",
      title: "Keep the pane open while I move between messages",
      attrs: { "aria-pressed": String(isPinned()), "aria-label": "Pin the pane" },
      onclick: () => {
        localStorage.setItem(pinKey, isPinned() ? "no" : "yes");
        pin.setAttribute("aria-pressed", String(isPinned()));
      },
    },
    icon("pin"),
  );
  return pin;
}

function widthSwitch(place: HTMLElement): HTMLElement {
  const select = h(
    "select",
    {
      id: "pane-width",
      attrs: { "aria-label": "Width of the pane" },
      onchange: () => {
        localStorage.setItem(widthKey, select.value);
        place.style.setProperty("--pane-width", `${select.value}px`);
      },
    },
    ...widths.map((width) => h("option", { value: width, textContent: `${width} px` })),
  );
  select.value = localStorage.getItem(widthKey) ?? widths[0];
  place.style.setProperty("--pane-width", `${select.value}px`);
  return select;
}
