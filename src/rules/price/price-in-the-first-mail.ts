import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

const DEALINGS = ["invoice", "order", "contract", "ticket", "shared", "internal"];

/** The first mail of all is theirs, names a price, and names nothing owed, ordered or agreed. */
export const rule: ConversationRule = {
  id: "price-in-the-first-mail",
  family: "price",
  kind: "conversation",
  judge: ({ timeline, inbound }) => {
    const [first] = inbound;
    if (!first || timeline[0] !== first.placed) return silent;
    if (first.count("price") + first.count("pricing") === 0) return silent;
    const owed = DEALINGS.reduce((sum, field) => sum + first.count(field), 0);
    return owed === 0 ? fires(1) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Names a price at first contact",
    de: "Nennt beim ersten Kontakt einen Preis",
    fr: "Donne un prix dès le premier contact",
    es: "Da un precio en el primer contacto",
  },
  because: {
    en: "Names a price in the first mail, with nothing owed or ordered.",
    de: "Nennt in der ersten Mail einen Preis, ohne dass etwas geschuldet oder bestellt ist.",
    fr: "Donne un prix dès le premier message, sans rien de dû ni de commandé.",
    es: "Da un precio en el primer correo, sin nada debido ni pedido.",
  },
  mayBeWrong: {
    en: "A bill may come from somebody new.",
    de: "Eine Rechnung kann von jemand Neuem kommen.",
    fr: "Une facture peut venir d'un nouveau contact.",
    es: "Una factura puede venir de alguien nuevo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: The lids cost 4 euros a box."],
    silent: ["me: What do lids cost?\nthem: The lids cost 4 euros a box.", "The invoice for your order says 4 euros."],
  },
};
