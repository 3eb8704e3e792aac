import type { Says } from "../engine/rule";

/** What each combination says to the reader. */
export const combinationTexts: Readonly<Record<string, Says>> = {
  "offer-and-ask": {
    title: {
      en: "Offers something and asks for something",
      de: "Bietet etwas an und bittet um etwas",
      fr: "Propose et demande",
      es: "Ofrece algo y pide algo",
    },
    because: {
      en: "Offers something and asks you for time or an answer.",
      de: "Bietet etwas an und bittet um Zeit oder Antwort.",
      fr: "Propose une chose et vous demande du temps ou une réponse.",
      es: "Ofrece algo y le pide tiempo o respuesta.",
    },
    mayBeWrong: {
      en: "Suppliers whom you asked do both too.",
      de: "Beides tun auch Lieferanten, die Sie gefragt haben.",
      fr: "Vos fournisseurs font aussi les deux.",
      es: "También los proveedores a quienes usted preguntó.",
    },
  },
  "offer-with-advantage": {
    title: {
      en: "Offers something with an advantage",
      de: "Bietet etwas mit Vorteil an",
      fr: "Propose avec un avantage",
      es: "Ofrece algo con ventaja",
    },
    because: {
      en: "Says what it does and what you gain by it.",
      de: "Sagt, was es tut und was es Ihnen bringt.",
      fr: "Dit ce que cela fait et ce que vous y gagnez.",
      es: "Dice qué hace y qué gana usted con ello.",
    },
    mayBeWrong: {
      en: "Reports of suppliers do so too.",
      de: "Das tun auch Berichte von Lieferanten.",
      fr: "Des rapports de fournisseurs le font aussi.",
      es: "También los informes de proveedores.",
    },
  },
  "stranger-with-offer": {
    title: {
      en: "Introduces itself with an offer",
      de: "Stellt sich mit Angebot vor",
      fr: "Se présente avec une offre",
      es: "Se presenta con una oferta",
    },
    because: {
      en: "Says who they are and offers something.",
      de: "Sagt, wer sie sind, und bietet etwas an.",
      fr: "Dit qui ils sont et propose une chose.",
      es: "Dice quiénes son y ofrece algo.",
    },
    mayBeWrong: {
      en: "A new contact at a supplier does so too.",
      de: "Das tut auch ein neuer Ansprechpartner beim Lieferanten.",
      fr: "Un nouveau contact chez un fournisseur aussi.",
      es: "También un nuevo contacto de un proveedor.",
    },
  },
  "stranger-asks": {
    title: {
      en: "Introduces itself and asks",
      de: "Stellt sich vor und bittet",
      fr: "Se présente et demande",
      es: "Se presenta y pide",
    },
    because: {
      en: "Says who they are and asks you for something.",
      de: "Sagt, wer sie sind, und bittet Sie um etwas.",
      fr: "Dit qui ils sont et vous demande une chose.",
      es: "Dice quiénes son y le pide algo.",
    },
    mayBeWrong: {
      en: "Applicants and researchers do so too.",
      de: "Das tun auch Bewerber und Forscher.",
      fr: "Candidats et chercheurs aussi.",
      es: "También candidatos e investigadores.",
    },
  },
  "offer-price-ask": {
    title: {
      en: "Offers, prices and asks",
      de: "Bietet an, nennt Preis, bittet",
      fr: "Propose, chiffre et demande",
      es: "Ofrece, pone precio y pide",
    },
    because: {
      en: "Offers something, speaks of its price and asks for an answer.",
      de: "Bietet etwas an, spricht vom Preis und bittet um Antwort.",
      fr: "Propose, parle du prix et demande une réponse.",
      es: "Ofrece algo, habla del precio y pide respuesta.",
    },
    mayBeWrong: {
      en: "A quotation that you asked for does so too.",
      de: "Das tut auch ein erbetenes Angebot.",
      fr: "Un devis demandé le fait aussi.",
      es: "También un presupuesto que usted pidió.",
    },
  },
  "advantage-and-ask": {
    title: {
      en: "Promises an advantage and asks",
      de: "Verspricht Vorteil und bittet",
      fr: "Promet un avantage et demande",
      es: "Promete una ventaja y pide",
    },
    because: {
      en: "Speaks of an advantage and asks for time or an answer.",
      de: "Spricht von einem Vorteil und bittet um Zeit oder Antwort.",
      fr: "Parle d'un avantage et demande du temps ou une réponse.",
      es: "Habla de una ventaja y pide tiempo o respuesta.",
    },
    mayBeWrong: {
      en: "Colleagues with an idea do so too.",
      de: "Das tun auch Kollegen mit einer Idee.",
      fr: "Des collègues qui ont une idée aussi.",
      es: "También compañeros con una idea.",
    },
  },
  "proof-and-ask": {
    title: {
      en: "Names references and asks",
      de: "Nennt Referenzen und bittet",
      fr: "Cite des références et demande",
      es: "Da referencias y pide",
    },
    because: {
      en: "Names references and asks for time or an answer.",
      de: "Nennt Referenzen und bittet um Zeit oder Antwort.",
      fr: "Cite des références et demande du temps ou une réponse.",
      es: "Da referencias y pide tiempo o respuesta.",
    },
    mayBeWrong: {
      en: "Applicants do so too.",
      de: "Das tun auch Bewerber.",
      fr: "Des candidats le font aussi.",
      es: "También los candidatos.",
    },
  },
  "praise-then-pitch": {
    title: {
      en: "Praises, then offers",
      de: "Lobt und bietet dann an",
      fr: "Loue, puis propose",
      es: "Elogia y luego ofrece",
    },
    because: {
      en: "Praises you and offers something in the same mail.",
      de: "Lobt Sie und bietet in derselben Mail etwas an.",
      fr: "Fait votre éloge et propose une chose dans le même message.",
      es: "Le elogia y ofrece algo en el mismo correo.",
    },
    mayBeWrong: {
      en: "Grateful customers may recommend something.",
      de: "Dankbare Kunden empfehlen auch etwas.",
      fr: "Des clients reconnaissants recommandent aussi.",
      es: "Un cliente agradecido puede recomendar algo.",
    },
  },
  "whole-pitch": {
    title: {
      en: "Is a whole offer",
      de: "Ist ein ganzes Angebot",
      fr: "Est une offre entière",
      es: "Es una oferta completa",
    },
    because: {
      en: "Brings an offer, its advantage and a request together.",
      de: "Vereint Angebot, Vorteil und Bitte.",
      fr: "Réunit l'offre, l'avantage et la demande.",
      es: "Reúne oferta, ventaja y petición.",
    },
    mayBeWrong: {
      en: "A report from your supplier can do so too.",
      de: "Das kann auch ein Bericht Ihres Lieferanten.",
      fr: "Le rapport d'un fournisseur le peut aussi.",
      es: "También puede hacerlo un informe de su proveedor.",
    },
  },
  "bulk-reply-to-nothing": {
    title: {
      en: "Looks like a reply, sent like bulk mail",
      de: "Sieht aus wie eine Antwort, gesendet wie Massenpost",
      fr: "Ressemble à une réponse, envoyé en nombre",
      es: "Parece una respuesta, enviado en masa",
    },
    because: {
      en: "Says “Re:” without an earlier message, and carries the marks of bulk mail.",
      de: "Sagt „Re:“ ohne frühere Nachricht und trägt Zeichen von Massenpost.",
      fr: "Dit « Re : » sans message antérieur et porte les marques d'un envoi en nombre.",
      es: "Dice «Re:» sin mensaje anterior y lleva las marcas de un envío masivo.",
    },
    mayBeWrong: {
      en: "A help desk may answer through a bulk mailer.",
      de: "Ein Kundendienst antwortet vielleicht über ein Rundschreibsystem.",
      fr: "Un service client peut répondre par un outil d'envoi en nombre.",
      es: "Un servicio de atención puede responder con una herramienta de envío masivo.",
    },
  },
};
