import type { JournalEntry } from "../actions/journal";
import type { Case } from "../mail/case";
import type { SessionContext } from "./context";
import type { AppState } from "./state";

/**
 * What support needs to know, as JSON text to be read by the reader before it is sent to anybody: which client, what
 * works, how many of what. Counts and words of ours only: no mail text, no address, no name, no id of a message.
 */
export async function diagnosticsReport({ options, store }: SessionContext): Promise<string> {
  const { ports, preset, about } = options;
  const state = store.get();
  const [cases, runs] = await Promise.all([ports.cases.all(), ports.journal.all()]);
  const report = {
    product: "Pitchwall",
    at: ports.clock.now(),
    client: (await about?.()) ?? {},
    language: state.reader.language,
    signIn: state.signIn,
    reading: readingOf(state),
    banner: state.banner && { kind: state.banner.kind, ...("why" in state.banner ? { why: state.banner.why } : {}) },
    settings: settingsOf(state),
    preset: {
      version: preset.version,
      observe: preset.observe,
      mailRule: preset.mailRule,
      locks: Object.keys(preset.locks),
    },
    sellers: cases.ok ? casesOf(cases.value) : { refused: cases.why },
    runs: runs.ok ? runs.value.map(runOf) : { refused: runs.why },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function readingOf({ reading, turn }: AppState): unknown {
  if (reading.kind !== "judged")
    return { turn, kind: reading.kind, ...(reading.kind === "failed" ? { why: reading.why } : {}) };
  const { verdict, coverage, more, conversation } = reading;
  return {
    turn,
    kind: reading.kind,
    coverage,
    more: more.kind === "refused" ? { kind: more.kind, why: more.why } : { kind: more.kind },
    messages: conversation.messages.length,
    verdict: verdict.verdict,
    score: Math.round(verdict.score * 1000) / 1000,
    level: verdict.level,
    stage: verdict.stage,
    rules: [...new Set(verdict.messages.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort(),
    cannotTell: verdict.cannotTell.map(({ rule, why }) => `${rule}: ${why}`),
  };
}

function settingsOf({ settings }: AppState): unknown {
  const { sending, language, tone, undoSeconds, firstRunDone, wordingApprovedAt } = settings;
  const counts = {
    aliases: settings.aliases.length,
    neverJudge: settings.neverJudge.length,
    calledSales: settings.calledSales?.length ?? 0,
    templates: settings.templates?.length ?? 0,
  };
  return { sending, language, tone, undoSeconds, firstRunDone, wordingApproved: wordingApprovedAt !== null, ...counts };
}

function casesOf(cases: readonly Case[]): unknown {
  const byStatus: Record<string, number> = {};
  for (const { status } of cases) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return { all: cases.length, byStatus };
}

/** Of each run only kinds and states of its steps. */
function runOf({ intent, steps }: JournalEntry): unknown {
  return {
    intent,
    steps: steps.map(({ step, state }) => [step.kind, state.state, ...("why" in state ? [state.why] : [])].join(" ")),
  };
}
