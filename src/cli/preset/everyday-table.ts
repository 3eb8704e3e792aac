/** Everyday mail that nobody should ever be accused for: language, subject, text. Invented for this purpose. */
export const EVERYDAY: readonly (readonly [language: string, subject: string, text: string])[] = [
  [
    "en",
    "Invoice 20817",
    "Good morning,\n\nplease find invoice 20817 for the March deliveries attached. The total is 1,284.50 euro, payable within thirty days to the usual account. If the purchase order number on page two is wrong, let me know today and I will send a corrected copy.\n\nKind regards\nBettina Olsen, accounts",
  ],
  [
    "en",
    "Second reminder: invoice 19902",
    "Dear Sir or Madam,\n\nour records show that invoice 19902 over 640 dollars is still open. The due date was 12 February. Please transfer the amount within seven days, or tell us why it was withheld. If you have paid meanwhile, ignore this letter.\n\nReceivables department",
  ],
  [
    "en",
    "Re: printer on the third floor",
    "Thanks for your quick reply. I restarted the spooler as you said and the queue is empty again, but the second tray still reports a paper jam. Could somebody look at it before the board meeting on Thursday?\n\nRuth",
  ],
  [
    "en",
    "Your order has left the warehouse",
    "Your order 77-4410 was handed to the carrier this afternoon. You can follow the parcel under the number 00340434. Delivery is expected on Wednesday between nine and one. Returns are free within thirty days.",
  ],
  [
    "en",
    "Contract renewal, clause 7",
    "Hello Tom,\n\nas agreed on the phone I have changed clause 7: the notice period is now three months for both sides, and the yearly price stays as it was. Please sign both copies by Friday, then legal can file it.\n\nBest\nMarek",
  ],
  [
    "en",
    "Question about our offer to you",
    "Hi,\n\nyou asked us last week for a quote for two hundred chairs. Before I send it: shall we include the delivery to Leeds, and do you want the old ones taken away? The discount for public bodies applies in any case.\n\nJoanna",
  ],
  [
    "en",
    "Lunch on Friday?",
    "Are you free on Friday around noon? Sam is in town and would love to see the new office. I thought of the place by the canal again. Just say if another day suits you better.",
  ],
  [
    "en",
    "Incident 4471 resolved",
    "The packet loss on the northern ring ended at 03:12 UTC after we replaced the optic in port 7. Please check your side: the counters should be clean by now. A report with the root cause follows on Monday.",
  ],
  [
    "en",
    "Minutes of the steering group",
    "Dear all,\n\nattached are the minutes. Open points: Priya sends the budget by Tuesday, Jonas asks the customers for their feedback, and we meet again on the 14th to decide about the pilot. Please correct me if I got something wrong.",
  ],
  [
    "en",
    "A thought on your article",
    "I read your piece about honest capacity planning on the train. The bit on measuring at the edge is right, I think, but I would doubt the factor two; our own numbers are nearer to one and a half. Thank you for writing it down so clearly.",
  ],
  [
    "en",
    "Your appointment",
    "This is a reminder of your appointment with Dr Hale on Monday, 9 June, at 08:40. If you cannot come, please call the practice a day ahead so that somebody else can have the time.",
  ],
  [
    "en",
    "Security notice for your account",
    "We noticed a sign-in to your account from a new device. If this was you, there is nothing to do. If not, change your password and contact our support team under the number on your card.",
  ],
  [
    "de",
    "Rechnung 4512",
    "Guten Tag,\n\nanbei erhalten Sie die Rechnung 4512 für die Wartung im Mai. Der Betrag von 890 Euro ist innerhalb von vierzehn Tagen fällig. Bei Fragen zur Abrechnung erreichen Sie mich vormittags.\n\nMit freundlichen Grüßen\nH. Brandt, Buchhaltung",
  ],
  [
    "de",
    "Zahlungserinnerung",
    "Sehr geehrte Damen und Herren,\n\nzu unserer Rechnung vom 3. März konnten wir noch keinen Eingang feststellen. Bitte überweisen Sie den offenen Betrag bis zum Monatsende. Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es als gegenstandslos.",
  ],
  [
    "de",
    "AW: Dienstplan KW 24",
    "Hallo Miriam,\n\nich kann die Spätschicht am Dienstag übernehmen, wenn du mir dafür den Freitag gibst. Trägst du das bitte in die Liste ein? Danke dir!\n\nJens",
  ],
  [
    "de",
    "Protokoll der Bauberatung",
    "Liebe Kolleginnen und Kollegen,\n\ndas Protokoll vom Montag liegt im Ordner. Der Elektriker kommt erst am Donnerstag, deshalb verschiebt sich die Abnahme um eine Woche. Bitte gebt mir bis morgen Bescheid, ob der neue Termin passt.",
  ],
  [
    "de",
    "Ihre Bestellung 88120",
    "Ihre Bestellung ist auf dem Weg zu Ihnen. Die Lieferung erfolgt voraussichtlich am Mittwoch. Die Sendungsnummer finden Sie in Ihrem Kundenkonto.",
  ],
  [
    "de",
    "Angebot zu Ihrer Anfrage",
    "Guten Tag Frau Seidel,\n\nwie am Telefon besprochen schicken wir Ihnen das Angebot für die drei Fenster. Die Preise gelten bis Ende August, der Einbau dauert zwei Tage. Wenn Sie Änderungen wünschen, rufen Sie mich gern an.\n\nTischlerei Kranz",
  ],
  [
    "fr",
    "Facture 2031",
    "Bonjour,\n\nveuillez trouver ci-joint la facture 2031 pour les travaux du mois d’avril. Le règlement est attendu sous trente jours. Merci de rappeler le numéro de commande sur votre virement.\n\nCordialement\nService comptable",
  ],
  [
    "fr",
    "Réunion de jeudi",
    "Bonjour à tous,\n\nla réunion de jeudi est décalée à quinze heures, la salle bleue étant occupée le matin. Pensez à m’envoyer vos points avant mercredi soir. Bonne journée,\nClaire",
  ],
  [
    "fr",
    "Re : panne du serveur",
    "Merci pour ton message. J’ai redémarré le service et tout fonctionne de nouveau. Peux-tu vérifier de ton côté que les sauvegardes de cette nuit sont complètes ?",
  ],
  [
    "fr",
    "Votre rendez-vous",
    "Nous vous rappelons votre rendez-vous du mardi 4 à 10 h 30. En cas d’empêchement, merci de nous prévenir la veille par téléphone.",
  ],
  [
    "fr",
    "Votre devis",
    "Madame,\n\nà la suite de votre demande du 2 mars, voici le devis pour la réfection de la toiture. Il est valable deux mois. Je reste joignable sur le chantier si un poste ne vous semble pas clair.",
  ],
  [
    "fr",
    "Relance facture",
    "Sauf erreur de notre part, la facture du 10 janvier reste impayée. Nous vous remercions de bien vouloir la régler sous huit jours ou de nous indiquer le motif du retard.",
  ],
  [
    "es",
    "Factura 118",
    "Buenos días:\n\nle adjunto la factura 118 correspondiente al mantenimiento de mayo. El pago vence a los treinta días. Si falta algún dato fiscal, dígamelo y se la envío corregida.\n\nUn saludo\nAdministración",
  ],
  [
    "es",
    "Reunión del lunes",
    "Hola a todos:\n\nla reunión del lunes pasa a las once porque la sala está ocupada antes. Traed por favor las cifras del trimestre, las revisamos juntos.\n\nLucía",
  ],
  [
    "es",
    "Re: incidencia 302",
    "Gracias por avisar. El enlace volvió a funcionar a las cuatro y no hemos visto más errores. ¿Puedes confirmar que los clientes del norte ya navegan bien?",
  ],
  [
    "es",
    "Su pedido está en camino",
    "Su pedido 5521 salió hoy de nuestro almacén. La entrega está prevista para el jueves por la mañana. Puede cambiar la fecha en su cuenta.",
  ],
  [
    "es",
    "Recordatorio de pago",
    "Según nuestros registros, el recibo de febrero sigue pendiente. Le rogamos que efectúe el pago en los próximos diez días. Si ya lo ha hecho, no tenga en cuenta este aviso.",
  ],
  [
    "it",
    "Fattura 77",
    "Buongiorno,\n\nin allegato trova la fattura 77 relativa alla manutenzione di aprile. Il pagamento è previsto a trenta giorni. Per chiarimenti sulla contabilità può scrivere a me.\n\nCordiali saluti\nUfficio amministrativo",
  ],
  [
    "it",
    "Riunione di giovedì",
    "Ciao a tutti,\n\nla riunione di giovedì si sposta alle tre. Mandatemi entro domani i punti da discutere, così preparo l’ordine del giorno. Grazie, Paola",
  ],
  [
    "it",
    "Re: guasto alla stampante",
    "Grazie della risposta. Ho cambiato il toner ma la macchina continua a segnalare un errore. Potresti passare domani mattina a dare un’occhiata?",
  ],
  [
    "it",
    "Promemoria appuntamento",
    "Le ricordiamo la visita di lunedì 9 alle 8.40. Se non può venire, la preghiamo di telefonare il giorno prima.",
  ],
  [
    "it",
    "Il suo ordine",
    "Il suo ordine è stato spedito oggi. La consegna è prevista per mercoledì. Il numero della spedizione si trova nella sua area clienti.",
  ],
  [
    "nl",
    "Factuur 3309",
    "Goedemorgen,\n\nin de bijlage vindt u factuur 3309 voor het onderhoud van mei. De betalingstermijn is dertig dagen. Klopt het ordernummer niet, laat het mij dan weten.\n\nMet vriendelijke groet\nAdministratie",
  ],
  [
    "nl",
    "Overleg van dinsdag",
    "Hoi allemaal,\n\nhet overleg van dinsdag begint een uur later omdat de trein van Joost dan pas aankomt. Stuur je punten voor maandagavond, dan zet ik ze op de agenda.",
  ],
  [
    "nl",
    "Re: storing 118",
    "Dank voor je snelle bericht. De verbinding is sinds vier uur weer stabiel. Kun je nakijken of de back-ups van vannacht gelukt zijn?",
  ],
  [
    "nl",
    "Herinnering",
    "Volgens onze gegevens staat de factuur van 3 maart nog open. Wilt u het bedrag binnen tien dagen overmaken? Heeft u al betaald, dan kunt u dit bericht negeren.",
  ],
  [
    "nl",
    "Uw bestelling is onderweg",
    "Uw bestelling 5512 is vandaag verzonden. De bezorger komt woensdag tussen negen en een. U kunt het pakket volgen in uw account.",
  ],
  [
    "pt",
    "Fatura 902",
    "Bom dia,\n\nsegue em anexo a fatura 902 relativa à manutenção de maio. O prazo de pagamento é de trinta dias. Se faltar algum dado, avise e envio a correção.\n\nCumprimentos\nContabilidade",
  ],
  [
    "pt",
    "Reunião de quinta-feira",
    "Olá a todos,\n\na reunião de quinta passa para as três da tarde. Enviem-me até amanhã os pontos que querem discutir. Obrigada, Inês",
  ],
  [
    "pt",
    "Re: avaria no servidor",
    "Obrigado pela resposta rápida. Reiniciei o serviço e já está tudo a funcionar. Podes confirmar que as cópias de segurança desta noite ficaram completas?",
  ],
  [
    "pt",
    "A sua encomenda",
    "A sua encomenda saiu hoje do armazém. A entrega está prevista para quarta-feira de manhã. Pode acompanhar o envio na sua conta.",
  ],
  [
    "pt",
    "Aviso de pagamento",
    "Verificámos que a fatura de fevereiro continua em aberto. Agradecemos que efetue o pagamento nos próximos dez dias. Se já pagou, ignore este aviso.",
  ],
];
