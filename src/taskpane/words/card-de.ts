import type { CardTexts } from "./card-texts";

const words = ["", "Erste", "Zweite", "Dritte", "Vierte", "Fünfte", "Sechste", "Siebte", "Achte", "Neunte", "Zehnte"];

function nth(value: number): string {
  return words[value] ?? `${value}.`;
}

function declined(day: string): string {
  return day ? `seit Sie am ${day} abgelehnt haben` : "seit Ihrer Absage";
}

export const cardDe: CardTexts = {
  language: "de",
  sentence: {
    sinceRefusal: (n, day) => `${nth(n)} Verkaufsmail, ${declined(day)}`,
    givesUpAfter: (touches, day) =>
      `Will nicht mehr schreiben, nach ${touches === 1 ? "einer Mail" : `${touches} Mails`}, ${declined(day)}`,
    acceptsRefusal: (day) => (day ? `Nimmt Ihre Absage vom ${day} an` : "Nimmt Ihre Absage an"),
    givesUp: "Will nicht mehr schreiben",
    praiseThenPitch: "Erst Lob, dann ein Verkaufsangebot",
    hiddenPurpose: "Sieht nach dem Anfang eines Verkaufsgesprächs aus",
    nth: (n, seller) => (n <= 1 ? `Eine Verkaufsmail von ${seller}` : `${nth(n)} Verkaufsmail von ${seller}`),
    unsure: "Das könnte eine Verkaufsmail sein",
    clear: "Nichts weist auf eine Verkaufsmail hin",
    ours: "Diese Nachricht ist von Ihnen",
    allowed: (who) => `Mails von ${who} werden nicht beurteilt`,
    none: "Keine Nachricht ausgewählt",
    several: (count) => `${count} Nachrichten ausgewählt`,
    loading: "Die Nachricht wird gelesen …",
    failed: "Diese Nachricht ließ sich nicht lesen",
  },
  note: {
    none: "Wählen Sie eine Nachricht aus, um zu sehen, was sie ist.",
    several: "Wählen Sie eine einzelne Nachricht aus, um zu sehen, was sie ist.",
    allowed: "Sie haben es so gewünscht.",
    allowedByOrganisation: "Ihre Organisation wünscht es so.",
    observed: "Ihre Organisation beobachtet zurzeit nur; nichts wird abgelehnt oder verschoben.",
    failed: "Andere Nachrichten gehen weiterhin.",
    declinedByColleague: (day) => `Jemand aus Ihrer Organisation hat hier am ${day} abgesagt.`,
    alsoDeclinedBefore: (day) => `Diesem Anbieter haben Sie am ${day} schon abgesagt.`,
  },
  level: {
    0: "keine",
    1: "erster Versuch",
    2: "hartnäckig",
    3: "schreibt trotz Absage",
    4: "Druck",
    5: "feindselig",
  },
  levelOf: (level) => `Stufe ${level} von 5`,
  quoted: (who, day) => (day ? `${who}, ${day}` : who),
  question: {
    known: (who) => `Hatten Sie schon mit ${who} zu tun?`,
    asked: "Haben Sie darum gebeten?",
    yes: "Ja",
    no: "Nein, ablehnen",
    yesMeans: "Bei Ja wird dieser Absender nicht mehr beurteilt.",
  },
  act: {
    decline: "Ablehnen & archivieren",
    declineKeepPraise: "Ablehnen, Lob annehmen",
    file: "Still ablegen",
    declineAnyway: "Lieber ablehnen",
    readConversation: "Ganze Unterhaltung lesen",
    readSeller: "Alle Mails mit diesem Anbieter lesen",
    tryAgain: "Noch einmal versuchen",
    judgeAgain: "Wieder beurteilen",
    undo: "Rückgängig machen",
    resume: "Fortsetzen",
  },
  nothingToDo: "Nichts zu tun",
  ran: {
    when: (day, time, near) => (day === "" ? "" : ` ${near ? "" : "am "}${day} um ${time}`),
    sent: (when) => `Abgelehnt und archiviert:${when}`,
    "sent-here": (when) => `Abgelehnt:${when}`,
    drafted: (when) => `Abgelehnt und archiviert:${when}; die Antwort liegt in den Entwürfen`,
    "drafted-here": (when) => `Abgelehnt:${when}; die Antwort liegt in den Entwürfen`,
    opened: (when) => `Als abgelehnt markiert:${when}; die Antwort senden Sie selbst`,
    filed: (when) => `Still abgelegt:${when}`,
    stopped: (when) => `Begonnen:${when}, nicht beendet`,
    busy: "Diese Nachricht wird gerade abgelehnt",
    busyNote: "Ein anderes Fenster arbeitet daran.",
  },
  coverage: {
    message: "Beurteilt nach dieser Nachricht allein.",
    quoted: (n) =>
      n === 1
        ? "Beurteilt nach dieser Nachricht und einer früheren, die sie zitiert."
        : `Beurteilt nach dieser Nachricht und ${n} früheren, die sie zitiert.`,
    selected: (n) => `Beurteilt nach den ${n} ausgewählten Nachrichten.`,
    added: (n) => `Beurteilt nach ${n} Nachrichten, auch den hinzugefügten.`,
    conversation: (n) =>
      n === 1
        ? "Beurteilt nach der ganzen Unterhaltung, einer Nachricht."
        : `Beurteilt nach der ganzen Unterhaltung, ${n} Nachrichten.`,
    seller: (n) =>
      n === 1
        ? "Beurteilt nach allen Mails mit diesem Anbieter, einer Nachricht."
        : `Beurteilt nach allen Mails mit diesem Anbieter, ${n} Nachrichten.`,
    reading: "Wird weitergelesen …",
    stillCounts: "Das Urteil stützt sich auf das, was lesbar war.",
    noSignIn: "Dieses Outlook lässt Add-Ins nicht anmelden; beurteilt wird nur, was zu sehen ist.",
  },
  why: {
    "no-consent": "Noch hat niemand zugestimmt, dass Pitchwall dieses Postfach lesen darf.",
    "signed-out": "Es ist kein Konto angemeldet.",
    expired: "Das Postfach nimmt die Anmeldung nicht mehr an.",
    "wrong-account": "Das angemeldete Konto ist nicht das dieses Postfachs.",
    cancelled: "Die Anmeldung wurde vorher geschlossen.",
    "popup-blocked": "Das Anmeldefenster wurde blockiert.",
    offline: "Es besteht keine Verbindung.",
    "timed-out": "Es kam rechtzeitig keine Antwort.",
    throttled: "Das Postfach bittet um etwas Geduld.",
    gone: "Die Nachricht ist nicht mehr da.",
    changed: "Jemand anders hat das inzwischen geändert.",
    forbidden: "Dieses Postfach erlaubt es nicht.",
    unsupported: "Dieses Outlook oder Postfach kann das nicht.",
    "too-large": "Das ist zu groß.",
    unreadable: "Die Antwort des Maildienstes ergab keinen Sinn.",
    protected: "Diese Mail ist verschlüsselt oder geschützt; Pitchwall kann sie nicht lesen.",
    shared: "Diese Nachricht liegt in einem freigegebenen Postfach; beurteilt wird nur, was zu sehen ist.",
    server: "Der Maildienst hatte eine Störung.",
    busy: "Der Maildienst ist gerade überlastet.",
    gateway: "Der Maildienst hat das Postfach nicht rechtzeitig erreicht.",
    stale: "Inzwischen ist etwas anderes ausgewählt.",
  },
  someone: "diesem Absender",
};
