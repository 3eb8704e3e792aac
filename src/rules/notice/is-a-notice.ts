import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-a-notice",
  family: "notice",
  kind: "field",
  field: "notice",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Reads like a notice",
    de: "Liest sich wie ein Hinweis",
    fr: "Se lit comme un avis",
    es: "Se lee como un aviso",
  },
  because: {
    en: "Reads like a notice of a system or an account.",
    de: "Liest sich wie der Hinweis eines Systems oder Kontos.",
    fr: "Se lit comme l'avis d'un système ou d'un compte.",
    es: "Se lee como el aviso de un sistema o una cuenta.",
  },
  mayBeWrong: {
    en: "Offers imitate notices.",
    de: "Angebote ahmen Hinweise nach.",
    fr: "Des offres imitent des avis.",
    es: "Hay ofertas que imitan avisos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Your «password» expires in two days; sign in to your account.", "A «security alert»: verify your login."],
    silent: ["The door is locked.", "Bees are back."],
  },
  de: {
    fires: ["Ihr «Passwort» läuft ab; bitte melden Sie sich an Ihrem Konto an. Anmeldung nötig."],
    silent: ["Die Tür ist zu."],
  },
  fr: { fires: ["Votre «mot de passe» expire ; connexion à votre compte requise."], silent: ["La porte est fermée."] },
  es: {
    fires: ["Su «contraseña» caduca; inicie sesión en su cuenta. Verificación necesaria."],
    silent: ["La puerta está cerrada."],
  },
};
