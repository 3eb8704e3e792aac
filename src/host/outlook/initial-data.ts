import { hostLevels } from "../page/office/codes";
import type { AddinManifest, Person } from "../page/wire";
import type { Item } from "./item";
import type { Mailbox } from "./mailbox";
import { normalizedSubject } from "./subject";

const itemTypes = { message: 1, meetingRequest: 3, compose: 4, none: 6 } as const;

/** The host version that `mailbox.diagnostics.hostVersion` shows. */
export const hostVersion = "16.01";

/**
 * What the host tells an add-in page at its start and with each ItemChanged: the user, the permission and the item
 * shown. Without an item the item type is 6; `null` would break every later call (protocol notes, section 6).
 */
export function initialData(mailbox: Mailbox, manifest: AddinManifest, item: Item | null): Record<string, unknown> {
  return {
    permissionLevel: hostLevels[manifest.permission],
    itemType: itemTypes.none,
    hostVersion,
    owaView: "ThreeColumns",
    userDisplayName: mailbox.me.name,
    userEmailAddress: mailbox.me.address,
    userTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userProfileType: "office365",
    isRestIdSupported: false,
    ewsUrl: "",
    restUrl: "",
    timeZoneOffsets: null,
    openWindowOpen: false,
    extensionId: manifest.id,
    isRead: true,
    ...(item ? itemData(item) : {}),
  };
}

const person = ({ name, address }: Person, me: Person): Record<string, unknown> => ({
  name,
  address,
  recipientType: address.toLowerCase().endsWith(domainOf(me.address)) ? 2 : 3,
});

const domainOf = (address: string): string => address.slice(address.indexOf("@")).toLowerCase();

/** The item's own fields. A draft is never shown to a reading add-in, so every item is of a reading type. */
function itemData(item: Item): Record<string, unknown> {
  const people = (list: readonly Person[]): unknown => list.map((one) => person(one, item.from));
  return {
    itemType: item.meeting ? itemTypes.meetingRequest : itemTypes.message,
    id: item.ewsId,
    subject: item.subject,
    normalizedSubject: normalizedSubject(item.subject),
    from: person(item.from, item.from),
    sender: person(item.from, item.from),
    to: people(item.to),
    cc: people(item.cc),
    bcc: people(item.bcc),
    conversationId: item.conversationId,
    internetMessageId: item.internetMessageId,
    itemClass: item.itemClass,
    dateTimeCreated: Date.parse(item.receivedAt),
    dateTimeModified: Date.parse(item.modifiedAt),
    start: Date.parse(item.meeting?.start ?? item.sentAt),
    end: Date.parse(item.meeting?.end ?? item.sentAt),
    location: item.meeting?.location ?? "",
    attachments: item.attachments.map((file, index) => ({
      id: attachmentId(item, index),
      name: file.name,
      contentType: file.contentType,
      size: Math.floor((file.contentBase64.length * 3) / 4),
      isInline: file.isInline,
      attachmentType: 0,
    })),
    isAllDayEvent: false,
    sensitivity: 0,
    isFromSharedFolder: item.owner !== undefined,
    recurrence: null,
    seriesId: null,
  };
}

/** Attachment ids as Office.js and Graph both see them. */
export function attachmentId(item: Item, index: number): string {
  return `${item.immutableId}.a${index}`;
}
