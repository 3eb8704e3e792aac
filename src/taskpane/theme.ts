/** Whether Outlook is dark, and when that changes; the platform finds it out. */
export interface Appearance {
  readonly dark: () => boolean;
  /** Calls back after a change; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Tells the style sheet which theme to use. */
export function showTheme(page: HTMLElement, dark: boolean): void {
  page.dataset["theme"] = dark ? "dark" : "light";
}
