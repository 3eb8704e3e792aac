import type { RuleScope } from "../../actions/mail-rule";
import type { PaneLanguage } from "./language";

/** Texts of the mail rule; reasons of the outside have their sentences on the card. */
export interface RuleTexts {
  readonly heading: string;
  readonly what: string;
  readonly scopes: Readonly<Record<RuleScope, string>>;
  readonly asking: string;
  readonly caught: (count: number, sender: string) => string;
  readonly caughtNone: (sender: string) => string;
  readonly withNext: string;
  readonly drop: string;
  readonly own: string;
  readonly show: string;
  readonly none: string;
  readonly remove: (sender: string) => string;
  readonly removeAll: string;
}

export const ruleTexts: Readonly<Record<PaneLanguage, RuleTexts>> = {
  en: {
    heading: "Later mail",
    what: "A rule of your mailbox can file what this seller sends from now on. Nothing is deleted.",
    scopes: { address: "This address", company: "The whole company" },
    asking: "Looking at the last 90 days…",
    caught: (count, sender) => `In the last 90 days a rule for ${sender} would have filed ${count}:`,
    caughtNone: (sender) => `In the last 90 days a rule for ${sender} would have filed nothing.`,
    withNext: "It is saved when you decline or file this message.",
    drop: "No rule",
    own: "Mail rule",
    show: "Show the mail rule",
    none: "There is no mail rule of Pitchwall.",
    remove: (sender) => `Take out ${sender}`,
    removeAll: "Remove the rule",
  },
  de: {
    heading: "Künftige Post",
    what: "Eine Regel Ihres Postfachs kann ablegen, was dieser Anbieter künftig schickt. Gelöscht wird nichts.",
    scopes: { address: "Diese Adresse", company: "Die ganze Firma" },
    asking: "Die letzten 90 Tage werden angesehen…",
    caught: (count, sender) => `In den letzten 90 Tagen hätte eine Regel für ${sender} abgelegt: ${count}`,
    caughtNone: (sender) => `In den letzten 90 Tagen hätte eine Regel für ${sender} nichts abgelegt.`,
    withNext: "Gespeichert wird sie, wenn Sie diese Nachricht absagen oder ablegen.",
    drop: "Keine Regel",
    own: "Postregel",
    show: "Postregel zeigen",
    none: "Es gibt keine Postregel von Pitchwall.",
    remove: (sender) => `${sender} herausnehmen`,
    removeAll: "Regel entfernen",
  },
  fr: {
    heading: "Courrier à venir",
    what: "Une règle de votre boîte peut classer ce que ce vendeur enverra désormais. Rien n’est supprimé.",
    scopes: { address: "Cette adresse", company: "Toute l’entreprise" },
    asking: "Examen des 90 derniers jours…",
    caught: (count, sender) => `Ces 90 derniers jours, une règle pour ${sender} aurait classé : ${count}`,
    caughtNone: (sender) => `Ces 90 derniers jours, une règle pour ${sender} n’aurait rien classé.`,
    withNext: "Elle est enregistrée quand vous refusez ou classez ce message.",
    drop: "Pas de règle",
    own: "Règle de courrier",
    show: "Afficher la règle",
    none: "Il n’y a pas de règle de Pitchwall.",
    remove: (sender) => `Retirer ${sender}`,
    removeAll: "Supprimer la règle",
  },
  es: {
    heading: "Correo futuro",
    what: "Una regla de su buzón puede archivar lo que este vendedor envíe desde ahora. No se borra nada.",
    scopes: { address: "Esta dirección", company: "Toda la empresa" },
    asking: "Mirando los últimos 90 días…",
    caught: (count, sender) => `En los últimos 90 días una regla para ${sender} habría archivado: ${count}`,
    caughtNone: (sender) => `En los últimos 90 días una regla para ${sender} no habría archivado nada.`,
    withNext: "Se guarda cuando usted rechace o archive este mensaje.",
    drop: "Sin regla",
    own: "Regla de correo",
    show: "Mostrar la regla",
    none: "No hay ninguna regla de Pitchwall.",
    remove: (sender) => `Quitar ${sender}`,
    removeAll: "Eliminar la regla",
  },
};
