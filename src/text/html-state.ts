import { newWriter } from "./html-writer";
import type { Writer } from "./html-writer";

/** What a caller may know of an element when it names regions. */
export interface ElementShape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** True when inline style draws a line above it. */
  readonly ruled: boolean;
}

/** An element that is open, and what it means for the text inside. */
export interface Frame {
  readonly name: string;
  readonly breaks: 0 | 1 | 2;
  readonly gone: boolean;
  readonly tiny: boolean;
  readonly invisible: boolean;
  readonly color: string | undefined;
  readonly background: string | undefined;
  readonly silent: boolean;
  readonly pre: boolean;
  /** Next number of an ordered list; 0 for a list with bullets. */
  counter: number;
  readonly linkFrom: number;
  readonly href: string | undefined;
  /** Index into `regions`, or -1. */
  readonly region: number;
}

/** Everything that reading one piece of HTML needs to remember. */
export interface Reader {
  readonly html: string;
  readonly region: ((element: ElementShape) => string | undefined) | undefined;
  readonly writer: Writer;
  readonly hidden: Writer;
  readonly stack: Frame[];
  /** Places in the stack of the open elements of each name, so that a closing tag finds its own at once. */
  readonly open: Map<string, number[]>;
  readonly fences: number[];
  readonly blocks: number[];
  readonly links: { href: string; start: number; end: number }[];
  readonly images: { src: string; width?: number | undefined; height?: number | undefined }[];
  readonly regions: { kind: string; start: number; end: number }[];
  tag: string;
  attribute: string;
  value: string;
  attributes: Record<string, string>;
  /** End of what was read last: an entity begins here. */
  cursor: number;
  /** A style sheet paints backgrounds that inline style does not tell. */
  painted: boolean;
}

export function newReader(html: string, region: Reader["region"]): Reader {
  return {
    html,
    region,
    writer: newWriter(),
    hidden: newWriter(),
    stack: [],
    open: new Map(),
    fences: [],
    blocks: [],
    links: [],
    images: [],
    regions: [],
    tag: "",
    attribute: "",
    value: "",
    attributes: {},
    cursor: 0,
    painted: false,
  };
}
