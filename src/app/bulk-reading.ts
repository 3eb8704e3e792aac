import { asShown } from "../engine/shown";
import type { Case } from "../mail/case";
import { cancelSource } from "../ports/cancel";
import type { FoundMessage, MessageRef } from "../ports/mailbox";
import type { Outcome } from "../ports/outcome";
import { messageKey } from "../actions/plan";
import { isAllowed, judgedPeople } from "./allow-list";
import type { BulkAct, BulkItem, BulkReason } from "./bulk";
import { composed, type DeclineKit } from "./declining";
import { assembled } from "./gather";
import { readersOwn, withQuoted, type Desk, type Judged } from "./judging";

/** A message of the list with what it was judged from; the words of mail stay here and out of the state. */
export interface ReadItem {
  readonly item: BulkItem;
  readonly judged: Judged | null;
  /** Markup of the decline, as composed. */
  readonly html: string | null;
}

/** What reading many messages takes, fetched once for all of them. */
export interface BulkReader {
  readonly desk: Desk;
  readonly kit: DeclineKit;
  readonly cases: ReadonlyMap<string, Case>;
  /** Messages that have a run already, by their keys. */
  readonly runs: ReadonlySet<string>;
  /** The account allows to read the whole conversation of each. */
  readonly further: boolean;
}

/** Reads one message, judges it with its conversation where that can be had, and proposes what to do. */
export async function readItem(reader: BulkReader, ref: MessageRef): Promise<ReadItem> {
  const found = await messagesOf(reader, ref);
  if (!found.ok) return { item: itemOf(ref, null, "leave", found.why), judged: null, html: null };
  const shown = found.value.find((one) => isSame(one.ref, ref)) ?? found.value.at(-1);
  if (!shown) return { item: itemOf(ref, null, "leave", "gone"), judged: null, html: null };
  const judged = await judgedAs(reader.desk, shown, found.value, reader.cases);
  const [act, reason] = proposed(reader, judged, shown);
  if (judged.verdict.verdict === "clear") return { item: itemOf(ref, shown, act, reason), judged, html: null };
  const decline = composed(reader.kit, { ...reader.desk.context.store.get(), decline: null }, judged, {});
  return {
    item: { ...itemOf(ref, shown, act, reason), text: decline.text },
    judged,
    html: decline.composed.html,
  };
}

/** Of several messages of one seller the newest is answered; the others are filed without a word. */
export function onceForEachSeller(read: readonly ReadItem[]): readonly ReadItem[] {
  const newest = new Map<string, ReadItem>();
  for (const one of read) {
    const key = sellerOf(one);
    const known = key === null ? undefined : newest.get(key);
    if (key !== null && (!known || sentAt(one) > sentAt(known))) newest.set(key, one);
  }
  return read.map((one) => {
    const key = sellerOf(one);
    if (key === null || newest.get(key) === one) return one;
    return { ...one, item: { ...one.item, act: "file", reason: "same-seller" } };
  });
}

/** Whom a decline would go to; null for a message that is not to be declined. */
function sellerOf({ item, judged }: ReadItem): string | null {
  if (item.act !== "decline" || !judged) return null;
  return judged.verdict.seller.key ?? item.ref.conversationId ?? item.ref.itemId;
}

function sentAt({ judged }: ReadItem): string {
  return judged?.conversation.messages.find(({ id }) => id === judged.shownId)?.sentAt ?? "";
}

async function messagesOf({ desk, further }: BulkReader, ref: MessageRef): Promise<Outcome<readonly FoundMessage[]>> {
  const { history, selection } = desk.context.options.ports;
  if (further) {
    const whole = await history.conversation(ref, cancelSource().signal);
    if (whole.ok && whole.value.some((one) => isSame(one.ref, ref))) return whole;
  }
  const own = await selection.readSelected(ref);
  return own.ok ? { ok: true, value: [{ ref, message: own.value }] } : own;
}

async function judgedAs(
  desk: Desk,
  shown: FoundMessage,
  all: readonly FoundMessage[],
  cases: ReadonlyMap<string, Case>,
): Promise<Judged> {
  const { options, store } = desk.context;
  const others = all.filter((one) => one !== shown);
  const whole = { shown, others, sellerSince: null };
  const { conversation: bare, shownId, refs } = assembled(whole, readersOwn(desk), options.preset.myDomains);
  await options.prepare?.(bare);
  const conversation = await withQuoted(bare);
  const verdict = asShown(await options.judge(conversation, desk.refused));
  const people = judgedPeople(verdict, shown.message.from?.address);
  return {
    kind: "judged",
    ref: shown.ref,
    conversation,
    shownId,
    verdict,
    coverage: others.length > 0 ? "conversation" : "message",
    more: { kind: "idle" },
    known: cases.get(verdict.seller.key ?? "") ?? null,
    refs,
    allowed: isAllowed(people, store.get().settings.neverJudge, options.preset),
  };
}

function proposed(
  { desk, runs }: BulkReader,
  { verdict, allowed, ref }: Judged,
  { message }: FoundMessage,
): readonly [BulkAct, BulkReason] {
  if (runs.has(messageKey(ref))) return ["leave", "done-before"];
  if (readersOwn(desk).includes(message.from?.address?.toLowerCase() ?? "")) return ["leave", "ours"];
  if (allowed) return ["leave", "allowed"];
  if (verdict.verdict === "unsure") return ["leave", "unsure"];
  if (verdict.verdict === "clear") return ["leave", "not-sales"];
  const { action } = verdict.advice;
  return action === "decline" || action === "decline-keep-praise" ? ["decline", "sales"] : ["file", "no-answer"];
}

function itemOf(ref: MessageRef, found: FoundMessage | null, act: BulkAct, reason: BulkReason): BulkItem {
  const { subject, from } = found?.message ?? {};
  return {
    ref: found?.ref ?? ref,
    subject: subject ?? "",
    sender: from?.name ?? from?.address ?? "",
    act,
    reason,
    text: null,
    state: "waiting",
    why: null,
    runId: null,
  };
}

function isSame(one: MessageRef, other: MessageRef): boolean {
  if (one.itemId === other.itemId) return true;
  return one.internetMessageId !== undefined && one.internetMessageId === other.internetMessageId;
}
