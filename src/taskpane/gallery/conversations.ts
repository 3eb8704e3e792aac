import { judgedFrom, mara } from "./mail";
import type { Line } from "./mail";
import type { Stage } from "../../engine/verdict";
import type { Person } from "../../mail/message";

const gareth: Person = { name: "Gareth Pym", address: "gareth.pym@corvane.example" };
const helen: Person = { name: "Helen Rask", address: "helen.rask@corvane-group.example" };
const ines: Person = { name: "Ines Calloway", address: "ines@tarnloop.example" };

const peering: readonly Line[] = [
  {
    from: gareth,
    at: "2026-09-07T09:14:21Z",
    stage: "opener",
    text: "We have a rack two floors above yours. Whom does one ask about that?",
    found: [["asks-who-is-responsible", 0.8, "Whom does one ask about that?"]],
  },
  { from: mara, at: "2026-09-07T11:42:50Z", text: "Send your ASN and the volumes you expect." },
  {
    from: gareth,
    at: "2026-09-09T08:05:12Z",
    stage: "pitch",
    text: "Corvane Steer, two controllers, EUR 3,150 a month. Is that of interest to you?",
    found: [
      ["names-a-price", 2.6, "EUR 3,150 a month"],
      ["asks-for-interest", 1.9, "Is that of interest to you?"],
    ],
  },
  {
    from: mara,
    at: "2026-09-09T08:31:00Z",
    stance: "refusal",
    text: "No interest, thanks.",
  },
  {
    from: gareth,
    at: "2026-09-10T07:22:00Z",
    stage: "pushback",
    text: "Which date may I put in my diary for writing to you again?",
    found: [["asks-for-a-date-after-a-no", 3.4, "Which date may I put in my diary for writing to you again?"]],
  },
  {
    from: gareth,
    at: "2026-09-18T10:47:00Z",
    stage: "pressure",
    text: "A week has gone by and I honestly cannot guess what you are thinking. All I have to go on is three words.",
    found: [
      ["reproaches-silence", 3.1, "I honestly cannot guess what you are thinking"],
      ["belittles-the-answer", 1.4, "All I have to go on is three words"],
    ],
  },
  {
    from: mara,
    at: "2026-09-18T12:10:00Z",
    stance: "refusal",
    text: "Gareth, I am not interested, neither now nor at a later date.",
  },
  {
    from: gareth,
    at: "2026-09-21T07:03:18Z",
    stage: "hostile",
    text: "What came back is a tone I would not take with the man who delivers the pallets.",
    found: [
      ["blames-the-tone", 3.8, "What came back is a tone I would not take with the man who delivers the pallets"],
    ],
  },
  {
    from: gareth,
    at: "2026-09-22T14:38:46Z",
    stage: "withdrawal",
    text: "I have taken Northlight off my list and closed the file here; you won't hear from me about this again.",
    found: [["gives-up", 0.4, "you won't hear from me about this again"]],
  },
];

const corvane = { sellerName: "Corvane", sellerKey: "corvane.example", subject: "Connecting to Northlight" };

/** The escalation, while it still runs. */
export const escalation = judgedFrom(peering.slice(0, 8), {
  ...corvane,
  verdict: "sales",
  level: 5,
  advice: "decline",
  cannotTell: [{ rule: "wrote-before", why: "no-history" }],
});

/** The same after its last mail. */
export const withdrawn = judgedFrom(peering, { ...corvane, verdict: "sales", level: 5, advice: "none" });

/** The second representative, under a look-alike domain. */
export const colleague = judgedFrom(
  [
    ...peering.slice(0, 5),
    {
      from: helen,
      at: "2026-10-30T09:00:00Z",
      stage: "pushback",
      text: "Gareth tells me the timing was wrong in September. Could we speak next week instead?",
      found: [["another-person-after-a-no", 3.2, "Gareth tells me the timing was wrong in September"]],
    },
  ],
  { ...corvane, verdict: "sales", level: 3, advice: "decline" },
);

