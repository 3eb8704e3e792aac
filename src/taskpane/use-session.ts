import { useSyncExternalStore } from "react";
import type { AppState, Session } from "../app/state";
import { themeOf } from "./theme";
import type { Appearance } from "./theme";

/** The session's state; the view is drawn anew with every change. */
export function useAppState(session: Session): AppState {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Outlook's theme as light or dark. */
export function useTheme(appearance: Appearance): "light" | "dark" {
  return useSyncExternalStore(appearance.onChange, () => themeOf(appearance.background(), appearance.prefersDark()));
}
