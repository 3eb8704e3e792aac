import { officeCall } from "./call";
import { hasMailbox } from "./ids";

/** Resolves when Office.js is ready; null outside Outlook (an ordinary browser tab). */
export async function officeReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return String(host) === "Outlook";
}

/** Colours of Outlook's theme; Outlook knows no "dark" property, so darkness follows from the background. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}

/** The theme where the client tells of it (1.14, not on mobile), else null: then the browser's preference holds. */
export function officeTheme(): Theme | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? themeOf(theme) : null;
}

/** Calls back with each new theme; returns the way to stop. */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const { mailbox } = Office.context;
  const type = "officeThemeChanged";
  const handler = (event: { readonly officeTheme?: Office.OfficeTheme }): void => {
    const theme = event.officeTheme ?? (Office.context.officeTheme as Office.OfficeTheme | undefined);
    if (theme?.bodyBackgroundColor) listener(themeOf(theme));
  };
  void officeCall<void>((done) => mailbox.addHandlerAsync(type, handler, done));
  return () => void officeCall<void>((done) => mailbox.removeHandlerAsync(type, done));
}

/** Languages of the user interface and of the mail, BCP 47. */
export function officeLanguages(): { readonly display: string; readonly content: string } {
  return { display: Office.context.displayLanguage || "en", content: Office.context.contentLanguage || "en" };
}

/**
 * Prefix for keys of local storage: the partition that web clients divide it by (none on Windows), and the mailbox, since
 * one browser may have several open and one mailbox's sellers are no other's.
 */
export function storagePrefix(): string {
  const { mailbox, partitionKey } = Office.context as typeof Office.context & { readonly partitionKey?: string };
  return `${partitionKey ? `${partitionKey}:` : ""}${mailbox.userProfile.emailAddress.toLowerCase()}:`;
}

/** What a nested sign-in needs to know of the client. */
export function nestedSignIn(): { readonly supported: boolean; readonly account: string } {
  return {
    // Asked for explicitly: without the bridge MSAL silently falls back to an ordinary browser sign-in.
    supported: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1") && hasMailbox("1.5"),
    account: Office.context.mailbox.userProfile.emailAddress.toLowerCase(),
  };
}

function themeOf({ bodyBackgroundColor, bodyForegroundColor }: Office.OfficeTheme): Theme {
  const background = bodyBackgroundColor;
  return { background, foreground: bodyForegroundColor, dark: luminance(background) < 0.5 };
}

/** 0 black to 1 white, by the weights of ITU-R BT.709. */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.replace("#", "").slice(0, 6), 16);
  if (Number.isNaN(value)) return 1;
  return (0.2126 * ((value >> 16) & 255) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255)) / 255;
}
