/** Dates, times and counts in the reader's language. ISO 8601 goes in; what cannot be read as a date comes out empty. */
export interface Formats {
  /** BCP 47. */
  readonly language: string;
  /** "3 March", with the year when it differs from that of `beside`. */
  readonly day: (iso: string | undefined, beside?: string) => string;
  /** "3 Mar", for narrow places; with the year when it differs from that of `beside`. */
  readonly shortDay: (iso: string | undefined, beside?: string) => string;
  /** "3 March 2026, 09:12". */
  readonly moment: (iso: string | undefined) => string;
  /** "today" or "yesterday" by the reader's clock, else the day, and which of both it is. */
  readonly nearDay: (iso: string | undefined) => { readonly near: boolean; readonly day: string };
  /** "09:12". */
  readonly time: (iso: string | undefined) => string;
  readonly count: (value: number) => string;
  readonly list: (words: readonly string[]) => string;
}

/**
 * Makes the formats of one language; `timeZone` (IANA) and `now` are named by tests, else they are the reader's own.
 * A language that Intl does not know is read as English.
 */
export function formatsOf(language: string, timeZone?: string, now: () => number = Date.now): Formats {
  const locale = known(language);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (iso: string | undefined): string => {
      const at = iso === undefined ? NaN : Date.parse(iso);
      return Number.isNaN(at) ? "" : format.format(at);
    };
  };
  const day = date({ day: "numeric", month: "long" });
  const dayAndYear = date({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = date({ day: "numeric", month: "short" });
  const shortDayAndYear = date({ day: "numeric", month: "numeric", year: "2-digit" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const civil = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    language: locale,
    day: (iso, beside) => (sameYear(iso, beside) ? day(iso) : dayAndYear(iso)),
    shortDay: (iso, beside) => (sameYear(iso, beside) ? shortDay(iso) : shortDayAndYear(iso)),
    moment: date({ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" }),
    nearDay: (iso) => {
      const at = Date.parse(iso ?? "");
      if (Number.isNaN(at)) return { near: false, day: "" };
      // Calendar days, not spans of 24 hours: what was at 23:50 is yesterday at 0:10.
      const days = (Date.parse(civil.format(at)) - Date.parse(civil.format(now()))) / 86_400_000;
      if (days === 0 || days === -1) return { near: true, day: relative.format(days, "day") };
      return { near: false, day: sameYear(iso, new Date(now()).toISOString()) ? day(iso) : dayAndYear(iso) };
    },
    time: date({ hour: "2-digit", minute: "2-digit" }),
    count: (value) => numbers.format(value),
    list: (words) => lists.format(words),
  };
}

function known(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? "en";
  } catch {
    return "en";
  }
}

function sameYear(iso: string | undefined, beside: string | undefined): boolean {
  return beside !== undefined && iso?.slice(0, 4) === beside.slice(0, 4);
}
