import { api } from "../api";
import { askConsent } from "../views/consent";
import type { OfficeAnswer, OfficeQuestion, Start } from "../wire";
import type { FrameHost } from "./addin-frame";
import { codes, levelFor, levels } from "./codes";
import { answerPageCall, type Surfaces } from "./page-calls";
import type { SupplementAnswers } from "./supplement-relay";

/** What a frame looks at. The page changes it; calls that arrive later are about the new message. */
export interface Sight {
  uid: string | null;
  selected: readonly string[];
}

export interface FrameEvents {
  ready?(): void;
  commandCompleted?(status: number, eventText: string): void;
  close?(): void;
  escape?(): void;
}

const escapeKey = 15;

/** Builds the host side of one add-in frame. */
export function createFrameHost(start: Start, sight: Sight, surfaces: Surfaces, events: FrameEvents): FrameHost {
  const call = (dispId: number, params: unknown): Promise<OfficeAnswer> =>
    answer(start, surfaces, { dispId, params, uid: sight.uid });
  return {
    start,
    initialData: () => api.initialData(sight.uid),
    call,
    supplement: supplementAnswers(start, sight, surfaces),
    ready: () => events.ready?.(),
    commandCompleted: (status, eventText) => events.commandCompleted?.(status, eventText),
    close: () => events.close?.(),
    notified: (action) => {
      if (action === escapeKey) events.escape?.();
    },
  };
}

async function answer(start: Start, surfaces: Surfaces, question: OfficeQuestion): Promise<OfficeAnswer> {
  const { dispId, params, uid } = question;
  if (levels[start.manifest.permission] < levelFor(dispId)) return { error: true, errorCode: codes.permissionDenied };
  const own = answerPageCall(surfaces, dispId, params, uid);
  return own ?? api.office(question);
}

/** Selected and loaded items, and sign-in. One item may be loaded at a time; a second load is refused. */
function supplementAnswers(start: Start, sight: Sight, surfaces: Surfaces): SupplementAnswers {
  let loaded: string | null = null;
  const load = async (data: unknown): Promise<OfficeAnswer> => {
    if (loaded !== null) return { error: true, errorCode: codes.itemChanged };
    const reply = await api.office({ dispId: 211, params: data, uid: null });
    loaded = typeof reply.uid === "string" ? reply.uid : null;
    return reply;
  };
  const loadedCall = (data: unknown): Promise<OfficeAnswer> | OfficeAnswer => {
    const { uid, dispId, params } = data as { uid: string; dispId: number; params: unknown };
    if (uid !== loaded) return { error: true, errorCode: codes.itemChanged };
    if (dispId === 212) loaded = null;
    return answer(start, surfaces, { dispId, params, uid });
  };
  return {
    async ask(question, data) {
      switch (question) {
        case "selected-items":
          return api.office({ dispId: 196, params: { uids: sight.selected }, uid: null });
        case "load-item":
          return load(data);
        case "loaded-item-call":
          return loadedCall(data);
        case "sign-in":
          return signIn(start, String(data));
        default:
          return { error: true, errorCode: codes.notSupported };
      }
    },
  };
}

/** Answers a sign-in request; when it needs the user's consent, a small dialog asks for it. */
async function signIn(start: Start, request: string): Promise<string> {
  const first = await api.signIn(request, "ask");
  if ("answer" in first) return first.answer;
  const allowed = await askConsent(start.manifest.name, first.ask);
  const second = await api.signIn(request, allowed ? "allow" : "cancel");
  return "answer" in second ? second.answer : "";
}
