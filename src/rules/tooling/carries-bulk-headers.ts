import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Written like a letter to one person, yet with the unsubscribe header of bulk mail (RFC 2369) and no list behind it. Weak by itself. */
export const rule: MessageRule = {
  id: "carries-bulk-headers",
  family: "tooling",
  kind: "message",
  judge: ({ placed, header }) => {
    if (!header("list-unsubscribe") || header("list-id") || header("list-post")) return silent;
    const { to, cc } = placed.message;
    return (to?.length ?? 0) + (cc?.length ?? 0) <= 1 ? fires() : silent;
  },
};

export const says: Says = {
  title: {
    en: "Carries the marks of bulk mail",
    de: "Trägt Zeichen von Massenpost",
    fr: "Porte les marques d'un envoi en nombre",
    es: "Lleva las marcas de un envío masivo",
  },
  because: {
    en: "Written to you alone, yet sent with the unsubscribe header of bulk mail.",
    de: "An Sie allein geschrieben, aber mit der Abmeldezeile von Massenpost gesendet.",
    fr: "Écrit pour vous seul, mais envoyé avec l'en-tête de désinscription des envois en nombre.",
    es: "Escrito solo para usted, pero con la cabecera de baja de los envíos masivos.",
  },
  mayBeWrong: {
    en: "Shops, banks and newsletters do so too.",
    de: "Das tun auch Läden, Banken und Rundbriefe.",
    fr: "Les boutiques, banques et lettres d'information aussi.",
    es: "También lo hacen tiendas, bancos y boletines.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: The lids come in blue.\nheader list-unsubscribe: <https://seller.example/off>"],
    silent: [
      "them: The lids come in blue.\nheader list-unsubscribe: <https://seller.example/off>\nheader list-id: <lids.list.example>",
    ],
  },
};
