/** A word of a filter: text in quotes, a mark, or anything between spaces. */
export interface Token {
  readonly kind: "string" | "word" | "mark";
  readonly text: string;
}

const marks = new Set(["(", ")", ","]);

/** Cuts a filter into words. A quote inside text is doubled. `c:c` is three words, a time like `T09:00:00Z` is one. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === " ") at += 1;
    else if (marks.has(char)) {
      tokens.push({ kind: "mark", text: char });
      at += 1;
    } else if (char === "'") {
      const end = endOfQuoted(text, at);
      tokens.push({ kind: "string", text: text.slice(at + 1, end).replaceAll("''", "'") });
      at = end + 1;
    } else {
      const end = endOfWord(text, at);
      tokens.push(...splitLambda(text.slice(at, end)));
      at = end;
    }
  }
  return tokens;
}

function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (text.charAt(at) !== "'" || text.charAt(at + 1) === "'")) {
    at += text.charAt(at) === "'" ? 2 : 1;
  }
  return at;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== " " && text.charAt(at) !== "'" && !marks.has(text.charAt(at))) at += 1;
  return at;
}

/** `c:c` names a variable; words that begin with a digit are times. */
function splitLambda(word: string): readonly Token[] {
  const colon = word.indexOf(":");
  const isLambda = colon > 0 && !/^\d/.test(word);
  if (!isLambda) return [{ kind: "word", text: word }];
  return [
    { kind: "word", text: word.slice(0, colon) },
    { kind: "mark", text: ":" },
    { kind: "word", text: word.slice(colon + 1) },
  ];
}
