import type { OwnRule } from "../../src/presets/document";

/** A rule as an organisation writes it. */
export const ownRule: OwnRule = {
  id: "own-fifteen-minutes",
  family: "ask",
  title: "Wants fifteen minutes",
  because: "Everybody wants fifteen minutes.",
  phrases: { en: ["(15|fifteen) minutes"] },
  weight: 1,
  examples: { fires: ["Have you 15 minutes?"], silent: ["Have you an hour?"] },
};
