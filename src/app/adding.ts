import { areSiblings, hostOf, isFreemail, registrable } from "../facts/domains";
import type { Message } from "../mail/message";
import type { FoundMessage } from "../ports/mailbox";
import type { HandedFile } from "../ports/outside";
import type { Why } from "../ports/outcome";
import { judgeAndDraw, judgedNow, readersOwn, type Desk, type Judged } from "./judging";

/** What became of one file: it joined, it was there already, or why not. */
export type Added = "added" | "known" | "foreign" | Why;

/**
 * Earlier mail that the reader hands over as files joins what is judged, as long as it is between the reader and this
 * seller: a way to the history that needs nobody's consent. It is held for this selection and kept nowhere.
 */
export async function addMail(desk: Desk, files: readonly HandedFile[]): Promise<readonly Added[]> {
  const { options, store } = desk.context;
  const { turn } = store.get();
  const results: Added[] = [];
  const joining: FoundMessage[] = [];
  for (const file of files) {
    const read = await options.ports.mailFiles.read(file);
    const judged = judgedNow(store.get().reading);
    if (store.get().turn !== turn || !judged || !desk.gathered) return [...results, "stale"];
    if (!read.ok) results.push(read.why);
    else if (isKnown(judged, read.value)) results.push("known");
    else if (!concerns(judged, read.value, readersOwn(desk))) results.push("foreign");
    else {
      results.push("added");
      joining.push(found(read.value));
    }
  }
  if (joining.length === 0 || !desk.gathered) return results;
  const gathered = { ...desk.gathered, others: [...desk.gathered.others, ...joining] };
  const { coverage, more } = judgedNow(store.get().reading) ?? { coverage: "message", more: { kind: "idle" } };
  const reaches = coverage === "message" || coverage === "quoted" || coverage === "selected";
  await judgeAndDraw(desk, gathered, { coverage: reaches ? "added" : coverage, more });
  return results;
}

/** Mail of a file lies nowhere in the mailbox: its reference opens nothing. */
function found(message: Message): FoundMessage {
  const id = message.id || `file-${message.sentAt ?? ""}-${message.from?.address ?? ""}`;
  return { ref: { itemId: `file:${id}`, internetMessageId: message.id || undefined }, message: { ...message, id } };
}

function isKnown({ conversation }: Judged, { id }: Message): boolean {
  return id !== "" && conversation.messages.some((known) => known.id === id);
}

/** Written by one of the seller's house, or to one of them by the reader. */
function concerns({ verdict, conversation, shownId }: Judged, message: Message, own: readonly string[]): boolean {
  const shown = conversation.messages.find(({ id }) => id === shownId);
  const theirs = [...verdict.seller.people, shown?.from?.address ?? ""]
    .map((address) => address.toLowerCase())
    .filter((address) => address !== "" && !own.includes(address));
  const isTheirs = (address: string | undefined): boolean => theirs.some((known) => isSameHouse(known, address));
  if (isTheirs(message.from?.address)) return true;
  const isOurs = own.includes(message.from?.address?.toLowerCase() ?? "");
  return isOurs && [...(message.to ?? []), ...(message.cc ?? [])].some(({ address }) => isTheirs(address));
}

function isSameHouse(known: string, other: string | undefined): boolean {
  const address = other?.toLowerCase();
  if (!address) return false;
  if (address === known) return true;
  const [house, theirs] = [registrable(hostOf(known) ?? ""), registrable(hostOf(address) ?? "")];
  if (!house || !theirs || isFreemail(house)) return false;
  return house === theirs || areSiblings(house, theirs);
}
