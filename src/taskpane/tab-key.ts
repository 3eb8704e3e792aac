/**
 * Leaves the Tab key to the browser; returns the way to give it back. Office.js on the web listens on the window and moves
 * the focus along a list of its own, which knows no `summary` and leaves the pane from whatever is not on it, such as a
 * heading that was given the focus. It hears nothing of what ends at the document; the browser's own order has every stop.
 */
export function leaveTabToBrowser(page: Document): () => void {
  const end = (event: KeyboardEvent): void => {
    if (event.key === "Tab") event.stopPropagation();
  };
  page.addEventListener("keydown", end);
  return () => page.removeEventListener("keydown", end);
}
