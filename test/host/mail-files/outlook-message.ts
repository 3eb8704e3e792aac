import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner";

const document = 2;
const root = 5;

interface Fields {
  readonly subject: string;
  readonly sender: string;
  readonly address: string;
  readonly body: string;
}

/** The smallest file that Outlook would know as a saved message: a root with one stream for each text property. */
export function outlookMessage({ subject, sender, address, body }: Fields): Uint8Array {
  const texts: Readonly<Record<string, string>> = {
    "0037": subject,
    "0C1A": sender,
    "5D01": address,
    "1000": body,
    "1035": "<m@x.example>",
  };
  const streams = Object.entries(texts).map(([tag, text]) =>
    stream(`__substg1.0_${tag}001F`, Buffer.from(text, "utf16le")),
  );
  const all = [...streams, stream("__properties_version1.0", Buffer.alloc(32))];
  const top: Entry = { name: "Root Entry", type: root, length: 0, children: all.map((_one, at) => at + 1) };
  return burn([top, ...all]);
}

function stream(name: string, bytes: Buffer): Entry {
  return { name, type: document, length: bytes.length, binaryProvider: () => [...bytes] };
}
