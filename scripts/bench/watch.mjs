// Runs inside the panes that are measured.

/** Put into every frame before its own scripts: notes when Office.js is ready, when the message changes, and when it is drawn. */
export function watchPane() {
  if (!globalThis.location.pathname.endsWith("taskpane.html")) return;
  const times = { ready: null, drawn: null, changed: null, changes: [] };
  globalThis.paneTimes = times;
  const { document, performance, requestAnimationFrame } = globalThis;
  const item = () => globalThis.Office?.context?.mailbox?.item ?? null;
  const rest = (id) => id.replaceAll("/", "-").replaceAll("+", "_");
  /** The message that Outlook shows is the one that is drawn: by subject in the bare pane, by verdict in ours. */
  const isDrawn = () => {
    const now = item();
    if (now === null) return false;
    const bare = document.querySelector("[data-subject]");
    if (bare !== null) return bare.dataset.subject === now.subject;
    const card = document.querySelector(".card");
    if (
      card === null ||
      !["sales", "unsure", "clear", "ours", "settled", "allowed"].some((kind) => card.classList.contains(kind))
    )
      return false;
    const spoken = document.querySelector("[data-item]");
    return spoken === null || spoken.dataset.item === rest(now.itemId);
  };
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const look = () => {
    if (!isDrawn()) return;
    if (times.drawn === null) {
      times.drawn = 0;
      painted((at) => (times.drawn = at));
    } else if (times.changed !== null) {
      const since = times.changed;
      times.changed = null;
      painted((at) => times.changes.push(at - since));
    }
  };
  new globalThis.MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target.tagName !== "SCRIPT" || !target.src.includes("office.js")) return;
      const { Office } = globalThis;
      Office.onReady(() => {
        times.ready = performance.now();
        Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
          times.changed = performance.now();
          look();
        });
      });
    },
    true,
  );
}

/**
 * Scrolls a page from top to end in even steps and answers with the milliseconds of every frame. With `follow` the focus goes
 * along at every third of them, which is how fast a held arrow key repeats.
 */
export async function scrollThrough({ steps, follow }) {
  const { document, requestAnimationFrame } = globalThis;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const height = document.documentElement.scrollHeight - globalThis.innerHeight;
  const frames = [];
  let last = await frame();
  for (let step = 1; step <= steps; step += 1) {
    globalThis.scrollTo(0, (height * step) / steps);
    if (follow && step % 3 === 0)
      document.elementFromPoint(160, 300)?.closest("button")?.focus({ preventScroll: true });
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
