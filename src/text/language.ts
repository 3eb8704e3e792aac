import { hashWord, type Tokens } from "./tokens";

/** Languages that the product reads. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One bit a language, for masks. */
export const LANGUAGE_BIT: Readonly<Record<Language, number>> = { en: 1, de: 2, fr: 4, es: 8, it: 16, nl: 32, pt: 64 };

/** Every language at once. */
export const ALL_LANGUAGES = 127;

/** The language a text is most likely in, and a mask of all that it may be in. */
export interface LanguageGuess {
  /** "unknown" when the text is too short or in a language that we do not read. */
  readonly language: Language | "unknown";
  /** Bits of LANGUAGE_BIT. Never 0: a text that tells nothing may be in any language. */
  readonly mask: number;
}

/**
 * Guesses the language by function words among the first 400 tokens. Words that several languages share count for each of
 * them, by less. A text in which hardly any word is known (Polish, Korean) is "unknown".
 */
export function guessLanguage(tokens: Tokens): LanguageGuess {
  const points = new Float64Array(LANGUAGES.length);
  const reach = Math.min(tokens.count, REACH);
  let words = 0;
  for (let index = 0; index < reach; index += 1) {
    if ((tokens.kinds[index] ?? 0) & NOT_A_WORD) continue;
    words += 1;
    const slot = find(tokens.hashes[index] ?? 0, tokens.secondHashes[index] ?? 0);
    if (slot < 0) continue;
    const mask = table.masks[slot] ?? 0;
    const share = SHARES[bits(mask)] ?? 0;
    for (let rest = mask; rest; rest &= rest - 1) {
      const each = 31 - Math.clz32(rest & -rest);
      points[each] = (points[each] ?? 0) + share;
    }
  }
  return decide(points, words);
}

// Digits, addresses and signs say nothing about a language: NUMBER | URL | ADDRESS | SYMBOL.
const NOT_A_WORD = 4 | 8 | 16 | 32;
const REACH = 400;
const SHARES = [0, 1, 0.45, 0.25, 0.15, 0.1, 0.1, 0.1];

function decide(points: Float64Array, words: number): LanguageGuess {
  let best = 0;
  for (let each = 1; each < points.length; each += 1) if ((points[each] ?? 0) > (points[best] ?? 0)) best = each;
  const top = points[best] ?? 0;
  if (words === 0 || top === 0) return { language: "unknown", mask: ALL_LANGUAGES };
  let mask = 0;
  for (let each = 0; each < points.length; each += 1) if ((points[each] ?? 0) >= top * 0.6) mask |= 1 << each;
  if (top < words * 0.08 && words > 12) return { language: "unknown", mask: mask || ALL_LANGUAGES };
  const clear = top >= 1 && mask === 1 << best;
  if (!clear && words <= 6)
    return { language: top >= 1 ? (LANGUAGES[best] ?? "unknown") : "unknown", mask: ALL_LANGUAGES };
  return { language: LANGUAGES[best] ?? "unknown", mask };
}

