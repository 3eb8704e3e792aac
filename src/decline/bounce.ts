import type { Message } from "../mail/message";

/** Words of a report that a mail was not delivered, as mail servers write them into the subject. */
const failing = [
  "undeliverable",
  "undelivered",
  "delivery failure",
  "delivery has failed",
  "delivery status notification (failure)",
  "mail delivery failed",
  "failure notice",
  "returned mail",
  "returned to sender",
  "unzustellbar",
  "nicht zustellbar",
  "non remis",
  "non distribué",
  "échec de la remise",
  "no se puede entregar",
  "no entregado",
  "impossibile recapitare",
  "mancato recapito",
  "onbestelbaar",
  "não é possível entregar",
];

/** Local parts under which mail servers write. */
const servers = ["mailer-daemon", "postmaster", "mail-daemon", "microsoftexchange"];

/** A delay is no failure: the server goes on trying. */
const delayed = ["(delay)", "delayed", "verzögert", "retardé", "retrasado"];

/**
 * True for a mail server's report that a mail of ours was not delivered (RFC 3464, and what servers write beside it). A
 * person who writes of undelivered mail is none.
 */
export function isBounce({ from, subject, headers }: Message): boolean {
  const said = (subject ?? "").toLowerCase();
  if (delayed.some((word) => said.includes(word))) return false;
  if (headers?.["x-failed-recipients"]) return true;
  const local = (from?.address ?? "").toLowerCase().split("@")[0] ?? "";
  const type = (headers?.["content-type"] ?? "").toLowerCase();
  const byServer = type.includes("delivery-status") || servers.some((server) => local.startsWith(server));
  return byServer && failing.some((word) => said.includes(word));
}

/** True when a report speaks of this seller: an address, or one of the company's domain. */
export function isAboutSeller({ body, headers, subject }: Message, sellerKey: string): boolean {
  const wanted = (sellerKey.includes("@") ? sellerKey : `@${sellerKey}`).toLowerCase();
  const text = `${headers?.["x-failed-recipients"] ?? ""}\n${subject ?? ""}\n${body.content}`.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    // "seller.example." ends a sentence, "seller.example.org" is somebody else.
    if (!/^(?:[\w-]|\.\w)/.test(text.slice(at + wanted.length, at + wanted.length + 2))) return true;
  }
  return false;
}
