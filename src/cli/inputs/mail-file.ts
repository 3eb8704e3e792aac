import { readEml } from "../../mail/file/eml";
import { MailFileError, type ParsedMail } from "../../mail/file/mail-file";
import { readMsg } from "../../mail/file/msg";
import { InputError } from "../command";

/**
 * Parses one mail in internet format.
 * @param where names the input in error messages.
 * @throws InputError when nothing in it is mail.
 */
export async function parseEml(bytes: Uint8Array, where: string): Promise<ParsedMail> {
  try {
    return await readEml(bytes, decode);
  } catch (error) {
    throw named(error, where);
  }
}

/** Parses an Outlook .msg file, likewise. */
export function parseMsg(bytes: Uint8Array, where: string): ParsedMail {
  try {
    return readMsg(bytes, decode);
  } catch (error) {
    throw named(error, where);
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

function named(error: unknown, where: string): unknown {
  return error instanceof MailFileError ? new InputError(`${where} ${error.message}.`) : error;
}
