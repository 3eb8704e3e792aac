import type { RuleWords } from "../words/context";

/** What the rules of the stories say, [English, German]; the catalogue's own texts stand in another layer. */
const titles: Readonly<Record<string, readonly [en: string, de: string]>> = {
  "another-person-after-a-no": ["Somebody else writes after a no", "Nach dem Nein schreibt jemand anderes"],
  "asks-for-a-call": ["Asks for a call", "Bittet um ein Gespräch"],
  "asks-for-a-date-after-a-no": ["Asks for a date after a no", "Will nach dem Nein einen Termin"],
  "asks-for-interest": ["Asks whether there is interest", "Fragt nach Interesse"],
  "asks-who-is-responsible": ["Asks who is responsible", "Fragt, wer zuständig ist"],
  "belittles-the-answer": ["Belittles the answer", "Macht die Antwort klein"],
  "blames-the-tone": ["Blames your tone", "Tadelt Ihren Ton"],
  "gives-up": ["Gives up", "Gibt auf"],
  "names-a-meeting": ["Names a meeting you were at", "Nennt ein Treffen mit Ihnen"],
  "names-a-price": ["Names a price", "Nennt einen Preis"],
  offers: ["Makes an offer", "Macht ein Angebot"],
  "praises-your-writing": ["Praises your writing", "Lobt Ihren Text"],
  "promises-meetings": ["Promises meetings", "Verspricht Termine"],
  "reproaches-silence": ["Reproaches you for silence", "Wirft Ihnen Schweigen vor"],
  "reveals-the-purpose-late": ["Reveals the purpose late", "Nennt die Absicht spät"],
  "same-company": ["Comes from your own company", "Kommt aus der eigenen Firma"],
};

/** The words of a rule in German or else in English; null for a rule that no story knows. */
export function ruleWords(language: string): (rule: string) => RuleWords | null {
  const german = language.startsWith("de");
  return (rule) => {
    const title = titles[rule]?.[german ? 1 : 0];
    if (title === undefined) return null;
    const mayBeWrong = german
      ? "Das schreiben auch Leute, denen Sie eine Antwort schulden."
      : "People you do owe an answer write this too.";
    return { title, because: "", mayBeWrong };
  };
}
