/**
 * In the scripts of the browser this module adds words in other letters to those that the mail layer knows, which came without
 * them: scripts/words-loader.mjs writes it. Anywhere else they are all there from the start, and there is nothing to do.
 */
export {};
