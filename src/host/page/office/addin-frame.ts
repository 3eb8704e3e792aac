import type { OfficeAnswer, Start } from "../wire";
import { actionTypes, answerTo, eventMessage, readEnvelope, type Envelope } from "./envelope";
import { frameName, newIdentity, type FrameIdentity } from "./frame-name";
import { listenToSupplement, type SupplementAnswers } from "./supplement-relay";

/** What a frame asks of the page around it. */
export interface FrameHost {
  readonly start: Start;
  /** The initial data for the message that the frame is on now. */
  initialData(): Promise<OfficeAnswer>;
  call(dispId: number, params: unknown): Promise<OfficeAnswer>;
  readonly supplement: SupplementAnswers;
  /** The page registered for function commands: it is ready. */
  ready(): void;
  commandCompleted(status: number, eventText: string): void;
  close(): void;
  /** A notification from the library: focus, Tab out, Escape and the like. */
  notified(action: number): void;
}

/** A frame with an add-in page in it that believes it runs in Outlook on the web. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  /** Sends an event; false when the page has no handler for it. */
  push(event: string, payload: unknown): boolean;
  /** Sends an event to the supplement. */
  pushSupplement(event: string, payload: unknown): void;
  dispose(): void;
}

const sandbox =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Opens an add-in page in a new frame; the caller puts `element` into the page. */
export function createAddinFrame(url: string, title: string, host: FrameHost): AddinFrame {
  const identity = newIdentity();
  const origin = new URL(url).origin;
  const element = document.createElement("iframe");
  element.title = title;
  element.name = frameName(identity, host.start.look, host.start);
  element.setAttribute("sandbox", sandbox);
  element.allow = "clipboard-write";
  element.src = url;
  const registered = new Set<string>();
  const post = (message: unknown): void => element.contentWindow?.postMessage(message, origin);
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    const envelope = readEnvelope(event.data);
    if (envelope?._conversationId === identity.conversationId) {
      void answer(envelope, identity, host, registered).then((data) => {
        if (data !== undefined) post(answerTo(envelope, data));
      });
    }
  };
  window.addEventListener("message", onMessage);
  const stopSupplement = listenToSupplement(element, origin, host.supplement);
  return {
    element,
    push(name, payload) {
      if (!registered.has(name)) return false;
      post(eventMessage(identity.conversationId, name, payload));
      return true;
    },
    pushSupplement: (name, payload) => post({ localOutlook: 1, event: name, payload }),
    dispose() {
      window.removeEventListener("message", onMessage);
      stopSupplement();
      element.remove();
    },
  };
}

/** Answers one envelope; undefined where Office.js expects no answer. */
async function answer(
  envelope: Envelope,
  identity: FrameIdentity,
  host: FrameHost,
  registered: Set<string>,
): Promise<unknown> {
  if (envelope._actionType === actionTypes.register) {
    registered.add(envelope._actionName);
    if (envelope._actionName === "appCommandInvoked") host.ready();
    return { Error: 0 };
  }
  if (envelope._actionType === actionTypes.unregister) {
    registered.delete(envelope._actionName);
    return { Error: 0 };
  }
  switch (envelope._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      registered.clear();
      return appContext(identity, host.start);
    case "ContextActivationManager_notifyHost":
      host.notified(Number((envelope._data as unknown[] | null)?.[1] ?? -1));
      return undefined;
    case "GetInitialData":
      return host.initialData();
    case "ExecuteMethod":
      return outlookCall(envelope._data, host);
    case "executeMethod":
      return documentCall(envelope._data, host);
    default:
      return { error: true, errorCode: 5000 };
  }
}

function outlookCall(data: unknown, host: FrameHost): Promise<OfficeAnswer> {
  const { ApiParams, MethodData } = data as { ApiParams?: unknown; MethodData?: { DispatchId?: unknown } };
  return host.call(Number(MethodData?.DispatchId), ApiParams);
}

/** The other call family: a finished function command, closing the pane, single sign-on of old (unsupported). */
function documentCall(data: unknown, host: FrameHost): unknown {
  const { DdaMethod, ...rest } = data as { DdaMethod?: { DispatchId?: number } } & Record<string, unknown>;
  switch (DdaMethod?.DispatchId) {
    case 94:
      host.commandCompleted(Number(rest["1"]), String(rest["2"]));
      return { Version: 1, Error: 0 };
    case 97:
      host.close();
      return { Version: 1, Error: 0 };
    case 98:
      return { Version: 1, Error: 13012 };
    default:
      return { Version: 1, Error: 5000 };
  }
}

/** The application context: 64 is Outlook on the web (protocol notes, section 6). */
function appContext(identity: FrameIdentity, start: Start): unknown {
  return {
    _id: identity.controlId,
    _appName: 64,
    _appVersion: "16.01",
    _appUILocale: start.look.language,
    _dataLocale: start.look.language,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: start.settings,
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(start.requirements),
    _hostFullVersion: "16.01.19100.20000",
    _appDomains: start.manifest.appDomains,
    _addinName: start.manifest.name,
  };
}
