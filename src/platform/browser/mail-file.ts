import { readEml } from "../../mail/file/eml";
import { MailFileError } from "../../mail/file/mail-file";
import { isMsg, readMsg } from "../../mail/file/msg";
import type { HandedFile } from "../../ports/outside";
import type { Message } from "../../mail/message";
import { ok, refused, type Outcome } from "../../ports/outcome";

/** Larger files are attachments with a letter around them; bytes. */
const largest = 30 * 1024 * 1024;

/** Reads one mail file by its content, whatever its name ends in. */
export async function readMailFile({ bytes }: HandedFile): Promise<Outcome<Message>> {
  if (bytes.length > largest) return refused("too-large");
  // Mail in internet format holds no zero bytes near its beginning; pictures and archives do.
  if (!isMsg(bytes) && bytes.subarray(0, 4096).includes(0)) return refused("unreadable");
  try {
    const { message } = isMsg(bytes) ? readMsg(bytes, decode) : await readEml(bytes, decode);
    return ok(withBrackets(message));
  } catch (error) {
    if (error instanceof MailFileError) return refused("unreadable");
    throw error;
  }
}

/** Mailboxes write a Message-ID with its brackets: by that the same mail, read another way, is known. */
function withBrackets(message: Message): Message {
  const { id } = message;
  return id === "" || id.startsWith("<") ? message : { ...message, id: `<${id}>` };
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
