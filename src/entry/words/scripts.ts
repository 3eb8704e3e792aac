import type { Body, Conversation } from "../../mail/message";
import { htmlToText } from "../../text/html";
import { BEYOND_LATIN } from "./letters";

/** References that stand for no such letter and are in nearly every mail. */
const OTHER_REFERENCE =
  /&(?!(?:nbsp|amp|lt|gt|quot|apos|[a-z]?[lr][sd]?quo|[mn]dash|zwnj|hellip|copy|#39|#34|#160|#82\d\d);)/i;

/**
 * Fetches the words in other letters (scripts/words-loader.mjs parts them) when a message holds such letters: in a text without
 * them none of these words occurs. Rejects when the script does not come.
 */
export async function loadScripts({ messages }: Conversation): Promise<void> {
  if (messages.some(({ body }) => isBeyondLatin(body))) await beyondLatin();
}

/** For readers in whose language such letters are common: fetched while their mail is. */
export function fetchScriptsAhead(): void {
  beyondLatin().catch(() => undefined);
}

const beyondLatin = () => import(/* webpackChunkName: "beyond-latin" */ "./beyond-latin");

/** True when the text of a body holds letters beyond Latin, written as they are or as references. */
export function isBeyondLatin({ type, content }: Body): boolean {
  if (BEYOND_LATIN.test(content)) return true;
  return type === "html" && OTHER_REFERENCE.test(content) && BEYOND_LATIN.test(htmlToText(content).readable.text);
}
