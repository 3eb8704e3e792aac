import type { SettingsChange, UserSettings } from "../ports/outside";
import type { Outcome } from "../ports/outcome";
import { judgedPeople } from "./allow-list";
import type { SessionContext } from "./context";
import { correctionKey } from "./corrections";
import { judgeAndDraw, judgedNow, readersOwn, type Desk } from "./judging";
import { completeSettings } from "./settings";

/** Settings that bear on a verdict. */
const JUDGED_BY = ["aliases", "neverJudge", "calledSales"] as const;

/** So many corrections are kept, the newest: settings have little room. */
const keptAtMost = 200;

/**
 * Changes settings of the reader; what is on the screen is judged anew where they bear on it. Answers as the store does,
 * whose refusal is told above everything too.
 */
export async function changeSettings(desk: Desk, change: SettingsChange): Promise<Outcome<Partial<UserSettings>>> {
  const { store, options, guarded } = desk.context;
  const before = store.get().settings;
  const changed = await options.ports.settings.change(change);
  if (!changed.ok) {
    store.set({ banner: { kind: "refused", why: changed.why } });
    return changed;
  }
  const settings = completeSettings(changed.value, options.preset);
  store.set({ settings });
  const bears = JUDGED_BY.some((name) => JSON.stringify(settings[name]) !== JSON.stringify(before[name]));
  const { gathered } = desk;
  // The change is kept by now: judging that breaks is told for itself, and must not make a refusal of it.
  if (judgedNow(store.get().reading) && gathered && bears)
    await guarded("settings", () => judgeAndDraw(desk, gathered, null));
  return changed;
}

/** Puts the person shown, or the company behind them, on the list of those never judged, or takes them off. */
export async function allow(desk: Desk, kind: "person" | "company", on: boolean): Promise<void> {
  const judged = judgedNow(desk.context.store.get().reading);
  if (!judged) return;
  const shown = judged.conversation.messages.find(({ id }) => id === judged.shownId);
  const own = readersOwn(desk);
  const address = judgedPeople(judged.verdict, shown?.from?.address).find((known) => !own.includes(known));
  if (!address) return;
  const who = { kind, address, sellerKey: judged.verdict.seller.key };
  await changeSettings(desk, ({ neverJudge = [] }) => ({ neverJudge: withAllowed(neverJudge, who, on) }));
}

/** Takes the conversation shown for sales from now on, or goes back to what the rules say. */
export async function callSales(desk: Desk, on: boolean): Promise<void> {
  const judged = judgedNow(desk.context.store.get().reading);
  if (!judged) return;
  const key = correctionKey(judged.ref);
  await changeSettings(desk, ({ calledSales = [] }) => ({ calledSales: withCalled(calledSales, key, on) }));
}

/** Opens a message of the conversation shown in Outlook. */
export async function openMessage({ store, options }: SessionContext, id: string): Promise<void> {
  const judged = judgedNow(store.get().reading);
  const ref = judged?.refs[id];
  if (!ref) return;
  const opened = await options.ports.selection.open(ref);
  if (!opened.ok) store.set({ banner: { kind: "refused", why: opened.why } });
}

/** The list with the person shown, or the company behind them, put on or taken off. */
export function withAllowed(
  list: readonly string[],
  who: { readonly kind: "person" | "company"; readonly address: string; readonly sellerKey: string | null },
  on: boolean,
): readonly string[] {
  const entry = who.kind === "person" ? who.address.toLowerCase() : companyEntry(who);
  return withEntry(list, entry, on);
}

/** The list with one entry put on, at its end and once, or taken off; letters large or small are the same. */
export function withEntry(list: readonly string[], entry: string, on: boolean): readonly string[] {
  const others = list.filter((known) => known.toLowerCase() !== entry.toLowerCase());
  return on ? [...others, entry] : others;
}

/** The list with a conversation that the reader called sales put on or taken off. */
export function withCalled(list: readonly string[], key: string, on: boolean): readonly string[] {
  const others = list.filter((known) => known !== key);
  return on ? [...others, key].slice(-keptAtMost) : others;
}

function companyEntry({ address, sellerKey }: { readonly address: string; readonly sellerKey: string | null }): string {
  const key = (sellerKey ?? address).toLowerCase();
  // A seller of a freemail address has the address for a key: a whole freemail domain is no company.
  return key.includes("@") ? key : `@${key}`;
}
