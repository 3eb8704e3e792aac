import type { CardTexts } from "./card-texts";

const words = ["", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

function nth(value: number): string {
  const word = words[value];
  if (word !== undefined) return word;
  const teen = value % 100 > 10 && value % 100 < 14;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${suffix}`;
}

export const cardEn: CardTexts = {
  language: "en",
  sentence: {
    sinceRefusal: (n, day) => `${nth(n)} sales message since you declined${day && ` on ${day}`}`,
    givesUpAfter: (touches, day) =>
      `They write that they will stop, after ${touches === 1 ? "one message" : `${touches} messages`} since you declined${day && ` on ${day}`}`,
    acceptsRefusal: (day) => (day ? `They accept that you declined on ${day}` : "They accept that you declined"),
    givesUp: "They write that they will stop",
    praiseThenPitch: "Praise first, then a sales offer",
    hiddenPurpose: "Looks like the opening of a sales approach",
    nth: (n, seller) => (n <= 1 ? `A sales message from ${seller}` : `${nth(n)} sales message from ${seller}`),
    unsure: "This may be sales mail",
    clear: "Nothing here points to sales mail",
    ours: "You wrote this message",
    allowed: (who) => `Mail from ${who} is not judged`,
    none: "No message selected",
    several: (count) => `${count} messages selected`,
    loading: "Reading the message…",
    failed: "This message could not be read",
  },
  note: {
    none: "Select a message to see what it is.",
    several: "Select a single message to see what it is.",
    allowed: "You asked for that.",
    allowedByOrganisation: "Your organisation asks for that.",
    observed: "Your organisation only watches for now; nothing is declined or moved.",
    failed: "Other messages still work.",
    declinedByColleague: (day) => `A colleague declined this seller on ${day}.`,
    alsoDeclinedBefore: (day) => `You already declined this seller on ${day}.`,
  },
  level: {
    0: "none",
    1: "first approach",
    2: "persistent",
    3: "writes on after a no",
    4: "pressure",
    5: "hostile",
  },
  levelOf: (level) => `Level ${level} of 5`,
  quoted: (who, day) => (day ? `${who}, ${day}` : who),
  question: {
    known: (who) => `Have you dealt with ${who} before?`,
    asked: "Did you ask for this?",
    yes: "Yes",
    no: "No, decline",
    yesMeans: "With yes, this sender is not judged again.",
  },
  act: {
    decline: "Decline & archive",
    declineKeepPraise: "Decline, keep the praise",
    file: "File silently",
    declineAnyway: "Decline instead",
    readConversation: "Read the whole conversation",
    readSeller: "Read all mail with this seller",
    tryAgain: "Try again",
    judgeAgain: "Judge again",
    undo: "Undo",
    resume: "Go on",
  },
  nothingToDo: "Nothing to do",
  ran: {
    when: (day, time, near) => (day === "" ? "" : ` ${near ? "" : "on "}${day} at ${time}`),
    sent: (when) => `Declined and archived${when}`,
    "sent-here": (when) => `Declined${when}`,
    drafted: (when) => `Declined and archived${when}; the answer waits in Drafts`,
    "drafted-here": (when) => `Declined${when}; the answer waits in Drafts`,
    opened: (when) => `Marked as declined${when}; the answer is yours to send`,
    filed: (when) => `Filed silently${when}`,
    stopped: (when) => `Begun${when}, not finished`,
    busy: "This message is being declined",
    busyNote: "Another window is at work on it.",
  },
  coverage: {
    message: "Judged from this message alone.",
    quoted: (n) =>
      n === 1
        ? "Judged from this message and one quoted earlier one."
        : `Judged from this message and ${n} quoted earlier ones.`,
    selected: (n) => `Judged from the ${n} selected messages.`,
    added: (n) => `Judged from ${n} messages, those you added among them.`,
    conversation: (n) =>
      n === 1
        ? "Judged from the whole conversation, one message."
        : `Judged from the whole conversation, ${n} messages.`,
    seller: (n) =>
      n === 1
        ? "Judged from all mail with this seller, one message."
        : `Judged from all mail with this seller, ${n} messages.`,
    reading: "Reading on…",
    stillCounts: "The verdict rests on what could be read.",
    noSignIn: "This Outlook does not let add-ins sign in, so only what is shown can be judged.",
  },
  why: {
    "no-consent": "Nobody has yet agreed that Pitchwall may read this mailbox.",
    "signed-out": "No account is signed in.",
    expired: "The mailbox no longer accepts the sign-in.",
    "wrong-account": "The account that signed in is not the one of this mailbox.",
    cancelled: "The sign-in was closed before it ended.",
    "popup-blocked": "The sign-in window was blocked.",
    offline: "There is no connection.",
    "timed-out": "There was no answer in time.",
    throttled: "The mailbox asks us to wait a little.",
    gone: "The message is no longer there.",
    changed: "Somebody else changed this meanwhile.",
    forbidden: "This mailbox does not permit it.",
    unsupported: "This Outlook or mailbox cannot do it.",
    "too-large": "It is too large.",
    unreadable: "The answer of the mail service made no sense.",
    protected: "This mail is encrypted or protected, so Pitchwall cannot read it.",
    shared: "This message lies in a shared mailbox, so only what is shown is judged.",
    server: "The mail service had a fault.",
    busy: "The mail service is busy at the moment.",
    gateway: "The mail service did not reach the mailbox in time.",
    stale: "The selection has moved on.",
  },
  someone: "this sender",
};
