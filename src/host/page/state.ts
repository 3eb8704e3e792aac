import type { FolderRow, MessageRow, MessageView, Start } from "./wire";

/** What the page shows. Views draw it anew whenever `update` is called. */
export interface State {
  start: Start;
  folders: readonly FolderRow[];
  folderId: string;
  rows: readonly MessageRow[];
  total: number;
  /** Uids in the order of selection. */
  selected: readonly string[];
  /** The one message in the reading pane; null for none or several. */
  shown: MessageView | null;
}

export interface Store {
  readonly state: State;
  update(part: Partial<State>): void;
  onUpdate(listener: (state: State, part: Partial<State>) => void): void;
}

export function createStore(state: State): Store {
  const listeners: ((state: State, part: Partial<State>) => void)[] = [];
  return {
    state,
    update(part) {
      Object.assign(state, part);
      listeners.forEach((listener) => listener(state, part));
    },
    onUpdate: (listener) => void listeners.push(listener),
  };
}
