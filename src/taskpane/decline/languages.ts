import type { DeclineLanguage } from "../../decline/input";

/** Every language that declines are written in; a missing one does not compile. */
const written: Readonly<Record<DeclineLanguage, true>> = {
  en: true,
  de: true,
  fr: true,
  es: true,
  it: true,
  nl: true,
  pt: true,
};

/** Of these languages (BCP 47), those that declines can be written in, in their order; English when none can. */
export function declineLanguages(allowed: readonly string[]): readonly DeclineLanguage[] {
  const usable = allowed.map((code) => code.toLowerCase().split("-")[0] ?? "").filter(isWritten);
  return usable.length === 0 ? ["en"] : [...new Set(usable)];
}

function isWritten(code: string): code is DeclineLanguage {
  return Object.hasOwn(written, code);
}