const WORDS: Readonly<Record<Language, string>> = {
  en: "the and you your to of we is for that this with have are our it be on not i my will would can from has was were been they their he she his her about if what when which there just could should any do did don't i'm it's let know please thanks thank hi dear regards all more but by an me us how who at as or so out get no am best hello up than then them these those only into over before after might may need want help here i'd i'll we're you're that's can't won't didn't doesn't haven't isn't we've i've",
  de: "der die das und sie ihr ihre ihren ihnen ich wir ist nicht ein eine einen einem einer mit für auf zu den dem des von sich auch es im in am an als bei noch nach wie oder wenn aber dass kann können haben hat habe wird werden sind war unser unsere unseren uns mir mich ihm ihn man nur sehr schon so um aus über bis zum zur vielen dank danke grüße grüßen gruß freundlichen hallo guten tag geehrte geehrter bitte kein keine keinen dann doch mehr durch diese dieser dieses würde würden gerne gern hier da was wer wo ob sein seine vom möchte müssen sollte ihrem ihres mein meine meinen du dir dich euch euer",
  fr: "le la les de des du un une et à en est vous votre vos nous notre nos je j' l' d' qu' que qui ne pas n' pour dans sur avec ce cette ces c' il elle on au aux se s' sont êtes avez avons ai sommes suis plus par mais ou où si être avoir fait tout tous toute très bien bonjour merci cordialement madame monsieur mes mon ma me m' leur leurs même aussi sans comme entre déjà quelques peut pouvez pourriez serait votre été donc alors quand encore moi lui chez après avant toujours ils elles y",
  es: "el la los las de del un una y a en es que usted ustedes su sus nos nuestro nuestra nuestros yo lo le les se no para por con como más pero si sí ya está están son soy somos ha han he hemos al o este esta estos esto ese esa hay muy también sobre cuando donde qué cómo mi mis me te tu tus hola gracias saludos estimado estimada buenos días tardes cordial atentamente ser tiene tienen tenemos tengo puede puedo podemos quería le sin hasta desde entre porque todo todos cada algún alguna favor fue era solo sólo otro otra",
  it: "il lo la i gli le di del della dei delle dello degli un una uno e a in è che lei suo sua suoi vostro vostra voi ci noi nostro nostra nostri io mi si non per con come più ma se ha hanno ho abbiamo al alla ai alle da dal dalla nel nella nei sono siamo sarebbe essere questo questa questi quello anche solo molto grazie buongiorno buonasera saluti cordiali gentile salve quando dove cosa chi perché tutto tutti ogni l' un' dell' all' nell' c' d' potrebbe vorrei può possiamo avere stato già ancora dopo prima senza fra tra su sul sulla ne vi",
  nl: "de het een en u uw van ik wij we is niet voor met op te dat die in aan zijn er ook als bij nog naar of maar om kan kunnen heb hebben heeft wordt worden was waren onze ons mij me je jij jullie jouw hij ze zij haar hun zou zouden geen dit deze door over uit tot meer dan wel al graag bedankt dank groet groeten vriendelijke beste geachte hallo goedemorgen goedendag hoe wat wie waar wanneer moet wil wilt mijn even alleen nu toch veel zo hier daar want omdat gaat laten weten",
  pt: "o a os as de do da dos das um uma e em é que você vocês seu sua seus suas nos nosso nossa nossos eu lhe se não para por com como mais mas já está estão são sou somos tem têm tenho temos ao à no na nos nas ou este esta isso isto esse essa há muito também sobre quando onde meu minha me te olá obrigado obrigada cumprimentos bom dia boa tarde prezado prezada atenciosamente ser pode podemos posso gostaria sem até desde entre porque tudo todos cada foi era só outro pelo pela senhor senhora caro cara abraço exmo estimados",
};

interface Table {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly masks: Uint8Array;
}

const SLOTS = 4096;

const table = build();

function build(): Table {
  const made = { firsts: new Int32Array(SLOTS), seconds: new Int32Array(SLOTS), masks: new Uint8Array(SLOTS) };
  LANGUAGES.forEach((language, bit) => {
    for (const word of new Set(WORDS[language].split(" "))) {
      const [first, second] = hashWord(word);
      let slot = first & (SLOTS - 1);
      while (made.masks[slot] && (made.firsts[slot] !== first || made.seconds[slot] !== second))
        slot = (slot + 1) & (SLOTS - 1);
      made.firsts[slot] = first;
      made.seconds[slot] = second;
      made.masks[slot] = (made.masks[slot] ?? 0) | (1 << bit);
    }
  });
  return made;
}

function find(first: number, second: number): number {
  let slot = first & (SLOTS - 1);
  while (table.masks[slot]) {
    if (table.firsts[slot] === first && table.seconds[slot] === second) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count += 1;
  return count;
}
