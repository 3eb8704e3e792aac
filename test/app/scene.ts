import type { Verdict } from "../../src/engine/verdict";
import type { DeclineKit } from "../../src/app/declining";
import type { SessionOptions, SessionPorts } from "../../src/app/context";
import { createSession } from "../../src/app/session";
import type { Session } from "../../src/app/state";
import type { Conversation, Message } from "../../src/mail/message";
import type { Fault } from "../../src/platform/memory/faults";
import { memoryPorts, type MemoryPorts } from "../../src/platform/memory/ports";
import { createWorld, deliver, refOf, select, type StoredMail, type World } from "../../src/platform/memory/world";
import { effectivePreset } from "../../src/presets/effective";
import { kit } from "./kit";

export const me = "me@corp.example";
export const preset = effectivePreset([]);

/** A verdict that can be foreseen: sales for everything that comes from seller.example, its people as they stand there. Seven answers of ours make a dealing of it. */
export function judge(conversation: Conversation): Verdict {
  const inbound = conversation.messages.filter(({ from }) => !conversation.me.includes(from?.address ?? ""));
  const people = [...new Set(inbound.flatMap(({ from }) => (from?.address ? [from.address] : [])))];
  const key = people[0]?.split("@")[1] ?? null;
  const ours = conversation.messages.length - inbound.length;
  const sales = people.some((address) => address.endsWith("seller.example")) && ours < 7;
  return {
    id: conversation.id,
    verdict: sales ? "sales" : "clear",
    score: sales ? 0.9 : 0.1,
    level: sales ? 2 : 0,
    stage: sales ? "follow-up" : "none",
    refusals: 0,
    touchesAfterRefusal: 0,
    seller: { key, name: "Seller", people },
    messages: conversation.messages.map(({ id, from }) => ({
      id,
      direction: conversation.me.includes(from?.address ?? "") ? "out" : "in",
      stage: null,
      alsoStages: [],
      stance: stanceOf(conversation, id),
      findings: [],
    })),
    against: [],
    cannotTell: [],
    advice: { action: "decline", why: "" },
  };
}

/** Our own messages say what they are: their whole text is their stance. */
function stanceOf({ me: own, messages }: Conversation, id: string): Verdict["messages"][number]["stance"] {
  const found = messages.find((one) => one.id === id);
  if (!found || !own.includes(found.from?.address ?? "")) return null;
  const { content } = found.body;
  return content === "interest" || content === "question" || content === "refusal" ? content : "neutral";
}

export function message(id: string, more: Partial<Message> = {}): Message {
  return {
    id,
    from: { name: "Ann", address: "ann@seller.example" },
    to: [{ address: me }],
    sentAt: "2026-03-02T09:00:00Z",
    subject: "Our offer",
    body: { type: "text", content: "Shall we talk about our offer?" },
    ...more,
  };
}

export interface Scene {
  readonly world: World;
  readonly mail: StoredMail;
  readonly ports: MemoryPorts;
  readonly session: Session;
}

/** A mailbox with one sales mail that is shown, and a session that has started on it. */
export async function scene(kit: DeclineKit, prepare: (world: World) => void = () => undefined): Promise<Scene> {
  const world = createWorld("2026-03-03T09:00:00.000Z", { address: me, name: "Me", language: "en" });
  const mail = deliver(world, message("m1"));
  world.selection = { kind: "one", ref: refOf(mail) };
  prepare(world);
  const { session, ports } = pane(world, kit, "pane");
  await session.start();
  return { world, mail, ports, session };
}

/** Another pane over the same world. */
export function pane(
  world: World,
  kit: DeclineKit,
  runner: string,
  decide: (call: string) => Fault | null = () => null,
): { readonly session: Session; readonly ports: MemoryPorts } {
  const ports = memoryPorts(world, decide);
  return { ports, session: sessionOf(ports, { decline: async () => kit, runner }) };
}

/** A session over these ports, with the real decline layer and a verdict that can be foreseen, but for what is changed. */
export function sessionOf(ports: SessionPorts, change: Partial<SessionOptions> = {}): Session {
  const { runner = "pane" } = change;
  let ids = 0;
  const newId = (): string => `${runner}-${++ids}`;
  return createSession({ ports, judge, decline: async () => kit, preset, mayAsk: true, runner, newId, ...change });
}

export function show(world: World, mail: StoredMail): void {
  select(world, { kind: "one", ref: refOf(mail) });
}

/** Lets everything that is under way come to its end. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
