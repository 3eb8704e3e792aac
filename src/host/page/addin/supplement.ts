import { installBridge } from "./supplement-bridge";
import { createLink, hostNote, type Link } from "./supplement-link";
import { installMultiSelect } from "./supplement-select";

/*
 * The supplement: what Outlook of today offers and the npm Office.js of 2022 lacks. Selected items and loaded items
 * (Mailbox 1.13 and 1.15), officeTheme (1.14) and the bridge for nested app authentication. It is this project's own,
 * not Microsoft's: what runs through it shows that an add-in's logic holds, not that Office.js does. It stays idle
 * unless the local Outlook named the frame.
 */

interface OfficeGlobals {
  Office: { context: object; onReady(callback: () => void): unknown };
}

/** Part of the name of the script that makes the mailbox object. */
const outlookScript = "outlook-web";

/** Gives `Office.context.officeTheme` its colours and keeps them current. */
function installTheme(link: Link, start: unknown): void {
  let theme = start;
  link.on("theme", (next) => {
    theme = next;
  });
  whenScriptLoads(outlookScript, () => {
    const { Office } = globalThis as unknown as OfficeGlobals;
    Office.onReady(() => {
      Object.defineProperty(Office.context, "officeTheme", { get: () => theme, configurable: true, enumerable: true });
    });
  });
}

/** Calls back as soon as a script whose address holds `part` has run, before its own load handler does. */
function whenScriptLoads(part: string, then: () => void): void {
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.src.includes(part)) then();
    },
    true,
  );
}

const note = hostNote(window.name);
if (note) {
  const link = createLink(note.origin);
  installTheme(link, note.theme);
  whenScriptLoads(outlookScript, () => installMultiSelect(link));
  if (note.bridge) installBridge(link);
}
