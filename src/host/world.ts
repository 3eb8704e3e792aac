import type { Faults } from "./graph/faults";
import type { GraphCall } from "./graph/request";
import type { Book } from "./outlook/book";
import type { Changes } from "./outlook/changes";
import type { Mailbox } from "./outlook/mailbox";
import type { AddinManifest, HostEvent, Look, Notification } from "./page/wire";
import type { SignIn } from "./signin/consent";

/** Everything that lives while a host runs. */
export interface World {
  readonly mailbox: Mailbox;
  readonly changes: Changes;
  readonly book: Book;
  readonly manifest: AddinManifest;
  readonly signIn: SignIn;
  readonly faults: Faults;
  /** Milliseconds that every Graph answer takes longer. */
  latency: number;
  look: Look;
  readonly supplement: boolean;
  readonly requirements: Readonly<Record<string, string>>;
  readonly commandLimitMs: number;
  /** Every request that reached the local Graph, oldest first. */
  readonly calls: GraphCall[];
  /** Notices that add-ins showed, as they stand on each message by uid. */
  readonly notices: Map<string, readonly Notification[]>;
  /** Every notice that was ever shown, oldest first. */
  readonly noticesShown: { readonly uid: string; readonly notice: Notification }[];
  /** Tells every open page something. */
  readonly tell: (event: HostEvent) => void;
}
