import type { TemplateProblem } from "../../app/own-templates";
import type { PaneLanguage } from "./language";

/** Placeholders that the reader is told of. */
export type ToldPlaceholder = "name" | "date" | "stop" | "scope" | "supplierDoor" | "legal";

/** Texts of the choice of wording and of the reader's own wordings. */
export interface WordingTexts {
  readonly wording: string;
  readonly builtIn: string;
  readonly organisation: (name: string | null) => string;
  readonly unsaved: string;
  readonly locked: string;
  readonly own: string;
  readonly hint: (most: number) => string;
  readonly add: string;
  readonly full: (most: number) => string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly change: string;
  readonly name: string;
  readonly text: string;
  readonly placeholders: string;
  readonly meaning: Readonly<Record<ToldPlaceholder, string>>;
  readonly preview: string;
  readonly save: string;
  readonly cancel: string;
  /** A wording that was left in the middle, and what can be done about it. */
  readonly unfinished: (name: string) => string;
  readonly goOn: string;
  readonly drop: string;
  readonly kept: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly problems: Readonly<Record<TemplateProblem, string>>;
}

export const wordingTexts: Readonly<Record<PaneLanguage, WordingTexts>> = {
  en: {
    wording: "Wording",
    builtIn: "Built-in",
    organisation: (name) => (name === null ? "Approved by your organisation" : `Approved by ${name}`),
    unsaved: "New wording",
    locked: "Your organisation keeps the wording to what it approved, where it approved one.",
    own: "Own wordings",
    hint: (most) => `Kept with your mailbox, ${most} at most.`,
    add: "Add a wording",
    full: (most) => `There are ${most}. Remove one to add another.`,
    edit: (name) => `Change ${name}`,
    remove: (name) => `Remove ${name}`,
    change: "Change",
    name: "Name of the wording",
    text: "Words of the wording",
    placeholders: "Filled in each time:",
    meaning: {
      name: "the addressee",
      date: "day of your first no",
      stop: "asks to stop and to be removed",
      scope: "for whom it holds",
      supplierDoor: "your organisation’s address for offers",
      legal: "the legal sentence, if one is set",
    },
    preview: "Preview",
    save: "Keep wording",
    cancel: "Leave as it was",
    unfinished: (name) => `“${name}” is not finished.`,
    goOn: "Go on writing",
    drop: "Drop it",
    kept: (name) => `“${name}” was kept.`,
    removed: (name) => `“${name}” was removed.`,
    undo: "Undo",
    problems: {
      "no-name": "Give it a name.",
      "name-taken": "Another wording has this name.",
      "no-text": "Write the words.",
      "too-many": "There is no place for another one.",
      "no-room": "All wordings together are too long. Shorten one.",
    },
  },
  de: {
    wording: "Wortlaut",
    builtIn: "Mitgeliefert",
    organisation: (name) => (name === null ? "Von Ihrer Organisation freigegeben" : `Von ${name} freigegeben`),
    unsaved: "Neuer Wortlaut",
    locked: "Ihre Organisation bleibt bei dem Wortlaut, den sie freigegeben hat, wo es einen gibt.",
    own: "Eigene Wortlaute",
    hint: (most) => `Beim Postfach aufbewahrt, höchstens ${most}.`,
    add: "Wortlaut hinzufügen",
    full: (most) => `Es sind ${most}. Entfernen Sie einen, um einen anderen hinzuzufügen.`,
    edit: (name) => `${name} ändern`,
    remove: (name) => `${name} entfernen`,
    change: "Ändern",
    name: "Name des Wortlauts",
    text: "Worte des Wortlauts",
    placeholders: "Jedes Mal eingesetzt:",
    meaning: {
      name: "die angeschriebene Person",
      date: "Tag Ihrer ersten Absage",
      stop: "bittet aufzuhören und gelöscht zu werden",
      scope: "für wen es gilt",
      supplierDoor: "die Adresse Ihrer Organisation für Angebote",
      legal: "der rechtliche Satz, falls einer gesetzt ist",
    },
    preview: "Vorschau",
    save: "Wortlaut behalten",
    cancel: "Lassen, wie es war",
    unfinished: (name) => `„${name}“ ist noch nicht fertig.`,
    goOn: "Weiterschreiben",
    drop: "Verwerfen",
    kept: (name) => `„${name}“ wurde behalten.`,
    removed: (name) => `„${name}“ wurde entfernt.`,
    undo: "Rückgängig",
    problems: {
      "no-name": "Geben Sie ihm einen Namen.",
      "name-taken": "Ein anderer Wortlaut heißt so.",
      "no-text": "Schreiben Sie die Worte.",
      "too-many": "Für einen weiteren ist kein Platz.",
      "no-room": "Alle Wortlaute zusammen sind zu lang. Kürzen Sie einen.",
    },
  },
  fr: {
    wording: "Formulation",
    builtIn: "Fournie",
    organisation: (name) => (name === null ? "Approuvée par votre organisation" : `Approuvée par ${name}`),
    unsaved: "Nouvelle formulation",
    locked: "Votre organisation s’en tient à la formulation qu’elle a approuvée, là où il y en a une.",
    own: "Vos formulations",
    hint: (most) => `Conservées avec votre boîte, ${most} au plus.`,
    add: "Ajouter une formulation",
    full: (most) => `Il y en a ${most}. Supprimez-en une pour en ajouter une autre.`,
    edit: (name) => `Modifier ${name}`,
    remove: (name) => `Supprimer ${name}`,
    change: "Modifier",
    name: "Nom de la formulation",
    text: "Texte de la formulation",
    placeholders: "Complété à chaque fois :",
    meaning: {
      name: "le destinataire",
      date: "jour de votre premier refus",
      stop: "demande d’arrêter et d’être retiré",
      scope: "pour qui cela vaut",
      supplierDoor: "l’adresse de votre organisation pour les offres",
      legal: "la phrase juridique, s’il y en a une",
    },
    preview: "Aperçu",
    save: "Garder la formulation",
    cancel: "Laisser comme avant",
    unfinished: (name) => `« ${name} » n’est pas terminée.`,
    goOn: "Continuer",
    drop: "Abandonner",
    kept: (name) => `« ${name} » est conservée.`,
    removed: (name) => `« ${name} » est supprimée.`,
    undo: "Annuler",
    problems: {
      "no-name": "Donnez-lui un nom.",
      "name-taken": "Une autre formulation porte ce nom.",
      "no-text": "Écrivez le texte.",
      "too-many": "Il n’y a pas de place pour une autre.",
      "no-room": "L’ensemble des formulations est trop long. Raccourcissez-en une.",
    },
  },
  es: {
    wording: "Redacción",
    builtIn: "Incluida",
    organisation: (name) => (name === null ? "Aprobada por su organización" : `Aprobada por ${name}`),
    unsaved: "Redacción nueva",
    locked: "Su organización se atiene a la redacción que aprobó, donde hay una.",
    own: "Redacciones propias",
    hint: (most) => `Se guardan con su buzón, ${most} como máximo.`,
    add: "Añadir una redacción",
    full: (most) => `Hay ${most}. Quite una para añadir otra.`,
    edit: (name) => `Cambiar ${name}`,
    remove: (name) => `Quitar ${name}`,
    change: "Cambiar",
    name: "Nombre de la redacción",
    text: "Texto de la redacción",
    placeholders: "Se rellena cada vez:",
    meaning: {
      name: "el destinatario",
      date: "día de su primer no",
      stop: "pide que paren y que le retiren",
      scope: "para quién vale",
      supplierDoor: "la dirección de su organización para ofertas",
      legal: "la frase legal, si hay una",
    },
    preview: "Vista previa",
    save: "Guardar la redacción",
    cancel: "Dejar como estaba",
    unfinished: (name) => `«${name}» no está terminada.`,
    goOn: "Seguir escribiendo",
    drop: "Descartar",
    kept: (name) => `«${name}» se ha guardado.`,
    removed: (name) => `«${name}» se ha quitado.`,
    undo: "Deshacer",
    problems: {
      "no-name": "Póngale un nombre.",
      "name-taken": "Otra redacción tiene este nombre.",
      "no-text": "Escriba el texto.",
      "too-many": "No hay sitio para otra.",
      "no-room": "Todas juntas son demasiado largas. Acorte una.",
    },
  },
};
