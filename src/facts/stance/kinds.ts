/** What a form says. */
export type Kind =
  | "blank"
  | "consent"
  | "stop"
  | "no"
  | "soft"
  | "polite"
  | "notnow"
  | "house"
  | "wrong"
  | "later"
  | "vague"
  | "stall"
  | "yes"
  | "liking"
  | "ack"
  | "ask"
  | "absent";

/** Kinds that are found first and use their words up: a negation in them is none. */
export const FIRST: ReadonlySet<Kind> = new Set<Kind>(["blank", "consent"]);

/** How far forms of a kind reach: 1 they skip no words across a comma, 2 they hold no comma ("not now, but call" is no "do not call"). */
export const REACH: Readonly<Partial<Record<Kind, 1 | 2>>> = {
  stop: 2,
  no: 1,
  soft: 1,
  polite: 1,
  notnow: 1,
  house: 2,
  wrong: 1,
};
