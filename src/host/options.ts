import type { Certificate } from "./http/serve";
import type { Control } from "./control";
import type { Person, ThemeName } from "./page/wire";
import type { MailboxSeed } from "./seed";
import type { ConsentState } from "./signin/consent";

export interface HostSettings {
  readonly theme?: ThemeName;
  /** Display language; `en-US` when left out. */
  readonly language?: string;
  /** False serves the bare npm library, which ends at Mailbox 1.12. */
  readonly supplement?: boolean;
  readonly consent?: ConsentState;
  /** True grants what a sign-in popup asks for without showing the dialog. */
  readonly consentWithoutAsking?: boolean;
  /** Roaming settings that the add-in finds at its start. */
  readonly roaming?: Readonly<Record<string, unknown>>;
  /** Where the mailbox's clock starts; now when left out. */
  readonly clock?: Date;
  /** How long a function command may run; five minutes when left out. */
  readonly commandLimitMs?: number;
  /** The highest Mailbox requirement set that the host claims; never above what it can do. */
  readonly mailboxSet?: string;
}

export interface HostOptions {
  /** Folder of the built add-in. */
  readonly dist: string;
  readonly manifestPath: string;
  /** Port of the host page and of Graph (https); 0 takes a free one. */
  readonly port: number;
  /** Port of the add-in (https); 0 takes a free one. */
  readonly addinPort: number;
  readonly cert: Certificate;
  readonly mailbox: MailboxSeed;
  readonly me: Person;
  readonly settings?: HostSettings;
  /** What the add-in's server answers at `/preset.jws`, asked anew each time; null is 404. */
  readonly preset?: () => string | null;
  /** Folder with `node_modules` and `src/host/page`; the working folder when left out. */
  readonly root?: string;
}

export interface Host {
  /** Address of the host page. */
  readonly url: string;
  readonly addinUrl: string;
  /** Root of the local Graph, without a version: requests go to `${graphUrl}/v1.0/…`. */
  readonly graphUrl: string;
  readonly control: Control;
  close(): Promise<void>;
}
