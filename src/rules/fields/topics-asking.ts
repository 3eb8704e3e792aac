import { field } from "./field";

/** Small fields, one idea each; a rule of its own weighs each of them. */
export const askingTopics = {
  /** a call */
  /** a chat */
  /** minutes of your time */
  minutes: field({
    en: "minutes; minute; mins; min; 10-minute; 15-minute; 20-minute; 30-minute; half an hour; half hour",
    de: "minuten; minute; halbe stunde; viertelstunde",
    fr: "minutes; minute; mn; demi-heure; quart d'heure",
    es: "minutos; minuto; media hora; cuarto de hora",
    it: "minuti; minuto; mezz'ora; mezzora; quarto d'ora",
    nl: "minuten; minuut; kwartier; half uur; halfuur; kwartiertje",
    pt: "minutos; minuto; minutinhos; meia hora",
  }),
  /** a demonstration */
  demo: field({
    en: "demo; demos; demonstration; walkthrough; walk you through; show you how",
    de: "demo; vorführung; vorführen; live zeigen; präsentieren; vorstellen",
    fr: "démo; démonstration; vous montrer; présentation",
    es: "demo; demostración; mostrarle; enseñarle; presentación",
    it: "demo; dimostrazione; mostrarle; mostrarvi; presentazione",
    nl: "demo; demonstratie; laten zien; presentatie",
    pt: "demo; demonstração; mostrar-lhe; mostrar como; apresentação",
  }),
  /** a visit */
  visit: field({
    en: "visit you; stop by; drop by; come by; pop in; come over; in your area",
    de: "vorbeikommen; vorbeischauen; besuchen; vor ort; in ihrer nähe; ortstermin; komme … vorbei",
    fr: "passer vous voir; venir vous; sur place; dans votre région; vous rendre visite",
    es: "visitarle; visitarles; pasar por; acercarme; pasarme; en su zona; pasar a verle; pasar a verles",
    it: "passare da; venire da voi; visitarvi; sopralluogo; in zona",
    nl: "langskomen; bij u langs; bezoeken; in de buurt; ter plaatse",
    pt: "visitá-lo; visitar vocês; passar aí; ir até; na sua região",
  }),
  /** next week */
  /** a booking link */
  /** are you open to it */
  "open-to": field({
    en: "open to; would you be open; are you open; would you be willing; would you consider; up for; would you like; would you be interested; are you interested; any interest; of interest; interested in",
    de: "wären sie offen; offen für; hätten sie interesse; haben sie interesse; wäre das interessant; interesse an; interessiert an; interessiert sie; hätten sie lust; wäre es für sie",
    fr: "seriez-vous ouvert; seriez-vous intéressé; intéressé par; seriez-vous disponible; cela vous intéresse; cela vous intéresserait; seriez-vous partant; ça vous dirait",
    es: "estaría abierto; estaría interesado; le interesaría; les interesaría; le interesa; te interesa; te interesaría; interesado en; estarían interesados",
    it: "sarebbe interessato; sareste interessati; le interessa; vi interessa; le interesserebbe; vi interesserebbe; interessato a; sareste disponibili; le andrebbe",
    nl: "staat u open; sta je open; zou u interesse; heeft u interesse; geïnteresseerd in; interesse in; zou u openstaan; lijkt het u",
    pt: "estaria aberto; estaria interessado; teria interesse; tem interesse; têm interesse; interessaria; interessado em; topa",
  }),
  /** is it worth it */
  worth: field({
    en: "worth a; worth it; worth exploring; worthwhile; make sense; makes sense; would it help; a good fit; right fit",
    de: "lohnt sich; lohnt es; wäre das etwas; wäre das was; macht sinn; sinnvoll; passt das; klingt das; ein thema für; lohnen",
    fr: "vaut la peine; vaut le coup; aurait du sens; fait sens; pertinent pour",
    es: "vale la pena; merece la pena; tiene sentido; tendría sentido; encajaría; le encaja",
    it: "vale la pena; ha senso; avrebbe senso; fa al caso",
    nl: "de moeite waard; heeft het zin; zou dat passen; iets voor u; iets voor jullie; zinvol",
    pt: "vale a pena; faz sentido; faria sentido; seria interessante",
  }),
  /** curiosity */
  curious: field({
    en: "curious; wondering if; wondering whether; i was wondering; quick question; one question; short question",
    de: "neugierig; frage mich; kurze frage; eine frage",
    fr: "curieux; curieuse; je me demandais; petite question; une question; question rapide",
    es: "curiosidad; me preguntaba; pregunta rápida; una pregunta",
    it: "curioso; curiosa; mi chiedevo; domanda veloce; una domanda",
    nl: "nieuwsgierig; vroeg me af; vraag me af; korte vraag; snelle vraag",
    pt: "curioso; curiosa; curiosidade; gostaria de saber; pergunta rápida; uma pergunta",
  }),
  /** happy to send or show */
  "happy-to": field({
    en: "happy to (send|share|show|chat|walk|explain|discuss|answer|provide|jump|hop|put|set|talk|help|arrange); glad to (send|share|show|chat|answer|provide|help); i can send; i could send; i'll send; can i send; shall i send; want me to send; send you (a|an|the|some|our|over|more); send over; share (a|an|the|some|our|more); put together",
    de: "sende ich ihnen; schicke ich ihnen; gerne zu; gern zu; schicke ihnen gern; zeige ihnen gern; zeige ich ihnen; stelle ich ihnen; lasse ich ihnen; soll ich ihnen; darf ich ihnen; zusenden; zuschicken; schicken wir ihnen",
    fr: "je vous envoie; vous envoyer; je peux vous; je vous transmets; vous faire parvenir; vous adresser; je vous prépare; volontiers",
    es: "le envío; enviarle; enviarles; le mando; mandarle; se lo envío; puedo enviarle; te mando; te envío; con gusto; le preparo",
    it: "le mando; le invio; inviarle; mandarle; vi mando; inviarvi; posso mandarle; posso inviarvi; volentieri; le preparo; glielo mando",
    nl: "stuur ik u; ik stuur u; stuur ik je; toesturen; zal ik u; graag toe; ik kan u",
    pt: "envio-lhe; lhe envio; te mando; enviar-lhe; mando para; posso enviar; posso mandar; posso lhe; preparo",
  }),
  /** asks for an answer */
  reply: field({
    en: "just reply; hit reply; reply to this; reply with; reply yes; reply back; drop me a line; let me know if; let me know your; let me know what; look forward to (hearing|your|connecting|speaking|the opportunity|working|chatting); looking forward to (hearing|your|connecting|speaking|working); hear from you; your thoughts; your response; a yes or no; yes or no; contact (us|me); feel free to (contact|call|reach|reply|email)",
    de: "antworten sie einfach; kurze antwort; kurze rückmeldung; ich freue mich auf; freue mich auf ihre; freuen uns auf ihre; melden sie sich; lassen sie mich wissen; rufen sie mich; über eine rückmeldung; über eine antwort",
    fr: "répondez; il suffit de répondre; dites-moi; dans l'attente de; au plaisir de; n'hésitez pas à; votre retour; contactez-moi; contactez-nous; faites-moi signe; qu'en pensez-vous",
    es: "responda; respóndame; dígame; quedo a la espera; quedo a su disposición; espero su respuesta; no dude en; contácteme; avíseme; qué le parece; quedo atento",
    it: "mi risponda; mi dica; mi faccia sapere; resto in attesa; resto a disposizione; attendo un suo; non esiti; mi contatti; che ne pensa; che ne dice; in attesa di",
    nl: "antwoord; laat het me weten; laat me weten; ik hoor graag; hoor graag; reageer; neem gerust contact; aarzel niet; wat vindt u; zie ik uw",
    pt: "responda; me diga; diga-me; aguardo; fico à disposição; fico no aguardo; não hesite; me avise; o que acha; entre em contato; fico a aguardar",
  }),
  /** something free */
  "costs-nothing": field({
    en: "free; for free; free of charge; no charge; complimentary; no cost; on us; on the house",
    de: "kostenlos; kostenlose; kostenlosen; kostenloses; kostenfrei; gratis; geschenkt",
    fr: "gratuit; gratuite; gratuitement; offert; offerte; sans frais",
    es: "gratis; gratuito; gratuita; gratuitamente; sin coste; sin costo",
    it: "gratis; gratuito; gratuita; gratuitamente; omaggio; senza costi",
    nl: "gratis; kosteloos; kosteloze; cadeau",
    pt: "grátis; gratuito; gratuita; gratuitamente; sem custo; brinde",
  }),
  /** no obligation */
  "no-obligation": field({
    en: "no obligation; no commitment; no strings; no contract; no pressure; cancel anytime; cancel any time; risk-free; money-back; money back; without obligation; nothing to lose; no credit card",
    de: "unverbindlich; unverbindliche; unverbindliches; unverbindlichen; ohne verpflichtung; ohne risiko; risikofrei; jederzeit kündbar; ohne bindung; ohne vertrag",
    fr: "sans engagement; sans obligation; sans risque; satisfait ou remboursé; résiliable; sans carte; zéro risque",
    es: "sin compromiso; sin permanencia; sin obligación; sin riesgo; sin ataduras; sin tarjeta",
    it: "senza impegno; senza vincoli; senza obbligo; senza rischi; soddisfatti o rimborsati; disdire quando",
    nl: "vrijblijvend; vrijblijvende; zonder verplichting; zonder verplichtingen; risicoloos; maandelijks opzegbaar; nergens aan vast",
    pt: "sem compromisso; sem obrigação; sem risco; sem fidelização; sem fidelidade; cancele quando; sem cartão",
  }),
  /** a trial or pilot */
  trial: field({
    en: "trial; free trial; pilot; test it; try it; try out; trial period; proof of concept; give it a try",
    de: "test; testphase; testen; probemonat; probezeit; probeweise; ausprobieren; pilotprojekt; zur probe; testzugang",
    fr: "essai; essayer; tester; pilote; période d'essai; phase de test; à l'essai",
    es: "prueba; probar; probarlo; piloto; período de prueba; a prueba",
    it: "prova; provare; provarlo; test; pilota; periodo di prova; in prova",
    nl: "proef; proefperiode; proefmaand; uitproberen; proberen; pilot; op proef",
    pt: "teste; testar; experimentar; piloto; período de teste; à experiência",
  }),
  /** a discount */
  discount: field({
    en: "discount; discounted; % off; percent off; special offer; special price; promo; promotion; coupon; half price; best price; competitive prices; deal",
    de: "rabatt; nachlass; sonderpreis; sonderangebot; sonderkonditionen; aktion; vergünstigt; bestpreis; vorzugspreis; skonto",
    fr: "remise; réduction; promotion; offre spéciale; tarif préférentiel; code promo; moitié prix; prix préférentiel; conditions préférentielles",
    es: "descuento; rebaja; promoción; oferta especial; precio especial; cupón; mitad de precio; condiciones especiales",
    it: "sconto; promozione; offerta speciale; prezzo speciale; coupon; metà prezzo; condizioni speciali",
    nl: "korting; aanbieding; actie; speciale prijs; halve prijs; kortingscode; actieprijs",
    pt: "desconto; promoção; oferta especial; preço especial; cupom; metade do preço; condições especiais",
  }),
  /** prices */
  pricing: field({
    en: "price; prices; pricing; price list; cost; costs; fee; rates; per month; a month; per year; monthly; per user; starting at; starts at; flat fee",
    de: "preis; preise; kosten; kostet; preisliste; pro monat; monatlich; im monat; pauschale; festpreis; ab nur",
    fr: "prix; tarif; tarifs; coût; par mois; mensuel; forfait; à partir de; coûte",
    es: "precio; precios; tarifa; tarifas; coste; al mes; mensual; cuota; desde solo; cuesta",
    it: "prezzo; prezzi; tariffa; tariffe; costo; al mese; mensile; canone; a partire da; costa",
    nl: "prijs; prijzen; tarief; tarieven; kosten; per maand; maandelijks; vanaf; kost",
    pt: "preço; preços; tarifa; custo; por mês; mensal; mensalidade; a partir de; custa",
  }),
  /** a quote */
  /** a nudge */
  "just-wanted": field({
    en: "just wanted; just checking; just following; just bumping; just a quick; quick follow; quick note; quick bump; bumping this; bump this; float this; following up; follow up; follow-up; circling back; circle back; touching base; touch base; checking in; check in; wanted to check; wanted to follow; wanted to make sure; one last; last time; one more time",
    de: "wollte nur; wollte kurz; wollte nachfragen; kurz nachfragen; kurz nachhaken; nachhaken; nachfassen; kurze erinnerung; noch einmal; nochmal; nochmals; nur kurz",
    fr: "je reviens; reviens vers; relancer; petite relance; je me permets de revenir; petit rappel; juste un mot; faire remonter; une dernière fois; relance; je voulais (juste|simplement)",
    es: "solo quería; quería saber si; retomo; hago seguimiento; dar seguimiento; vuelvo a; le escribo de nuevo; recordatorio; una última vez",
    it: "volevo solo; torno a; ritorno; la ricontatto; vi ricontatto; sollecito; promemoria; un'ultima volta; di nuovo",
    nl: "ik wilde even; kom even terug; terugkomen op; even opvolgen; nogmaals; korte herinnering; nog even; laatste keer",
    pt: "só queria; queria saber se; retomo; volto a; dando seguimento; retomando; lembrete; uma última vez; passando para",
  }),
  /** your silence */
  "no-answer": field({
    en: "haven't heard; have not heard; didn't hear; not heard back; heard back; no response; no reply; not received a response; haven't received; get a chance; had a chance; chance to; had time to; any thoughts; my last; my previous; my earlier; previous email; last email; last message; previous message; first email; earlier email; emailed you; i wrote to; i sent you; sent you; reached out a; a few times; a couple of times; i know you're busy; you're busy; busy; inbox; buried; slipped; timing; bad time; wrong time; not a priority; priority",
    de: "nichts gehört; nichts von ihnen; keine antwort; keine rückmeldung; dazu gekommen; dazugekommen; meine letzte; meine erste; meiner letzten; letzten mail; letzte nachricht; habe ihnen; hatte ihnen; geschrieben; viel zu tun; beschäftigt; untergegangen; zeitpunkt; priorität; posteingang",
    fr: "pas eu de réponse; pas eu de retour; sans réponse; sans nouvelles; eu le temps; mon dernier; mon précédent; mon premier; dernier message; précédent message; je vous ai écrit; je vous avais; occupé; débordé; passé inaperçu; moment; timing; priorité",
    es: "no he recibido; no he tenido; sin respuesta; sin noticias; ha podido; tuvo ocasión; mi último; mi anterior; mi primer; último correo; correo anterior; le escribí; le envié; ocupado; ocupada; momento; prioridad; bandeja",
    it: "non ho ricevuto; non ho avuto; nessuna risposta; senza risposta; avuto modo; mio ultimo; mia ultima; mia precedente; le ho scritto; le avevo; vi ho scritto; impegnato; impegni; momento; tempistica; priorità",
    nl: "niets gehoord; geen reactie; geen antwoord; tijd gehad; gelegenheid; mijn vorige; mijn laatste; mijn eerste; vorige mail; laatste mail; ik schreef; ik mailde; ik stuurde; druk; drukte; ondergesneeuwd; moment; prioriteit",
    pt: "não recebi; não tive; sem resposta; sem retorno; conseguiu ver; teve tempo; meu último; minha última; meu email anterior; escrevi-lhe; lhe escrevi; enviei; ocupado; ocupada; correria; momento; prioridade; caixa de entrada",
  }),
  /** a goodbye */
  goodbye: field({
    en: "last email; last message; last note; final note; last time i; final follow-up; won't bother; won't follow up; stop reaching; stop emailing; close the loop; close your file; close out; closing the loop; closing your; leave you; take that as; i'll assume; i will assume; assume (the|this|you|it|that); i'll stop; i won't; not the right time; not a fit; no hard feelings; door's open; door open; down the road; moving on; all the best; wish you; wishing you; best of luck; give up; here if you",
    de: "letzte mail; letzte nachricht; letzter versuch; ein letztes mal; zum letzten mal; nicht weiter; nicht mehr stören; schließe; ich gehe davon aus; nehme ich an; dann wünsche; alles gute; viel erfolg; falls sich; tür; jederzeit gerne; nicht länger",
    fr: "dernier message; dernier mail; dernier email; dernière relance; dernière fois; plus vous (déranger|solliciter|relancer|importuner); je clos; je ferme; j'en conclus; j'en déduis; je suppose; bonne continuation; si vos besoins; porte ouverte; reste ouverte; à l'avenir",
    es: "último correo; último mensaje; última vez; no le (molestaré|molesto|escribiré|insistiré); cierro; entiendo que; doy por; asumo; supongo; le deseo; mucho éxito; si cambia; puerta abierta; más adelante",
    it: "ultima mail; ultimo messaggio; ultima volta; non la (disturberò|disturbo); non vi (disturberò|disturbo|scriverò); chiudo; immagino che; presumo; suppongo; le auguro; vi auguro; in bocca al lupo; se cambia; porta aperta; in futuro",
    nl: "laatste mail; laatste bericht; laatste keer; niet meer (lastig|storen|mailen|benaderen); sluit; ik ga ervan uit; neem ik aan; wens u; wens je; veel succes; mocht; deur staat; in de toekomst",
    pt: "último email; última mensagem; última vez; não (incomodo|incomodarei|vou incomodar|insisto|voltarei); encerro; presumo; suponho; entendo que; desejo-lhe; desejo; sucesso; se mudar; porta aberta; futuramente; no futuro",
  }),
  /** a line to opt out */
  "opt-out-line": field({
    en: "unsubscribe; opt out; opt-out; no longer wish; do not wish to receive; remove you; reply stop; reply no; take you off; not relevant; if this isn't; if you'd prefer; if you prefer not",
    de: "abmelden; abbestellen; keine weiteren; nicht mehr kontaktiert; austragen; nicht relevant; widersprechen; kein interesse",
    fr: "désinscrire; désabonner; ne plus recevoir; ne souhaitez plus; répondez stop; me retirer",
    es: "darse de baja; no desea recibir; no recibir más; responda baja; cancelar la suscripción",
    it: "cancellarsi; disiscriversi; non ricevere più; non desidera ricevere; risponda no",
    nl: "uitschrijven; afmelden; geen berichten; niet meer ontvangen; geen interesse",
    pt: "descadastrar; cancelar a inscrição; não receber mais; não deseja receber; responda sair",
  }),
  /** a postscript */
  "ps-line": field({
    en: "p.s.; ps",
    de: "ps",
    fr: "ps; p.s.",
    es: "pd; p.d.",
    it: "ps; p.s.",
    nl: "ps",
    pt: "ps; p.s.",
  }),
} as const;
