/**
 * The part of a host name that somebody registered: "mail.shop.co.uk" gives "shop.co.uk". Null for what is no host name.
 * Second-level suffixes are told by shape (a known word before a two-letter country) instead of by the public suffix list,
 * which alone would take half of the first script's budget; a test compares the two.
 */
export function registrable(host: string): string | null {
  const known = domains.get(host);
  if (known !== undefined) return known;
  if (domains.size >= MOST_DOMAINS) domains.clear();
  const found = domainOf(host);
  domains.set(host, found);
  return found;
}

/** One message asks ten times for the same few hosts. Forgotten all at once, so that they stay few on any input. */
const domains = new Map<string, string | null>();
const MOST_DOMAINS = 1000;

function domainOf(host: string): string | null {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  if (labels.length < 2 || labels.some((label) => !label)) return null;
  const keep = isSecondLevel(labels) ? 3 : 2;
  return labels.slice(-keep).join(".");
}

/** Host of a mail address in lower case; null when there is none. */
export function hostOf(address: string | undefined): string | null {
  if (!address) return null;
  const at = address.lastIndexOf("@");
  const host = address
    .slice(at + 1)
    .trim()
    .toLowerCase();
  return at >= 0 && host.includes(".") ? host : null;
}

/** True for providers where anybody gets an address, so that the domain says nothing about a company. */
export function isFreemail(domain: string): boolean {
  return FREEMAIL.has(domain) || FREEMAIL_NAMES.has(domain.slice(0, domain.indexOf(".")));
}

/** True for services that send on behalf of others: networks, calendars, ticket and signature systems. */
export function isRelay(domain: string): boolean {
  return RELAYS.has(domain);
}

/**
 * What remains of a domain when the additions that sellers use for their sending domains are taken off:
 * "try-acme.io", "getacme.com", "acme-hq.net" and "acme.com" all give "acme".
 */
export function brandOf(domain: string): string {
  const label = domain.slice(0, domain.indexOf(".")).replace(/[0-9]+$/, "");
  const parts = label.split("-").filter((part) => part && !ADDED_WORDS.has(part));
  const bare = parts.join("") || label.replace(/-/g, "");
  return withoutAffix(bare);
}

/** True when two registrable domains look like one firm's: same brand under another name or ending. */
export function areSiblings(one: string, other: string): boolean {
  if (one === other) return true;
  const first = brandOf(one);
  return first.length >= SHORTEST_BRAND && first === brandOf(other);
}

const SHORTEST_BRAND = 4;

const SECOND_LEVEL = new Set(
  "ac co com edu gob gov go gouv govt ltd me mil muni ne net nhs nom nsw or org plc qld sch vic wa web ind adv".split(
    " ",
  ),
);

function isSecondLevel(labels: readonly string[]): boolean {
  if (labels.length < 3) return false;
  const top = labels.at(-1) ?? "";
  const second = labels.at(-2) ?? "";
  if (
    top.length === 2 &&
    SECOND_LEVEL.has(second) &&
    !(top === "co" || top === "me" || top === "tv" || top === "io" || top === "ai")
  )
    return true;
  return top === "co" && SECOND_LEVEL.has(second) && second !== "co" && second !== "me";
}

const FREEMAIL = new Set(
  (
    "icloud.com me.com mac.com pm.me posteo.de mailbox.org t-online.de freenet.de arcor.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr " +
    "libero.it virgilio.it tiscali.it alice.it tin.it bol.com.br uol.com.br terra.com.br sapo.pt ziggo.nl kpnmail.nl planet.nl xs4all.nl " +
    "home.nl hetnet.nl bluewin.ch comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com talktalk.net 163.com 126.com " +
    "qq.com sina.com naver.com daum.net hanmail.net mail.ru bk.ru inbox.ru list.ru yandex.ru rambler.ru wp.pl o2.pl onet.pl interia.pl " +
    "seznam.cz rediffmail.com hushmail.com fastmail.fm telenet.be skynet.be juno.com excite.com"
  ).split(" "),
);

const FREEMAIL_NAMES = new Set(
  "gmail googlemail hotmail outlook live msn yahoo ymail rocketmail aol gmx web protonmail proton tutanota fastmail zoho yandex".split(
    " ",
  ),
);

const RELAYS = new Set(
  (
    "linkedin.com xing.com facebookmail.com twitter.com x.com calendly.com google.com zendesk.com freshdesk.com intercom.io intercom-mail.com " +
    "hubspot.com salesforce.com docusign.net docusign.com adobesign.com github.com gitlab.com atlassian.net slack.com zoom.us teams.mail.microsoft " +
    "eventbrite.com meetup.com doodle.com surveymonkey.com mailchimp.com sendgrid.net amazonses.com"
  ).split(" "),
);

const ADDED_WORDS = new Set(
  "try get go use with join meet hello team mail email app hq inc ltd llc gmbh group global online official sales outreach reach now the my our via at on eu us uk io ai labs".split(
    " ",
  ),
);

const PREFIXES = ["try", "get", "use", "join", "with", "meet", "hello", "team", "go", "mail", "my", "the"];
const SUFFIXES = ["hq", "app", "mail", "team", "online", "group", "inc", "labs", "global", "now", "io"];

function withoutAffix(label: string): string {
  const prefix = PREFIXES.find((each) => label.startsWith(each) && label.length - each.length >= SHORTEST_BRAND);
  const rest = prefix ? label.slice(prefix.length) : label;
  const suffix = SUFFIXES.find((each) => rest.endsWith(each) && rest.length - each.length >= SHORTEST_BRAND);
  return suffix ? rest.slice(0, -suffix.length) : rest;
}
