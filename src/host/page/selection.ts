import { api } from "./api";
import type { Store } from "./state";

export const pageSize = 60;

/** What the user does with folders and the message list. */
export interface Selection {
  openFolder(folderId: string): Promise<void>;
  select(uids: readonly string[]): Promise<void>;
  /** Adds one to the selection or takes it away. */
  toggle(uid: string): Promise<void>;
  /** Selects everything between the last selected message and this one. */
  extend(uid: string): Promise<void>;
  more(): Promise<void>;
  /** Reads everything anew after the mailbox changed. */
  refresh(): Promise<void>;
}

export function createSelection(store: Store): Selection {
  const { state, update } = store;
  let turn = 0;
  const selection: Selection = {
    async openFolder(folderId) {
      const { rows, total } = await api.messages(folderId, 0, pageSize);
      update({ folderId, rows, total });
      await selection.select([]);
    },
    async select(uids) {
      turn += 1;
      const mine = turn;
      const [only] = uids;
      const shown = uids.length === 1 && only !== undefined ? await api.message(only) : null;
      if (mine !== turn) return;
      update({ selected: uids, shown });
      if (shown?.unread) await api.setRead(shown.uid, true);
    },
    toggle: (uid) =>
      selection.select(
        state.selected.includes(uid) ? state.selected.filter((one) => one !== uid) : [...state.selected, uid],
      ),
    extend(uid) {
      const order = state.rows.map((row) => row.uid);
      const from = order.indexOf(state.selected.at(-1) ?? uid);
      const to = order.indexOf(uid);
      return selection.select(order.slice(Math.min(from, to), Math.max(from, to) + 1));
    },
    async more() {
      if (state.rows.length >= state.total) return;
      const { rows, total } = await api.messages(state.folderId, state.rows.length, pageSize);
      update({ rows: [...state.rows, ...rows], total });
    },
    refresh: () => refresh(store, selection),
  };
  return selection;
}

async function refresh({ state, update }: Store, selection: Selection): Promise<void> {
  const { folderId, selected } = state;
  const count = Math.max(state.rows.length, pageSize);
  const [start, list, gone] = await Promise.all([
    api.start(),
    api.messages(folderId, 0, count),
    goneFrom(folderId, selected),
  ]);
  update({ start, folders: start.folders });
  // The user may have gone on while the server answered.
  if (state.folderId !== folderId) return;
  update({ rows: list.rows, total: list.total });
  if (state.selected !== selected) return;
  if (gone.size > 0) return selection.select(selected.filter((uid) => !gone.has(uid)));
  const shown = state.shown && (await api.message(state.shown.uid).catch(() => null));
  if (shown && state.shown?.uid === shown.uid) update({ shown });
}

/** A message that was moved away leaves the selection, as in Outlook. */
async function goneFrom(folderId: string, uids: readonly string[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const uid of uids) {
    const message = await api.message(uid).catch(() => null);
    if (message?.folderId !== folderId) gone.add(uid);
  }
  return gone;
}
