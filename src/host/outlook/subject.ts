const prefix = /^(?:re|fw|fwd|aw|wg|tr|rv|ref|res)\s?(?:\[\d{1,3}\])?\s?:\s*/i;

/** A subject without its reply and forward prefixes; Office.js calls it `normalizedSubject`. */
export function normalizedSubject(subject: string): string {
  let rest = subject.trim();
  for (let found = prefix.exec(rest); found; found = prefix.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

/** What two messages of one conversation share. */
export function topicOf(subject: string): string {
  return normalizedSubject(subject).toLowerCase();
}

/** The subject of an answer to a message. */
export function replySubject(subject: string): string {
  return /^re\s?:/i.test(subject) ? subject : `Re: ${subject}`;
}
