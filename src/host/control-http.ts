import { createControl, type Control } from "./control";
import type { Fault } from "./graph/faults";
import { readJson, sendJson, type Exchange } from "./http/exchange";
import type { Item } from "./outlook/item";
import type { Look } from "./page/wire";
import { seedMessage, type SeedMessage } from "./seed";
import { consentStates, type ConsentState } from "./signin/consent";
import type { World } from "./world";

type Answer = (control: Control, body: Record<string, unknown>, name: string) => unknown;

/** Looking, by GET. */
const views: Readonly<Record<string, Answer>> = {
  messages: (control, _body, folder) => control.messages(folder || "inbox").map(summary),
  drafts: (control) => control.drafts().map(summary),
  sent: (control) => control.sent().map(summary),
  folders: (control) => control.folders(),
  categories: (control) => control.masterCategories(),
  rules: (control) => control.rules(),
  calls: (control) => control.graphCalls(),
  faults: (control) => control.faults.list(),
  roaming: (control) => control.roaming(),
  notifications: (control) => control.notifications(),
  clock: (control) => ({ now: control.clock.now().toISOString() }),
  "sign-in": ({ signIn }) => ({ state: signIn.state(), granted: signIn.granted(), asked: signIn.asked() }),
  look: (control) => control.look(),
  audit: (control) => control.audit(),
};

/** Changing, by POST with a JSON object. */
const orders: Readonly<Record<string, Answer>> = {
  faults: (control, body) => control.faults.add(body as unknown as Fault),
  "faults/clear": (control) => control.faults.clear(),
  "calls/clear": (control) => control.clearGraphCalls(),
  latency: (control, body) => control.setLatency(Number(body.milliseconds)),
  "clock/set": (control, body) => control.clock.set(new Date(String(body.to))),
  "clock/advance": (control, body) => control.clock.advance(Number(body.milliseconds)),
  "sign-in": (control, body) => control.signIn.set(consentState(body.state)),
  "sign-in/withdraw": (control) => control.signIn.withdraw(),
  "sign-in/expire": (control) => control.signIn.expireTokens(),
  roaming: (control, body) => control.setRoaming(body),
  look: (control, body) => control.setLook(body as unknown as Look),
  deliver: async (control, body) => summary(await control.deliver(seedMessage(body as unknown as SeedMessage))),
};

/** Answers `/__control`: a list of what there is, or one view or order. */
export async function answerControl(world: World, { request, response, url }: Exchange): Promise<void> {
  const name = url.pathname.replace(/^\/__control\/?/, "");
  if (name === "") return sendJson(response, 200, { look: Object.keys(views), change: Object.keys(orders) });
  const control = createControl(world);
  const [head = "", ...rest] = name.split("/");
  const answer = request.method === "GET" ? views[head] : orders[name];
  if (!answer) return sendJson(response, 404, { error: `There is no ${name} here.` });
  const body = request.method === "GET" ? {} : ((await readJson(request)) as Record<string, unknown> | null);
  const result = await answer(control, body ?? {}, decodeURIComponent(rest.join("/")));
  sendJson(response, 200, result ?? {});
}

function consentState(value: unknown): ConsentState {
  const known = consentStates.find((state) => state === value);
  if (!known) throw new Error(`Sign-in has no state ${String(value)}`);
  return known;
}

function summary(item: Item): unknown {
  const { uid, subject, from, to, receivedAt, isRead, isDraft, categories, folder, conversationId } = item;
  return { uid, subject, from, to, receivedAt, isRead, isDraft, categories, folder: folder.name, conversationId };
}
