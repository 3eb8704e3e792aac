import { failure, success, type AsyncResult, type Callback } from "./supplement-result";
import { loadedItem, type LoadAnswer } from "./supplement-loaded";
import type { Link } from "./supplement-link";

const selectedItemsChanged = "olkSelectedItemsChanged";
const itemChanged = "olkItemSelectedChanged";

type Handler = (args: { type: string }) => void;
type AddOrRemove = (type: string, ...rest: unknown[]) => void;

interface EventTarget {
  addHandlerAsync: AddOrRemove;
  removeHandlerAsync: AddOrRemove;
}

interface Library {
  OSF: {
    DDA: {
      DispIdHost: {
        addEventSupport(target: object, dispatch: { supportsEvent(name: string): boolean }, popup?: boolean): void;
      };
    };
  };
  Microsoft: { Office: { WebExtension: { EventType: Record<string, string> } } };
}

/**
 * Wraps the one function of Office.js that gives an object its event methods. For the mailbox (known by the event that
 * only it supports) it adds the selected-items event, getSelectedItemsAsync and loadItemByIdAsync; everything else goes
 * to the library as before. No file of Office.js is changed.
 */
export function installMultiSelect(link: Link): void {
  const library = globalThis as unknown as Library;
  library.Microsoft.Office.WebExtension.EventType.SelectedItemsChanged ??= selectedItemsChanged;
  const host = library.OSF.DDA.DispIdHost;
  const original = host.addEventSupport.bind(host);
  host.addEventSupport = (target, dispatch, popup) => {
    if (!dispatch.supportsEvent(itemChanged)) return original(target, dispatch, popup);
    // The library calls back into its target when the item changes, so the inner one stands in for it.
    const inner = Object.create(target) as EventTarget;
    original(inner, dispatch, popup);
    define(target, selectionMethods(link, inner));
  };
}

function define(target: object, members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
  }
}

function selectionMethods(link: Link, inner: EventTarget): object {
  const handlers = new Set<Handler>();
  link.on("selection", () => handlers.forEach((handler) => handler({ type: selectedItemsChanged })));
  return {
    addHandlerAsync(type: string, handler: Handler, ...rest: unknown[]): void {
      if (type !== selectedItemsChanged) return inner.addHandlerAsync(type, handler, ...rest);
      handlers.add(handler);
      callbackIn(rest)?.(success(undefined));
    },
    removeHandlerAsync(type: string, ...rest: unknown[]): void {
      if (type !== selectedItemsChanged) return inner.removeHandlerAsync(type, ...rest);
      handlers.clear();
      callbackIn(rest)?.(success(undefined));
    },
    getSelectedItemsAsync(...given: unknown[]): void {
      void link.ask("selected-items").then((answer) => callbackIn(given)?.(resultOf(answer)));
    },
    loadItemByIdAsync(itemId: string, ...rest: unknown[]): void {
      void link.ask("load-item", { itemId }).then((answer) => {
        const loaded = answer as LoadAnswer;
        callbackIn(rest)?.(loaded.error ? failure(loaded.errorCode) : success(loadedItem(link, loaded)));
      });
    },
  };
}

/** The callback is the last function given, as in every call of Office.js. */
function callbackIn(given: readonly unknown[]): Callback | undefined {
  return given.filter((one): one is Callback => typeof one === "function").at(-1);
}

function resultOf(answer: unknown): AsyncResult {
  const { error, errorCode, data } = answer as { error: boolean; errorCode?: number; data?: unknown };
  return error ? failure(errorCode) : success(data);
}
