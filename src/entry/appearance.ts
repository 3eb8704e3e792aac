import { officeTheme, onThemeChange } from "../platform/office/surroundings";
import { showTheme } from "../taskpane/theme";
import type { Appearance } from "../taskpane/theme";

/** Outlook's theme, or what the system prefers where Outlook does not tell; the page follows it from now on. */
export function followTheme(): Appearance {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  let theme = officeTheme();
  const dark = (): boolean => theme?.dark ?? preference.matches;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    showTheme(document.documentElement, dark());
    for (const listener of listeners) listener();
  };
  showTheme(document.documentElement, dark());
  preference.addEventListener("change", changed);
  onThemeChange((next) => {
    theme = next;
    changed();
  });
  return {
    dark,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
