import { field } from "./field";

/** Small fields, one idea each; a rule of its own weighs each of them. */
export const againstTopics = {
  /** other people */
  /** what happened */
  told: field({
    en: "was; were; had; did; went; got; said; told; asked; wrote; happened; yesterday; last night; the other day; ago",
    de: "war; waren; hatte; hatten; wurde; wurden; gestern; sagte; meinte; schrieb; passierte; damals",
    fr: "était; étaient; avait; avaient; hier; disait; racontait; alors que",
    es: "fue; fueron; era; eran; había; habían; ayer; dijo; dijeron; anoche",
    it: "era; erano; aveva; avevano; ieri; disse; è stato; è stata",
    nl: "was; waren; had; hadden; werd; gisteren; zei; toen",
    pt: "foi; foram; era; eram; tinha; ontem; disse; disseram; estava",
  }),
  /** opinions */
  /** a problem */
  problem: field({
    en: "problem; problems; error; errors; issue; issues; bug; bugs; fails; failed; failing; crash; broken; doesn't work; does not work; fix; fixed; fixes; wrong",
    de: "fehler; problem; probleme; fehlermeldung; funktioniert nicht; kaputt; behoben; defekt; absturz",
    fr: "problème; problèmes; erreur; erreurs; panne; ne fonctionne pas; cassé; corrigé; bogue",
    es: "problema; problemas; error; errores; fallo; no funciona; roto; corregido; incidencia",
    it: "problema; problemi; errore; errori; guasto; non funziona; rotto; corretto",
    nl: "probleem; problemen; fout; fouten; werkt niet; kapot; opgelost; storing",
    pt: "problema; problemas; erro; erros; falha; não funciona; quebrado; corrigido",
  }),
  /** a request among people who deal */
  "please-do": field({
    en: "please (send|forward|let|call|see|find|note|review|advise|confirm|contact me|make|add|remove|provide|check|sign|print|respond|be|do|use|have|give|take|ensure|investigate|help); can you; could you please; would you please; need to; we need; i need; must; should be; have to",
    de: "bitte (senden|schicken|prüfen|beachten|teilen|geben|um|bestätigen|überweisen|nehmen|melden|füllen|bringen|wenden); ich bitte; wir bitten; müssen; muss; brauche; benötige; benötigen; sollten wir",
    fr: "merci de; veuillez; il faut; devez; devons; besoin de; je vous prie de; pourriez-vous me",
    es: "por favor; ruego; rogamos; le ruego; hay que; debe; deben; necesito; necesitamos",
    it: "per favore; la prego; vi prego; prego di; bisogna; deve; dovete; ho bisogno; serve",
    nl: "graag (ontvangen|uw|even); gelieve; moet; moeten; nodig; verzoeken u; wilt u … (sturen|bevestigen|controleren)",
    pt: "por favor; peço; pedimos; favor; deve; devem; preciso; precisamos; solicito",
  }),
  /** attachments */
  attached: field({
    en: "attached; attachment; enclosed; see attached; the file; spreadsheet; document; documents; draft; version; copy of",
    de: "anbei; anhang; angehängt; beigefügt; beiliegend; datei; dokument; dokumente; entwurf; kopie",
    fr: "ci-joint; ci-jointe; pièce jointe; en annexe; fichier; document; documents; brouillon; copie",
    es: "adjunto; adjunta; anexo; archivo; documento; documentos; borrador; copia",
    it: "allegato; in allegato; file; documento; documenti; bozza; copia",
    nl: "bijlage; bijgevoegd; bijgaand; bestand; document; documenten; concept; kopie",
    pt: "anexo; em anexo; arquivo; ficheiro; documento; documentos; rascunho; cópia",
  }),
  /** thanks for something done */
  "thanks-for": field({
    en: "(thank you|thanks) for your (order|purchase|interest|help|support|mail|email|e-mail|message|letter|reply|response|answer|note|call|patience|payment|business|custom|understanding|quick|prompt|feedback|application|enquiry|inquiry|question|request|subscription|registration|booking|visit|work|hard work|offer|invitation|comments|input|report|patch|review|continued|loyalty|trust|membership|donation|contribution|contributions|advice|suggestion|suggestions|cooperation|quote|documents|kind); thanks for the; thank you for the; thank you for (sending|contacting|choosing|reaching|signing|calling|ordering|coming|joining|registering|subscribing|downloading|buying); thanks for (signing|joining|downloading|booking|getting|coming|contacting|calling|reaching); thanks again; many thanks for",
    de: "vielen dank für; danke für; herzlichen dank; besten dank für; danke nochmal",
    fr: "merci pour; merci de votre; merci d'avoir; je vous remercie de votre; merci encore",
    es: "gracias por; muchas gracias por; le agradezco su; gracias de nuevo",
    it: "grazie per; la ringrazio per; vi ringrazio per; grazie ancora",
    nl: "bedankt voor; dank voor; dank u voor; hartelijk dank",
    pt: "obrigado por; obrigado pelo; obrigado pela; obrigada por; obrigada pelo; obrigada pela; agradeço o; agradeço a",
  }),
  /** something agreed */
  agreed: field({
    en: "as agreed; as discussed; as we discussed; per our (discussion|conversation|meeting|agreement|phone); as requested; you requested; you asked; your request; your question; your order; your application; your account; your appointment; our meeting; our call; we spoke; we talked; we met; our agreement; agreed; you signed up; you registered; since you; based on our (conversation|chat|call|discussion|meeting); (good|great|lovely|nice|wonderful) (talking|speaking|chatting|meeting|catching up) with you; (talking|speaking|chatting) with you (today|yesterday|earlier|last); (thanks|thank you) for (downloading|signing up|registering|subscribing|claiming|attending|joining|installing|your purchase|speaking|chatting|meeting); recap of; you sent (me|us|over)",
    de: "wie vereinbart; wie besprochen; wie gewünscht; ihre anfrage; ihrer anfrage; ihre frage; ihre bestellung; ihr antrag; ihr konto; ihr termin; unser gespräch; unserem gespräch; unser telefonat; unserem telefonat; vereinbart; vereinbarung; sie haben sich; auf basis unseres (gesprächs|telefonats|termins); nach unserem (gespräch|telefonat|treffen|termin); schön, dass wir; danke für (ihre|deine) (anmeldung|registrierung|teilnahme); danke, dass sie (sich|teilgenommen); schön war unser; wie im gespräch; im nachgang zu unserem; zusammenfassung unseres; die sie (uns|mir) (geschickt|gesendet)",
    fr: "comme convenu; comme demandé; votre demande; votre question; votre commande; votre compte; votre rendez-vous; notre réunion; notre échange; notre entretien; nous avions convenu; vous avez demandé; suite à notre (échange|conversation|appel|rendez-vous|réunion); ravi de (vous|t') avoir; merci (pour|de) votre (inscription|participation|achat); merci de vous être; comme évoqué; vous m' avez (envoyé|transmis); récapitulatif de",
    es: "según lo acordado; como acordamos; como hablamos; su solicitud; su consulta; su pedido; su cuenta; su cita; nuestra reunión; nuestra conversación; quedamos en; ha solicitado; según nuestra (conversación|llamada|reunión); un placer (hablar|conversar|conocer); gracias por (registrarte|registrarse|inscribirte|inscribirse|asistir|descargar|su compra|tu compra); resumen de (la|nuestra); como comentamos; que me (envió|enviaste|mandó)",
    it: "come concordato; come richiesto; come da accordi; vostra richiesta; sua richiesta; suo ordine; sua pratica; suo account; nostro incontro; nostra conversazione; avevamo concordato; ha richiesto; in base alla nostra (conversazione|telefonata|chiamata); è stato un piacere (parlare|sentirci|conoscerla|incontrarla); grazie per (esserti|essersi|la registrazione|l' iscrizione|la partecipazione|l' acquisto); riepilogo; come accennato al telefono; che mi ha (inviato|mandato)",
    nl: "zoals afgesproken; zoals besproken; uw aanvraag; uw vraag; uw bestelling; uw dossier; uw account; ons gesprek; onze afspraak; afgesproken; u heeft gevraagd; naar aanleiding van ons (gesprek|overleg|telefoongesprek); leuk u te (spreken|ontmoeten); leuk je te (spreken|ontmoeten); bedankt voor (uw|je) (aanmelding|inschrijving|deelname|aankoop); samenvatting van ons; die (u|je) mij (stuurde|mailde)",
    pt: "conforme combinado; como combinado; sua solicitação; seu pedido; sua encomenda; seu processo; sua conta; sua consulta; nossa reunião; nossa conversa; combinamos; ficou combinado; você solicitou; com base na nossa (conversa|reunião|chamada|ligação); foi (bom|ótimo|um prazer) (falar|conversar|conhecer); obrigado por (se inscrever|participar|baixar|descarregar|se registar); obrigada por (se inscrever|participar); resumo da nossa; que me (enviou|mandou)",
  }),
  /** you as their customer */
  "we-you-customer": field({
    en: "your subscription; your plan; your trial; your membership; your licence; your license; your policy; your contract; your renewal; renews; renewal; your invoice; your payment; your booking; your reservation; account manager; customer success; your onboarding; your workspace; your login; your dashboard; your usage",
    de: "ihr abo; ihr abonnement; ihr tarif; ihre lizenz; ihr vertrag; ihrem vertrag; ihren vertrag; ihre rechnung; ihre buchung; ihre reservierung; kundenbetreuer; kundenbetreuerin; kundennummer; verlängerung; verlängert sich; ihr zugang; ihre mitgliedschaft; sie haben sich (länger|seit|noch) nicht; ihr (testzeitraum|probezeitraum|testzugang); ihr profil ist; ihre nutzung; seit ihrer anmeldung; als bestehender kunde; als unser kunde",
    fr: "votre abonnement; votre contrat; votre licence; votre facture; votre réservation; votre police; numéro client; renouvellement; votre adhésion; votre compte client; votre (essai|période d'essai) (se termine|expire|prend fin); vous ne vous êtes pas connecté; votre profil est; depuis votre inscription; en tant que client",
    es: "su suscripción; su plan; su contrato; su licencia; su factura; su reserva; su póliza; renovación; número de cliente; su cuenta de cliente; su (periodo|período) de prueba; tu (periodo|período) de prueba; no ha iniciado sesión; no has iniciado sesión; su perfil está; tu perfil está; desde que se registró; como cliente nuestro",
    it: "suo abbonamento; vostro abbonamento; suo contratto; vostro contratto; sua licenza; vostra licenza; sua fattura; sua prenotazione; sua polizza; rinnovo; codice cliente; il (suo|tuo) periodo di prova; non ha (ancora|più) effettuato l' accesso; il suo profilo è; il tuo profilo è; da quando si è registrato; come nostro cliente",
    nl: "uw abonnement; uw contract; uw licentie; uw factuur; uw boeking; uw polis; verlenging; klantnummer; uw lidmaatschap; uw proefperiode; je proefperiode; u heeft (al|nog) niet ingelogd; je hebt (al|nog) niet ingelogd; uw profiel is; je profiel is; sinds uw aanmelding; als klant van ons",
    pt: "sua assinatura; seu plano; seu contrato; sua licença; sua fatura; sua reserva; sua apólice; renovação; número de cliente; sua inscrição; (seu|o seu|sua) (período|periodo) de (teste|experiência); ainda não (entrou|acessou|iniciou); seu perfil está; o seu perfil está; desde que se (inscreveu|registou|cadastrou); como nosso cliente",
  }),
  /** a wish to buy */
  "i-want-buy": field({
    en: "interested in purchasing; interested in learning more about your; we're looking for; we are looking for; i'm looking for; i am looking for; do you offer; can you provide; could you provide; please quote; could you send me; can you send me; could you tell me; i would like to (know|order|buy|purchase|request|inquire|enquire|ask); i'd like to (know|order|buy|purchase|request|ask about); inquire about; inquiry about; your pricing; your services; your product; i want to (buy|order|purchase); how much (is|are|for|would|will|do you charge|do you ask|do they|does it|does this|does that|does one|does a)",
    de: "wir suchen; ich suche; wir interessieren uns; ich interessiere mich; könnten sie mir; können sie mir; könnten sie uns; können sie uns; bieten sie; ich möchte (wissen|bestellen|kaufen|mich erkundigen|anfragen); anfrage zu; was kostet; ich hätte gern; ich habe eine frage",
    fr: "je cherche (un|une|des|du|de la); nous cherchons; nous sommes intéressés par vos; pourriez-vous me; pourriez-vous nous; proposez-vous; je souhaite (savoir|commander|acheter|connaître|me renseigner); je souhaiterais (savoir|commander|connaître); combien coûte; j'ai une question; je voudrais (savoir|commander|acheter|connaître); quel est le prix",
    es: "buscamos; busco; nos interesa su; estoy interesado en su; podrían enviarme; podría enviarme; me podrían; ofrecen ustedes; quisiera (saber|pedir|comprar|solicitar); me gustaría (saber|pedir|comprar|solicitar); cuánto cuesta; tengo una pregunta; quiero (saber|pedir|comprar); qué precio tiene",
    it: "cerchiamo; cerco; siamo interessati ai vostri; potreste inviarmi; potrebbe inviarmi; offrite; vorrei (sapere|ordinare|acquistare|richiedere); quanto costa; ho una domanda",
    nl: "wij zoeken; we zoeken; ik zoek; ik ben op zoek; kunt u mij; kunt u ons; biedt u; ik wil graag (weten|bestellen|kopen); ik zou graag (weten|bestellen); hoeveel kost; ik heb een vraag",
    pt: "procuramos; procuro; estou procurando; poderiam me; podem enviar-me; vocês oferecem; gostaria de (saber|pedir|comprar|solicitar|encomendar); quanto custa; tenho uma dúvida; tenho uma pergunta",
  }),
  /** customer service talking */
  "support-voice": field({
    en: "customer support; customer service; support team; we will get back; business days; working days; apologize for; apologise for; sorry for the inconvenience; inconvenience; thank you for contacting; we received your; please provide; further assistance; assist you further; resolve; resolved; investigate; dear customer; help desk",
    de: "kundenservice; kundensupport; kundendienst; support-team; supportteam; wir melden uns; werktagen; entschuldigen; unannehmlichkeiten; weitere unterstützung; bearbeitung; beheben; behoben; benötigen wir; teilen sie uns",
    fr: "service client; support; sous {number} heures; jours ouvrés; désagrément; excuses; assistance; résoudre; résolu; merci de nous fournir",
    es: "atención al cliente; servicio de atención; equipo de soporte; soporte; días laborables; disculpas; molestias; inconvenientes; asistencia; resolver; resuelto",
    it: "servizio clienti; assistenza clienti; supporto; giorni lavorativi; scuse; disagio; assistenza; risolvere; risolto",
    nl: "klantenservice; supportteam; werkdagen; excuses; ongemak; verdere hulp; oplossen; opgelost",
    pt: "atendimento ao cliente; suporte ao cliente; equipe de suporte; apoio ao cliente; dias úteis; desculpas; transtorno; inconveniente; assistência; resolver; resolvido",
  }),
  /** news */
  "news-voice": field({
    en: "today; announced; announces; according to; report; reports; reported; news; article; story; percent of; government; president; market; read more; click here; copyright; edition; published; subscribers; issue",
    de: "heute; laut; bericht; berichtet; meldung; nachrichten; artikel; regierung; ausgabe; veröffentlicht; weiterlesen",
    fr: "aujourd'hui; selon; rapport; actualités; article; gouvernement; édition; publié; lire la suite",
    es: "hoy; según; informe; noticias; artículo; gobierno; edición; publicado; leer más",
    it: "oggi; secondo; rapporto; notizie; articolo; governo; edizione; pubblicato; leggi",
    nl: "vandaag; volgens; verslag; nieuws; artikel; regering; editie; gepubliceerd; lees meer",
    pt: "hoje; segundo; relatório; notícias; artigo; governo; edição; publicado; leia mais",
  }),
  /** meetings of a group */
  "meeting-internal": field({
    en: "the meeting; our meeting; meeting at; conference call; agenda; minutes of; rsvp; the group; the committee; the board; the team; everyone; all of you; you guys; folks; staff; department; office; our office; floor",
    de: "besprechung; sitzung; tagesordnung; protokoll; teilnehmer; vorstand; ausschuss; abteilung; alle; kollegen; kolleginnen; runde",
    fr: "réunion; ordre du jour; compte rendu; participants; conseil; comité; service; tous; collègues",
    es: "reunión; orden del día; acta; asistentes; junta; comité; departamento; todos; compañeros",
    it: "riunione; ordine del giorno; verbale; partecipanti; consiglio; comitato; reparto; tutti; colleghi",
    nl: "vergadering; agenda; notulen; deelnemers; bestuur; commissie; afdeling; iedereen; collega's",
    pt: "reunião; pauta; ata; participantes; conselho; comitê; departamento; todos; colegas",
  }),
  /** law and deals */
  law: field({
    en: "agreement; contract; clause; counsel; attorney; lawyer; legal; regulatory; filing; court; draft of; comments on; execute; signature; signed; terms and conditions; hereby; pursuant; confidential; counterparty; deal; transaction",
    de: "vereinbarung; vertrag; klausel; anwalt; anwältin; rechtlich; gericht; unterschrift; unterzeichnet; hiermit; vertraulich; frist; bescheid",
    fr: "accord; contrat; clause; avocat; juridique; tribunal; signature; signé; par la présente; confidentiel; délai",
    es: "acuerdo; contrato; cláusula; abogado; jurídico; juzgado; firma; firmado; por la presente; confidencial; plazo",
    it: "accordo; contratto; clausola; avvocato; legale; tribunale; firma; firmato; con la presente; riservato; termine",
    nl: "overeenkomst; contract; clausule; advocaat; juridisch; rechtbank; handtekening; ondertekend; hierbij; vertrouwelijk; termijn",
    pt: "acordo; contrato; cláusula; advogado; jurídico; tribunal; assinatura; assinado; por este meio; confidencial; prazo",
  }),
  /** work sought or offered */
  job: field({
    en: "job (offer|opening|openings|search|description|application|applications|interview|opportunity|opportunities); (new|this|my|a) job; position; resume; cv; interview; candidate; hiring; salary; application; applying; applied; internship; career; graduate; recruiter; vacancy; cover letter",
    de: "stelle; bewerbung; lebenslauf; gehalt; bewerbe; praktikum; karriere; vorstellungsgespräch; bewerber; bewerberin; position",
    fr: "poste; candidature; cv; salaire; entretien; stage; carrière; lettre de motivation; postuler; recrutement",
    es: "puesto; candidatura; currículum; cv; salario; entrevista; prácticas; carrera; carta de presentación; vacante",
    it: "posizione; candidatura; curriculum; cv; stipendio; colloquio; tirocinio; carriera; lettera di presentazione",
    nl: "functie; sollicitatie; cv; salaris; sollicitatiegesprek; stage; carrière; motivatiebrief; vacature",
    pt: "vaga; candidatura; currículo; cv; salário; entrevista; estágio; carreira; carta de apresentação",
  }),
  /** study and press */
  study: field({
    en: "research; our study; a study; survey; university; professor; student; students; paper; thesis; interview you; journalist; article about; newspaper; magazine; questionnaire; academic; lecture; chapter; manuscript; editor",
    de: "forschung; umfrage; universität; professor; professorin; student; studentin; dissertation; masterarbeit; interview; journalist; journalistin; zeitung; fragebogen; tagung; vortrag; buch; kapitel; manuskript",
    fr: "recherche; étude; enquête; université; professeur; étudiant; étudiante; thèse; mémoire; interview; journaliste; journal; questionnaire; colloque; livre; chapitre; manuscrit",
    es: "investigación; estudio; encuesta; universidad; profesor; profesora; estudiante; tesis; entrevista; periodista; periódico; cuestionario; congreso; libro; capítulo; manuscrito",
    it: "ricerca; studio; indagine; sondaggio; università; professore; professoressa; studente; studentessa; tesi; intervista; giornalista; giornale; questionario; convegno; libro; capitolo; manoscritto",
    nl: "onderzoek; studie; enquête; universiteit; hoogleraar; student; studente; scriptie; interview; journalist; krant; vragenlijst; congres; boek; hoofdstuk; manuscript",
    pt: "pesquisa; estudo; inquérito; universidade; professor; professora; estudante; tese; entrevista; jornalista; jornal; questionário; congresso; livro; capítulo; manuscrito",
  }),
  /** home and family */
} as const;
