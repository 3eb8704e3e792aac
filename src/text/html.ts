import { Tokenizer } from "htmlparser2";
import { attributeOf, onEntity, onOpen, onText } from "./html-reader";
import { onClose } from "./html-stack";
import { newReader } from "./html-state";
import type { ElementShape, Reader } from "./html-state";
import { finish } from "./html-writer";
import type { SourcedText } from "./sourced";

/** HTML beyond this many characters is not read. */
export const HTML_LIMIT = 5_000_000;

/** The text of a link is kept up to this many characters. */
const LINK_TEXT = 300;

/** A stretch of the readable text that stands in an element the caller asked for. */
export interface Region {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlText {
  /** What a reader sees. */
  readonly readable: SourcedText;
  /** What stands in the mail and no reader sees: preheaders, white on white, no size, no height. */
  readonly hidden: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly images: readonly {
    readonly src: string;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  }[];
  /** In the order in which their elements open. */
  readonly regions: readonly Region[];
  /** Characters left unread because the HTML passed `HTML_LIMIT`; 0 as a rule. */
  readonly cutAt: number;
}

export interface HtmlOptions {
  /** Names the elements whose place in the readable text the caller wants to know. */
  readonly region?: ((element: ElementShape) => string | undefined) | undefined;
}

/**
 * Turns HTML into readable text whose characters lead back to the HTML. Works on any input in linear time: broken
 * tags, missing ends, deep nesting. Block elements become line breaks, list items get a bullet or number, cells of a
 * row are parted by a tab, preformatted text keeps its lines. Scripts, styles and comments are left out.
 */
export function htmlToText(html: string, options: HtmlOptions = {}): HtmlText {
  const read = html.length > HTML_LIMIT ? html.slice(0, HTML_LIMIT) : html;
  const reader = newReader(read, options.region);
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks(reader));
  tokenizer.write(read);
  tokenizer.end();
  while (reader.stack.length) onClose(reader, reader.stack[reader.stack.length - 1]?.name ?? "");
  const readable = finish(reader.writer);
  return {
    readable,
    hidden: reader.hidden.text,
    links: reader.links.map(({ href, start, end }) => ({
      href,
      text: readable.text.slice(start, Math.min(end, start + LINK_TEXT)).trim(),
    })),
    images: reader.images,
    regions: reader.regions,
    cutAt: html.length - read.length,
  };
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

function callbacks(reader: Reader): Callbacks {
  const { html } = reader;
  const nothing = (): void => undefined;
  return {
    onattribname: (start, end) => {
      reader.attribute = attributeOf(html, start, end);
      reader.value = "";
    },
    onattribdata: (start, end) => {
      if (reader.attribute) reader.value += html.slice(start, end);
    },
    onattribentity: (codepoint) => {
      if (reader.attribute) reader.value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (reader.attribute) reader.attributes[reader.attribute] ??= reader.value;
      reader.attribute = "";
    },
    onopentagname: (start, end) => {
      reader.tag = html.slice(start, Math.min(end, start + 24)).toLowerCase();
      reader.attributes = {};
    },
    onopentagend: (end) => onOpen(reader, end),
    onselfclosingtag: (end) => onOpen(reader, end),
    onclosetag: (start, end) => {
      reader.cursor = end + 1;
      onClose(reader, html.slice(start, Math.min(end, start + 24)).toLowerCase());
    },
    // The tokenizer reports a tag cut off behind its slash ("<a/") as text from -1 on; such a mail hung the reader once.
    ontext: (start, end) => {
      if (start >= 0) onText(reader, start, end);
    },
    ontextentity: (codepoint, end) => onEntity(reader, codepoint, end),
    oncomment: (_start, end) => {
      reader.cursor = end + 1;
    },
    oncdata: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
