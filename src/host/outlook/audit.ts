import type { Book } from "./book";
import type { Item } from "./item";
import type { Mailbox } from "./mailbox";

interface BookMessage {
  readonly subject: string;
  readonly parentFolderId: string;
  readonly isRead: boolean;
  readonly categories: readonly string[];
  readonly body: { readonly content: string };
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
}

/** Asks the emulator for every message and names each difference from the mailbox. For small mailboxes. */
export async function auditBook(mailbox: Mailbox, book: Book): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const item of mailbox.all()) {
    if (item.bookId === "") continue;
    const { status, body } = await book.call("GET", `/v1.0/me/messages/${item.bookId}`);
    if (status !== 200) differences.push(`${item.subject}: the emulator answers ${status}`);
    else differences.push(...compare(item, body as BookMessage));
  }
  return differences;
}

function compare(item: Item, message: BookMessage): readonly string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["folder", item.folder.bookId, message.parentFolderId],
    ["subject", item.subject, message.subject],
    ["isRead", item.isRead, message.isRead],
    ["categories", item.categories.join(), message.categories.join()],
    ["body", item.body.content, message.body.content],
    ["to", addressesOf(item), message.toRecipients.map((one) => one.emailAddress.address).join()],
  ];
  return pairs
    .filter(([, ours, theirs]) => ours !== theirs)
    .map(([name, ours, theirs]) => `${item.subject}: ${name} is ${String(ours)} here and ${String(theirs)} there`);
}

const addressesOf = (item: Item): string => item.to.map(({ address }) => address).join();
