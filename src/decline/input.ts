/** How a decline sounds. */
export type Tone = "brief" | "courteous" | "firm" | "final";

export const TONES: readonly Tone[] = ["brief", "courteous", "firm", "final"];

/** Languages that a decline can be written in. */
export type DeclineLanguage = "en" | "de" | "fr" | "es" | "it" | "nl" | "pt";

export const DECLINE_LANGUAGES: readonly DeclineLanguage[] = ["en", "de", "fr", "es", "it", "nl", "pt"];

/** What the decline answers. */
export type Situation =
  "first" | "repeated" | "second-representative" | "praise" | "meeting" | "wrong-person" | "supplier-door";

export const SITUATIONS: readonly Situation[] = [
  "first",
  "repeated",
  "second-representative",
  "praise",
  "meeting",
  "wrong-person",
  "supplier-door",
];

/** Which law a legal clause rests on; `uk` is the UK GDPR, `pecr` the British rules on electronic messages. */
export type Jurisdiction = "us" | "eu" | "uk" | "pecr" | "ca" | "de";

export const JURISDICTIONS: readonly Jurisdiction[] = ["us", "eu", "uk", "pecr", "ca", "de"];

/** Whom the decline speaks for: the address alone, or colleagues too. */
export type Scope = "address" | "organisation";

/** All that a decline is made of. Strings that come from mail (addressee, subject) may hold anything; they come out inert. */
export interface DeclineInput {
  readonly language: DeclineLanguage;
  readonly tone: Tone;
  readonly situation: Situation;
  /** How the seller is addressed; left out when unknown or unusable as a name. */
  readonly addressee?: string | undefined;
  /** Day of the first refusal, ISO 8601 (a time after it is ignored). */
  readonly refusedOn?: string | undefined;
  /** Name under the decline; the user's own signature follows in the mail client. */
  readonly signOff?: string | undefined;
  /** Clauses to add, in this order; none unless asked for. */
  readonly legal?: readonly Jurisdiction[] | undefined;
  /** Mail or web address through which the organisation takes offers. */
  readonly supplierDoor?: string | undefined;
  /** "organisation" when missing. */
  readonly scope?: Scope | undefined;
  /** Subject of the message that is answered. */
  readonly subject?: string | undefined;
  /** The user's own wording; see `fillTemplate` for its placeholders. */
  readonly template?: string | undefined;
  /** True when the organisation blocks the seller's mail, so that an answer of theirs, or this decline, may come back. */
  readonly blocked?: boolean | undefined;
}

/** Something to tell the user beside the decline. */
export type DeclineNote =
  | "use-own-opt-out"
  | "personal-data-only"
  | "corporate-subscribers"
  | "keep-a-copy"
  | "not-legal-advice"
  | "supplier-door-missing"
  | "addressee-left-out"
  | "date-left-out"
  | "seller-blocked"
  | "unknown-placeholder";

export interface ComposedDecline {
  readonly text: string;
  /** The same as paragraphs, every value escaped. */
  readonly html: string;
  readonly subject: string;
  readonly language: DeclineLanguage;
  readonly tone: Tone;
  readonly situation: Situation;
  readonly notes: readonly DeclineNote[];
}
