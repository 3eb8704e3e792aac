/** Letters of Greek, Cyrillic, Hebrew, Arabic, Thai, Vietnamese, Chinese, Japanese, Korean and others. */
export const BEYOND_LATIN = /[\u0370-\u1fff\u2100-\u218f\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff00-\uffef]/;
