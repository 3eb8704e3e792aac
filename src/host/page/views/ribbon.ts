import { byId, h } from "../dom";
import type { State } from "../state";
import type { RibbonButton } from "../wire";

/** Draws the ribbon from the manifest. A button is off where its command does not apply. */
export function drawRibbon(state: State, press: (button: RibbonButton) => void): void {
  const groups = state.start.manifest.groups.map((group) =>
    h(
      "div",
      { className: "ribbon-group", attrs: { role: "group", "aria-label": group.label } },
      ...group.buttons.map((button) => ribbonButton(button, state, press)),
    ),
  );
  byId("ribbon").replaceChildren(...groups);
}

function ribbonButton(button: RibbonButton, state: State, press: (button: RibbonButton) => void): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      className: "ribbon-button",
      title: button.tooltip,
      disabled: !applies(button, state),
      data: { command: button.id },
      onclick: () => press(button),
    },
    h("img", { src: iconOf(button), alt: "", width: 20, height: 20 }),
    h("span", { textContent: button.label }),
  );
}

/** Reading commands need one message that is not a draft; several only where the manifest says so. */
function applies({ action }: RibbonButton, { selected, shown }: State): boolean {
  if (selected.length > 1) return action.type === "ShowTaskpane" && action.multiSelect;
  if (shown) return !shown.isDraft;
  return action.type === "ShowTaskpane" && action.noItem;
}

function iconOf({ icons }: RibbonButton): string {
  return icons["32"] ?? icons["16"] ?? Object.values(icons)[0] ?? "";
}
