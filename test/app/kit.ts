import type { DeclineKit } from "../../src/app/declining";

/** Composing that can be foreseen; the real one is tried in test/decline and, with the session, in test/contract. */
export const kit = {
  compose: ({ choice }: { choice: { tone?: string; language?: string } }) => ({
    tone: choice.tone ?? "firm",
    language: choice.language ?? "en",
    situation: "first",
    text: "Please stop.",
    html: "<p>Please stop.</p>",
  }),
  lint: (text: string) => (text.includes("later") ? [{ kind: "later" }] : []),
} as unknown as DeclineKit;
