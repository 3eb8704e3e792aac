import type { Line } from "./lines";
import { isBlank } from "./lines";

/** First words of confidentiality notices and of banners that mail gateways add. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "this the confidential confidentiality disclaimer notice important legal privileged privacy please caution external warning " +
    "if any unless information attention think save virus statement note email e-mail emails " +
    "diese dieses dieser der die das vertraulich vertraulichkeitshinweis hinweis wichtiger achtung bitte rechtlicher sollten denken haftungsausschluss " +
    "ce cet cette les le la avertissement confidentialité pensez avis " +
    "este esta el los aviso advertencia antes confidencialidad " +
    "questo questa il ai avviso attenzione rispetta informativa riservatezza " +
    "dit deze de het denk aan waarschuwing " +
    "a as o pense " +
    "niniejsza ta treść wiadomość detta denne dette tämä tento tato ez ezt acest bu настоящее данное это"
  ).split(" "),
);

/** Beginnings of words of which a confidentiality notice holds at least two, parted by bars. */
const STEMS =
  "confidential|intended|recipient|privileged|disclos|unauthori|received this|in error|delete|legally|dissemination|copying|prohibited|notify the sender|liability|virus|" +
  "vertraulich|empfänger|irrtümlich|bestimmt|rechtlich geschützt|unbefugt|löschen|vernichten|weitergabe|" +
  "confidentiel|destinataire|par erreur|détruire|supprimer|divulgation|exclusivement|" +
  "confidencial|destinatario|por error|eliminar|divulgación|destinatári|por engano|por erro|eliminá|exclusiv|sigilos|apague|" +
  "riservat|confidenzial|per errore|cancellar|esclusiv|divulgazione|" +
  "vertrouwelijk|geadresseerde|uitsluitend|abusievelijk|ontvangt|verwijderen|openbaarmaking|" +
  "poufn|adresat|usunąć|konfidentiell|mottagar|fortrolig|modtager|mottaker|luottamuksel|důvěrn|bizalmas|gizli|конфиденциальн|получател";

/** One of these is enough: banners of gateways, scanner lines, pleas not to print. */
const BANNERS =
  "originated from outside|from outside of the organi|from outside the organi|from an external sender|external email|outside your organi|before printing this|print this e|consider the environment|" +
  "checked for viruses|scanned for viruses|virus-free|scanned by|von außerhalb|externe e-mail|externer absender|außerhalb der organisation|bevor sie diese|an die umwelt|virenfrei|auf viren geprüft|" +
  "provient de l'extérieur|expéditeur externe|avant d'imprimer|antes de imprimir|remitente externo|correo externo|medio ambiente|prima di stampare|mittente esterno|buiten de organisatie|externe afzender|voordat u deze|libre de virus|garantie sans virus|remetente externo|fora da organização";

/** One search for all of them: asked for one by one they took a tenth of the time that a mail takes. No letter of theirs is special. */
const ANY_STEM = new RegExp(STEMS);
const ANY_BANNER = new RegExp(BANNERS);
const EACH_STEM = STEMS.split("|");

/** Shorter paragraphs are no notice. */
const SHORTEST = 36;

/** A longer one is judged by its beginning. */
const JUDGED = 1600;

/** Marks in `isNotice` the lines that belong to confidentiality notices and gateway banners, by paragraphs. */
export function markDisclaimers(
  text: string,
  lines: readonly Line[],
  isNotice: (first: number, next: number) => void,
): void {
  let index = 0;
  let after = false;
  while (index < lines.length) {
    const first = index;
    while (index < lines.length && !isEmpty(lines[index])) index += 1;
    if (index === first) {
      index += 1;
      continue;
    }
    const found = isDisclaimer(text, { from: lines[first]?.from ?? 0, to: lines[index - 1]?.end ?? 0 }, after);
    if (found) isNotice(first, index);
    after ||= found && first > 0;
  }
}

function isEmpty(line: Line | undefined): boolean {
  return !line || isBlank(line);
}

function isDisclaimer(text: string, { from, to }: { from: number; to: number }, after: boolean): boolean {
  if (to - from < SHORTEST || (!after && !OPENERS.has(firstWord(text, from, to)))) return false;
  const words = text.slice(from, Math.min(to, from + JUDGED)).toLowerCase();
  if (words.length < 500 && ANY_BANNER.test(words)) return true;
  if (!ANY_STEM.test(words)) return false;
  let stems = 0;
  for (const stem of EACH_STEM) if (words.includes(stem) && ++stems >= (after ? 2 : 3)) return true;
  return false;
}

function firstWord(text: string, from: number, to: number): string {
  let start = from;
  while (start < to && "*_[(-–|<>#! \"'".includes(text.charAt(start))) start += 1;
  let end = start;
  while (end < to && end - start < 26 && !" ,:;.!])*'’\n\r\t\u00a0".includes(text.charAt(end))) end += 1;
  return text.slice(start, end).toLowerCase();
}
