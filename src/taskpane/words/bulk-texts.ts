import type { BulkAct, BulkItem, BulkPhase, BulkReason } from "../../app/bulk";
import type { Why } from "../../ports/outcome";
import type { PaneLanguage } from "./language";

/** Texts of the view of many messages; reasons of the outside have their sentences on the card. */
export interface BulkTexts {
  readonly heading: string;
  readonly look: (count: number) => string;
  readonly progress: Readonly<Record<Exclude<BulkPhase, "preview">, (done: number, total: number) => string>>;
  readonly summary: (decline: number, file: number, leave: number) => string;
  readonly results: (done: number, failed: number, left: number) => string;
  readonly act: string;
  readonly acts: Readonly<Record<BulkAct, string>>;
  readonly reasons: Readonly<Record<Exclude<BulkReason, Why>, string>>;
  readonly states: Readonly<Record<BulkItem["state"], string>>;
  readonly unfinished: string;
  readonly text: string;
  readonly noSubject: string;
  readonly go: Readonly<Record<"draft" | "send", string>>;
  readonly goOn: string;
  readonly cancel: string;
  readonly retry: string;
  readonly undo: string;
  readonly close: string;
  readonly observed: string;
}

const of = (done: number, total: number): string => `${done} / ${total}`;

export const bulkTexts: Readonly<Record<PaneLanguage, BulkTexts>> = {
  en: {
    heading: "Several messages",
    look: (count) => `Look at these ${count} messages`,
    progress: {
      idle: () => "",
      reading: (done, total) => `Reading ${of(done, total)}`,
      running: (done, total) => `Working on ${of(done, total)}`,
      undoing: (done, total) => `Taking back ${of(done, total)}`,
      cancelled: (done, total) => `Stopped after ${of(done, total)}`,
      done: () => "All are through.",
      undone: () => "All are taken back.",
    },
    summary: (decline, file, leave) => `${decline} to decline, ${file} to file, ${leave} to leave alone.`,
    results: (done, failed, left) => `${done} done, ${failed} did not work, ${left} left alone.`,
    act: "What to do",
    acts: { decline: "Decline & archive", file: "File without a word", leave: "Leave alone" },
    reasons: {
      sales: "Sales mail.",
      "not-sales": "Does not look like sales mail.",
      unsure: "Not clear whether it is sales mail.",
      allowed: "You asked never to judge this sender.",
      ours: "Written by you.",
      "same-seller": "A newer message of this seller is answered.",
      "no-answer": "Needs no answer.",
      "done-before": "Was declined or filed before.",
    },
    states: {
      waiting: "to come",
      running: "under way",
      done: "done",
      failed: "did not work",
      left: "left alone",
      undone: "taken back",
    },
    unfinished: "A step is left; try again.",
    text: "What is written",
    noSubject: "(no subject)",
    go: { draft: "Keep declines as drafts & archive", send: "Send declines & archive" },
    goOn: "Go on",
    cancel: "Stop",
    retry: "Try those again",
    undo: "Undo all",
    close: "Close",
    observed: "Your organisation only watches for now.",
  },
  de: {
    heading: "Mehrere Nachrichten",
    look: (count) => `Diese ${count} Nachrichten ansehen`,
    progress: {
      idle: () => "",
      reading: (done, total) => `Wird gelesen: ${of(done, total)}`,
      running: (done, total) => `In Arbeit: ${of(done, total)}`,
      undoing: (done, total) => `Wird zurückgenommen: ${of(done, total)}`,
      cancelled: (done, total) => `Angehalten nach ${of(done, total)}`,
      done: () => "Alle sind erledigt.",
      undone: () => "Alle sind zurückgenommen.",
    },
    summary: (decline, file, leave) => `${decline} absagen, ${file} ablegen, ${leave} in Ruhe lassen.`,
    results: (done, failed, left) => `${done} erledigt, ${failed} nicht gelungen, ${left} in Ruhe gelassen.`,
    act: "Was geschehen soll",
    acts: { decline: "Absagen & archivieren", file: "Ohne Worte ablegen", leave: "In Ruhe lassen" },
    reasons: {
      sales: "Werbung.",
      "not-sales": "Sieht nicht nach Werbung aus.",
      unsure: "Nicht klar, ob das Werbung ist.",
      allowed: "Dieser Absender soll nie beurteilt werden.",
      ours: "Von Ihnen geschrieben.",
      "same-seller": "Eine neuere Nachricht dieses Anbieters wird beantwortet.",
      "no-answer": "Braucht keine Antwort.",
      "done-before": "Wurde schon abgesagt oder abgelegt.",
    },
    states: {
      waiting: "kommt noch",
      running: "in Arbeit",
      done: "erledigt",
      failed: "nicht gelungen",
      left: "in Ruhe gelassen",
      undone: "zurückgenommen",
    },
    unfinished: "Ein Schritt fehlt noch; bitte noch einmal versuchen.",
    text: "Was geschrieben wird",
    noSubject: "(kein Betreff)",
    go: { draft: "Absagen als Entwürfe & archivieren", send: "Absagen senden & archivieren" },
    goOn: "Weiter",
    cancel: "Anhalten",
    retry: "Diese noch einmal versuchen",
    undo: "Alles rückgängig machen",
    close: "Schließen",
    observed: "Ihre Organisation beobachtet zurzeit nur.",
  },
  fr: {
    heading: "Plusieurs messages",
    look: (count) => `Examiner ces ${count} messages`,
    progress: {
      idle: () => "",
      reading: (done, total) => `Lecture : ${of(done, total)}`,
      running: (done, total) => `En cours : ${of(done, total)}`,
      undoing: (done, total) => `Annulation : ${of(done, total)}`,
      cancelled: (done, total) => `Arrêté après ${of(done, total)}`,
      done: () => "Tout est fait.",
      undone: () => "Tout est annulé.",
    },
    summary: (decline, file, leave) => `${decline} à refuser, ${file} à classer, ${leave} à laisser.`,
    results: (done, failed, left) => `${done} faits, ${failed} en échec, ${left} laissés.`,
    act: "Que faire",
    acts: { decline: "Refuser et archiver", file: "Classer sans un mot", leave: "Laisser" },
    reasons: {
      sales: "Prospection.",
      "not-sales": "Ne ressemble pas à de la prospection.",
      unsure: "Pas sûr que ce soit de la prospection.",
      allowed: "Vous avez demandé de ne jamais juger cet expéditeur.",
      ours: "Écrit par vous.",
      "same-seller": "Un message plus récent de ce vendeur reçoit la réponse.",
      "no-answer": "N’attend pas de réponse.",
      "done-before": "Déjà refusé ou classé.",
    },
    states: {
      waiting: "à venir",
      running: "en cours",
      done: "fait",
      failed: "en échec",
      left: "laissé",
      undone: "annulé",
    },
    unfinished: "Il reste une étape ; réessayez.",
    text: "Ce qui est écrit",
    noSubject: "(sans objet)",
    go: { draft: "Refus en brouillon et archiver", send: "Envoyer les refus et archiver" },
    goOn: "Continuer",
    cancel: "Arrêter",
    retry: "Réessayer ceux-là",
    undo: "Tout annuler",
    close: "Fermer",
    observed: "Votre organisation ne fait qu’observer pour l’instant.",
  },
  es: {
    heading: "Varios mensajes",
    look: (count) => `Ver estos ${count} mensajes`,
    progress: {
      idle: () => "",
      reading: (done, total) => `Leyendo: ${of(done, total)}`,
      running: (done, total) => `En curso: ${of(done, total)}`,
      undoing: (done, total) => `Deshaciendo: ${of(done, total)}`,
      cancelled: (done, total) => `Detenido tras ${of(done, total)}`,
      done: () => "Todo está hecho.",
      undone: () => "Todo está deshecho.",
    },
    summary: (decline, file, leave) => `${decline} por rechazar, ${file} por archivar, ${leave} sin tocar.`,
    results: (done, failed, left) => `${done} hechos, ${failed} no se pudieron, ${left} sin tocar.`,
    act: "Qué hacer",
    acts: { decline: "Rechazar y archivar", file: "Archivar sin contestar", leave: "No tocar" },
    reasons: {
      sales: "Correo comercial.",
      "not-sales": "No parece correo comercial.",
      unsure: "No está claro que sea correo comercial.",
      allowed: "Pidió no juzgar nunca a este remitente.",
      ours: "Lo escribió usted.",
      "same-seller": "Se contesta a un mensaje más reciente de este vendedor.",
      "no-answer": "No hace falta contestar.",
      "done-before": "Ya se rechazó o se archivó.",
    },
    states: {
      waiting: "por venir",
      running: "en curso",
      done: "hecho",
      failed: "no se pudo",
      left: "sin tocar",
      undone: "deshecho",
    },
    unfinished: "Queda un paso; inténtelo de nuevo.",
    text: "Lo que se escribe",
    noSubject: "(sin asunto)",
    go: { draft: "Rechazos como borradores y archivar", send: "Enviar los rechazos y archivar" },
    goOn: "Continuar",
    cancel: "Detener",
    retry: "Intentar esos de nuevo",
    undo: "Deshacer todo",
    close: "Cerrar",
    observed: "Su organización por ahora solo observa.",
  },
};
