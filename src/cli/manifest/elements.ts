import type { Element } from "@xmldom/xmldom";

/** Text of the first child with this name; empty when there is none. */
export function text(parent: Element, name: string): string {
  return (
    children(parent)
      .find((child) => child.localName === name)
      ?.textContent?.trim() ?? ""
  );
}

/** Child elements, in order. */
export function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The element and everything below it. */
export function all(element: Element): Element[] {
  return Array.from(element.getElementsByTagName("*")).concat(element);
}

/** The element above, or null. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && parent.nodeType === 1 ? (parent as Element) : null;
}

/** The VersionOverrides that an element belongs to: the nearest above it. */
export function owner(element: Element): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at.localName === "VersionOverrides") return at;
  return null;
}
