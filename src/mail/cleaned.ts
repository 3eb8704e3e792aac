import type { SourcedText } from "../text/sourced";
import type { Body, EarlierMessage, Person } from "./message";

/** A body told apart into what its sender wrote now and what came along. Offsets lead back to `body.content`. */
export interface CleanedBody {
  /** What the sender wrote this time, signature and disclaimer left out. Of a forward: the forwarded words too. */
  readonly visible: SourcedText;
  /** `visible` without the words of a mail that is handed on: what says how the sender stands. Empty for a bare forward. */
  readonly own: SourcedText;
  readonly quoted: string;
  readonly signature: SourcedText;
  readonly disclaimer: string;
  /** Text that the reader cannot see (preheaders, white on white). */
  readonly hidden: string;
  /** Messages rebuilt from quoted history, newest first as they stand in the body. */
  readonly earlier: readonly EarlierMessage[];
  /** True when one of `earlier` is from this person; quicker than asking for all of them. */
  readonly quotes: (person: Person | undefined) => boolean;
  /** True when the visible part hands on somebody else's mail. */
  readonly forwarded: boolean;
  /** True when the body begins with the headers of another mail and no word says whether it is handed on, or quoted under an empty answer. */
  readonly bare: boolean;
  /** Links and remote images by shape, for facts; never opened. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly images: readonly {
    readonly src: string;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  }[];
  /** Characters of the original that were left unread because the body passed the documented limit; 0 as a rule. */
  readonly cutAt: number;
}

/** Bodies that were cleaned already, so that it is done once. */
export type CleanedBodies = ReadonlyMap<Body, CleanedBody>;
