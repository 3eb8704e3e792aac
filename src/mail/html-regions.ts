import type { Region } from "../text/html";
import type { ElementShape } from "../text/html-state";

/** What mail programs mark in their HTML: a quoted message, a signature, an indented stretch that may be a quote. */
export type RegionKind = "quote" | "signature" | "indent" | "rule";

/** Classes and ids that wrap quoted mail together with its introduction, by program. */
const QUOTES: readonly string[] = [
  "gmail_quote", "yahoo_quoted", "yahooquoted", "olk_src_body_section", "moz-forward-container", "protonmail_quote", "zmail_extra", "tutanota_quote",
  "moz-email-headers-table", "mail-quote-collapse", "skype_quote", "reply-original", "hey_quote", "front-blockquote", "quoted-text", "msg-quote",
]; // prettier-ignore

const SIGNATURES: readonly string[] = [
  "gmail_signature", "moz-signature", "ms-outlook-mobile-signature", "outlookmobile", "applemailsignature", "protonmail_signature_block", "tutanota_signature",
  "zm_signature", "x_signature", "email-signature", "signature_container", "bloop_sign", "mobile_signature", "wisestamp", "hs_signature", "exclaimer",
]; // prettier-ignore

/** Names the elements that matter to cutting a mail; for `htmlToText`. */
export function mailRegion({ name, attributes, ruled }: ElementShape): RegionKind | undefined {
  if (name === "blockquote")
    return attributes["type"] === "cite" || attributes["cite"] !== undefined ? "quote" : "indent";
  if (name === "hr" || ruled) return "rule";
  const mark = `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`;
  if (mark.length < 5) return undefined;
  const marks = mark.toLowerCase();
  if (QUOTES.some((word) => marks.includes(word))) return "quote";
  return SIGNATURES.some((word) => marks.includes(word)) || / ?\bsignature\b/.test(marks) ? "signature" : undefined;
}

/** Counts, for ascending offsets, how many regions of a kind stand around an offset. Linear over all calls together. */
export function depthCounter(regions: readonly Region[], kind: RegionKind): (offset: number) => number {
  const starts = regions.filter((region) => region.kind === kind && region.end > region.start);
  const ends = starts.map((region) => region.end).sort((one, other) => one - other);
  let opened = 0;
  let closed = 0;
  return (offset) => {
    while (opened < starts.length && (starts[opened]?.start ?? Infinity) <= offset) opened += 1;
    while (closed < ends.length && (ends[closed] ?? Infinity) <= offset) closed += 1;
    return Math.max(0, opened - closed);
  };
}
