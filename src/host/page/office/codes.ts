/**
 * Error codes that the host answers with; Office.js shows the name and the text from its own table. The codes are
 * Microsoft's, which of them fits which situation is this host's choice (see the protocol notes in QUIRKS.md).
 */
export const codes = {
  notSupported: 5000,
  internalError: 5001,
  permissionDenied: 7000,
  invalidAttachmentId: 9003,
  invalidSelection: 9016,
  accessRestricted: 9017,
  tokenError: 9018,
  settingsError: 9019,
  responseError: 9020,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotFound: 9049,
  tooManySelected: 9064,
} as const;

/** Levels as the library compares them. */
export const levels = { Restricted: 0, ReadItem: 1, ReadWriteItem: 2, ReadWriteMailbox: 3 } as const;

/** The same levels in the numbering that hosts send in the initial data. */
export const hostLevels = { Restricted: 0, ReadItem: 1, ReadWriteItem: 3, ReadWriteMailbox: 2 } as const;

const readWriteMailbox = new Set([5, 101, 160, 161, 162, 196]);
const readWriteItem = new Set([158, 159, 211, 212]);
const restricted = new Set([1, 3, 42, 43, 45, 163, 193, 400, 401, 402, 403, 404]);

/** The level that a call needs, by dispatch id (protocol tables, section 7). */
export function levelFor(dispId: number): number {
  if (readWriteMailbox.has(dispId)) return levels.ReadWriteMailbox;
  if (readWriteItem.has(dispId)) return levels.ReadWriteItem;
  return restricted.has(dispId) ? levels.Restricted : levels.ReadItem;
}
