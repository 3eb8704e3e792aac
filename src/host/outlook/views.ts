import type { FolderRow, MessageRow, MessageView } from "../page/wire";
import type { Item } from "./item";
import type { Mailbox } from "./mailbox";
import { coloured } from "./office-calls";
import { quietHtml } from "./quiet-html";
import { htmlOf, innerBody, textOf } from "./quoting";

/** Folders in the order of Outlook's list: the well-known ones, then the user's own. */
export function folderRows(mailbox: Mailbox): readonly FolderRow[] {
  return mailbox.folders.map((folder) => {
    const items = mailbox.inFolder(folder);
    const unread = items.filter(({ isRead }) => !isRead).length;
    return { id: folder.id, name: folder.name, wellKnownName: folder.wellKnownName, unread, total: items.length };
  });
}

const previewLength = 255;
/** Long enough for a preview below a long style sheet, short enough for lists of huge messages. */
const previewSource = 30_000;

/** The first characters of a message as plain text; Graph calls it `bodyPreview`. */
export function previewOf({ body }: Item): string {
  const start = body.content.slice(0, previewSource);
  const text = textOf({ type: body.type, content: body.type === "html" ? innerBody(start) : start });
  return text.replace(/\s+/g, " ").slice(0, previewLength).trim();
}

export function messageRow(mailbox: Mailbox, item: Item): MessageRow {
  return {
    uid: item.uid,
    from: item.from,
    to: item.to,
    subject: item.subject,
    preview: previewOf(item),
    date: item.receivedAt,
    unread: !item.isRead,
    isDraft: item.isDraft,
    hasAttachments: item.attachments.some(({ isInline }) => !isInline),
    categories: coloured(mailbox, item.categories),
  };
}

export function messageView(mailbox: Mailbox, item: Item): MessageView {
  return {
    ...messageRow(mailbox, item),
    folderId: item.folder.id,
    cc: item.cc,
    html: quietHtml(htmlOf(item.body)),
    attachments: item.attachments
      .filter(({ isInline }) => !isInline)
      .map(({ name, contentBase64 }) => ({ name, size: Math.floor((contentBase64.length * 3) / 4) })),
  };
}
