import type { ThemeName } from "./wire";

/** The four colours that Outlook tells an add-in. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const themes: Readonly<Record<ThemeName, OfficeColours>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#f5f5f5",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
  },
};

export function officeTheme(name: ThemeName): OfficeColours {
  return themes[name];
}

/** The payload of OfficeThemeChanged: colours as integers, as JSON text in an array (protocol notes, section 8). */
export function themeEvent(name: ThemeName): readonly string[] {
  const entries = Object.entries(themes[name]).map(([key, colour]) => [key, Number.parseInt(colour.slice(1), 16)]);
  return [JSON.stringify(Object.fromEntries(entries))];
}
