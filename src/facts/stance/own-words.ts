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

/** Lines are looked at up to here; no head of a quotation is longer. */
const LINE_REACH = 200;

/**
 * The text with everything blanked out that was not written now: quoted lines, "On … wrote" lines, and all that follows a
 * forwarded header. Same length, so that offsets hold.
 */
export function ownWords(text: string): string {
  if (!/[>:_]|--/.test(text)) return text;
  let own = "";
  let wrote = false;
  for (let line = 0; line < text.length;) {
    const end = text.indexOf("\n", line);
    const stop = end < 0 ? text.length : end;
    const kept = ownPart(text, line, stop, wrote);
    if (kept < 0) return own + " ".repeat(text.length - line);
    const words = text.slice(line, line + kept);
    wrote ||= words.trim() !== "";
    own += words + " ".repeat(stop - line - kept) + (end < 0 ? "" : "\n");
    line = stop + 1;
  }
  return own;
}

/** How many characters of the line [line, stop) are the writer's own; -1 when nothing from here on is. */
function ownPart(text: string, line: number, stop: number, wrote: boolean): number {
  const shown = text.slice(line, Math.min(stop, line + LINE_REACH));
  // Cheap look first: every head of a quotation has one of these.
  if (!shown.includes(":") && !/[>_-]/.test(shown)) return stop - line;
  if (shown.trimStart().startsWith(">")) return 0;
  const inside = IN_LINE.exec(shown);
  if (inside && (inside.index > 0 || wrote)) return inside.index;
  if (!wrote || !QUOTE_HEAD.test(shown)) return stop - line;
  const next = text.slice(stop, stop + LINE_REACH).trimStart();
  return next.startsWith(">") ? 0 : -1;
}
