import type { DeclineLanguage, DeclineNote, Jurisdiction } from "./input";

/**
 * One sentence for each jurisdiction: the request and the provision it rests on, no threat, no claim about the sender.
 * us: 15 U.S.C. 7704(a)(4)(A). eu: Regulation (EU) 2016/679, Article 21(2) and (3). uk: the same articles as
 * retained. pecr: S.I. 2003/2426, regulation 23. ca: S.C. 2010, c. 23, sections 6 and 11. de: UWG section 7(1) sentence 2 and (2) no. 2.
 */
export const CLAUSES: Readonly<Record<Jurisdiction, Readonly<Record<DeclineLanguage, string>>>> = {
  us: {
    en: "This is also my request to receive no commercial e-mail from you (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    de: "Dies ist auch mein Ersuchen, mir keine Werbe-E-Mails zu senden (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    fr: "Ceci vaut aussi demande de ne recevoir aucun courriel commercial de votre part (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    es: "Esta es también mi solicitud de no recibir correos comerciales suyos (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    it: "Questa è anche la mia richiesta di non ricevere e-mail commerciali da voi (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    nl: "Dit is ook mijn verzoek om geen commerciële e-mail van u te ontvangen (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
    pt: "Este é também o meu pedido de não receber e-mails comerciais da vossa parte (CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)).",
  },
  eu: {
    en: "I object to the processing of my personal data for direct marketing, including profiling (Article 21(2) and (3) GDPR).",
    de: "Ich widerspreche der Verarbeitung meiner personenbezogenen Daten zu Zwecken der Direktwerbung, Profiling eingeschlossen (Art. 21 Abs. 2 und 3 DSGVO).",
    fr: "Je m'oppose au traitement de mes données à caractère personnel à des fins de prospection, y compris au profilage (article 21, paragraphes 2 et 3, du RGPD).",
    es: "Me opongo al tratamiento de mis datos personales con fines de mercadotecnia directa, incluida la elaboración de perfiles (artículo 21, apartados 2 y 3, del RGPD).",
    it: "Mi oppongo al trattamento dei miei dati personali per finalità di marketing diretto, compresa la profilazione (articolo 21, paragrafi 2 e 3, del GDPR).",
    nl: "Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens voor direct marketing, met inbegrip van profilering (artikel 21, leden 2 en 3, AVG).",
    pt: "Oponho-me ao tratamento dos meus dados pessoais para efeitos de comercialização direta, incluindo a definição de perfis (artigo 21.º, n.ºs 2 e 3, do RGPD).",
  },
  uk: {
    en: "I object to the processing of my personal data for direct marketing, including profiling (Article 21(2) and (3) UK GDPR).",
    de: "Ich widerspreche der Verarbeitung meiner personenbezogenen Daten zu Zwecken der Direktwerbung, Profiling eingeschlossen (Art. 21 Abs. 2 und 3 UK GDPR).",
    fr: "Je m'oppose au traitement de mes données à caractère personnel à des fins de prospection, y compris au profilage (article 21, paragraphes 2 et 3, du UK GDPR).",
    es: "Me opongo al tratamiento de mis datos personales con fines de mercadotecnia directa, incluida la elaboración de perfiles (artículo 21, apartados 2 y 3, del UK GDPR).",
    it: "Mi oppongo al trattamento dei miei dati personali per finalità di marketing diretto, compresa la profilazione (articolo 21, paragrafi 2 e 3, dello UK GDPR).",
    nl: "Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens voor direct marketing, met inbegrip van profilering (artikel 21, leden 2 en 3, UK GDPR).",
    pt: "Oponho-me ao tratamento dos meus dados pessoais para efeitos de comercialização direta, incluindo a definição de perfis (artigo 21.º, n.ºs 2 e 3, do UK GDPR).",
  },
  pecr: {
    en: "I request that your marketing messages cease (regulation 23 of the Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    de: "Ich ersuche darum, Ihre Werbenachrichten einzustellen (Regulation 23 der Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    fr: "Je demande que vos messages publicitaires cessent (regulation 23 des Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    es: "Solicito que cesen sus mensajes publicitarios (regulation 23 de las Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    it: "Chiedo che i vostri messaggi pubblicitari cessino (regulation 23 delle Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    nl: "Ik verzoek u uw reclameberichten te staken (regulation 23 van de Privacy and Electronic Communications (EC Directive) Regulations 2003).",
    pt: "Solicito que as vossas mensagens publicitárias cessem (regulation 23 das Privacy and Electronic Communications (EC Directive) Regulations 2003).",
  },
  ca: {
    en: "I do not consent to commercial electronic messages, and this is my request to unsubscribe (sections 6 and 11, S.C. 2010, c. 23).",
    de: "In kommerzielle elektronische Nachrichten willige ich nicht ein, und dies ist mein Ersuchen um Abmeldung (sections 6 und 11, S.C. 2010, c. 23).",
    fr: "Je ne consens pas à recevoir de messages électroniques commerciaux, et ceci est ma demande de désabonnement (articles 6 et 11, L.C. 2010, ch. 23).",
    es: "No consiento en recibir mensajes electrónicos comerciales, y esta es mi solicitud de baja (artículos 6 y 11, S.C. 2010, c. 23).",
    it: "Non acconsento a messaggi elettronici commerciali, e questa è la mia richiesta di disiscrizione (sections 6 e 11, S.C. 2010, c. 23).",
    nl: "Ik geef geen toestemming voor commerciële elektronische berichten, en dit is mijn verzoek tot afmelding (sections 6 en 11, S.C. 2010, c. 23).",
    pt: "Não consinto em mensagens eletrónicas comerciais, e este é o meu pedido de cancelamento (sections 6 e 11, S.C. 2010, c. 23).",
  },
  de: {
    en: "I have not consented to advertising by e-mail and do not wish to receive any (section 7(1) sentence 2 and (2) no. 2 UWG).",
    de: "Eine Einwilligung in Werbung per E-Mail liegt nicht vor, und ich wünsche keine (§ 7 Abs. 1 S. 2 und Abs. 2 Nr. 2 UWG).",
    fr: "Je n'ai pas consenti à la publicité par courriel et n'en souhaite aucune (§ 7, al. 1, phrase 2, et al. 2, n° 2, UWG).",
    es: "No he dado mi consentimiento a la publicidad por correo electrónico y no deseo recibirla (§ 7, apdo. 1, frase 2, y apdo. 2, n.º 2, UWG).",
    it: "Non ho acconsentito alla pubblicità per e-mail e non desidero riceverla (§ 7, comma 1, periodo 2, e comma 2, n. 2, UWG).",
    nl: "Ik heb geen toestemming gegeven voor reclame per e-mail en wens die niet te ontvangen (§ 7 lid 1 zin 2 en lid 2 nr. 2 UWG).",
    pt: "Não dei consentimento à publicidade por e-mail e não a desejo receber (§ 7, n.º 1, segunda frase, e n.º 2, ponto 2, UWG).",
  },
};

/** What the user ought to know about a clause before using it. */
export const CLAUSE_NOTES: Readonly<Record<Jurisdiction, readonly DeclineNote[]>> = {
  us: ["use-own-opt-out"],
  eu: ["personal-data-only"],
  uk: ["personal-data-only"],
  pecr: ["corporate-subscribers"],
  ca: ["use-own-opt-out"],
  de: [],
};
