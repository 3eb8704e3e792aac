import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-list-seller",
  family: "special",
  kind: "field",
  field: "list-seller",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Speaks of lists of contacts",
    de: "Spricht von Adresslisten",
    fr: "Parle de listes de contacts",
    es: "Habla de listas de contactos",
  },
  because: {
    en: "Speaks of lists of addresses, attendees or decision makers.",
    de: "Spricht von Listen mit Adressen, Teilnehmern oder Entscheidern.",
    fr: "Parle de listes d'adresses, de participants ou de décideurs.",
    es: "Habla de listas de direcciones, asistentes o directivos.",
  },
  mayBeWrong: {
    en: "People who run a list of members do so too, and who took your name from one.",
    de: "Das tut auch, wer eine Mitgliederliste führt oder Ihren Namen aus einer hat.",
    fr: "Ceux qui tiennent une liste de membres aussi, et ceux qui y ont trouvé votre nom.",
    es: "También quien lleva una lista de socios o sacó de una su nombre.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «attendee list» of the fair.", "An «email list» of verified contacts."],
    silent: ["The fair is loud.", "Goats eat hay."],
  },
  de: { fires: ["Eine «Adressliste» mit Kontakten der Messe, Teilnehmerliste."], silent: ["Die Messe ist laut."] },
  fr: { fires: ["Nous vendons une «base de données de» contacts."], silent: ["La foire est bruyante."] },
  es: {
    fires: ["Vendemos una «base de datos de» contactos y una lista de contactos."],
    silent: ["La feria es ruidosa."],
  },
};
