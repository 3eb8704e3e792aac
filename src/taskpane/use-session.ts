import { useSyncExternalStore } from "react";
import type { AppState, Session } from "../app/state";
import type { Appearance } from "./theme";

/** The session's state; the view is drawn anew with every change. */
export function useAppState(session: Session): AppState {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** True while Outlook is dark. */
export function useDark(appearance: Appearance): boolean {
  return useSyncExternalStore(appearance.onChange, appearance.dark);
}
