/** The one name of our mail rule, by which it is found again; there is one for each folder. */
export const mailRuleName = "Pitchwall: declined sellers";

/**
 * Our mail rule as data. Senders are addresses ("ann@seller.example") and companies ("@seller.example"); the server looks
 * for them anywhere in the sender, so what merely begins alike is named among the exceptions.
 */
export interface MailRule {
  readonly senders: readonly string[];
  readonly exceptions: readonly string[];
}

/** How much of a seller a rule shall hold: the person, or everybody of the house. */
export type RuleScope = "address" | "company";

/**
 * The sender of a rule for a seller; null for a company where only a person is known, as behind freemail, and for an address
 * that holds anything but what addresses are made of: it comes from mail, and a part of a word would catch others.
 */
export function senderFor(scope: RuleScope, address: string, sellerKey: string | null): string | null {
  const sender = (scope === "address" ? address.trim() : `@${sellerKey ?? ""}`).toLowerCase();
  const [local = "", domain = "", ...more] = sender.split("@");
  const isPlain =
    /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]*$/u.test(local) && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain);
  return isPlain && more.length === 0 && (scope === "company" || local !== "") ? sender : null;
}

/** The rule with more senders; `allowed` (addresses, domains with or without a leading "@") stay excepted. */
export function extendedRule(known: MailRule | null, senders: readonly string[], allowed: readonly string[]): MailRule {
  return ruleOf([...(known?.senders ?? []), ...senders], [...ownExceptions(known), ...allowed.map(exceptionOf)]);
}

/** The rule without these senders; null when none is left. */
export function shrunkRule(known: MailRule, senders: readonly string[]): MailRule | null {
  const left = known.senders.filter((sender) => !senders.includes(sender));
  return left.length === 0 ? null : ruleOf(left, ownExceptions(known));
}

/** True when the rule would have filed a mail of this sender, read as the server reads it: parts of words, any case. */
export function isCaught({ senders, exceptions }: MailRule, from: { readonly name: string; readonly address: string }) {
  const whole = [from.address.toLowerCase(), from.name.toLowerCase()];
  const holds = (part: string): boolean => whole.some((text) => text.includes(part));
  return senders.some(holds) && !exceptions.some(holds);
}

/** Senders that are not in the rule yet. */
export function missingFrom(known: MailRule | null, senders: readonly string[]): readonly string[] {
  return senders.filter((sender) => !known?.senders.includes(sender));
}

function ruleOf(senders: readonly string[], exceptions: readonly string[]): MailRule {
  const once = [...new Set(senders)];
  return { senders: once, exceptions: [...new Set([...exceptions, ...once.flatMap(lookAlikes)])] };
}

/** Exceptions that somebody wanted, without those that only guard a sender. */
function ownExceptions(known: MailRule | null): readonly string[] {
  const guards = new Set((known?.senders ?? []).flatMap(lookAlikes));
  return (known?.exceptions ?? []).filter((exception) => !guards.has(exception));
}

function exceptionOf(entry: string): string {
  const plain = entry.trim().toLowerCase();
  return plain.includes("@") ? plain : `@${plain}`;
}

/** Longer endings of widely used domains, by the ending that they begin with: "seller.co" is not "seller.com". */
const longerEndings: Readonly<Record<string, readonly string[]>> = {
  as: ["asia"],
  bi: ["biz"],
  ca: ["cat"],
  co: ["com"],
  de: ["dev"],
  eu: ["eus"],
  fr: ["frl"],
  in: ["info"],
  me: ["media"],
  ne: ["net", "network", "news"],
  net: ["network"],
  or: ["org"],
  te: ["tech", "team"],
};

/** Senders that hold this one as their beginning and are somebody else. */
function lookAlikes(sender: string): readonly string[] {
  const dot = sender.lastIndexOf(".");
  const longer = longerEndings[sender.slice(dot + 1)] ?? [];
  return [`${sender}.`, ...longer.map((ending) => `${sender.slice(0, dot + 1)}${ending}`)];
}
