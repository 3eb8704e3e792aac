import { byId, h } from "../dom";
import type { State } from "../state";

export function drawFolders(state: State, open: (folderId: string) => void): void {
  byId("folders").replaceChildren(
    ...state.folders.map((folder) =>
      h(
        "button",
        {
          type: "button",
          className: "folder",
          data: { folder: folder.wellKnownName ?? folder.name },
          attrs: folder.id === state.folderId ? { "aria-current": "true" } : {},
          onclick: () => open(folder.id),
        },
        h("span", { className: "name", textContent: folder.name }),
        count(folder.wellKnownName === "drafts" ? folder.total : folder.unread),
      ),
    ),
  );
}

function count(number: number): HTMLElement | null {
  return number > 0 ? h("span", { className: "count", textContent: String(number) }) : null;
}
