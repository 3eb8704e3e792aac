/** Letters shared with the word before, as a capital from "A" on. */
export const MOST_SHARED = 25;

/** Reads words of which each begins with a capital that says how many letters it shares with the one before. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const part of text.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    words.push(word);
  }
  return words;
}

/** Writes words as `wordsOf` reads them; in alphabetical order they become the shortest. Throws when a word is empty or has capitals. */
export function frontOf(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if (/^$|[A-Z]/.test(word)) throw new Error(`"${word}" is empty or has capitals`);
      const before = words[at - 1] ?? "";
      let same = 0;
      while (same < MOST_SHARED && same < word.length && word[same] === before[same]) same += 1;
      return String.fromCharCode(65 + same) + word.slice(same);
    })
    .join("");
}
