// Conversations made to measure for the growth figures.
const ME = "reader@corp.example";
const sentences = [
  "We build a planning board for field crews and would be glad to show it to you.",
  "Our customers save about a fifth of their travel time with it.",
  "The minutes of Tuesday are attached, and the budget line is still open.",
  "Would Thursday at ten suit you for a short call?",
  "The invoice of March is paid, thank you for the reminder.",
];
const text = (length) => {
  let made = "";
  for (let at = 0; made.length < length; at += 1)
    made += `${sentences[at % sentences.length]}${at % 7 === 6 ? "\n\n" : " "}`;
  return made.slice(0, length);
};
const message = (at, body, type = "text") => {
  const ours = at % 3 === 2;
  return {
    id: `m${at}`,
    from: { address: ours ? ME : "ann@seller.example", name: ours ? "Reader" : "Ann Seller" },
    to: [{ address: ours ? "ann@seller.example" : ME }],
    sentAt: new Date(Date.UTC(2026, 0, 5 + at * 3, 9)).toISOString(),
    subject: "A board for your crews",
    body: { type, content: body },
  };
};

/** A conversation of so many messages of about a page. */
export function conversationOf(messages) {
  return {
    id: `n${messages}`,
    me: [ME],
    messages: Array.from({ length: messages }, (_, at) => message(at, text(1500))),
  };
}

/** Series in which each size is twice the one before. */
export function growing() {
  const one = (body, type) => ({ id: "g", me: [ME], messages: [message(0, body, type)] });
  const html = (length) =>
    `<html><body>${"<div><p>We build a <b>planning board</b> for you &amp; yours.</p></div>".repeat(Math.ceil(length / 71)).slice(0, length)}`;
  const steps = (from, times) => Array.from({ length: times }, (_, at) => from * 2 ** at);
  const named = (n) => (n >= 1e6 ? `${(n / 1e6).toFixed(1)}M` : `${Math.round(n / 1000)}k`);
  return [
    {
      what: "plain text, characters",
      sizes: steps(80_000, 4).map((n) => ({ label: named(n), conversation: one(text(n)) })),
    },
    {
      what: "HTML up to 5 MB",
      sizes: steps(625_000, 4).map((n) => ({ label: named(n), conversation: one(html(n), "html") })),
    },
    {
      what: "nested quotes, characters",
      sizes: steps(80_000, 4).map((n) => ({
        label: named(n),
        conversation: one(
          text(n)
            .split(". ")
            .map((line, at) => ">".repeat(at % 40) + line)
            .join(".\n"),
        ),
      })),
    },
    { what: "messages", sizes: steps(25, 4).map((n) => ({ label: String(n), conversation: conversationOf(n) })) },
  ];
}
