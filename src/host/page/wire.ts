/** What the local Outlook's server and its page say to each other, as types. Times are ISO 8601, ids are opaque. */

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Category {
  readonly displayName: string;
  /** `none` or `preset0` … `preset24`, as Microsoft Graph writes it. */
  readonly color: string;
}

export interface FolderRow {
  readonly id: string;
  readonly name: string;
  readonly wellKnownName: string | null;
  readonly unread: number;
  readonly total: number;
}

export interface MessageRow {
  readonly uid: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly preview: string;
  readonly date: string;
  readonly unread: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
  readonly categories: readonly Category[];
}

export interface MessageView extends MessageRow {
  readonly folderId: string;
  readonly cc: readonly Person[];
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

export type RibbonAction =
  | {
      readonly type: "ShowTaskpane";
      readonly url: string;
      readonly pinnable: boolean;
      readonly multiSelect: boolean;
      readonly noItem: boolean;
    }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Icon address on the add-in origin for each size in pixels. */
  readonly icons: Readonly<Record<string, string>>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the host needs from a manifest; addresses already point at the local add-in origin. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string;
  readonly permission: "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";
  readonly functionFile: string | null;
  readonly groups: readonly RibbonGroup[];
  /** Image resources by id, as notifications name them. */
  readonly images: Readonly<Record<string, string>>;
  readonly appDomains: readonly string[];
}

export type ThemeName = "light" | "dark";

export interface Look {
  readonly theme: ThemeName;
  /** Display language, for example `de-DE`. */
  readonly language: string;
}

export interface Start {
  readonly me: Person;
  readonly manifest: AddinManifest;
  readonly look: Look;
  /** False serves the bare npm library: no multi-select, no loaded items, no theme, no sign-in bridge. */
  readonly supplement: boolean;
  readonly bridge: boolean;
  readonly requirements: Readonly<Record<string, string>>;
  readonly folders: readonly FolderRow[];
  readonly masterCategories: readonly Category[];
  /** How long a function command may run. */
  readonly commandLimitMs: number;
  /** Roaming settings: key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** An answer to one Outlook call, in the shape that Office.js unpacks. */
export type OfficeAnswer = Readonly<Record<string, unknown>>;

export interface OfficeQuestion {
  readonly dispId: number;
  readonly params: unknown;
  /** The message that the calling pane looks at, null when none. */
  readonly uid: string | null;
}

/** One thing that a running page is told by the server. */
export type HostEvent =
  | { readonly type: "mailbox" }
  | { readonly type: "look"; readonly look: Look }
  | { readonly type: "select"; readonly uids: readonly string[]; readonly folderId: string | null };

export type NotificationKind = "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";

export interface Notification {
  readonly key: string;
  readonly type: NotificationKind;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** What a person wrote in a reply or new-message window. */
export interface Letter {
  readonly draftUid: string | null;
  readonly replyTo: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
}

export interface OpenedLetter {
  readonly replyTo: string | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly html: string;
}
