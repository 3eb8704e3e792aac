import type { DeclineLanguage } from "./input";
import type { Wording } from "./wording";

/** The sentences in every language. They keep the rules in this folder's README; the tests hold them to the linter. */
export const WORDINGS: Readonly<Record<DeclineLanguage, Wording>> = {
  en: {
    locale: "en-GB",
    greeting: { named: "Dear {name},", unnamed: "Hello," },
    answer: {
      brief: "No, I am not interested.",
      courteous: "I have read your message and the answer is no.",
      firm: "My answer is no, and it stays no.",
      final: "My answer is no. This is final.",
    },
    stop: {
      brief: "Please stop writing and remove me from your lists.",
      courteous: "Please do not contact me again and remove me from your lists.",
      firm: "Stop contacting me and remove my details from your lists.",
      final: "Stop contacting me and remove my details from every list you keep.",
    },
    scope: {
      organisation: "This covers this address, my colleagues and all channels.",
      address: "This covers this address and all channels.",
    },
    last: "Further messages will not be answered.",
    repeated: {
      dated: "As I wrote on {date}, the answer is no.",
      undated: "As I have already written, the answer is no.",
    },
    second: {
      dated: "Your company has had our answer since {date}, and it is no, whoever writes.",
      undated: "Your company already has our answer, and it is no, whoever writes.",
    },
    praise: "I have read your remarks about my work and I value them for themselves. The offer I decline.",
    meeting: "There will be no meeting, and I decline the invitation.",
    wrongPerson: "This is not my field, and I do not pass on names. The answer is no.",
    door: "Offers from suppliers are accepted only through {door} and not at this address. I decline this one.",
  },
  de: {
    locale: "de-DE",
    greeting: { named: "Guten Tag {name},", unnamed: "Guten Tag," },
    answer: {
      brief: "nein, ich habe kein Interesse.",
      courteous: "ich habe Ihre Nachricht gelesen, und die Antwort ist Nein.",
      firm: "meine Antwort ist Nein, und dabei bleibt es.",
      final: "meine Antwort ist Nein. Das ist endgültig.",
    },
    stop: {
      brief: "Bitte schreiben Sie mir nicht mehr und streichen Sie mich aus Ihren Verteilern.",
      courteous: "Bitte sehen Sie von weiteren Nachrichten ab und streichen Sie mich aus Ihren Verteilern.",
      firm: "Schreiben Sie mir nicht mehr und löschen Sie meine Daten aus Ihren Verteilern.",
      final: "Schreiben Sie mir nicht mehr und löschen Sie meine Daten aus allen Verteilern.",
    },
    scope: {
      organisation: "Das gilt für diese Adresse, für meine Kolleginnen und Kollegen und für alle Kanäle.",
      address: "Das gilt für diese Adresse und für alle Kanäle.",
    },
    last: "Weitere Nachrichten bleiben unbeantwortet.",
    repeated: {
      dated: "wie ich am {date} geschrieben habe, ist die Antwort Nein.",
      undated: "wie ich bereits geschrieben habe, ist die Antwort Nein.",
    },
    second: {
      dated: "Ihr Unternehmen kennt unsere Antwort seit dem {date}, und sie ist Nein, wer auch immer schreibt.",
      undated: "Ihr Unternehmen kennt unsere Antwort bereits, und sie ist Nein, wer auch immer schreibt.",
    },
    praise:
      "Ihre Bemerkungen zu meiner Arbeit habe ich gelesen und weiß sie für sich zu schätzen. Das Angebot lehne ich ab.",
    meeting: "einen Termin wird es nicht geben, die Einladung lehne ich ab.",
    wrongPerson: "das ist nicht mein Gebiet, und Namen gebe ich nicht weiter. Die Antwort ist Nein.",
    door: "Angebote von Lieferanten nehmen wir nur über {door} entgegen und nicht unter dieser Adresse. Dieses lehne ich ab.",
  },
  fr: {
    locale: "fr-FR",
    greeting: { named: "Bonjour {name},", unnamed: "Bonjour," },
    answer: {
      brief: "Non, cela ne m'intéresse pas.",
      courteous: "J'ai lu votre message et la réponse est non.",
      firm: "Ma réponse est non, et elle reste non.",
      final: "Ma réponse est non. Elle est définitive.",
    },
    stop: {
      brief: "Merci de ne plus m'écrire et de me retirer de vos listes.",
      courteous: "Je vous prie de ne plus me contacter et de me retirer de vos listes.",
      firm: "Cessez de me contacter et retirez mes coordonnées de vos listes.",
      final: "Cessez de me contacter et retirez mes coordonnées de toutes vos listes.",
    },
    scope: {
      organisation: "Cela vaut pour cette adresse, pour mes collègues et pour tous les canaux.",
      address: "Cela vaut pour cette adresse et pour tous les canaux.",
    },
    last: "Tout nouveau message restera sans réponse.",
    repeated: {
      dated: "Comme je l'ai écrit le {date}, la réponse est non.",
      undated: "Comme je l'ai déjà écrit, la réponse est non.",
    },
    second: {
      dated: "Votre société connaît notre réponse depuis le {date}, et c'est non, quel que soit l'expéditeur.",
      undated: "Votre société connaît déjà notre réponse, et c'est non, quel que soit l'expéditeur.",
    },
    praise: "J'ai lu vos remarques sur mon travail et je les estime pour elles-mêmes. Je décline l'offre.",
    meeting: "Il n'y aura pas de rendez-vous, je décline l'invitation.",
    wrongPerson: "Ce n'est pas mon domaine et je ne communique aucun nom. La réponse est non.",
    door: "Les offres de fournisseurs sont reçues uniquement par {door} et non à cette adresse. Je décline celle-ci.",
  },
  es: {
    locale: "es-ES",
    greeting: { named: "Hola, {name}:", unnamed: "Hola:" },
    answer: {
      brief: "No, no me interesa.",
      courteous: "He leído su mensaje y la respuesta es no.",
      firm: "Mi respuesta es no, y sigue siendo no.",
      final: "Mi respuesta es no. Es definitiva.",
    },
    stop: {
      brief: "Le pido que deje de escribirme y que me elimine de sus listas.",
      courteous: "Le ruego que no vuelva a contactarme y que me elimine de sus listas.",
      firm: "Deje de contactarme y elimine mis datos de sus listas.",
      final: "Deje de contactarme y elimine mis datos de todas sus listas.",
    },
    scope: {
      organisation: "Esto vale para esta dirección, para mis colegas y para todos los canales.",
      address: "Esto vale para esta dirección y para todos los canales.",
    },
    last: "Los demás mensajes quedarán sin respuesta.",
    repeated: {
      dated: "Como escribí el {date}, la respuesta es no.",
      undated: "Como ya he escrito, la respuesta es no.",
    },
    second: {
      dated: "Su empresa conoce nuestra respuesta desde el {date}, y es no, escriba quien escriba.",
      undated: "Su empresa ya conoce nuestra respuesta, y es no, escriba quien escriba.",
    },
    praise: "He leído sus comentarios sobre mi trabajo y los valoro por sí mismos. Rechazo la oferta.",
    meeting: "No habrá reunión y declino la invitación.",
    wrongPerson: "Este no es mi ámbito y no facilito nombres. La respuesta es no.",
    door: "Las ofertas de proveedores se reciben únicamente en {door} y no en esta dirección. Rechazo esta oferta.",
  },
  it: {
    locale: "it-IT",
    greeting: { named: "Buongiorno {name},", unnamed: "Buongiorno," },
    answer: {
      brief: "no, non mi interessa.",
      courteous: "ho letto il suo messaggio e la risposta è no.",
      firm: "la mia risposta è no, e resta no.",
      final: "la mia risposta è no. È definitiva.",
    },
    stop: {
      brief: "La prego di non scrivermi più e di cancellarmi dalle vostre liste.",
      courteous: "La prego di non contattarmi più e di cancellarmi dalle vostre liste.",
      firm: "Smetta di contattarmi e cancelli i miei dati dalle vostre liste.",
      final: "Smetta di contattarmi e cancelli i miei dati da tutte le vostre liste.",
    },
    scope: {
      organisation: "Questo vale per questo indirizzo, per i miei colleghi e per tutti i canali.",
      address: "Questo vale per questo indirizzo e per tutti i canali.",
    },
    last: "Ulteriori messaggi resteranno senza risposta.",
    repeated: {
      dated: "come ho scritto il {date}, la risposta è no.",
      undated: "come ho già scritto, la risposta è no.",
    },
    second: {
      dated: "la vostra azienda conosce la nostra risposta dal {date}, ed è no, chiunque scriva.",
      undated: "la vostra azienda conosce già la nostra risposta, ed è no, chiunque scriva.",
    },
    praise: "ho letto le sue osservazioni sul mio lavoro e le stimo per se stesse. Rifiuto l'offerta.",
    meeting: "non ci sarà alcun incontro e declino l'invito.",
    wrongPerson: "questo non è il mio ambito e non comunico nomi. La risposta è no.",
    door: "le offerte dei fornitori si ricevono soltanto tramite {door} e non a questo indirizzo. Rifiuto questa offerta.",
  },
  nl: {
    locale: "nl-NL",
    greeting: { named: "Geachte {name},", unnamed: "Goedendag," },
    answer: {
      brief: "Nee, ik heb geen interesse.",
      courteous: "Ik heb uw bericht gelezen en het antwoord is nee.",
      firm: "Mijn antwoord is nee en het blijft nee.",
      final: "Mijn antwoord is nee. Dat is definitief.",
    },
    stop: {
      brief: "Schrijf mij niet meer en haal mij van uw lijsten.",
      courteous: "Ik verzoek u mij niet meer te benaderen en mij van uw lijsten te verwijderen.",
      firm: "Benader mij niet meer en verwijder mijn gegevens van uw lijsten.",
      final: "Benader mij niet meer en verwijder mijn gegevens van al uw lijsten.",
    },
    scope: {
      organisation: "Dit geldt voor dit adres, voor mijn collega's en voor alle kanalen.",
      address: "Dit geldt voor dit adres en voor alle kanalen.",
    },
    last: "Verdere berichten blijven onbeantwoord.",
    repeated: {
      dated: "Zoals ik op {date} schreef, is het antwoord nee.",
      undated: "Zoals ik al schreef, is het antwoord nee.",
    },
    second: {
      dated: "Uw bedrijf kent ons antwoord sinds {date}, en het is nee, wie er ook schrijft.",
      undated: "Uw bedrijf kent ons antwoord al, en het is nee, wie er ook schrijft.",
    },
    praise: "Ik heb uw opmerkingen over mijn werk gelezen en acht ze op zichzelf. Het aanbod wijs ik af.",
    meeting: "Er komt geen afspraak en ik sla de uitnodiging af. Het antwoord is nee.",
    wrongPerson: "Dit is mijn gebied niet en ik geef geen namen door. Het antwoord is nee.",
    door: "Aanbiedingen van leveranciers nemen wij alleen via {door} aan en niet op dit adres. Het antwoord is nee.",
  },
  pt: {
    locale: "pt-PT",
    greeting: { named: "Olá, {name},", unnamed: "Olá," },
    answer: {
      brief: "Não, não me interessa.",
      courteous: "Li a sua mensagem e a resposta é não.",
      firm: "A minha resposta é não, e continua a ser não.",
      final: "A minha resposta é não. É definitiva.",
    },
    stop: {
      brief: "Peço que deixe de me escrever e que me remova das suas listas.",
      courteous: "Peço que não volte a contactar-me e que me remova das suas listas.",
      firm: "Deixe de me contactar e remova os meus dados das suas listas.",
      final: "Deixe de me contactar e remova os meus dados de todas as suas listas.",
    },
    scope: {
      organisation: "Isto vale para este endereço, para os meus colegas e para todos os canais.",
      address: "Isto vale para este endereço e para todos os canais.",
    },
    last: "As restantes mensagens ficarão sem resposta.",
    repeated: {
      dated: "Como escrevi em {date}, a resposta é não.",
      undated: "Como já escrevi, a resposta é não.",
    },
    second: {
      dated: "A sua empresa conhece a nossa resposta desde {date}, e é não, escreva quem escrever.",
      undated: "A sua empresa já conhece a nossa resposta, e é não, escreva quem escrever.",
    },
    praise: "Li as suas observações sobre o meu trabalho e estimo-as por si mesmas. Recuso a oferta.",
    meeting: "Não haverá reunião e recuso o convite.",
    wrongPerson: "Este não é o meu domínio e não indico nomes. A resposta é não.",
    door: "As ofertas de fornecedores são recebidas apenas por {door} e não neste endereço. Recuso esta oferta.",
  },
};
