/** Ordinary mail of the kinds that rules must leave in peace, a few in each language; all invented. */
export const innocent: readonly { readonly kind: string; readonly text: string }[] = [
  {
    kind: "neighbour",
    text: "Hello Ada,\n\nyour cat is asleep on our shed again. I have put out some water. The ladder is back in your yard, thank you for lending it.\n\nGina",
  },
  {
    kind: "dunning letter",
    text: "Dear Ms Reader,\n\nour invoice 2219 of 3 March over 184.20 euros is still open. Please transfer the amount within ten days. If your payment has crossed this letter, take it as settled.\n\nAccounts, Harbour Timber",
  },
  {
    kind: "landlord",
    text: "Dear Ada,\n\nas you know, the lease ends in June. I asked you twice for a date to look at the kitchen and have had no answer. Could you name a day this week? Otherwise I will have to come on the 14th with the caretaker.\n\nR. Molnar",
  },
  {
    kind: "editor",
    text: "Dear Ada,\n\nI am following up on chapter four. The reviewers' notes came in on Monday; both like the second half. Would it be possible to send the revised pages before Easter?\n\nBest wishes\nMarta",
  },
  {
    kind: "applicant",
    text: "Dear Ms Reader,\n\nI would like to apply for the apprenticeship in your workshop. I finish school in July and have helped my uncle with roofs for two summers. May I come by for a day to try the work?\n\nIlyas Demir",
  },
  {
    kind: "ticket",
    text: "Hello Ada,\n\nyour ticket 5520 was reopened. The error comes from the old printer driver; a colleague will restore it tonight. No action is required on your side.\n\nSupport",
  },
  {
    kind: "colleague",
    text: "Hi,\n\nplease review the draft agenda before the meeting. I need your numbers by noon, and somebody must book the room.\n\nDan",
  },
  {
    kind: "Nachbarschaft",
    text: "Liebe Frau Arndt,\n\ndas Paket für Sie liegt bei uns im Flur. Wir sind bis acht Uhr da. Der Schlüssel vom Keller hängt wieder am Haken.\n\nViele Grüße\nFamilie Sommer",
  },
  {
    kind: "Mahnung",
    text: "Sehr geehrte Frau Arndt,\n\nunsere Rechnung vom 3. März ist noch offen. Bitte überweisen Sie den Betrag bis zum 20. April. Haben Sie schon gezahlt, betrachten Sie dieses Schreiben als erledigt.\n\nBuchhaltung",
  },
  {
    kind: "école",
    text: "Bonjour Madame,\n\nla sortie de jeudi est reportée à cause de la pluie. Merci de nous renvoyer l'autorisation signée avant lundi. Les enfants apporteront leur goûter.\n\nLa maîtresse",
  },
  {
    kind: "médecin",
    text: "Bonjour,\n\nvotre rendez-vous du 12 mai est confirmé à neuf heures. Merci d'apporter votre carte et les résultats de la prise de sang.\n\nLe secrétariat",
  },
  {
    kind: "comunidad",
    text: "Estimada vecina:\n\nla reunión de la comunidad será el martes a las ocho en el portal. Se votará el arreglo del ascensor y se leerá el acta anterior.\n\nEl administrador",
  },
  {
    kind: "proveedor",
    text: "Hola Ada:\n\nsu pedido salió ayer y llegará el jueves. Le adjunto el albarán y la factura. Si falta algo, avise en el almacén.\n\nRosa",
  },
  {
    kind: "condominio",
    text: "Gentile signora,\n\nla caldera sarà ferma mercoledì mattina per la manutenzione. L'acqua calda torna alle due. Il tecnico ha le chiavi della cantina.\n\nL'amministratore",
  },
  {
    kind: "vereniging",
    text: "Beste leden,\n\nde oefening van donderdag begint een half uur later. De partijen liggen in de kast; neem zelf een lessenaar mee.\n\nHet bestuur",
  },
  {
    kind: "família",
    text: "Oi Ada,\n\na vó chega no sábado de manhã. Você pode buscar o bolo na padaria? Eu levo as cadeiras e o Pedro traz o gelo.\n\nBeijos\nLia",
  },
];
