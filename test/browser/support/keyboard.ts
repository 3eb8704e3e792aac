import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A person with a keyboard and nothing else, inside the pane. */
export interface Keyboard {
  /** The name of what has the focus, as a screen reader says it; null when the focus is on the page itself. */
  readonly focused: () => Promise<string | null>;
  /** Presses Tab until something with this name has the focus; every stop on the way has a name. */
  readonly tabTo: (name: RegExp, back?: "back") => Promise<void>;
  readonly press: (key: string, times?: number) => Promise<void>;
}

/** More stops than the pane has in any of its states. */
const mostStops = 120;

/** The frame that the task pane runs in. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.endsWith("taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
}

/** To be called once the pane has its views; the focus goes in as Outlook's F6 brings it in. */
export async function keyboardIn(page: Page): Promise<Keyboard> {
  const frame = paneFrame(page);
  await frame.evaluate(axe);
  await page.locator("#pane iframe").focus();
  const focused = (): Promise<string | null> => frame.evaluate(nameOfFocused);
  return {
    focused,
    tabTo: async (name, back) => {
      for (let stops = 0; stops < mostStops; stops += 1) {
        await page.keyboard.press(back === "back" ? "Shift+Tab" : "Tab");
        const found = await focused();
        if (found === "") throw new Error(`Something without a name has the focus on the way to ${name}.`);
        if (found !== null && name.test(found)) return;
        // Beyond the last stop comes what Outlook has around the pane; F6 brings back to the first.
        if (found === null) await page.locator("#pane iframe").focus();
      }
      throw new Error(`Tab never comes to ${name}.`);
    },
    press: async (key, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    },
  };
}

function nameOfFocused(): string | null {
  interface Axe {
    setup(node: Node): void;
    teardown(): void;
    commons: { text: { accessibleText(node: Element): string } };
  }
  const active = document.activeElement;
  if (active === null || active === document.body || !document.hasFocus()) return null;
  const { axe: reader } = globalThis as unknown as { axe: Axe };
  reader.setup(document.documentElement);
  const name = reader.commons.text.accessibleText(active);
  reader.teardown();
  return name || (active.textContent ?? "").trim();
}