/** Praise, an innocent question, then the offer. */
export const praise = judgedFrom(
  [
    {
      from: ines,
      at: "2026-08-27T08:10:00Z",
      stage: "opener",
      text: "Your post about the night the ring was a horseshoe is the best thing I read this year.",
      found: [["praises-your-writing", 0.6, "the best thing I read this year"]],
    },
    { from: mara, at: "2026-08-28T10:00:00Z", text: "Thank you, that is kind of you to say." },
    {
      from: ines,
      at: "2026-09-15T10:02:17Z",
      stage: "pitch",
      text: "I had better own up why I asked about the drawings. It comes to about 1,900 euros a month.",
      found: [
        ["reveals-the-purpose-late", 3.3, "I had better own up why I asked about the drawings"],
        ["names-a-price", 2.6, "about 1,900 euros a month"],
      ],
    },
  ],
  {
    sellerName: "Tarn & Loop",
    sellerKey: "tarnloop.example",
    subject: "The day the ring was a horseshoe",
    verdict: "sales",
    level: 1,
    advice: "decline-keep-praise",
  },
);

/** A mail that may be either; the mailbox behind it is not known. */
export const unsure = judgedFrom(
  [
    {
      from: { name: "Jonas Whitcombe", address: "jonas@fennmark.example" },
      at: "2026-11-12T09:00:00Z",
      stage: "opener",
      text: "We met at the operators' evening. Would a short call about your Kiel site make sense?",
      found: [["asks-for-a-call", 1.1, "Would a short call about your Kiel site make sense?"]],
    },
  ],
  {
    sellerName: null,
    sellerKey: "fennmark.example",
    subject: "Kiel",
    verdict: "unsure",
    level: 0,
    advice: "none",
    against: [{ rule: "names-a-meeting", weight: -0.9, quote: "We met at the operators' evening" }],
    cannotTell: [{ rule: "wrote-before", why: "no-history" }],
  },
);

/** A colleague's mail. */
export const clear = judgedFrom(
  [
    {
      from: { name: "Odalys Brandt", address: "odalys.brandt@northlight-networks.example" },
      at: "2026-11-19T15:20:00Z",
      text: "The spare optics are in the cabinet by the door. Please sign the sheet when you take one.",
    },
  ],
  {
    sellerName: null,
    sellerKey: null,
    subject: "Spare optics",
    verdict: "clear",
    level: 0,
    advice: "none",
    against: [{ rule: "same-company", weight: -4, quote: "" }],
  },
);

/** A throwaway sender that hides who it is. */
export const hidden = judgedFrom(
  [
    {
      from: { name: "Growth Desk", address: "hello@try-reachly-now.example" },
      at: "2026-11-17T06:00:00Z",
      stage: "pitch",
      text: "We put forty meetings a month into the diary of teams like yours. Reply STOP if this is not for you.",
      found: [["promises-meetings", 2.9, "We put forty meetings a month into the diary of teams like yours"]],
    },
  ],
  {
    sellerName: null,
    sellerKey: "try-reachly-now.example",
    subject: "forty meetings",
    verdict: "sales",
    level: 1,
    advice: "silence",
  },
);

/** Mail in a language that runs from right to left. */
export const rightToLeft = judgedFrom(
  [
    {
      from: { name: "יעל ברקוביץ", address: "yael@okeanos.example" },
      at: "2026-11-18T08:00:00Z",
      stage: "pitch",
      text: "אנחנו מציעים לכם תקופת ניסיון של 30 יום, ולאחר מכן 900 אירו לחודש.",
      found: [["names-a-price", 2.6, "900 אירו לחודש"]],
    },
  ],
  {
    sellerName: "אוקיינוס",
    sellerKey: "okeanos.example",
    subject: "הצעה",
    verdict: "sales",
    level: 1,
    advice: "decline",
  },
);

/** A seller who has written `count` times over months, refused now and then; for trying how long stories read. */
export function longStory(count: number): ReturnType<typeof judgedFrom> {
  const rising: readonly Stage[] = ["opener", "pitch", "follow-up", "follow-up", "pushback", "pressure", "pushback"];
  const lines: Line[] = [];
  let time = Date.parse("2025-01-07T09:00:00Z");
  for (let index = 0; index < count; index += 1) {
    const at = new Date(time).toISOString();
    time += ([2, 5, 3, 9, 1, 14, 4, 40][index % 8] ?? 1) * 86_400_000;
    if (index % 9 === 4) {
      lines.push({ from: mara, at, stance: "refusal", text: `No, thank you (${index}).` });
      continue;
    }
    const words = `A short note, number ${index}, about the offer`;
    const stage = index < 4 ? (rising[index] ?? "pitch") : (rising[4 + (index % 3)] ?? "pushback");
    lines.push({ from: index % 5 === 3 ? helen : gareth, at, stage, text: words, found: [["offers", 1.5, words]] });
  }
  return judgedFrom(lines, { ...corvane, verdict: "sales", level: 4, advice: "decline" });
}
