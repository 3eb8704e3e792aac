import { hostOf, isFreemail } from "../facts/domains";
import type { Conversation, Message, Person } from "../mail/message";
import type { ReaderProfile } from "../ports/mailbox";

/** An address that may be the reader's own, or of somebody who answers for the reader; asked about, never assumed. */
export interface OwnAddress {
  readonly address: string;
  readonly kind: "alias" | "assistant";
}

/**
 * What a conversation suggests about the reader's addresses. An alias: mail in this mailbox that names the reader, or an
 * address that begins like the reader's, instead of an address we know. An assistant: somebody of the reader's own house
 * who answered the seller. Lists, and whoever is known already, are left out.
 */
export function proposedAddresses(
  { messages, myDomains }: Conversation,
  own: readonly string[],
  reader: ReaderProfile,
): readonly OwnAddress[] {
  const houses = new Set([
    ...own.map((address) => hostOf(address) ?? "").filter((host) => !isFreemail(host)),
    ...myDomains,
  ]);
  const isOurs = (person: Person | undefined): boolean => {
    const address = person?.address?.toLowerCase() ?? "";
    return own.includes(address) || houses.has(hostOf(address) ?? "");
  };
  const found = new Map<string, OwnAddress>();
  const add = (address: string | undefined, kind: OwnAddress["kind"]): void => {
    const lower = address?.toLowerCase();
    if (lower && !own.includes(lower) && !found.has(lower)) found.set(lower, { address: lower, kind });
  };
  for (const message of messages) {
    if (!isOurs(message.from)) for (const person of aliasesIn(message, own, reader)) add(person.address, "alias");
    else if (recipients(message).some((person) => person.address && !isOurs(person))) {
      if (!myDomains.includes(hostOf(message.from?.address ?? "") ?? "")) add(message.from?.address, "assistant");
    }
  }
  return [...found.values()];
}

function aliasesIn(message: Message, own: readonly string[], reader: ReaderProfile): readonly Person[] {
  if (message.headers?.["list-id"] !== undefined) return [];
  const people = recipients(message);
  if (people.some(({ address }) => own.includes(address?.toLowerCase() ?? ""))) return [];
  return people.filter((person) => isLikeReader(person, own, reader));
}

function isLikeReader({ name, address }: Person, own: readonly string[], reader: ReaderProfile): boolean {
  const local = localOf(address ?? "");
  if (local === "") return false;
  if (own.some((known) => localOf(known) === local)) return true;
  return reader.name.includes(" ") && name?.trim().toLowerCase() === reader.name.trim().toLowerCase();
}

function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf("@"))).toLowerCase();
}

function recipients({ to, cc }: Message): readonly Person[] {
  return [...(to ?? []), ...(cc ?? [])];
}
