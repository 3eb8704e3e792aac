import type { Scope, Tone } from "./input";

/** The sentences of a decline in one language. `{name}`, `{date}` and `{door}` are filled in. */
export interface Wording {
  readonly locale: string;
  readonly greeting: { readonly named: string; readonly unnamed: string };
  readonly answer: Readonly<Record<Tone, string>>;
  readonly stop: Readonly<Record<Tone, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  /** Said once, when the tone is final. */
  readonly last: string;
  readonly repeated: { readonly dated: string; readonly undated: string };
  readonly second: { readonly dated: string; readonly undated: string };
  readonly praise: string;
  readonly meeting: string;
  readonly wrongPerson: string;
  readonly door: string;
}
