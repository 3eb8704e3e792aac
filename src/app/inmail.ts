import { hostOf, isFreemail, registrable } from "../facts/domains";
import type { Case } from "../mail/case";
import type { Conversation, Message } from "../mail/message";

/** LinkedIn writes on behalf of its members from these addresses; its other mail (jobs, news) comes from others. */
const relays = ["inmail-hit-reply", "hit-reply", "messages-noreply", "messaging-noreply", "invitations"];
const host = "linkedin.com";

/**
 * Notices that a known seller wrote on LinkedIn count as that seller's own messages: the person is looked up by name among
 * the people of the cases. Nobody is guessed at: two that fit are none, and so is a name of one word.
 */
export function withInMail(conversation: Conversation, cases: readonly Case[]): Conversation {
  const messages = conversation.messages.map((message) => {
    const address = isInMail(message) ? personOf(message, cases) : null;
    return address === null ? message : { ...message, from: { name: writerOf(message), address } };
  });
  return { ...conversation, messages };
}

function isInMail({ from }: Message): boolean {
  const address = from?.address?.toLowerCase() ?? "";
  if (registrable(hostOf(address) ?? "") !== host) return false;
  return relays.includes(address.slice(0, address.lastIndexOf("@")));
}

/** "Ann Seller via LinkedIn" is Ann Seller. */
function writerOf({ from }: Message): string {
  const name = from?.name ?? "";
  const via = name.toLowerCase().lastIndexOf(" via linkedin");
  return (via > 0 ? name.slice(0, via) : name).trim();
}

function personOf(message: Message, cases: readonly Case[]): string | null {
  const words = plain(writerOf(message)).split(" ").filter(Boolean);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || last.length < 3) return null;
  const people = cases.flatMap(({ people }) => people).filter((address) => fits(address, first, last));
  const houses = new Set(people.map((address) => registrable(hostOf(address) ?? "") ?? address));
  return houses.size === 1 ? (people[0] ?? null) : null;
}

/** Addresses of companies that are made of the name: ann.seller, seller.ann, annseller, aseller, seller-ann and the like. */
function fits(address: string, first: string, last: string): boolean {
  if (isFreemail(registrable(hostOf(address) ?? "") ?? "")) return false;
  const local = plain(address.slice(0, address.lastIndexOf("@"))).replaceAll(" ", "");
  const initial = first.slice(0, 1);
  return [first + last, last + first, initial + last, last + initial].includes(local);
}

/** Lower case, without accents; everything that is no letter parts words. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, " ")
    .trim();
}
