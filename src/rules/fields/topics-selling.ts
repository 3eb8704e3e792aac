import { field } from "./field";

/** Small fields, one idea each; a rule of its own weighs each of them. */
export const sellingTopics = {
  /** saving */
  save: field({
    en: "save; saves; saving; savings; saved",
    de: "sparen; spart; einsparen; einsparung; einsparungen; ersparnis; gespart",
    fr: "économiser; économise; économies; économie; économisé",
    es: "ahorrar; ahorra; ahorro; ahorros; ahorran; ahorrado",
    it: "risparmiare; risparmia; risparmio; risparmi; risparmiato",
    nl: "besparen; bespaart; besparing; besparingen; bespaard; scheelt",
    pt: "economizar; economiza; economia; poupar; poupa; poupança; poupado",
  }),
  /** lower cost or effort */
  reduce: field({
    en: "reduce; reduces; reducing; reduced; cut; cuts; cutting; lower; lowers; less; fewer; half the; halved",
    de: "senken; senkt; reduzieren; reduziert; gesenkt; weniger; halbiert; verringern",
    fr: "réduire; réduit; réduisent; baisser; baisse; diminuer; moins de; divisé",
    es: "reducir; reduce; reducido; bajar; disminuir; menos; recortar",
    it: "ridurre; riduce; ridotto; abbassare; diminuire; meno; dimezzare",
    nl: "verlagen; verlaagt; verminderen; vermindert; minder; terugbrengen; halveren",
    pt: "reduzir; reduz; reduziu; baixar; diminuir; menos; cortar",
  }),
  /** growth */
  increase: field({
    en: "increase; increases; increased; increasing; boost; boosts; grow; growing; growth; improve; improves; improving; improved; double; doubled; scale; scaling; maximize; enhance; optimise; optimize; generate; drive; drives; attract",
    de: "steigern; steigert; erhöhen; erhöht; verbessern; verbessert; wachsen; wachstum; verdoppeln; optimieren; generieren; gewinnen; skalieren",
    fr: "augmenter; augmente; améliorer; améliore; développer; croissance; booster; doubler; optimiser; générer; attirer",
    es: "aumentar; aumenta; mejorar; mejora; crecer; crecimiento; duplicar; optimizar; generar; impulsar; atraer; potenciar",
    it: "aumentare; aumenta; migliorare; migliora; crescere; crescita; raddoppiare; ottimizzare; generare; attirare; potenziare",
    nl: "verhogen; verhoogt; verbeteren; verbetert; groeien; groei; verdubbelen; optimaliseren; genereren; aantrekken",
    pt: "aumentar; aumenta; melhorar; melhora; crescer; crescimento; duplicar; otimizar; gerar; impulsionar; atrair; alavancar",
  }),
  /** faster or easier */
  /** without effort */
  without: field({
    en: "without; no more; instead of; never have to; so you can; so that you; free up; takes care of",
    de: "ohne; statt; anstatt; kein lästiges; nie wieder; damit sie; sodass sie; nimmt ihnen; abnehmen; entlasten; entlastet",
    fr: "sans; au lieu de; plus besoin; afin que vous; pour que vous; vous libère; libérer; fini les",
    es: "sin; en lugar de; en vez de; nunca más; para que usted; para que ustedes; olvídese; liberar",
    it: "senza; invece di; mai più; così può; così potete; per liberare; dimentichi",
    nl: "zonder; in plaats van; nooit meer; zodat u; zodat je; zodat jullie; ontlasten; uit handen",
    pt: "sem; em vez de; ao invés de; nunca mais; para que você; para que vocês; liberar; esqueça",
  }),
  /** money earned */
  revenue: field({
    en: "revenue; profit; profits; profitable; margins; margin; roi; sales; turnover; conversion; conversions; bottom line; cash flow; pays for itself",
    de: "umsatz; gewinn; rentabel; rendite; marge; margen; verkäufe; ertrag; rechnet sich; amortisiert",
    fr: "chiffre d'affaires; bénéfices; rentable; rentabilité; marge; marges; ventes; retour sur investissement; conversion",
    es: "ingresos; beneficio; beneficios; rentable; rentabilidad; margen; márgenes; ventas; retorno; facturación; conversión",
    it: "fatturato; profitto; redditività; margine; margini; vendite; ritorno; ricavi; conversione",
    nl: "omzet; winst; rendabel; rendement; marge; marges; verkoop; conversie; verdient zich terug",
    pt: "receita; lucro; rentável; rentabilidade; margem; margens; vendas; retorno; faturamento; faturação; conversão",
  }),
  /** new customers for you */
  "new-customers": field({
    en: "new customers; more clients; new clients; new business; leads; more leads; prospects; bookings; more bookings; appointments; traffic; more traffic; visitors; pipeline; lead generation; your customers; your clients",
    de: "neue kunden; neukunden; mehr kunden; mehr anfragen; anfragen; leads; mehr aufträge; besucher; interessenten; kundengewinnung; reichweite; ihre kunden; ihren kunden",
    fr: "nouveaux clients; plus de clients; prospects; leads; réservations; trafic; visiteurs; demandes; vos clients; visibilité",
    es: "nuevos clientes; más clientes; clientes potenciales; leads; reservas; tráfico; visitantes; sus clientes; visibilidad",
    it: "nuovi clienti; più clienti; potenziali clienti; contatti; lead; prenotazioni; traffico; visitatori; i vostri clienti; i suoi clienti; visibilità",
    nl: "nieuwe klanten; meer klanten; leads; boekingen; reserveringen; bezoekers; aanvragen; uw klanten; zichtbaarheid",
    pt: "novos clientes; mais clientes; potenciais clientes; leads; reservas; tráfego; visitantes; seus clientes; visibilidade",
  }),
  /** time for your people */
  "team-time": field({
    en: "your team; your staff; your people; your employees; hours a week; hours per week; hours every",
    de: "ihr team; ihrem team; ihre mitarbeiter; ihren mitarbeitern; ihre leute; ihren leuten; stunden pro woche; stunden im monat; stunden pro monat",
    fr: "votre équipe; vos équipes; vos collaborateurs; vos salariés; heures par semaine; heures par mois",
    es: "su equipo; sus empleados; su personal; su gente; horas a la semana; horas al mes; horas semanales",
    it: "il vostro team; il suo team; i vostri dipendenti; il vostro personale; ore a settimana; ore al mese",
    nl: "uw team; uw mensen; uw medewerkers; uw personeel; je team; uur per week; uren per week; uur per maand",
    pt: "sua equipe; a sua equipa; seus funcionários; seus colaboradores; vossa equipa; horas por semana; horas por mês",
  }),
  /** quality */
  quality: field({
    en: "quality; high quality; high-quality; reliable; reliability; premium; leading; trusted; professional; experienced; excellent; guarantee; guaranteed; warranty",
    de: "qualität; hochwertig; hochwertige; zuverlässig; zuverlässige; langlebig; führend; professionell; erfahren; garantie; garantiert; erstklassig",
    fr: "qualité; haut de gamme; fiable; durable; leader; professionnel; garantie; garanti; expérimenté; excellence",
    es: "calidad; alta calidad; fiable; duradero; líder; profesional; garantía; garantizado; experimentado; excelencia",
    it: "qualità; alta qualità; affidabile; durevole; leader; professionale; garanzia; garantito; esperto; eccellenza",
    nl: "kwaliteit; hoogwaardig; hoogwaardige; betrouwbaar; betrouwbare; duurzaam; toonaangevend; professioneel; garantie; ervaren",
    pt: "qualidade; alta qualidade; confiável; fiável; durável; líder; profissional; garantia; garantido; experiente; excelência",
  }),
  /** help offered */
  "help-you": field({
    en: "we help; i help; helps; helping; help you; help your; help companies; we can help; can help; could help; assist you; support you",
    de: "wir helfen; helfen ihnen; unterstützen; unterstützt; wir unterstützen; helfe ich; hilft ihnen; können wir ihnen",
    fr: "nous aidons; vous aider; aide à; aidons les; accompagnons; accompagner; vous accompagner; j'aide; nous pouvons vous",
    es: "ayudamos; ayudarle; ayudarles; ayudar a; ayudo a; podemos ayudar; apoyamos; acompañamos",
    it: "aiutiamo; aiutarvi; aiutarla; aiuto le; possiamo aiutare; supportiamo; affianchiamo",
    nl: "wij helpen; we helpen; u helpen; jullie helpen; ik help; kunnen u; ondersteunen; ontzorgen",
    pt: "ajudamos; ajudá-lo; ajudar você; ajudar a; ajudo; podemos ajudar; apoiamos",
  }),
  /** something built */
  "we-built": field({
    en: "we built; i built; we've built; i've built; we created; we make; we design; we run; i run; we launched; we offer; i offer; we provide; we specialize; we specialise; specializing in; specialise in; we supply; we produce; we manufacture; we sell; we deliver; i make; i built a",
    de: "wir haben … entwickelt; wir entwickeln; wir bauen; wir bieten; bieten wir; wir liefern; wir fertigen; wir produzieren; wir vermieten; wir betreiben; wir stellen … her; wir vertreiben; wir sind spezialisiert; spezialisiert auf; ich biete; ich habe … entwickelt; haben wir … entwickelt; wir übernehmen",
    fr: "nous avons (développé|créé|conçu); nous proposons; nous développons; nous fabriquons; nous offrons; nous fournissons; nous vendons; nous louons; nous réalisons; nous concevons; spécialisés dans; spécialisée dans; spécialiste; je propose; j'ai (développé|créé|conçu)",
    es: "hemos (desarrollado|creado|diseñado); ofrecemos; fabricamos; desarrollamos; suministramos; vendemos; alquilamos; diseñamos; especializados en; especializada en; especialistas en; ofrezco; he (desarrollado|creado|diseñado); nos dedicamos",
    it: "abbiamo (sviluppato|creato|progettato); offriamo; produciamo; realizziamo; sviluppiamo; forniamo; vendiamo; noleggiamo; progettiamo; specializzati in; specializzata in; offro; ho (sviluppato|creato|progettato); ci occupiamo",
    nl: "wij hebben … ontwikkeld; we hebben … ontwikkeld; wij bieden; we bieden; wij leveren; we leveren; wij maken; we maken; wij ontwikkelen; wij verhuren; gespecialiseerd in; ik bied; ik maak; ik heb … ontwikkeld",
    pt: "desenvolvemos; criamos; oferecemos; fabricamos; fornecemos; vendemos; alugamos; projetamos; produzimos; especializados em; especializada em; ofereço; desenvolvi; criei; trabalhamos com",
  }),
  /** software */
  platform: field({
    en: "platform; software; saas; app; tool; dashboard; integration; integrate; plugin; crm; api; cloud; plugs into",
    de: "plattform; software; tool; app; dashboard; schnittstelle; integration; cloud; anwendung",
    fr: "plateforme; logiciel; outil; application; tableau de bord; intégration; saas; s'intègre",
    es: "plataforma; software; herramienta; aplicación; panel; integración; se integra",
    it: "piattaforma; software; strumento; applicazione; cruscotto; integrazione; si integra; gestionale",
    nl: "platform; software; tool; applicatie; dashboard; koppeling; integratie",
    pt: "plataforma; software; ferramenta; aplicativo; painel; integração; integra-se; sistema",
  }),
  /** a solution */
  solution: field({
    en: "solution; solutions; service; services; system; technology; package; packages; programme; program",
    de: "lösung; lösungen; dienstleistung; dienstleistungen; leistungen; system; technologie; paket; konzept",
    fr: "solution; solutions; service; services; système; technologie; formule; dispositif; prestation; prestations",
    es: "solución; soluciones; servicio; servicios; sistema; tecnología; paquete",
    it: "soluzione; soluzioni; servizio; servizi; sistema; tecnologia; pacchetto",
    nl: "oplossing; oplossingen; dienst; diensten; systeem; technologie; pakket",
    pt: "solução; soluções; serviço; serviços; sistema; tecnologia; pacote",
  }),
  /** automation and AI */
  automation: field({
    en: "ai; a.i.; automation; automate; automates; automated; automating; chatbot; machine learning; ai-powered; assistant; agent",
    de: "ki; ki-gestützt; automatisierung; automatisieren; automatisiert; chatbot; digital; digitalisierung",
    fr: "ia; automatisation; automatiser; automatisé; chatbot; intelligence artificielle; digitaliser",
    es: "ia; automatización; automatizar; automatizado; chatbot; inteligencia artificial; digitalizar",
    it: "ia; automazione; automatizzare; automatizzato; chatbot; intelligenza artificiale; digitalizzare",
    nl: "ai; automatisering; automatiseren; geautomatiseerd; chatbot; kunstmatige intelligentie; digitaliseren",
    pt: "ia; automação; automatizar; automatizado; chatbot; inteligência artificial; digitalizar",
  }),
  /** an agency or consultancy */
  agency: field({
    en: "agency; consultancy; consulting; consultant; freelancer; freelance; studio; coach; coaching; marketing; marketing agency; advertising; outsourcing; staffing",
    de: "agentur; beratung; berater; beraterin; freelancer; studio; coaching; marketing; werbung; personalvermittlung; zeitarbeit; personaldienstleister; vermittlung",
    fr: "agence; conseil; consultant; consultante; freelance; studio; coaching; marketing; publicité; intérim; prestataire",
    es: "agencia; consultoría; consultora; consultor; autónomo; estudio; coaching; marketing; publicidad; ett",
    it: "agenzia; consulenza; consulente; freelance; studio; coaching; marketing; pubblicità; somministrazione",
    nl: "bureau; adviesbureau; consultant; adviseur; freelancer; studio; coaching; marketing; reclame; uitzendbureau; detachering",
    pt: "agência; consultoria; consultor; consultora; freelancer; estúdio; coaching; marketing; publicidade; terceirização",
  }),
  /** web ranking and sites */
  seo: field({
    en: "seo; search engine; rankings; rank; first page; backlink; backlinks; guest post; web design; website design; website redesign; new website; web development; online presence; social media; google ads; link insertion",
    de: "seo; suchmaschine; suchmaschinenoptimierung; google-ranking; ranking; backlink; backlinks; gastbeitrag; webdesign; neue website; neue webseite; online-auftritt; social media; google ads; sichtbarkeit bei google",
    fr: "seo; référencement; moteur de recherche; première page; backlinks; article invité; création de site; nouveau site; refonte; réseaux sociaux; google ads; présence en ligne",
    es: "seo; posicionamiento; buscadores; primera página; backlinks; enlaces; artículo invitado; diseño web; nueva web; redes sociales; google ads; presencia online",
    it: "seo; posizionamento; motori di ricerca; prima pagina; backlink; guest post; sito web nuovo; nuovo sito; realizzazione siti; social media; google ads; presenza online",
    nl: "seo; zoekmachine; vindbaarheid; backlinks; gastblog; webdesign; nieuwe website; social media; google ads; online aanwezigheid",
    pt: "seo; posicionamento; motores de busca; primeira página; backlinks; guest post; web design; novo site; redes sociais; google ads; presença online",
  }),
  /** a maker or supplier */
  manufacturer: field({
    en: "manufacturer; manufacturers; factory; supplier; oem; odm; moq; wholesale; exporter; distributor; distributors; samples; product range; catalogue; catalog; our products; our factory; machining; custom; customized; lead time; stock; in stock",
    de: "hersteller; fabrik; lieferant; großhandel; händler; vertriebspartner; produktion; muster; sortiment; katalog; unsere produkte; unser werk; fertigung; maßgeschneidert; lieferzeit; ab lager",
    fr: "fabricant; usine; fournisseur; grossiste; distributeur; production; échantillons; gamme; catalogue; nos produits; sur mesure; délai de livraison; en stock",
    es: "fabricante; fábrica; proveedor; mayorista; distribuidor; producción; muestras; gama; catálogo; nuestros productos; a medida; plazo de entrega; en stock; fabricantes",
    it: "produttore; fabbrica; fornitore; grossista; distributore; produzione; campioni; gamma; catalogo; i nostri prodotti; su misura; tempi di consegna; in magazzino",
    nl: "fabrikant; fabriek; leverancier; groothandel; distributeur; productie; monsters; assortiment; catalogus; onze producten; op maat; levertijd; op voorraad",
    pt: "fabricante; fábrica; fornecedor; atacadista; grossista; distribuidor; produção; amostras; gama; catálogo; nossos produtos; sob medida; por medida; prazo de entrega; em estoque; em stock",
  }),
  /** lists of contacts */
  "list-seller": field({
    en: "email list; contact list; attendee list; attendees list; attendees; mailing lists; database of; number of contacts; verified contacts; opt-in; data fields; counts; b2b",
    de: "adressliste; adressen; kontaktliste; teilnehmerliste; besucherliste; firmenadressen; datensätze; verifizierte kontakte",
    fr: "fichier de contacts; liste des participants; liste des visiteurs; base de contacts; fichier qualifié; contacts vérifiés; base de données de",
    es: "lista de asistentes; lista de contactos; base de contactos; contactos verificados; listado de; base de datos de",
    it: "elenco partecipanti; lista dei partecipanti; elenco contatti; banca dati di; contatti verificati",
    nl: "deelnemerslijst; bezoekerslijst; adressenbestand; contactenlijst; geverifieerde contacten",
    pt: "lista de participantes; lista de contatos; lista de contactos; base de contatos; contatos verificados",
  }),
  /** money on offer */
  funding: field({
    en: "funding; financing; line of credit; working capital; grant; investors; acquisition of; buy your",
    de: "finanzierung; kredit; darlehen; förderung; fördermittel; zuschuss; investoren; firma verkaufen; unternehmensverkauf; nachfolge",
    fr: "financement; crédit; prêt; subvention; aides; investisseurs; vendre votre; cession",
    es: "financiación; crédito; préstamo; subvención; ayudas; inversores; vender su; bonificable",
    it: "finanziamento; credito; prestito; contributo; bando; investitori; vendere la; agevolazioni",
    nl: "financiering; krediet; lening; subsidie; investeerders; bedrijf verkopen; overname",
    pt: "financiamento; crédito; empréstimo; subsídio; incentivos; investidores; vender sua; consórcio",
  }),
  /** a stand, seat or award for sale */
  "event-seller": field({
    en: "sponsorship; sponsor; exhibit; exhibitor; booth; stand; award; awards; nominated; nomination; summit; webinar; workshop; delegate; register now; invite you to",
    de: "sponsoring; sponsor; aussteller; messestand; stand; auszeichnung; preisverleihung; nominiert; nominierung; webinar; workshop; seminar; teilnahme; frühbucher; laden sie ein",
    fr: "sponsoring; exposant; stand; trophée; trophées; récompense; nommé; nomination; webinaire; atelier; inscription; invitons",
    es: "patrocinio; expositor; stand; premio; premios; nominado; nominación; webinar; taller; seminario; inscripción; invitamos",
    it: "sponsorizzazione; espositore; stand; premio; premi; candidati al; nomination; webinar; seminario; iscrizione; invitiamo",
    nl: "sponsoring; exposant; stand; award; prijs; genomineerd; nominatie; webinar; workshop; seminar; inschrijven; nodigen u uit",
    pt: "patrocínio; expositor; estande; stand; prêmio; prémio; nomeado; indicado; webinar; oficina; seminário; inscrição; convidamos",
  }),
  /** people to hire out */
  "staff-seller": field({
    en: "candidates; profiles; temps; skilled workers; workers from; placement; available immediately; our candidates; developers for; dedicated developers; offshore; hourly rate",
    de: "kandidaten; profile; fachkräfte; leiharbeit; zeitarbeitskräfte; schweißer; sofort verfügbar; arbeitskräfte; entwicklerteam; stundensatz; einsatzbereit",
    fr: "candidats; profils; intérimaires; main-d'œuvre; immédiatement disponibles; développeurs; taux horaire",
    es: "candidatos; perfiles; operarios; mano de obra; disponibles; incorporación inmediata; desarrolladores",
    it: "candidati; profili; operai; manodopera; subito disponibili; sviluppatori",
    nl: "kandidaten; profielen; vakkrachten; uitzendkrachten; direct beschikbaar; ontwikkelaars; uurtarief",
    pt: "candidatos; perfis; mão de obra; disponíveis; disponibilidade imediata; desenvolvedores",
  }),
  /** customers as proof */
  customers: field({
    en: "customers; clients; our customers; our clients; companies like; businesses like; firms like; teams like; similar companies; other companies; trusted by; worked with; working with; work with; works with",
    de: "unsere kunden; kunden wie; unternehmen wie; firmen wie; betriebe wie; andere unternehmen; andere betriebe; vertrauen; arbeiten mit; kunden; ähnliche",
    fr: "nos clients; clients comme; entreprises comme; sociétés comme; d'autres entreprises; font confiance; travaillons avec; vos confrères; confrères",
    es: "nuestros clientes; empresas como; negocios como; otras empresas; confían; trabajamos con; clientes como",
    it: "i nostri clienti; aziende come; imprese come; altre aziende; si affidano; lavoriamo con; realtà come",
    nl: "onze klanten; bedrijven als; bedrijven zoals; andere bedrijven; vertrouwen; werken met; klanten als",
    pt: "nossos clientes; empresas como; negócios como; outras empresas; confiam; trabalhamos com; clientes como",
  }),
  /** a case or reference */
  case: field({
    en: "case study; case studies; reference; references; testimonial; testimonials; reviews; results; for example; one client; one customer; one of our; recently helped; we helped; went from",
    de: "fallstudie; referenz; referenzen; referenzprojekt; erfolgsgeschichte; bewertungen; ergebnisse; zum beispiel; ein kunde; einer unserer; eine unserer",
    fr: "étude de cas; référence; références; témoignage; témoignages; avis; résultats; par exemple; un client; un de nos; l'un de nos",
    es: "caso de éxito; referencia; referencias; testimonio; opiniones; resultados; por ejemplo; un cliente; uno de nuestros",
    it: "caso di studio; referenza; referenze; testimonianza; recensioni; risultati; ad esempio; un cliente; uno dei nostri",
    nl: "praktijkvoorbeeld; referentie; referenties; ervaringen; resultaten; bijvoorbeeld; een klant; een van onze",
    pt: "estudo de caso; caso de sucesso; referência; referências; depoimento; avaliações; resultados; por exemplo; um cliente; um dos nossos",
  }),
  /** years of experience */
  experience: field({
    en: "years of experience; years experience; years in; since {number}; established in; founded in; over {number} years; certified; award-winning; iso {number}; experience in; expertise",
    de: "jahre erfahrung; jahren erfahrung; seit {number}; gegründet; zertifiziert; langjährige; erfahrung in; expertise; jahrzehnt*",
    fr: "ans d'expérience; années d'expérience; depuis {number}; fondée en; certifié; certifiée; expérience; expertise; savoir-faire",
    es: "años de experiencia; desde {number}; fundada en; certificado; certificada; experiencia en; trayectoria",
    it: "anni di esperienza; dal {number}; fondata nel; certificata; certificato; esperienza; competenza; pluriennale",
    nl: "jaar ervaring; jarenlange; sinds {number}; opgericht; gecertificeerd; ervaring; expertise",
    pt: "anos de experiência; desde {number}; fundada em; certificada; certificado; experiência em; trajetória",
  }),
  /** shares and sums */
  percent: field({
    en: "{percent}; {number} {percent}; times faster; average of",
    de: "{percent}; {number} {percent}; mal schneller; im schnitt; im durchschnitt",
    fr: "{percent}; en moyenne; fois plus",
    es: "{percent}; de media; veces más; por ciento",
    it: "{percent}; in media; volte più; per cento",
    nl: "{percent}; gemiddeld; keer sneller; keer meer",
    pt: "{percent}; em média; vezes mais; por cento",
  }),
  /** your business */
  "your-business": field({
    en: "your business; your company; your firm; your organisation; your organization; your industry; your website; your site; your store; your shop; your brand; your practice; your clinic; your facility; your operations",
    de: "ihr unternehmen; ihrem unternehmen; ihres unternehmens; ihre firma; ihrer firma; ihr betrieb; ihrem betrieb; ihren betrieb; ihre website; ihrer website; ihre webseite; ihre branche; ihr geschäft; ihre praxis; ihr haus; ihrem haus",
    fr: "votre entreprise; votre société; votre activité; votre établissement; votre site; votre secteur; votre magasin; votre cabinet; votre structure; votre organisation",
    es: "su empresa; su negocio; su sector; su web; su página; su tienda; su despacho; su clínica; vuestra empresa; tu empresa; tu negocio",
    it: "la vostra azienda; la sua azienda; vostra attività; sua attività; vostro sito; vostro settore; vostro negozio; vostro studio; vostra struttura",
    nl: "uw bedrijf; je bedrijf; jullie bedrijf; uw onderneming; uw website; uw branche; uw winkel; uw praktijk; uw organisatie",
    pt: "sua empresa; a vossa empresa; vossa empresa; seu negócio; seu setor; seu site; sua loja; sua clínica; seu escritório; sua marca",
  }),
  /** something noticed */
  "noticed-that": field({
    en: "i noticed; noticed that; noticed your; i saw; saw your; saw that; came across; i came across; i see you; i see that; i've been following; been following; i was looking at; looking at your; researching; i found your; found you; your post; your recent; read your; read about; read that; heard about",
    de: "aufgefallen; ich habe gesehen; habe ich gesehen; bin auf sie; auf sie aufmerksam; aufmerksam geworden; gestoßen; gelesen; entdeckt; ihr beitrag; ihren beitrag; ihr artikel; ihren artikel; ihre stellenanzeige",
    fr: "j'ai vu; j'ai remarqué; j'ai découvert; je suis tombé; j'ai lu; j'ai consulté; votre article; votre publication; votre annonce; je vois que",
    es: "he visto; vi que; me he fijado; me fijé; he leído; leí; encontré; he encontrado; su artículo; su publicación; veo que; su anuncio",
    it: "ho visto; ho notato; ho letto; mi sono imbattuto; ho trovato; ho scoperto; vostro articolo; vostro annuncio; vedo che; suo post",
    nl: "ik zag; het viel me op; viel me op; ik las; kwam ik; tegengekomen; gevonden; uw artikel; uw vacature; ik zie dat; uw bericht",
    pt: "vi que; vi o; vi a; notei; reparei; li o; li a; li seu; encontrei; deparei-me; seu artigo; seu anúncio; vejo que; seu post",
  }),
  /** what most firms face */
  "most-firms": field({
    en: "most (companies|businesses|teams|firms|owners|people|practices|shops|agencies|contractors|clinics|operators|restaurants); many (companies|businesses|teams|firms|owners|practices|shops|clinics|of our|of the); a lot of (companies|businesses|teams|firms|owners|people|shops|practices); typically; usually",
    de: "die meisten (unternehmen|betriebe|firmen|kunden|praxen|kanzleien); viele (unternehmen|betriebe|firmen|praxen|kanzleien|unserer); häufig; oft; typischerweise",
    fr: "la plupart des; beaucoup d'; beaucoup de (entreprises|sociétés|dirigeants|restaurants); souvent; nombreux",
    es: "la mayoría de; muchas (empresas|pymes|clínicas|tiendas); muchos (negocios|despachos|restaurantes); a menudo; suelen",
    it: "la maggior parte; molte (aziende|imprese|realtà); molti (studi|ristoranti|negozi|clienti); spesso; di solito",
    nl: "de meeste (bedrijven|ondernemers|praktijken); veel (bedrijven|ondernemers|praktijken|klanten); vaak; meestal",
    pt: "a maioria; muitas (empresas|clínicas|lojas); muitos (negócios|escritórios|restaurantes|clientes); geralmente; costumam",
  }),
  /** a trouble named */
  trouble: field({
    en: "losing; lose money; missed; waste; wasting; struggle; struggling; headache; manual; manually; bottleneck; overpaying; leaving money; leaking; pain; challenge; challenges; costly; tedious; no-shows; shortage; backlog; compliance",
    de: "verlieren; verlorene; aufwand; aufwendig; manuell; händisch; engpass; fachkräftemangel; zeitaufwendig; mühsam; ärgerlich; herausforderung; herausforderungen; teuer",
    fr: "perdre; perdez; perdu; manuel; manuellement; chronophage; fastidieux; défi; défis; pénurie; coûteux; casse-tête; galère; perte de temps; pertes",
    es: "perder; pierde; pierden; manual; manualmente; tedioso; reto; retos; desafío; escasez; costoso; quebradero; pérdida de tiempo; pérdidas",
    it: "perdere; perde; perdete; manuale; manualmente; noioso; sfida; sfide; carenza; costoso; grattacapi",
    nl: "verliezen; verliest; handmatig; tijdrovend; omslachtig; uitdaging; uitdagingen; tekort; gedoe; kostbaar",
    pt: "perder; perde; perdem; manual; manualmente; trabalhoso; desafio; desafios; escassez; caro; dor de cabeça",
  }),
  /** reaches out */
  "reach-out": field({
    en: "reaching out; reach out; reached out; i'm writing to; i am writing to; introduce myself; introduce our; introduce you to; get in touch; getting in touch; contacting you; i wanted to; i hope this; hope this (email|message|finds|note); hope you're; hope you are; hope all is; allow me",
    de: "ich wende mich; ich schreibe ihnen; ich melde mich; kontaktiere ich; ich kontaktiere; erlauben sie; möchte ich ihnen; möchten wir ihnen; möchte ich mich; vorstellen; ich hoffe",
    fr: "je vous contacte; je vous écris; je me permets; je souhaitais; je voulais; me présenter; vous présenter; permettez-moi; j'espère que",
    es: "me pongo en contacto; le escribo; les escribo; te escribo; le contacto; quería; quisiera; presentarme; presentarle; permítame; espero que",
    it: "la contatto; vi contatto; le scrivo; vi scrivo; mi permetto; volevo; vorrei; presentarmi; presentarle; presentarvi; spero che",
    nl: "ik neem contact; ik schrijf u; ik benader; ik wilde; ik wil u; voorstellen; mag ik mij; ik hoop",
    pt: "entro em contato; entro em contacto; escrevo; estou escrevendo; queria; gostaria de; apresentar-me; me apresentar; apresentar; permita-me; espero que",
  }),
  /** who they are */
  "i-am-from": field({
    en: "my name is; i'm with; i am with; i work with; i work at; i work for; i run; founder of; co-founder; i'm a; we are a; we're a; we are the; this is; from the; on behalf of; our company; our team; our agency; i represent; sales manager; business development; account executive; marketing manager",
    de: "mein name ist; ich bin gründer; ich leite; ich arbeite; wir sind ein; wir sind eine; geschäftsführer; inhaber; vertrieb; unser unternehmen; unser team; unsere firma; ich vertrete",
    fr: "je m'appelle; je suis; je travaille; je dirige; fondateur; fondatrice; nous sommes un; nous sommes une; notre société; notre entreprise; notre équipe; responsable commercial; commercial",
    es: "me llamo; mi nombre es; soy; trabajo en; dirijo; fundador; fundadora; somos un; somos una; nuestra empresa; nuestro equipo; comercial; director comercial",
    it: "mi chiamo; sono il; sono la; lavoro per; fondatore; fondatrice; siamo un'; siamo una; la nostra azienda; il nostro team; commerciale; titolare",
    nl: "mijn naam is; ik ben; ik werk; oprichter; wij zijn een; we zijn een; ons bedrijf; ons team; accountmanager; eigenaar",
    pt: "meu nome é; o meu nome é; me chamo; chamo-me; sou; trabalho; fundador; fundadora; somos um; somos uma; nossa empresa; a nossa empresa; nossa equipe; comercial",
  }),
  /** the right person */
  "right-person": field({
    en: "right person; best person; person in charge; who handles; who is responsible; who looks after; who would be; point me; right direction; appropriate person; decision maker; forward this; pass this; someone else; purchasing manager; dear (manager|owner|sir|purchasing|business)",
    de: "zuständig; zuständige; zuständigen; ansprechpartner; ansprechpartnerin; verantwortlich; verantwortliche; weiterleiten; wer bei ihnen; wer ist bei ihnen; wer kümmert",
    fr: "bonne personne; bon interlocuteur; personne en charge; (le|la|au|du) responsable; qui s'occupe; me diriger; transmettre; à qui; vers qui",
    es: "persona adecuada; persona indicada; persona responsable; quién se encarga; quién lleva; (el|al|del) encargado; (el|la|al|del) responsable; reenviar; con quién",
    it: "persona giusta; referente; (il|la|al|del|alla|della) responsabile; chi si occupa; chi segue; inoltrare; con chi; a chi",
    nl: "juiste persoon; contactpersoon; verantwoordelijk voor; wie bij u; wie bij jullie; wie gaat; doorsturen; doorverwijzen; met wie",
    pt: "pessoa certa; pessoa indicada; pessoa responsável; quem cuida; quem trata; responsável por; responsável pela; responsável pelo; encaminhar; com quem",
  }),
  /** working together */
  "partner-with": field({
    en: "partnership; partner with; collaborate; collaboration; cooperate; cooperation; work together; working together; opportunity; opportunities; mutually; your requirements; your needs; serve you; do business",
    de: "partnerschaft; zusammenarbeit; kooperation; zusammenarbeiten; gelegenheit; chance; möglichkeit; ihre anforderungen; ihren bedarf; ihre bedürfnisse",
    fr: "partenariat; collaboration; collaborer; coopération; travailler ensemble; opportunité; vos besoins; vos attentes",
    es: "colaboración; colaborar; cooperación; alianza; trabajar juntos; oportunidad; sus necesidades",
    it: "collaborazione; collaborare; cooperazione; partnership; lavorare insieme; opportunità; vostre esigenze; sue esigenze",
    nl: "samenwerking; samenwerken; samen werken; partnerschap; kans; mogelijkheid; uw wensen; uw behoeften",
    pt: "parceria; colaboração; colaborar; cooperação; trabalhar juntos; oportunidade; suas necessidades; vossas necessidades",
  }),
  /** jobs that people who sell sign with; looked for in signatures, where the names of firms and desks stand too */
  "seller-title": field({
    en: "(sales|marketing) (manager|executive|representative|director|consultant|rep|coordinator|co-ordinator|associate|specialist|lead|analyst); sales development; business development (manager|executive|representative|director|lead|associate|officer|head|team|rep|consultant); (head|director|vp|vice president|chief) of (sales|growth|partnerships|outreach|business development); (vp|svp|evp|vice president) (sales|marketing|growth); export manager; account executive; business developer; biz dev; sdr; bdr; demand (generation|gen); lead generation (manager|specialist|executive|head); growth (manager|lead|marketer); outreach (manager|team|specialist|coordinator|lead); (partnerships|partnership) (manager|lead|director|executive); chief (revenue|commercial|growth) officer; client acquisition (manager|specialist|lead); foreign trade (manager|department|dept)",
    de: "vertriebsleiter; vertriebsleiterin; vertriebsleitung; vertriebsmitarbeiter; vertriebsmitarbeiterin; vertriebsmanager; vertriebsmanagerin; vertriebsingenieur; vertriebsingenieurin; vertriebsbeauftragter; vertriebsbeauftragte; vertriebsdirektor; vertriebsdirektorin; vertriebsaußendienst; (leiter|leiterin|leitung|mitarbeiter|mitarbeiterin) (vertrieb|verkauf); verkaufsleiter; verkaufsleiterin; verkaufsleitung; verkaufsberater; verkaufsberaterin; gebietsverkaufsleiter; exportleiter; exportleiterin; business developer; business development (manager|managerin); sales (manager|managerin|consultant|representative|director|executive); account executive; head of (sales|growth)",
    fr: "(responsable|directeur|directrice|attaché|attachée|ingénieur|ingénieure|chargé|chargée|conseiller|conseillère|agent|délégué|déléguée) (commercial|commerciale|des ventes|export|marketing); (responsable|directeur|directrice|chargé|chargée) du développement commercial; technico-commercial; technico-commerciale; commercial itinérant; business (developer|developper); sales (manager|executive|representative|director); account executive; head of sales",
    es: "(director|directora|responsable|asesor|asesora|agente|delegado|delegada|ejecutivo|ejecutiva|gerente|jefe|jefa|gestor|gestora) (comercial|de ventas|de desarrollo de negocio|de exportación|de marketing); business developer; sales (manager|executive|representative|director); account executive; export manager",
    it: "(responsabile|direttore|direttrice|agente|consulente|funzionario|addetto|addetta) (commerciale|vendite|marketing|export); agente di commercio; business developer; sales (manager|executive|representative|director|account); account executive; export manager",
    nl: "(commercieel|commerciële) (manager|directeur|adviseur|verantwoordelijke); verkoopleider; verkoopadviseur; verkoopmanager; vertegenwoordiger; business developer; sales (manager|executive|representative|director|consultant); account executive; exportmanager",
    pt: "(diretor|diretora|gerente|consultor|consultora|executivo|executiva|gestor|gestora|representante|supervisor|supervisora) (comercial|de vendas|de novos negócios|de marketing|de parcerias|de exportação); business developer; sales (manager|executive|representative|director); account executive; export manager",
  }),
} as const;
