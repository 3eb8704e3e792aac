import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";
import { NUMBER, SYMBOL, wordAt, type Tokens } from "../../text/tokens";

const CURRENCIES = new Set(
  "euro euros eur usd gbp chf pounds pound dollars dollar francs franken cents cent p kr reais".split(" "),
);

/** What a price is for: "a month", "je Mann", "par élève", "al mes". */
const UNITS = new Set(
  `per a an each monthly yearly all-in flat apiece / je pro monatlich jährlich netto im par le la l' chacun mensuel por al el cada a ao mês il al
  ogni maand het de stuk mensuales mensili`.split(/\s+/),
);

/** A sum of money and what it buys: "38p a page", "5 Euro je Mann", "180 € par mois". */
export const rule: MessageRule = {
  id: "price-by-the-unit",
  family: "price",
  kind: "message",
  judge: ({ tokens, textFrom, signatureFrom }) => {
    for (let at = textFrom; at < signatureFrom; at += 1) {
      if (!((tokens.kinds[at] ?? 0) & NUMBER)) continue;
      const last = moneyUntil(tokens, at, signatureFrom);
      if (last < 0) continue;
      const unit = last + 1;
      if (unit < signatureFrom && !(tokens.before[unit] ?? 0) && UNITS.has(wordAt(tokens, unit)))
        return fires(1, [at, unit]);
    }
    return silent;
  },
};

/** Last token of a sum of money that holds the number at this place; -1 when it is no money. */
function moneyUntil(tokens: Tokens, at: number, end: number): number {
  const isSign = (place: number): boolean =>
    place >= 0 && place < end && (((tokens.kinds[place] ?? 0) & SYMBOL) !== 0 || CURRENCIES.has(wordAt(tokens, place)));
  if (isSign(at + 1)) return at + 1;
  return isSign(at - 1) ? at : -1;
}

export const says: Says = {
  title: {
    en: "Names a price by the unit",
    de: "Nennt einen Preis je Einheit",
    fr: "Donne un prix à l'unité",
    es: "Da un precio por unidad",
  },
  because: {
    en: "Names a price and what it is for.",
    de: "Nennt einen Preis und wofür er gilt.",
    fr: "Donne un prix et ce qu'il couvre.",
    es: "Da un precio y lo que cubre.",
  },
  mayBeWrong: {
    en: "Answers to a request for a price do so too.",
    de: "Das tun auch Antworten auf eine Preisanfrage.",
    fr: "Une réponse à une demande de prix le fait aussi.",
    es: "También lo hace la respuesta a quien pide precio.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Lids are «4 euros a» box.", "It is £«12 per» oven."],
    silent: ["There are 4 boxes.", "Bus 12 per usual."],
  },
  de: { fires: ["Deckel kosten «4 Euro je» Karton."], silent: ["Da stehen 4 Kartons."] },
  fr: { fires: ["C'est «12 € par» four."], silent: ["Il y a 12 fours."] },
  es: { fires: ["Son «12 € por» horno."], silent: ["Hay 12 hornos."] },
};
