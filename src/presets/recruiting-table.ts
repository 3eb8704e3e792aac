import type { ByLanguage } from "../engine/rule";

const list = (words: string): readonly string[] => words.split("; ");

/** How somebody who fills a post for others speaks to a person who has not applied. */
export const APPROACHES: ByLanguage<readonly string[]> = {
  en: list(
    "(i'm|i am|we're|we are|i was|currently) (recruiting|hiring|headhunting) (a|an|for|on); (i've|i have|i was) been (retained|engaged|asked|mandated) by; (retained|engaged|mandated) by … (to find|to fill|to hire); (my|our|the|a) client … (looking for|needs|wants|seeks|is seeking); (company|studio|consultancy|firm|association|bank|insurer|start-up|startup|business) … is looking for (a|an); to find their (head|next|new|first); looking for (a|an) (lead|senior|principal|head|chief|director); your (profile|background|experience|cv|resume|skills|career|work) … (match|matches|fit|fits|suit|suits|impressive|relevant|came up|stood out|caught my eye|good match|great match|good fit|great fit); (name|talk|paper|profile|work) … came up; open to (a new|new|other|exploring|hearing about|considering) … (role|roles|challenge|challenges|opportunity|opportunities|position|positions|move); (confidential|discreet) (chat|conversation|call|talk|word|discussion); in confidence; (career|job) (move|opportunity|opportunities); executive search; talent (acquisition|partner); headhunter; recruitment consultant; you'd be joining; next step in your career; not looking to move",
  ),
  de: list(
    "(suche|suchen) (ich|wir) … (für|im auftrag); für (meinen|unseren|einen) (mandanten|kunden|auftraggeber|klienten); im auftrag (meines|unseres|eines) (mandanten|kunden|klienten); (ihr|dein) (profil|werdegang|lebenslauf|hintergrund) … (passt|aufgefallen|überzeugt|spricht|gefunden|gestoßen); auf (ihr|dein) profil; (neue|neuen|nächste|nächsten) (herausforderung|aufgabe|perspektive|position|stelle|karriereschritt); offen für (einen|eine|ein) … (wechsel|position|stelle|aufgabe|herausforderung|gespräch); (vertrauliches|vertraulichen|vertraulich|unverbindliches) … (gespräch|austausch|telefonat|kennenlernen); (wechsel|veränderung) … (vorstellen|vorstellbar|denkbar|interess*); berufliche (veränderung|perspektive|herausforderung); personalberat*; personalvermittl*; headhunter*; besetzen wir; zu besetzen; verstärkung für (unser|das|ein) team",
  ),
  fr: list(
    "(je|nous) (recrute|recrutons); (je|nous) (recherche|recherchons|cherche|cherchons) (un|une|notre|son|leur) … pour; pour (mon|notre|un de nos|l'un de nos) (client|clients); (votre|ton) (profil|parcours|expérience) … (correspond|retenu|intéress*|attiré|attention|plu); (nouvelle|nouvelles|nouveau|nouveaux) (opportunité|opportunités|aventure|défi|défis|poste|challenge); à l'écoute (du marché|d'opportunités|d'une); (échange|entretien|conversation) confidentiel*; en toute confidentialité; chasseur de têtes; chasseuse de têtes; cabinet de recrutement; chargée de recrutement; chargé de recrutement; rejoindre (une|notre|leur|une belle) équipe",
  ),
  es: list(
    "(busco|buscamos|estoy buscando|estamos buscando|busca) (un|una|a un|a una) … para; (estamos|estoy) (seleccionando|reclutando); (nuestro|mi|un|uno de nuestros) (cliente|clientes) … (busca|necesita); (su|tu) (perfil|trayectoria|experiencia) … (encaja|interesa|interesó|llamado|llamó|gustado|encajaría); (nuevo|nuevos|nueva|nuevas) (reto|retos|oportunidad|oportunidades|proyecto profesional|etapa profesional); (conversación|charla|llamada) confidencial; cambio (profesional|de trabajo|de empresa); oportunidad (laboral|profesional); cazatalentos; empresa de selección; selección de personal; abierto a (escuchar|nuevas|un cambio); abierta a (escuchar|nuevas|un cambio)",
  ),
  it: list(
    "(cerco|cerchiamo|sto cercando|stiamo cercando|seleziono|selezioniamo|ricerco|ricerchiamo) (un|una|il|la) … (per|da inserire); (nostro|mio|un) cliente … (cerca|ricerca); (suo|tuo) profilo … (interess*|colpito|linea|adatto|corrisponde); (nuova|nuove|nuovo) (opportunità|sfida|sfide|incarico|ruolo) … (professionale|professionali|lavorativa|lavorative); (colloquio|incontro) (riservato|conoscitivo); cacciatore di teste; ricerca e selezione; selezione del personale; cambiamento professionale; aperto a (nuove|valutare|un)",
  ),
  nl: list(
    "(ik|we|wij) (zoek|zoeken) (een|voor|naar); (zoeken|zoek) (we|wij|ik) (een|voor|naar); (mijn|onze|een) (klant|opdrachtgever) … zoekt; (je|jouw|uw) (profiel|ervaring|achtergrond) … (sluit|past|viel|opgevallen|spreekt|aansluit); open voor (een|nieuwe|iets); vertrouwelijk (gesprek|kennismakingsgesprek); (nieuwe|volgende) (uitdaging|stap|functie|baan); werving en selectie; headhunter; recruiter",
  ),
  pt: list(
    "(busco|buscamos|procuro|procuramos|recrutamos|busca|procura) (um|uma) … (para|em); (cliente|clientes) … (busca|procura|gostou); (encontrei|vi|achei) (o seu|seu|teu|o teu) perfil; (seu|teu) perfil … (encaixa|chamou|interess*|gostou|atenção|adequa); gostou … (do seu|seu|do teu) perfil; conversa confidencial; (nova|novas|novo|novos) (oportunidade|oportunidades|desafio|desafios) … profissiona*; oportunidade (profissional|de trabalho|de emprego); mudança de (emprego|carreira|ares); recrutamento e seleção; a vaga continua",
  ),
};

/** Words of people who apply, of answers to them, and of firms that hire out staff: none of that is an approach. */
export const APPLYING: ByLanguage<readonly string[]> = {
  en: list(
    "my (application|cv|resume|portfolio|candidate); your application; (i am|i'm|you're|you are) applying; (you|i|i've|i have|you've|you have) applied; thank you for applying; our candidates; candidates for (you|your); your (team|vacancy|vacancies|opening|interviewer); interview panel",
  ),
  de: list(
    "(meine|meiner|ihre|ihrer|deine|deiner) bewerbung; mein lebenslauf; meinen lebenslauf; bewerbe mich; beworben; (unsere|unserer|unseren) kandidat*; ihre (vakanz|vakanzen|offene|offenen)",
  ),
  fr: list(
    "(ma|votre|ta) candidature; (mon|joint mon) cv; je (postule|candidate); postulé; nos candidats; (vos|votre) (besoins|besoin) en",
  ),
  es: list("(mi|su|tu) candidatura; (mi|adjunto mi) cv; mi currículum; he solicitado; nuestros candidatos"),
  it: list("(mia|sua|tua) candidatura; mio (cv|curriculum); mi candido; nostri candidati"),
  nl: list("(mijn|uw|je|jouw) sollicitatie; mijn cv; solliciteer; gesolliciteerd; onze kandidaten"),
  pt: list("(minha|sua|tua) candidatura; meu (cv|currículo); candidato-me; candidatei-me; nossos candidatos"),
};
