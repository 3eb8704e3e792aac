const AUTOMATIC_HEADERS = ["x-autoreply", "x-autorespond", "x-auto-response-suppress-reply", "x-autoreply-from"];

const AUTOMATIC_SUBJECTS =
  /^\s*(?:\[[^\]]{0,20}\]\s*)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische (?:antwort|abwesenheit|reactie)|abwesenheits|abwesend|r[eé]ponse automatique|absence du bureau|respuesta autom[aá]tica|fuera de (?:la )?oficina|risposta automatica|fuori sede|fuori ufficio|automatisch antwoord|afwezig|resposta autom[aá]tica|autosvar|automatiskt svar|autoodpowied)/i;

/** True when headers (RFC 3834 and its forerunners) or the subject say that a machine answered. */
export function saysAutomatic(
  headers: Readonly<Record<string, string>> | undefined,
  subject: string | undefined,
): boolean {
  if (subject && AUTOMATIC_SUBJECTS.test(subject)) return true;
  if (!headers) return false;
  const submitted = headers["auto-submitted"];
  if (submitted && /auto-(?:replied|generated|notified)/i.test(submitted)) return true;
  return (
    AUTOMATIC_HEADERS.some((name) => headers[name] !== undefined) || /auto.?reply/i.test(headers["precedence"] ?? "")
  );
}

const QUOTE_HEAD =
  /^\s*(?:>|-{2,}\s*\S.{0,40}\s*-{2,}\s*$|_{8,}\s*$|\*?(?:from|von|de|da|van|från|od|nuo)\*?\s*:\s|(?:on|am|le|el|il|op|em|den|w dniu)\s.{6,120}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|napisał).{0,80}:\s*$)/iu;
const IN_LINE = /\s(?:On\s[^\n]{6,80}\swrote:|From:\s\S)/u;

/** Length of the part that the writer wrote now: up to the first quoted line, forwarded header or "On … wrote" line. */
export function ownWords(text: string): number {
  let line = 0;
  while (line < text.length) {
    const end = text.indexOf("\n", line);
    const stop = end < 0 ? text.length : end;
    const shown = text.slice(line, Math.min(stop, line + 200));
    // Cheap look first: every head of a quotation has one of these.
    if (!shown.includes(":") && !/[>_-]/.test(shown)) {
      line = stop + 1;
      continue;
    }
    if (QUOTE_HEAD.test(shown) && (line > 0 || !shown.trimStart().startsWith(">"))) {
      if (text.slice(0, line).trim()) return line;
    }
    const inside = IN_LINE.exec(shown);
    if (inside && (inside.index > 0 || line > 0)) return line + inside.index;
    line = stop + 1;
  }
  return text.length;
}
