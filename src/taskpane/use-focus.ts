import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/** Where the focus goes when its element has gone, best first. */
const homesOfPane = ["[data-focus-home]", ".card button.primary", "h1"] as const;
/** The same within a view that changes without the rest of the pane. */
export const homesOfView = ["[data-view-home]"] as const;

/**
 * Keeps the keyboard's place: when a change takes the focused element away, the focus goes to what took its place
 * (marked `data-focus-home`), else to the card's button, else to the verdict sentence. It never falls back to the page.
 */
export function useFocusNeverLost(root: RefObject<HTMLElement | null>, homes: readonly string[] = homesOfPane): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const node = root.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    node?.addEventListener("focusin", remember);
    return () => node?.removeEventListener("focusin", remember);
  }, [root]);
  useLayoutEffect(() => {
    const node = root.current;
    if (node === null || last.current === null || last.current.isConnected) return;
    last.current = null;
    for (const selector of homes) {
      const home = node.querySelector<HTMLElement>(selector);
      if (home === null) continue;
      if (!home.hasAttribute("tabindex") && home.tagName !== "BUTTON") home.tabIndex = -1;
      return home.focus();
    }
  });
}
