/**
 * Word fields of answers to offers, in English, German, French, Spanish, Italian, Dutch and Portuguese, with a little Swedish,
 * Polish and Lithuanian. One list for all languages: a reader who answers in another language than the mail is read too.
 * `*` stands for any ending. Diacritics are ignored when words are compared.
 */
export const FIELDS = {
  neg: `no not nor never none neither nothing nobody nowhere nil dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot
    couldnt havent hasnt hadnt shant aint neednt shouldnt dnt wudnt hardly unlikely
    nicht nciht nich nihct nicths nix nichts kein keine keinen keinem keiner keinerlei keins keines nie niemals weder kaum
    pas jamais aucun aucune rien ni non ne n' guère nullement pa
    nunca jamás ningún ninguno ninguna nada nadie tampoco
    nessun nessuno nessuna niente nulla neanche nemmeno neppure
    niet geen nooit niets nergens noch evenmin
    não naum nenhum nenhuma nem tampouco
    inte ej ingen inget inga aldrig ikke ingenting żadn* nera neturime neturiu nereikia nesame neidomu nedomina nenorime`,
  // A whole answer in one word.
  nope: `no nope nah nein nee neen non não nej nie noo nooo neinn naw negative njet niet`,
  thanks: `thanks thank thx thanx ty cheers ta danke dank merci gracias grazie bedankt dankjewel obrigado obrigada tack dzięki dziękuję ačiū tak
    besten vielen herzlichen remercie remercions agradezco ringrazio ringraziamo`,
  we: `i we us our ours me my mine ourselves myself im ive id weve were wed
    wir ich uns unser unsere unserem unseren unserer mir mich mein meine meiner meinem meinen
    nous notre nos je j' moi mon ma mes m' on
    nosotros nuestro nuestra nuestros nuestras mi mis yo
    noi nostro nostra nostri nostre mio mia io ci
    wij ons onze ik mij mijn
    nosso nossa nossos nossas eu meu minha gente
    vi vår våra jag mig oss nam nas mums`,
  they: `he she him her his mr mrs ms dr herr herrn frau er sie ihn ihm monsieur madame mme lui elle señor señora él ella signor signora dottor meneer mevrouw hij haar hem senhor senhora ele ela firm company office board committee team director management geschäftsleitung direction`,
  interest: `intrest* interst* intrst* intress* interes* zainteresow* domina keen enthus* enthous*
    belangstelling appeal* tempted tempting curious curios* spannend reiz* neugierig incuriosi* benieuwd intrigu*`,
  interesting: `interesting intresting interessant* interesante*`,
  need: `need* require*
    bedarf bedürf* brauch* benötig* benoetig* notwendig* nötig* noetig erforderlich verwendung
    besoin* nécess* utile utilité utilidad
    necesit* necesid* necesari* precis* falta
    bisogno serve servono occorr* esigenz*
    nodig behoefte
    behov behöver potrzeb* poreik* reikia`,
  fit: `fit* suit* match* align* appl* appropriate concern* right business
    passt passen passend* passte thema infrage betracht frage geeignet sinnvoll sinn baustelle
    correspond* convien* pertinen* adapt* sujet intérêt actualité
    encaj* ajust* relevan* tema cuadr* sirve
    adatt* caso argomento
    past aansluit* toepassing aandacht
    encaix* adequ* assunto serve* cabe`,
  seek: `look* search* seek* pursu* consider* explor* want* wish* plan plans planned planning intend* buy* purchas* invest* chang* switch* swap*
    replac* proceed* progress* evaluat* adopt* entertain* hire hiring hires recruit* outsourc* spend* priorit* agenda
    such* wünsch* möcht* moecht* wollen will wollt* planen beabsichtig* kauf* anschaff* wechsel* umstell* änder* weiterverfolg*
    verfolg* einführ* einsatz beauftrag* bestell* abschließ* einlassen
    cherch* recherch* souhait* veux voulons voulez veut désir* envisag* prévoi* prévu* pense* achet* suite poursuiv* projet* donnerons
    busc* quiero quiere quieren dese* planea* prevem* compr* cambi* contrat* invert* prioridad*
    cerc* voglia* voglio vuole desider* acquist* procede* previst* previed*
    zoek* wil willen wens* plannen koop* kopen wissel* overstap* verander* aanschaf*
    procur* quer* pretend* planej* mud* troc* avanç* seguir
    söker vill szuka* chce* ieško*`,
  money: `budget* money fund* cash penny cent capacity bandwidth resources time appetite room space scope hours means headcount vacanc* opening* slot*
    geld mittel kapazität* zeit platz ressourcen luft stellen
    argent temps moyens place sous crédit* poste*
    presupuesto* dinero tiempo recursos hueco
    soldi tempo risorse denaro spazio fondi
    tijd capaciteit ruimte
    orçamento verba dinheiro espaço
    pengar tid budżet* biudžet*`,
  already: `already alredy allready bereits schon längst déjà ya già reeds já redan już jau`,
  have: `have has got use uses using work works working run runs rely employ own ve cover* deal* partner* source buy get
    haben hat habe nutzen nutze arbeiten arbeite verwenden setzen beziehen betreiben besitzen einsetzen
    avons ai a travaillons travaille utilisons disposons employons possédons
    tenemos tengo trabajamos trabajo usamos utilizamos contamos disponemos
    abbiamo ho lavoriamo lavoro usiamo utilizziamo disponiamo
    hebben heb werken werk gebruiken gebruik
    temos tenho trabalhamos trabalho dispomos
    har arbetar mamy używamy turime dirbame naudojame`,
  supplier: `supplier* vendor* provider* agenc* partner* contractor* solution* tool* system* software team someone somebody
    broker* firm accountant* consultant* platform* lawyer* setup arrangement* arrangments process product crm app staff people
    lieferant* anbieter* dienstleister* agentur* lösung* loesung* werkzeug jemanden jemand leute mitarbeiter kollegen vertrag
    fournisseur* prestataire* partenaire* outil* équipe* logiciel* quelqu' cabinet société contrat
    proveedor* socio* herramienta* equipo* alguien empresa gestoría contrato
    fornitor* agenzia* soluzion* strument* qualcuno squadra ditta azienda contratto
    leverancier* bureau partij iemand oplossing* contract pakket
    fornecedor* parceir* soluç* ferramenta* equipa alguém sistema
    leverantör* dostawc* tiekėj*`,
  happy: `happy hapy satisfied pleased comfortable settled well served delighted glad good fine
    zufrieden versorgt ausgestattet aufgestellt bedient eingedeckt glücklich abgedeckt gerüstet
    satisfait* content* équipé* servi* pourvu* couvert*
    satisfech* cubierto* cubierta* equipado* feliz
    soddisfatt* coperti coperto attrezzat*
    tevreden voorzien blij gedekt geholpen
    satisfeit* atendido* coberto* bem
    nöjda nöjd zadowolen* patenkinti`,
  with: `with w by mit bei beim chez bij avec con met com med z su wir de del dei van`,
  current: `current existing present incumbent regular usual own what how one way things local established trusted
    aktuell* bestehend* bisherig* jetzig* eigen* was wie hauseigen*
    actuel* existant* habituel* propre* ce
    actual* propio* propia* existente* habitual lo nuestro*
    attual* propri* esistent* quello nostr*
    huidige bestaande vaste wat hoe
    atual atuais o
    befintlig* nuvarande egen egna obecn* esam*`,
  chosen: `chose chosen choose decided decide opted gone went go going signed settled picked awarded renewed committed commit appointed hired bought installed ordered
    entschieden gewählt verlängert unterschrieben vergeben beauftragt abgeschlossen gekauft
    choisi opté signé retenu renouvelé acheté
    elegido decidido optado firmado renovado contratado comprado decantado
    scelto deciso optato firmato rinnovato acquistato preso
    signer firmar firmare tekenen gekozen besloten getekend verlengd gekocht
    escolhemos escolhido optámos decidimos assinámos renovámos fechámos comprámos`,
  other: `another other others different competitor elsewhere ailleurs anderswo woanders altrove elders otros somebody someone rival alternative
    anderen andere anderem anderweitig anders mitbewerber wettbewerber
    autre autres concurrent
    otro otra competidor
    altro altra altri concorrente
    ander
    outro outra`,
  bound: `locked tied bound contract contracts contracted agreement framework retainer
    vertrag vertraglich gebunden rahmenvertrag vertragslaufzeit
    contrat engagés engagé liés
    contrato atados comprometidos
    contratto vincolati legati
    gebonden vast
    presos amarrados vinculados`,
  decline: `declin* refuse refuses reject abstain abgelehnt ablehn* lehne lehnen absage absagen abgesagt verzicht* absehen dankend
    refus refusons renonçons renonce refuser
    rechazo rechazar rechazamos renuncio renunciamos descarto descartamos
    rifiuto rifiutare rifiutiamo rinuncio rinunciamo rinunciare
    afwijzen weiger afzien
    recuso recusar recusamos dispenso dispensamos rejeito passo
    avböjer avstår odmawiam rezygnuj* atsisak*`,
  // Words of a text in Portuguese: there "no" is no negation.
  portuguese: `não uma você obrigado obrigada meu minha seu sua em um ao à às foi são está isso também ainda muito estou`,
  conditional: `if wenn falls sofern indien`,
  // At the beginning of a clause.
  perhapsIf: `si se als caso sempre`,
  // Agreeing, joining, being able: what a reader who says no does not do.
  agree: `accept* agree* sign attend* join* come make help commit accommodate spare manage afford justify swap
    akzeptier* zustimm* unterschreib* teilnehm* mitmach* genehmig* mittragen helfen kommen
    approuv* signer* particip* viens venir aider
    acepto aceptamos acepta aprueb* firmo firmar* voy ir ayudar
    accetto accettiamo approv* partecip* vengo venire aiutare
    teken onderteken* deelnem* meedoe* kom komen helpen
    aceito aceitamos aprov* assino vou ajudar`,
  cant: `cant cannot couldnt unable kann können könnten könnte peux pouvons pourrai pourrons puedo podemos podré puc posso possiamo potrò riesco riusciamo kan kunnen consigo conseguimos`,
  see: `find open see read access log remember say tell wait hear imagine reach believe recall think understand quite finden öffnen sehen lesen sagen erinnern erreichen verstehen trouver ouvrir voir lire dire encontrar abrir ver leer decir trovare aprire vedere leggere vinden openen zien lezen zeggen ler dizer`,
  waste: `waste wasting wasted wastes perdez perdons perd perds pierde pierden pierda pierdes perde perdete perder verschwenden verschwendet vertun verspilt verspil verdoet`,
  against: `against down gegen dagegen contre contra contro tegen abajo`,
  benefit: `point benefit use value advantage sense merit nutzen mehrwert vorteil sinn zweck intérêt utilité sens sentido utilidad beneficio provecho ventaja utilità senso vantaggio nut zin meerwaarde voordeel utilidade vantagem interesse brood`,
  talk: `talk speak discuss hablamos hablemos hablar falamos vemos vediamo parlare riparlare parliamo riparliamo sentiamo risentiamo sprechen reden praten spreken rappelle reparle reparlons voyons`,
  whenever: `after once when nach sobald wenn après quand lorsque cuando tras quando dopo finita finito passata na als zodra depois assim`,
  lack: `lack lacks lacking short fehlt fehlen mangelt manque manquons manquent falta faltan manca mancano ontbreekt ontbreken`,
  who: `someone somebody anyone quien quem chi jemand jemanden quelqu quelquun qualcun alguien alguém qualcuno iemand people`,
  // A verb of the first person plural, by its ending.
  ours: `*amos *emos *imos *iamo *erons *irons`,
  post: `nicht nichts nix nich nciht nciths kein keine keinen keinem keiner keinerlei keins nein niet niets geen nooit`,
  moment: `moment momento momentan moments derzeit zurzeit currently presently actuellement actualmente attualmente momenteel atualmente now nunc`,
  // Asking that something end.
  stop: `stop stopp stopped stahp stopt stoppen cease desist quit halt refrain enough basta finger
    aufhören hören unterlassen unterlasst einstellen verschonen verschont
    cessez cesser arrêtez arrêter arrête stopper épargnez
    dejen deje deja dejar paren pare parar cese cesen cesar
    smetta smettete smettere smettila cessi cessate finite
    ophouden kappen staken
    parem cesse cessem chega
    sluta upphör przestań przestańcie liaukitės nustokite`,
  remove: `remove remov unsubscribe unsubscribed unsubscribing unsub delete erase strike scrub purge suppress exclude opt optout
    streichen streich entfernen entfernt loeschen lösch* abmelden abbestellen sperren austrag*
    désinscri* désabonn* retirez retirer retire supprimez supprimer effacez effacer radiez rayez enlevez ôtez
    borre borren borrar borrenme elimine eliminen eliminar quiten quitar quita quítame quíteme quítenos quítenme elimínenme desuscrib* retiren retírenme saque sáquenme suprima
    rimuova rimuovere rimuovete rimuovetemi rimuovermi cancelli cancellate cancellare cancellatemi cancellarmi togliete tolga togliere toglietemi toglietelo elimini disiscri* depenn*
    afmelden uitschrijven verwijder verwijderen verwijdert schrap schrappen uitschrijf
    remova remover removam retirem retirar eliminem exclua excluir descadastr* apague apagar tirem tire
    avregistrera avsluta ta usuńcie proszę usunąć wypisz* išbrauk* pašalin* ištrin*`,
  unsubscribe: `unsubscribe unsubscribed unsuscribe unsubcribe unsubscibe unsub unsubscribing optout désinscrire désabonner désinscription désabonnement desinscribir desuscribir baja disiscrizione disiscrivetemi uitschrijven afmelden descadastrar descadastrem abmelden abbestellen abmeldung avregistrera`,
  list: `list lists mailing database distribution records record contacts address addresses details data system mailings sequence spreadsheet crm books circulation newsletter cadence email emails file files name number me us him her them
    verteiler liste listen verteilerliste datenbank daten kontaktdaten adressdaten mailadresse kartei mailingliste namen mich uns ihn
    listes base fichier* adresse* coordonnées données diffusion moi nous
    lista listas datos dirección correo* envíos contactos
    elenco indirizzo dati contatti archivio mi ci
    lijst lijsten bestand adres gegevens mailinglijst mij ons
    dados endereço contatos morada e-mail nos
    listan listy adresu sąrašo duomenis`,
  contact: `email emails emailed emailing emaill write writing writes messaging call calls calling ring ringing phone phoning
    text texting send sending sends reach reaching follow following followup chase chasing bother bothering pester pestering approach approaching solicit* ping nudge spam spamming wrote outreach correspond* communicat* reminders badger* harass* insist* hassl* pitch* sell selling prospect* offers offer proposals
    kontaktier* anschreib* schreib* melden meldet melde anruf* zuschrift* nachricht* werbung angebote anfragen kontaktaufnahme kontakt behellig* belästig* zuschick* schick* zusend* nachhaken nachfass* nachfragen bewerben profile werbe* post anzuschreiben anzurufen
    contact* écri* récri* recontact* relanc* sollicit* appel* téléphon* envoy* courriel* message* courrier* démarch* importun* offres embêt* harcel*
    escrib* llam* mand* envi* correo* mensaje* molest* comunica* comercial* publicidad oferta* acos*
    scriv* chiam* invi* messagg* telefon* disturb* sollecit* proposte pubblicità scritt*
    benader* mail* schrijf* schrijven bel bellen berichten bericht stuur* sturen e-mail* opbellen lastig aandringen reclame telefoontjes
    contat* escrev* lig* mensage* incomod* abord*
    kontakta mejla skriv* skicka mejl kontaktować pisać dzwonić rašykite skambinkite siųskite laiškų`,
  more: `more further again anymore any additional future longer else
    mehr weitere weiteren weiterhin weiter wieder künftig zukünftig nochmal nochmals erneut fortan
    plus davantage encore désormais nouveau nouveaux autres dorénavant
    más otra otro futuras
    più ancora altri altre ulterior* oltre
    meer verder verdere nogmaals voortaan
    outra novamente
    mer fler więcej daugiau`,
  please: `please pls plz kindly pleas plese bitte veuillez svp merci prière prie gentilesse favor por rogamos ruego prego cortesemente gelieve alstublieft aub graag verzoek peço snälla proszę prašau prašome ask asking request want bitten ersuche demande pido chiedo`,
  leave: `leave leav lass lasst lassen laissez laisse lâchez déjeme déjenme déjennos lasci lasciate lasciatemi lasciami laat deixe deixem lämna`,
  peace: `alone peace be ruhe frieden tranquille tranquilles paix paz tranquilo tranquila stare pace perdere rust fred`,
  // Later, in words that name no season or month.
  later: `later soon sometime someday eventually
    später spaeter demnächst irgendwann bald
    tard prochainement bientôt
    tarde adelante pronto
    avanti tardi presto
    straks binnenkort ooit
    depois frente breve
    senare później vėliau`,
  unit: `quarter quarters year years month months season seasons cycle fiscal budget weeks
    quartal jahr jahre jahres jahren monat monate monaten halbjahr saison wochen
    trimestre année an ans mois semestre semaines
    año años mes meses temporada semanas
    anno anni mese mesi stagione settimane
    kwartaal jaar maand maanden seizoen weken
    safra
    år kvartal roku rok miesiąc metais mėnesio`,
  months: `january february april june july august september october november december q1 q2 q3 q4 spring summer autumn easter christmas
    januar jänner februar märz mai juni juli oktober dezember frühjahr frühling sommer herbst ostern weihnachten quartal
    janvier février mars avril juin juillet août septembre octobre novembre décembre printemps automne rentrée trimestre pâques noël
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño navidad*
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre estate autunno natale pasqua
    januari februari maart augustus voorjaar najaar zomer herfst kwartaal
    janeiro fevereiro março maio junho julho setembro outubro dezembro verão outono natal páscoa
    holidays vacation harvest ferien urlaub ernte vacances congés fêtes récolte vacaciones cosecha ferie vacanze vendemmia vakantie oogst férias colheita hösten våren vendanges kerst kerstmis campaña pfingsten hiver fortnight season saison temporada seizoen`,
  next: `next following coming new nächst* kommend* neue* prochain* nouvelle nouvel próximo próxima siguiente* nuevo prossim* nuovo volgend* komend* nieuwe novo nästa przyszł* kitą kitais`,
  after: `after until till before from once when nach bis ab erst vor sobald wenn après avant jusqu' jusque dès quand tras después hasta antes cuando dopo fino prima quando na tot voor pas zodra após depois até efter po iki`,
  // An invitation to come again.
  return: `reach write email mail call ring ask try check get touch circle ping remind follow approach drop revisit revist reconnect catch return resend knock chase shout talk speak discuss look think
    melden melde meldet kontaktieren schreiben schreib anrufen anruf rufen ruf nachfragen ansprechen wiedervorlage zurückkommen kommen kommt fragen versuchen probieren erinnern sprechen reden anklopfen wiederkommen
    recontact* rappel* revenez revenir contact* écrivez relanc* reparl* appelez reprendre reprenez parlons redemand* rediscut* voyons
    escríb* llám* vuelv* volver hablamos hablar hablemos retom* recuérd* pregunt* pásate vemos
    ricontatt* risent* sentirci sentiamo riscriv* richiam* riprov* torn* riparl* parliamo riprend* senta chiami vediamo
    búsqu* neem bel kom terug vraag probeer herinner benader klop
    volte* voltar contat* ligue* fale falem falar falamos escreva* escrever procure procurem pergunt* tente* conversamos
    återkom hör odezw* wróćmy parašykite susisiekite grįžkime`,
  again: `again back anew wieder nochmal nochmals erneut zurück nouveau encore vers otra nuevo vez volver nuovo ancora opnieuw terug nogmaals weer novamente novo igen ponownie vėl dann alors entonces allora dan então then`,
  // Words that make an invitation of a verb.
  invite: `please feel free happy welcome gladly let lets can may could try do maybe perhaps bitte gerne gern dürfen können vielleicht lassen veuillez pouvez volontiers n' hésitez peut-être puede pueden podemos podríamos mejor quizás si può possiamo magari provi graag misschien kunt mag pode podem talvez melhor gärna proszę but aber mais pero ma maar mas`,
  maybe: `eventuell éventuellement eventualmente eventueel maybe perhaps possibly vielleicht eventuell peut-être quizá quizás tal forse magari misschien wellicht talvez kanske może gal possiblement`,
  now: `now moment present currently today stage
    momentan jetzt derzeit zurzeit aktuell gerade augenblick
    maintenant actuellement instant
    ahora actualmente
    adesso ora momento attualmente
    nu momenteel ogenblik
    agora atualmente
    teraz šiuo`,
  keep: `keep bear hold store retain behalten behaltet gardez garder conserver conservez mantener mantenga tenga guarde guardaré tenere tenete hou houd houden bewaar manter mantenha guardar`,
  mind: `mind file hinterkopf evidenz vormerken tête mémoire dossier coude cuenta mente archivo presente considerazione gedachten achterhoofd`,
  // Yes.
  positive: `great good interesting promising fantastic perfect exciting wonderful excellent nice intriguing useful relevant brilliant lovely awesome amazing cool fun worthwhile reasonable helpful super
    gut spannend toll vielversprechend prima perfekt vernünftig großartig sinnvoll
    bien intéressant* prometteur parfait génial bon
    interesante* perfecto estupendo fenomenal prometedor
    bene perfetto ottimo ottima promettente
    goed leuk veelbelovend
    bem ótimo ótima perfeito bom promissor
    bra intressant dobrze ciekawie gerai įdomiai`,
  sounds: `sounds sound looks seems klingt hört sieht semble paraît suena parece sembra suona klinkt lijkt soa låter brzmi skamba`,
  meet: `meet meeting meetings call chat talk demo demonstration presentation appointment visit walkthrough discussion conversation session trial pilot zoom teams coffee lunch overview connect
    termin treffen gespräch telefonat anruf telefonieren vorführung besuch vorstellung sprechen
    rendez-vous rdv rencontre réunion visio échange appel entretien rencontrer échanger
    cita llamada videollamada demostración charla hablar vernos
    incontro riunione appuntamento chiamata dimostrazione videochiamata colloquio
    afspraak gesprek belafspraak demonstratie kennismaking bezoek
    reunião conversa chamada visita demonstração encontro conversar
    möte samtal spotkanie susitikti susitikimą`,
  arrange: `schedul* schdule book set setup arrange fix plan organise organize propose suggest agree confirm
    vereinbaren ausmachen vorschlagen festlegen einrichten machen schlagen
    fixer convenir planifier caler organiser proposez prenons proposer
    agendar agendemos concertar fijar programar quedar quedamos proponga
    fissare fissiamo organizzare concordare
    plannen inplannen maken afspreken prikken
    marcar marcamos combinar agende
    boka umówić suderinti`,
  send: `send forward share email drop give pass provide schicken senden sende schick schicke zusenden mailen übersenden lassen envoyez envoyer transmettez faire adressez mandez envíe envíeme envíenme mande mándeme mándenos mándame envíame enviar mandar pásame páseme mandi mandarmi invii inviarmi inviare inviateci mandare mandateci stuur sturen mail zend doe manda mandem enviem passe skicka prześlij prześlijcie atsiųskite siųskite`,
  material: `proposal proposals details info information offer quote brochure deck invite contract material materials sample samples agenda calendar slides summary overview leaflet catalogue catalog one-pager figures numbers times dates
    angebot unterlagen infos informationen muster prospekt kostenvoranschlag einladung vertrag präsentation broschüre
    proposition devis documentation doc informations plaquette échantillon* présentation offre éléments
    propuesta información presupuesto detalles catálogo folleto muestra* oferta documentación dossier
    proposta preventivo materiale informazioni dettagli offerta campione documentazione
    offerte informatie voorstel voorbeeld documentatie
    informação informações orçamento detalhes apresentação amostra*
    förslag ofertę informacje pasiūlymą sąskaitą informaciją`,
  fact: `terms link video price prices pricing price-list cost costs fee fees rate rates feature features spec specs specification* guide roadmap comparison study studies technical support plan tier tiers structure breakdown licensing preis* kosten prix tarif* coût* precio* costo coste prezzo prezzi costi prijs prijzen preço* custo* valor* pris cena kaina`,
  // Numbers in digits, by the first; hours and small counts in words.
  number: `two three four five six seven eight nine ten eleven twelve noon
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    deux trois quatre cinq sept huit neuf dix onze douze
    dos tres cuatro cinco seis siete ocho nueve diez doce
    due tre quattro cinque sette otto nove dieci undici dodici
    twee drie vijf zes zeven negen tien twaalf
    dois duas três quatro oito dez
    0* 1* 2* 3* 4* 5* 6* 7* 8* 9* £* $* €*`,
  day: `saturday sunday samstag sonnabend sonntag samedi dimanche sábado domingo sabato domenica zaterdag zondag monday tuesday wednesday thursday friday tomorrow afternoon morning noon evening week tue thu fri am pm
    montag dienstag mittwoch donnerstag freitag morgen nachmittag vormittag uhr woche
    lundi mardi mercredi jeudi vendredi demain après-midi matin semaine heures
    lunes martes miércoles jueves viernes mañana tarde semana hora
    lunedì martedì mercoledì giovedì venerdì domani pomeriggio mattina settimana
    maandag dinsdag woensdag donderdag vrijdag middag ochtend
    segunda terça quarta quinta sexta amanhã manhã
    måndag tisdag onsdag torsdag fredag`,
  works: `works work suits fine ok okay good perfect passt ginge geht recht convient parfait bien viene perfecto va bene schikt kan goed uitstekend serve pode ótimo`,
  person: `person people contact address department inbox mailbox office guy one desk company email recipient ansprechpartner* adresse abteilung firma stelle postfach empfänger
    interlocuteur personne service société boîte destinataire
    persona departamento dirección empresa buzón destinatario
    indirizzo ufficio reparto azienda interlocutore
    persoon afdeling adres bedrijf contactpersoon
    pessoa endereço setor contato`,
  handle: `handle handles deal deals responsible charge involved manage manages decide oversee look run zuständig verantwortlich zuständigkeit occupe responsable compétent encargo encarga llevo lleva encargado occupo occupa competenza responsabile ga gaat verantwoordelijk over cuido cuida trato responsável`,
  passon: `forward forwarded forwarding passed passing pass referred weitergeleitet weiterleiten weitergegeben weitergebe leite transmis transmets transféré reenvío reenviado paso pasado inoltrato inoltro giro passo doorgestuurd doorgeven stuur encaminhei encaminho reencaminho passei vidarebefordrar przekazuję persiunčiu`,
  absent: `out away absent holiday holidays vacation leave ooo sick parental annual maternity
    abwesend urlaub abwesenheit elternzeit krank haus büro
    absente absence congé congés vacances
    ausente vacaciones ausencia fuera oficina
    assente ferie assenza ufficio
    afwezig vakantie verlof kantoor
    férias escritório
    semester urlopie nieobecn* atostog*`,
  office: `office desk bureau büro oficina ufficio kantoor escritório haus kontoret town country`,
} as const satisfies Record<string, string>;

/** Fields whose longer words are also known with one letter wrong. */
export const FORGIVING: ReadonlySet<string> = new Set([
  "interest",
  "need",
  "remove",
  "unsubscribe",
  "already",
  "happy",
  "decline",
  "meet",
  "arrange",
]);
