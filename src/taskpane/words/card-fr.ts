import type { CardTexts } from "./card-texts";

const words = [
  "",
  "Premier",
  "Deuxième",
  "Troisième",
  "Quatrième",
  "Cinquième",
  "Sixième",
  "Septième",
  "Huitième",
  "Neuvième",
  "Dixième",
];

function nth(value: number): string {
  return words[value] ?? `${value}e`;
}

function refusal(day: string): string {
  return day ? `votre refus du ${day}` : "votre refus";
}

export const cardFr: CardTexts = {
  language: "fr",
  sentence: {
    sinceRefusal: (n, day) => `${nth(n)} message commercial depuis ${refusal(day)}`,
    givesUpAfter: (touches, day) =>
      `Annonce ne plus écrire, après ${touches === 1 ? "un message" : `${touches} messages`} depuis ${refusal(day)}`,
    acceptsRefusal: (day) => `Accepte ${refusal(day)}`,
    givesUp: "Annonce ne plus écrire",
    praiseThenPitch: "D’abord des compliments, puis une offre commerciale",
    hiddenPurpose: "Ressemble au début d’une démarche commerciale",
    nth: (n, seller) => (n <= 1 ? `Message commercial de ${seller}` : `${nth(n)} message commercial de ${seller}`),
    unsure: "C’est peut-être un message commercial",
    clear: "Rien n’indique un message commercial",
    ours: "Vous avez écrit ce message",
    allowed: (who) => `Les messages de ${who} ne sont pas évalués`,
    none: "Aucun message sélectionné",
    several: (count) => `${count} messages sélectionnés`,
    loading: "Lecture du message…",
    failed: "Ce message n’a pas pu être lu",
  },
  note: {
    none: "Sélectionnez un message pour voir de quoi il s’agit.",
    several: "Sélectionnez un seul message pour voir de quoi il s’agit.",
    allowed: "Vous l’avez demandé.",
    allowedByOrganisation: "Votre organisation le demande.",
    observed: "Votre organisation ne fait qu’observer pour l’instant ; rien n’est refusé ni déplacé.",
    failed: "Les autres messages restent lisibles.",
    declinedByColleague: (day) => `Un collègue a refusé ce vendeur le ${day}.`,
    alsoDeclinedBefore: (day) => `Vous avez déjà refusé ce vendeur le ${day}.`,
  },
  level: {
    0: "aucun",
    1: "première approche",
    2: "insistant",
    3: "écrit malgré le refus",
    4: "pression",
    5: "hostile",
  },
  levelOf: (level) => `Niveau ${level} sur 5`,
  quoted: (who, day) => (day ? `${who}, ${day}` : who),
  question: {
    known: (who) => `Avez-vous déjà eu affaire à ${who} ?`,
    asked: "L’aviez-vous demandé ?",
    yes: "Oui",
    no: "Non, refuser",
    yesMeans: "Avec oui, cet expéditeur ne sera plus évalué.",
  },
  act: {
    decline: "Refuser et archiver",
    declineKeepPraise: "Refuser, garder l’éloge",
    file: "Classer sans répondre",
    declineAnyway: "Plutôt refuser",
    readConversation: "Lire toute la conversation",
    readSeller: "Lire tous les échanges avec ce vendeur",
    tryAgain: "Réessayer",
    judgeAgain: "Évaluer de nouveau",
    undo: "Annuler",
    resume: "Continuer",
  },
  nothingToDo: "Rien à faire",
  ran: {
    when: (day, time, near) => (day === "" ? "" : ` ${near ? "" : "le "}${day} à ${time}`),
    sent: (when) => `Refusé et archivé${when}`,
    "sent-here": (when) => `Refusé${when}`,
    drafted: (when) => `Refusé et archivé${when} ; la réponse attend dans les brouillons`,
    "drafted-here": (when) => `Refusé${when} ; la réponse attend dans les brouillons`,
    opened: (when) => `Marqué comme refusé${when} ; l’envoi vous revient`,
    filed: (when) => `Classé sans réponse${when}`,
    stopped: (when) => `Commencé${when}, pas terminé`,
    busy: "Ce message est en cours de refus",
    busyNote: "Une autre fenêtre s’en occupe.",
  },
  coverage: {
    message: "Évalué d’après ce seul message.",
    quoted: (n) =>
      n === 1
        ? "Évalué d’après ce message et un message antérieur cité."
        : `Évalué d’après ce message et ${n} messages antérieurs cités.`,
    selected: (n) => `Évalué d’après les ${n} messages sélectionnés.`,
    added: (n) => `Évalué sur ${n} messages, y compris ceux que vous avez ajoutés.`,
    conversation: (n) =>
      n === 1
        ? "Évalué d’après toute la conversation, un message."
        : `Évalué d’après toute la conversation, ${n} messages.`,
    seller: (n) =>
      n === 1
        ? "Évalué d’après tous les échanges avec ce vendeur, un message."
        : `Évalué d’après tous les échanges avec ce vendeur, ${n} messages.`,
    reading: "Lecture de la suite…",
    stillCounts: "L’avis repose sur ce qui a pu être lu.",
    noSignIn: "Cet Outlook ne permet pas aux compléments de se connecter ; seul ce qui est affiché est évalué.",
  },
  why: {
    "no-consent": "Personne n’a encore autorisé Pitchwall à lire cette boîte aux lettres.",
    "signed-out": "Aucun compte n’est connecté.",
    expired: "La boîte aux lettres n’accepte plus la connexion.",
    "wrong-account": "Le compte connecté n’est pas celui de cette boîte aux lettres.",
    cancelled: "La connexion a été fermée avant la fin.",
    "popup-blocked": "La fenêtre de connexion a été bloquée.",
    offline: "Il n’y a pas de connexion.",
    "timed-out": "Aucune réponse n’est arrivée à temps.",
    throttled: "La boîte aux lettres demande d’attendre un peu.",
    gone: "Le message n’est plus là.",
    changed: "Quelqu’un d’autre a modifié ceci entre-temps.",
    forbidden: "Cette boîte aux lettres ne le permet pas.",
    unsupported: "Cet Outlook ou cette boîte aux lettres ne sait pas le faire.",
    "too-large": "C’est trop volumineux.",
    unreadable: "La réponse du service de messagerie est illisible.",
    protected: "Ce message est chiffré ou protégé ; Pitchwall ne peut pas le lire.",
    shared: "Ce message est dans une boîte partagée ; seul ce qui est affiché est évalué.",
    server: "Le service de messagerie a eu une panne.",
    busy: "Le service de messagerie est surchargé pour le moment.",
    gateway: "Le service de messagerie n’a pas atteint la boîte aux lettres à temps.",
    stale: "La sélection a changé.",
  },
  someone: "cet expéditeur",
};
