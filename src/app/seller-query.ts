import type { Verdict } from "../engine/verdict";
import { hostOf, isFreemail } from "../facts/domains";
import type { Person } from "../mail/message";
import type { FoundMessage, SellerQuery } from "../ports/mailbox";
import type { EffectivePreset } from "../presets/effective";

/** Who reads, and when. */
export interface Asking {
  readonly me: readonly string[];
  readonly preset: EffectivePreset;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Whose other mail is worth reading: the people behind the inbound messages, and their whole company when the conversation
 * is not clear by itself: an innocent message must not be judged by what others of the same house write. Null when there
 * is nobody but ourselves.
 */
export function sellerQuery(
  verdict: Pick<Verdict, "verdict" | "seller">,
  from: string | undefined,
  { me, preset, now }: Asking,
): SellerQuery | null {
  const foreignOf = (people: readonly string[]): readonly string[] =>
    people.map((address) => address.toLowerCase()).filter((address) => !isOurs(address, me, preset));
  const writer = foreignOf(from ? [from] : []);
  const foreign =
    verdict.verdict === "clear" && writer.length > 0 ? writer : [...foreignOf(verdict.seller.people), ...writer];
  const { key } = verdict.seller;
  const company = verdict.verdict !== "clear" && key !== null && !key.includes("@") && !ourDomains(me, preset).has(key);
  if (foreign.length === 0 && !company) return null;
  const since = new Date(Date.parse(now) - preset.historyDays * 86_400_000).toISOString();
  return {
    addresses: [...new Set(foreign)],
    domains: company && key !== null ? [key] : [],
    since,
    most: preset.historyMessages,
  };
}

/** Since when all of the seller's mail is known: the day asked for, or that of the oldest message where reading was cut short. */
export function completeSince(found: readonly FoundMessage[], { since, most }: SellerQuery): string {
  const days = found.flatMap(({ message }) => message.sentAt ?? []).sort();
  return most !== undefined && found.length >= most ? (days[0] ?? since) : since;
}

/**
 * Mail between the seller and us, out of all in which the seller took part: what a third party wrote to both is neither's.
 */
export function betweenUs(
  found: readonly FoundMessage[],
  { addresses, domains }: SellerQuery,
  { me, preset }: Asking,
): readonly FoundMessage[] {
  const isTheirs = (person: Person | undefined): boolean => {
    const address = person?.address?.toLowerCase() ?? "";
    const host = hostOf(address) ?? "";
    return addresses.includes(address) || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  };
  return found.filter(({ message: { from, to, cc } }) => {
    if (isTheirs(from)) return true;
    return isOurs(from?.address?.toLowerCase() ?? "", me, preset) && [...(to ?? []), ...(cc ?? [])].some(isTheirs);
  });
}

/** Ours are the reader's addresses and everybody of the reader's own house; a freemail domain is no house. */
function isOurs(address: string, me: readonly string[], preset: EffectivePreset): boolean {
  return me.includes(address) || ourDomains(me, preset).has(hostOf(address) ?? "");
}

function ourDomains(me: readonly string[], preset: EffectivePreset): ReadonlySet<string> {
  const houses = me.flatMap((address) => hostOf(address) ?? []).filter((domain) => !isFreemail(domain));
  return new Set([...preset.myDomains, ...houses]);
}
