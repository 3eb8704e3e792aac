import { lookBackAtRest, type LookBack, type LookBackState } from "../../app/look-back";
import type { LookBackSeller, Week } from "../../app/look-back-tally";
import type { MailRuleDesk, MailRuleState } from "../../app/mail-rule";
import type { Sellers, SellersState } from "../../app/sellers";
import type { SellerRow } from "../../app/sellers-rows";
import type { Level } from "../../engine/verdict";

/** What a story's folds show once they are opened. */
export interface Opened {
  readonly book?: SellersState;
  readonly look?: LookBackState;
  readonly rule?: MailRuleState;
}

const nothing = async (): Promise<void> => undefined;

const stillRebuild = { phase: "idle" } as const;

/** A book of sellers that stands still. */
export function stillBook(at: SellersState): Sellers {
  return {
    state: () => at,
    subscribe: () => () => undefined,
    refresh: nothing,
    reopen: nothing,
    keepClosed: () => undefined,
    forget: nothing,
    forgetExpired: nothing,
    allow: nothing,
    undo: nothing,
    deleteAll: nothing,
    removePitchwall: nothing,
    rebuild: {
      state: () => stillRebuild,
      subscribe: () => () => undefined,
      look: nothing,
      take: nothing,
      leave: () => undefined,
    },
    csv: () => "",
    diagnostics: async () => "",
  };
}

/** A mail rule that stands still. */
export function stillRule(at: MailRuleState): MailRuleDesk {
  return {
    state: () => at,
    subscribe: () => () => undefined,
    look: () => undefined,
    propose: nothing,
    drop: () => undefined,
    review: nothing,
    take: nothing,
    removeAll: nothing,
  };
}

/** A rule that was read, with two companies and one address in it. */
const fullRule: MailRuleState = {
  offered: [],
  proposal: null,
  senders: ["@corvane.example", "@haldenwave.example", "someone.with.a.long.name@freemail.example"],
  busy: false,
  refused: null,
};

/** A look back that stands still. */
export function stillLook(at: LookBackState): LookBack {
  return {
    state: () => at,
    subscribe: () => () => undefined,
    start: nothing,
    pause: () => undefined,
    resume: nothing,
    cancel: () => undefined,
    openNewest: nothing,
  };
}

const row: SellerRow = {
  key: "corvane.example",
  name: "Corvane",
  people: ["gareth.pym@corvane.example", "helen.rask@corvane-group.example"],
  status: "declined",
  refusedAt: "2026-09-09T08:31:00Z",
  lastRefusedAt: "2026-09-18T12:10:00Z",
  refusals: 2,
  touchesSince: 4,
  lastTouchAt: "2026-09-22T14:38:00Z",
  taken: [{ at: "2026-09-21T08:00:00Z", runId: "r1", what: "declined" }],
  expired: false,
  allowed: false,
};

/** Nobody in it yet. */
export const emptyBook: SellersState = {
  read: true,
  rows: [],
  allowed: [],
  allowLocked: false,
  proposals: [],
  undo: null,
  removal: null,
  refused: null,
};

/** Sellers of every status, with all that may stand beside them. */
const fullBook: SellersState = {
  ...emptyBook,
  rows: [
    row,
    { ...row, key: "haldenwave.example", name: "Haldenwave Optics", touchesSince: 1, people: [], taken: [] },
    { ...row, key: "tarnloop.example", name: "Tarn & Loop", status: "withdrawn", touchesSince: 0 },
    { ...row, key: "okeanos.example", name: "אוקיינוס", status: "reopened", touchesSince: 0, allowed: true },
    { ...row, key: "someone.with.a.long.name@freemail.example", name: null, status: "open", refusedAt: null },
    { ...row, key: "quiet.example", name: "Quillfire", touchesSince: 0, expired: true },
  ],
  allowed: [
    { entry: "@okeanos.example", by: "reader" },
    { entry: "anna@supplier.example", by: "reader" },
    { entry: "@partner.example", by: "organisation" },
  ],
  proposals: [{ sellerKey: "tarnloop.example", name: "Tarn & Loop", answeredAt: "2026-10-05T10:00:00Z" }],
  undo: { kind: "forgotten", what: "Fennmark" },
};

/** The removal of everything, part of it refused; the list of the never judged kept by the organisation. */
const removedBook: SellersState = {
  ...emptyBook,
  allowed: [{ entry: "@partner.example", by: "organisation" }],
  allowLocked: true,
  removal: [
    { part: "rules", state: "refused", why: "no-consent" },
    { part: "labels", state: "done", count: 12 },
    { part: "category", state: "running" },
    { part: "stored", state: "waiting" },
  ],
  refused: "no-consent",
};

const found = (key: string, name: string | null, level: Level, change: Partial<LookBackSeller>): LookBackSeller => ({
  key,
  name,
  people: [],
  verdict: "sales",
  level,
  score: 0.9,
  messages: 2,
  firstAt: "2026-09-07T09:14:00Z",
  lastAt: "2026-11-18T08:17:00Z",
  refusals: 0,
  touchesAfterRefusal: 0,
  newest: { itemId: key },
  whole: true,
  ...change,
});

const weeks: readonly Week[] = Array.from({ length: 26 }, (_, place) => ({
  week: new Date(Date.parse("2026-05-25") + place * 7 * 86_400_000).toISOString().slice(0, 10),
  all: 40 + ((place * 17) % 31),
  sales: (place * 5) % 13,
}));

/** A look back that is done. */
const doneLook: LookBackState = {
  ...lookBackAtRest,
  phase: "done",
  days: 180,
  read: 1428,
  total: 1428,
  reachedAt: "2026-05-25T07:00:00Z",
  sellers: [
    found("corvane.example", "Corvane", 5, { messages: 6, refusals: 2, touchesAfterRefusal: 4 }),
    found("haldenwave.example", "Haldenwave Optics", 3, { messages: 3, refusals: 1, touchesAfterRefusal: 1 }),
    found("try-reachly-now.example", null, 2, { messages: 5 }),
    found("tarnloop.example", "Tarn & Loop", 1, {}),
    found("fennmark.example", "Fennmark", 1, { verdict: "unsure", messages: 1 }),
  ],
  levels: [1, 14, 9, 4, 1, 1],
  weeks,
};

const runningLook: LookBackState = {
  ...doneLook,
  phase: "running",
  read: 512,
  reachedAt: "2026-09-01T07:00:00Z",
};

const refusedLook: LookBackState = {
  ...runningLook,
  phase: "refused",
  refused: { why: "throttled", retryAfter: 30 },
};

/** The stories that show more than an empty book. */
export const openedIn: Readonly<Record<string, Opened>> = {
  sellers: { book: fullBook, rule: fullRule },
  "sellers-removed": { book: removedBook },
  "sellers-german": { book: fullBook, rule: fullRule },
  "look-back": { look: doneLook },
  "look-back-running": { look: runningLook },
  "look-back-refused": { look: refusedLook },
  "look-back-german": { look: doneLook },
};
