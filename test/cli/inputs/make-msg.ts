import { burn } from "@kenjiuno/msgreader/lib/Burner";

/** Entry types of a compound file (MS-CFB 2.6.1). */
const DIRECTORY = 1;
const DOCUMENT = 2;
const ROOT = 5;

type Properties = Readonly<Record<string, string>>;

interface Entry {
  name: string;
  type: number;
  length: number;
  binaryProvider?: () => ArrayLike<number>;
  children?: number[];
}

/**
 * An Outlook message of text properties, by tag ("0037" is the subject; MS-OXPROPS), with recipients.
 * @returns the bytes of a .msg file.
 */
export function makeMsg(properties: Properties, recipients: readonly Properties[]): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: ROOT, length: 0, children: [] }];
  addStreams(entries, 0, properties, 32);
  for (const [index, each] of recipients.entries()) {
    const place =
      entries.push({ name: `__recip_version1.0_#0000000${index}`, type: DIRECTORY, length: 0, children: [] }) - 1;
    entries[0]?.children?.push(place);
    addStreams(entries, place, each, 8);
  }
  return burn(entries as Parameters<typeof burn>[0]);
}

function addStreams(entries: Entry[], parent: number, properties: Properties, header: number): void {
  const add = (name: string, bytes: Uint8Array): void => {
    const place = entries.push({ name, type: DOCUMENT, length: bytes.length, binaryProvider: () => bytes }) - 1;
    entries[parent]?.children?.push(place);
  };
  add("__properties_version1.0", new Uint8Array(header));
  for (const [tag, value] of Object.entries(properties))
    add(`__substg1.0_${tag}001F`, new Uint8Array(Buffer.from(value, "utf16le")));
}
