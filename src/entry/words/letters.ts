/**
 * Letters that none of our languages is written in: of Greek, Cyrillic, Hebrew, Arabic, Thai, Vietnamese, Chinese, Japanese,
 * Korean and others, and Latin ones with marks that only other languages know ("ø", "ł", "ř", "ğ"), capitals among them.
 */
export const BEYOND_LATIN =
  /[\u00c5\u00c6\u00d0\u00d8\u00dd\u00de\u00e5\u00e6\u00f0\u00f8\u00fd\u00fe\u0100-\u0151\u0154-\u024f\u0370-\u1fff\u2100-\u218f\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff00-\uffef]/;
