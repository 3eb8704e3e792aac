import { seedMessage, type SeedFiller, type SeedMessage } from "../../src/host/seed";

/** The reader of the large mailbox, and the hour in which the newest of its messages came. */
export const reader = { name: "Robin Reader", address: "robin@corp.example" };
export const newestAt = Date.parse("2026-11-20T16:00:00Z");

/** Six messages an hour: 10,000 of them are about ten weeks; in minutes. */
const apart = 10;
const sellers = 40;

/** The time of the message at a place, 0 being the newest; ISO 8601. */
function largeAt(index: number, minutes: number): string {
  return new Date(newestAt - index * minutes * 60_000).toISOString();
}

/** An invented mailbox of any size: two of a hundred messages are a seller's, the rest is what offices write. */
export function largeFiller(count: number, to = reader, minutes = apart): SeedFiller {
  return { count, envelope: (index) => envelope(index, to, minutes), body };
}

function isSellers(index: number): boolean {
  return index % 50 === 7;
}

function envelope(index: number, to: typeof reader, minutes: number): SeedMessage {
  const number = Math.floor(index / 50) % sellers;
  const from = isSellers(index)
    ? { name: `Sam Pitcher ${number}`, address: `sam@vendor-${number}.example` }
    : { name: `Colleague ${index % 30}`, address: `c${index % 30}@partner-${index % 7}.example` };
  return seedMessage({
    from,
    to: [to],
    sentAt: largeAt(index, minutes),
    subject: isSellers(index) ? `A quick call about your depots (${index})` : `Depot report ${index}`,
    internetMessageId: `<large-${index}@mail.example>`,
  });
}

const office = [
  "The counts for the depot are in the attached sheet, and the two pallets of last week were found.",
  "Could you have a look at row 14 before Thursday? The figure for diesel looks too high to me.",
  "Petra is out until Monday, so please send questions about the rota to me meanwhile.",
];

function body(index: number): { readonly type: "text"; readonly content: string } {
  if (isSellers(index)) {
    const words = `Hi Robin,\n\nwe help depots like yours cut their idle hours by 30 %. Our customers save thousands a month with our planning suite.\n\nDo you have 15 minutes this week for a short demo? I would love to show you how it works.\n\nBest,\nSam`;
    return { type: "text", content: words };
  }
  const lines = Array.from({ length: 12 }, (_, line) => office[(index + line) % office.length]);
  return { type: "text", content: `Hello,\n\n${lines.join("\n")}\n\nRegards,\nColleague ${index % 30}` };
}
