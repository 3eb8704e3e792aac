import { brandOf, hostOf, isFreemail, isRelay, registrable } from "../../facts/domains";
import type { Conversation, Message } from "../../mail/message";
import { readSubject, topicKey } from "../../mail/subject";
import type { ParsedMail } from "../../mail/file/mail-file";

/** Who the reader is; both may be empty. In lower case. */
export interface Reader {
  readonly me: readonly string[];
  readonly myDomains: readonly string[];
}

/**
 * Joins mails into conversations: by the message ids they answer, by topic between the same people, and threads of one
 * seller (by registered domain, never one where anybody gets an address) into one. Oldest conversation first, messages
 * oldest first; a conversation's id is its oldest Message-ID.
 */
export function joinMails(mails: readonly ParsedMail[], reader: Reader): Conversation[] {
  const unique = withIds(mails);
  const groups = newGroups(unique.length);
  joinByReferences(unique, groups);
  joinByTopic(unique, groups, reader);
  joinBySeller(unique, groups, reader);
  return collect(unique, groups, reader);
}

/** Copies of one mail (same Message-ID) count once; mails without an id get one that no other has. */
function withIds(mails: readonly ParsedMail[]): ParsedMail[] {
  const seen = new Set<string>();
  return mails.flatMap((mail, index) => {
    const id = mail.message.id || `mail-${index + 1}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...mail, message: { ...mail.message, id } }];
  });
}

/** Sets that can be joined, by index (disjoint-set forest with path halving). */
interface Groups {
  readonly find: (index: number) => number;
  readonly join: (one: number, other: number) => void;
}

function newGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  return { find, join: (one, other) => void (parent[find(one)] = find(other)) };
}

function joinByReferences(mails: readonly ParsedMail[], groups: Groups): void {
  const holders = new Map<string, number>();
  for (const [index, mail] of mails.entries()) {
    for (const id of [mail.message.id, ...mail.references]) {
      const holder = holders.get(id);
      if (holder === undefined) holders.set(id, index);
      else groups.join(index, holder);
    }
  }
}

/** The same topic with the same other side: for mail programs that drop References. A bare new subject needs a reply mark somewhere. */
function joinByTopic(mails: readonly ParsedMail[], groups: Groups, reader: Reader): void {
  const holders = new Map<string, number>();
  for (const [index, { message }] of mails.entries()) {
    const topic = topicKey(message.subject ?? "");
    const other = otherSide(message, reader);
    if (!topic || !other) continue;
    const key = `${other} ${topic}`;
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, index);
    else if (isAnswer(message) || isAnswer(mails[holder]?.message)) groups.join(index, holder);
  }
}

function isAnswer(message: Message | undefined): boolean {
  return message?.subject !== undefined && readSubject(message.subject).replies > 0;
}

/** Address of the side that is not the reader's: the sender, or the first recipient of our own mail. */
function otherSide(message: Message, reader: Reader): string | undefined {
  const from = message.from?.address;
  if (!from || !isMine(from, reader)) return from;
  return [...(message.to ?? []), ...(message.cc ?? [])].find(({ address }) => address && !isMine(address, reader))
    ?.address;
}

function isMine(address: string, { me, myDomains }: Reader): boolean {
  const host = hostOf(address);
  return (
    me.includes(address) ||
    (host !== null && myDomains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  );
}

/** Threads whose other side writes from one firm's domain become one conversation. */
function joinBySeller(mails: readonly ParsedMail[], groups: Groups, reader: Reader): void {
  const holders = new Map<string, number>();
  for (const [index, { message }] of mails.entries()) {
    const domain = isList(message) ? null : firmOf(otherSide(message, reader));
    if (!domain) continue;
    const key = sellerKey(domain);
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, index);
    else groups.join(index, holder);
  }
}

/** Brands of fewer letters are shared by firms that have nothing to do with each other. */
const SHORTEST_JOINED = 6;

/** "getbrightmesh.example" and "brightmesh.example" are one seller; a firm with a short name is its domain. */
function sellerKey(domain: string): string {
  const brand = brandOf(domain);
  return brand.length < SHORTEST_JOINED ? domain : brand;
}

/** Mail of a discussion list carries the list's domain, not a firm's. */
function isList({ headers }: Message): boolean {
  return headers?.["list-id"] !== undefined || headers?.["list-post"] !== undefined;
}

function firmOf(address: string | undefined): string | null {
  const host = hostOf(address);
  const domain = host === null ? null : registrable(host);
  return domain === null || isFreemail(domain) || isRelay(domain) ? null : domain;
}

function collect(mails: readonly ParsedMail[], groups: Groups, reader: Reader): Conversation[] {
  const byGroup = new Map<number, Message[]>();
  for (const [index, { message }] of mails.entries()) {
    const group = groups.find(index);
    const messages = byGroup.get(group);
    if (messages) messages.push(message);
    else byGroup.set(group, [message]);
  }
  const conversations = [...byGroup.values()].map((messages): Conversation => {
    const sorted = [...messages].sort(byAge);
    return { id: sorted[0]?.id ?? "", me: reader.me, myDomains: reader.myDomains, messages: sorted };
  });
  return conversations.sort((one, other) => byAge(one.messages[0], other.messages[0]));
}

/** Messages without a date come last. */
function byAge(one: Message | undefined, other: Message | undefined): number {
  return timeOf(one) - timeOf(other) || 0;
}

function timeOf(message: Message | undefined): number {
  const time = Date.parse(message?.sentAt ?? "");
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

/** Order of conversations: by their oldest message. */
export function byOldest(one: Conversation, other: Conversation): number {
  return Math.min(...one.messages.map(timeOf)) - Math.min(...other.messages.map(timeOf)) || 0;
}
