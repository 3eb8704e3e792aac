import { extendedRule, isCaught, senderFor, shrunkRule, type RuleScope } from "../actions/mail-rule";
import { cancelSource } from "../ports/cancel";
import type { MailRulePlace } from "../ports/mail-rules";
import type { FoundMessage } from "../ports/mailbox";
import type { Why } from "../ports/outcome";
import { isListed } from "./allow-list";
import type { SessionContext } from "./context";
import { judgedNow, readersOwn, type Desk, type Judged } from "./judging";
import type { CaughtMail, MailRuleDesk, MailRuleState } from "./mail-rule";
import { chooseRule, folderOf } from "./mail-rule-choice";

/** So far back a proposal shows what it would have caught, and so many mails of it by name. */
const lookBackDays = 90;
const shownAtMost = 20;

interface Work {
  readonly desk: Desk;
  readonly get: () => MailRuleState;
  readonly set: (change: Partial<MailRuleState>) => void;
  /** The message that the proposal is for. */
  itemId: string;
}

const atRest: MailRuleState = { offered: [], proposal: null, senders: null, busy: false, refused: null };

const made = new WeakMap<Desk, MailRuleDesk>();

/** The mail rule of a session; the same one every time. */
export function mailRuleOf(desk: Desk): MailRuleDesk {
  const known = made.get(desk) ?? createMailRule(desk);
  made.set(desk, known);
  return known;
}

function createMailRule(desk: Desk): MailRuleDesk {
  let state = atRest;
  const listeners = new Set<(state: MailRuleState) => void>();
  const set = (change: Partial<MailRuleState>): void => {
    state = Object.freeze({ ...state, ...change });
    for (const listener of [...listeners]) listener(state);
  };
  const work: Work = { desk, get: () => state, set, itemId: "" };
  const guarded = (act: () => Promise<void>): Promise<void> => desk.context.guarded("rule", act);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look: () => look(work),
    propose: (scope) => guarded(() => propose(work, scope)),
    drop: () => {
      chooseRule(desk.context, null);
      set({ proposal: null });
    },
    review: () => guarded(() => review(work)),
    take: (senders) => guarded(() => rewrite(work, (known) => known.filter((sender) => !senders.includes(sender)))),
    removeAll: () => guarded(() => rewrite(work, () => [])),
  };
}

function look(work: Work): void {
  const { context } = work.desk;
  const judged = judgedNow(context.store.get().reading);
  const itemId = judged?.ref.itemId ?? "";
  if (itemId !== work.itemId) chooseRule(context, null);
  const proposal = itemId === work.itemId ? work.get().proposal : null;
  work.itemId = itemId;
  const scopes: readonly RuleScope[] = ["address", "company"];
  work.set({ proposal, offered: scopes.filter((scope) => judged && senderOf(work.desk, judged, scope) !== null) });
}

/** The sender that a rule would hold; null where none may be: ours, allowed ones, and where the organisation wants no rule. */
function senderOf(desk: Desk, judged: Judged, scope: RuleScope): string | null {
  const { options, store } = desk.context;
  const { preset } = options;
  if (preset.mailRule === "never" || preset.observe || judged.allowed || judged.verdict.verdict === "clear")
    return null;
  const inbound = new Set(judged.verdict.messages.filter(({ direction }) => direction === "in").map(({ id }) => id));
  const newest = judged.conversation.messages.findLast(({ id }) => inbound.has(id));
  const sender = senderFor(scope, newest?.from?.address ?? "", judged.verdict.seller.key);
  if (sender === null) return null;
  const address = sender.startsWith("@") ? `x${sender}` : sender;
  const ours = [...readersOwn(desk), ...preset.myDomains, ...preset.allow, ...store.get().settings.neverJudge];
  return isListed([address], ours) ? null : sender;
}

async function propose(work: Work, scope: RuleScope): Promise<void> {
  const { context } = work.desk;
  const { options, store } = context;
  const judged = judgedNow(store.get().reading);
  const sender = judged && senderOf(work.desk, judged, scope);
  if (!judged || !sender) return;
  work.itemId = judged.ref.itemId;
  chooseRule(context, null);
  if (!(await consented(work))) return;
  work.set({ proposal: { scope, sender, caught: null }, refused: null });
  const since = new Date(Date.parse(options.ports.clock.now()) - lookBackDays * 86_400_000).toISOString();
  const query = sender.startsWith("@")
    ? { addresses: [], domains: [sender.slice(1)], since }
    : { addresses: [sender], domains: [], since };
  const found = await options.ports.history.seller(query, cancelSource().signal);
  if (work.get().proposal?.sender !== sender) return;
  if (!found.ok) return work.set({ proposal: null, refused: found.why });
  const allowed = [...options.preset.allow, ...store.get().settings.neverJudge];
  const rule = extendedRule(null, [sender], allowed);
  const caught = found.value
    .map(asCaught)
    .filter(({ name, address }) => isCaught(rule, { name, address }))
    .sort((a, b) => b.sentAt.localeCompare(a.sentAt));
  work.set({ proposal: { scope, sender, caught: { count: caught.length, newest: caught.slice(0, shownAtMost) } } });
  chooseRule(context, { itemId: judged.ref.itemId, senders: [sender], allowed });
}

function asCaught({ message }: FoundMessage): CaughtMail & { readonly name: string; readonly address: string } {
  const { name = "", address = "" } = message.from ?? {};
  return { name, address, from: name || address, subject: message.subject ?? "", sentAt: message.sentAt ?? "" };
}

async function review(work: Work): Promise<void> {
  if (!(await consented(work))) return;
  work.set({ busy: true });
  const known = await work.desk.context.options.ports.rules.find(place(work.desk.context));
  work.set(known.ok ? { busy: false, senders: known.value?.senders ?? [], refused: null } : refusedBy(known.why));
}

/** The rule is read anew before it is changed: another pane may have extended it. */
async function rewrite(work: Work, keep: (senders: readonly string[]) => readonly string[]): Promise<void> {
  const { context } = work.desk;
  const { rules } = context.options.ports;
  work.set({ busy: true });
  const known = await rules.find(place(context));
  if (!known.ok) return work.set(refusedBy(known.why));
  if (known.value) {
    const kept = keep(known.value.senders);
    const gone = known.value.senders.filter((sender) => !kept.includes(sender));
    const saved = await rules.save(place(context), shrunkRule(known.value, gone));
    if (!saved.ok) return work.set(refusedBy(saved.why));
  }
  await review(work);
}

async function consented(work: Work): Promise<boolean> {
  const { options, store } = work.desk.context;
  const { signIn } = options.ports;
  const granted = await signIn.require(["write", "rules"], options.mayAsk);
  store.set({ signIn: signIn.state(), adminConsentLink: signIn.adminConsentLink() });
  if (!granted.ok) work.set(refusedBy(granted.why));
  return granted.ok;
}

function refusedBy(why: Why): Partial<MailRuleState> {
  return { busy: false, refused: why };
}

function place({ options: { preset } }: SessionContext): MailRulePlace {
  return { folder: folderOf(preset), category: preset.category.name };
}
