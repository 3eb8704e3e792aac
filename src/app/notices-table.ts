/** What the ribbon's button says in Outlook's own bar; each sentence has at most 150 characters. */
export type Notice =
  | "working"
  | "draft"
  | "sent"
  | "held"
  | "form"
  | "filed"
  | "left-alone"
  | "unsure"
  | "allowed"
  | "already"
  | "stopped"
  | "unread"
  | "choose-one"
  | "observed"
  | "slow";

export const notices: Readonly<Record<"en" | "de" | "fr" | "es", Readonly<Record<Notice, string>>>> = {
  en: {
    working: "Pitchwall is reading this conversation.",
    draft: "The decline is in Drafts, the message goes to its folder. You can undo this in the Pitchwall pane.",
    sent: "The decline leaves in a moment, the message goes to its folder. You can undo this in the Pitchwall pane.",
    held: "The decline waits in Drafts, the message is filed. The Pitchwall pane sends it: leave the pane open.",
    form: "A reply is open and the category is set. To archive as well, Pitchwall needs access: open its pane.",
    filed: "Nothing needs an answer here, so the message was only filed. You can undo this in the Pitchwall pane.",
    "left-alone": "This does not look like sales mail, so nothing was done. The Pitchwall pane says why.",
    unsure: "It is not clear that this is sales mail, so nothing was done. Open the Pitchwall pane to decide.",
    allowed: "You asked Pitchwall never to judge this sender, so nothing was done.",
    already: "This message has been declined or is being declined. The Pitchwall pane shows how it stands.",
    stopped: "Not everything could be done. Open the Pitchwall pane to see what is left and to go on or undo.",
    unread: "This message could not be read, so nothing was done. Try again from the Pitchwall pane.",
    "choose-one": "Choose one message for this button; for several, open the Pitchwall pane.",
    observed: "Your organisation only watches for now, so nothing was done. The Pitchwall pane shows the verdict.",
    slow: "This takes too long here. Open the Pitchwall pane to see how it stands and to go on.",
  },
  de: {
    working: "Pitchwall liest diese Unterhaltung.",
    draft:
      "Die Absage liegt in den Entwürfen, die Nachricht wird abgelegt. Rückgängig machen im Bereich von Pitchwall.",
    sent: "Die Absage geht gleich hinaus, die Nachricht wird abgelegt. Rückgängig machen im Bereich von Pitchwall.",
    held: "Die Absage wartet in den Entwürfen. Der Bereich von Pitchwall sendet sie: bitte offen lassen.",
    form: "Eine Antwort ist offen, die Kategorie gesetzt. Zum Archivieren braucht Pitchwall Zugriff: Bereich öffnen.",
    filed: "Hier ist nichts zu beantworten, die Nachricht wurde nur abgelegt. Rückgängig im Bereich von Pitchwall.",
    "left-alone": "Das sieht nicht nach Werbung aus, es wurde nichts getan. Der Bereich von Pitchwall sagt, warum.",
    unsure: "Es ist nicht klar, ob das Werbung ist, es wurde nichts getan. Entscheiden im Bereich von Pitchwall.",
    allowed: "Dieser Absender soll nie beurteilt werden, es wurde nichts getan.",
    already:
      "Dieser Nachricht wurde schon abgesagt, oder es geschieht gerade. Der Bereich von Pitchwall zeigt den Stand.",
    stopped: "Nicht alles ließ sich erledigen. Der Bereich von Pitchwall zeigt den Rest, fortsetzen oder rückgängig.",
    unread: "Die Nachricht ließ sich nicht lesen, es wurde nichts getan. Bitte im Bereich von Pitchwall versuchen.",
    "choose-one": "Dieser Knopf gilt für eine Nachricht; für mehrere bitte den Bereich von Pitchwall öffnen.",
    observed:
      "Ihre Organisation beobachtet zurzeit nur, es wurde nichts getan. Das Urteil steht im Bereich von Pitchwall.",
    slow: "Das dauert hier zu lange. Der Bereich von Pitchwall zeigt den Stand.",
  },
  fr: {
    working: "Pitchwall lit cette conversation.",
    draft: "Le refus est dans les brouillons, le message est classé. Annulation possible dans le volet Pitchwall.",
    sent: "Le refus part dans un instant, le message est classé. Annulation possible dans le volet Pitchwall.",
    held: "Le refus attend dans les brouillons. Le volet Pitchwall l'envoie : laissez-le ouvert.",
    form: "Une réponse est ouverte, la catégorie est posée. Pour archiver, Pitchwall a besoin d'un accès : ouvrez le volet.",
    filed: "Rien n'attend de réponse ici, le message a seulement été classé. Annulation dans le volet Pitchwall.",
    "left-alone": "Ce n'est pas de la prospection, semble-t-il : rien n'a été fait. Le volet Pitchwall dit pourquoi.",
    unsure: "Il n'est pas sûr que ce soit de la prospection : rien n'a été fait. Décidez dans le volet Pitchwall.",
    allowed: "Vous avez demandé de ne jamais juger cet expéditeur : rien n'a été fait.",
    already: "Ce message a déjà reçu un refus, ou il est en cours. Le volet Pitchwall montre où on en est.",
    stopped: "Tout n'a pas pu être fait. Le volet Pitchwall montre ce qui reste, pour continuer ou annuler.",
    unread: "Ce message n'a pas pu être lu : rien n'a été fait. Réessayez depuis le volet Pitchwall.",
    "choose-one": "Ce bouton vaut pour un seul message ; pour plusieurs, ouvrez le volet Pitchwall.",
    observed:
      "Votre organisation ne fait qu'observer pour l'instant : rien n'a été fait. Le volet Pitchwall donne l'avis.",
    slow: "Cela prend trop de temps ici. Le volet Pitchwall montre où on en est.",
  },
  es: {
    working: "Pitchwall está leyendo esta conversación.",
    draft: "El rechazo está en Borradores y el mensaje se archiva. Se puede deshacer en el panel de Pitchwall.",
    sent: "El rechazo sale en un momento y el mensaje se archiva. Se puede deshacer en el panel de Pitchwall.",
    held: "El rechazo espera en Borradores. El panel de Pitchwall lo envía: déjelo abierto.",
    form: "Hay una respuesta abierta y la categoría puesta. Para archivar, Pitchwall necesita acceso: abra su panel.",
    filed: "Aquí no hay nada que contestar; el mensaje solo se archivó. Se puede deshacer en el panel de Pitchwall.",
    "left-alone": "No parece correo comercial y no se ha hecho nada. El panel de Pitchwall dice por qué.",
    unsure: "No está claro que sea correo comercial y no se ha hecho nada. Decida en el panel de Pitchwall.",
    allowed: "Pidió no juzgar nunca a este remitente y no se ha hecho nada.",
    already: "Este mensaje ya se ha rechazado o se está rechazando. El panel de Pitchwall muestra cómo va.",
    stopped: "No se ha podido hacer todo. El panel de Pitchwall muestra lo que falta, para seguir o deshacer.",
    unread: "No se ha podido leer el mensaje y no se ha hecho nada. Inténtelo desde el panel de Pitchwall.",
    "choose-one": "Este botón es para un solo mensaje; para varios, abra el panel de Pitchwall.",
    observed: "Su organización por ahora solo observa y no se ha hecho nada. El panel de Pitchwall muestra el juicio.",
    slow: "Esto tarda demasiado aquí. El panel de Pitchwall muestra cómo va.",
  },
};

/** The sentence in the language of the user interface, English where we have none. */
export function noticeIn(language: string, notice: Notice): string {
  const code = language.slice(0, 2).toLowerCase();
  return notices[code === "de" || code === "fr" || code === "es" ? code : "en"][notice];
}
