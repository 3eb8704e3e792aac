import type { Message } from "../mail/message";
import { areSiblings, hostOf, isFreemail, isRelay, registrable } from "./domains";

/** Who stands behind the inbound messages. */
export interface SellerFacts {
  /** Company domain; the address where the domain is freemail; null where a relay or nobody is named. */
  readonly key: string | null;
  readonly name: string | null;
  /** Addresses in lower case, in the order of their first message. */
  readonly people: readonly string[];
  /** Registrable company domains used, in order; more than one is a sibling or another firm. */
  readonly domains: readonly string[];
  /** True when a second person of the same firm wrote. */
  readonly severalPeople: boolean;
  readonly siblingDomains: boolean;
}

/** The seller behind inbound messages, oldest first. Freemail and relay domains never stand for a company. */
export function sellerOf(inbound: readonly Message[]): SellerFacts {
  const people: string[] = [];
  const domains: string[] = [];
  for (const { from } of inbound) {
    const address = from?.address?.toLowerCase();
    if (!address || people.includes(address)) continue;
    people.push(address);
    const domain = registrable(hostOf(address) ?? "");
    if (domain && !isFreemail(domain) && !isRelay(domain) && !domains.includes(domain)) domains.push(domain);
  }
  const key = domains[0] ?? people.find((address) => !isRelay(registrable(hostOf(address) ?? "") ?? "")) ?? null;
  return {
    key,
    name: inbound.find((message) => message.from?.name)?.from?.name ?? null,
    people,
    domains,
    severalPeople: people.length > 1,
    siblingDomains: domains.slice(1).some((domain) => areSiblings(domain, domains[0] ?? "")),
  };
}
