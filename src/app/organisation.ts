import type { Case } from "../mail/case";
import type { PresetDocument, RefusedSeller } from "../presets/document";
import { productDefaults } from "../presets/defaults";
import { effectivePreset, type EffectivePreset, type PresetLayer } from "../presets/effective";
import { tearJws } from "../presets/jws";
import { layersOf } from "../presets/layers";
import { readPresetText, validity } from "../presets/read";
import { judgePayload, refuse, type PresetRefusal } from "../presets/trust";
import type { SessionContext } from "./context";
import { judgeAndDraw, type Desk } from "./judging";
import { completeSettings } from "./settings";
import type { Store } from "./store";
import type { Outcome, Why } from "../ports/outcome";
import type { ClockPort } from "../ports/outside";
import type { PresetSourcePort, PresetText, SignatureVerifierPort } from "../ports/presets";

/** Who reads, and how long the network may keep them waiting. */
export interface OrganisationContext {
  /** The reader's own addresses, by which groups are told. */
  readonly addresses: readonly string[];
  /** Milliseconds that the network gets when a good copy is at hand; 400 when left out. */
  readonly patience?: number | undefined;
}

/** One line for the pane: what was wrong with the organisation's preset, and what holds instead. */
export interface PresetBanner {
  /**
   * Why it was refused as a whole (the pane words it), or `unreachable` (nothing at hand and no answer), or `overdue`
   * (the one in force has passed its last day and there is no newer one).
   */
  readonly code: PresetRefusal["code"] | "unreachable" | "overdue";
  readonly field: string;
  /** Plain English, for administrators. */
  readonly reason: string;
  readonly why: Why | null;
  /** Version that stays in force; null: the product's own settings hold. */
  readonly inForce: number | null;
}

/** What holds for this reader. */
export interface LoadedPreset {
  readonly preset: EffectivePreset;
  /** The layers below the user's, for telling where a value came from. */
  readonly layers: readonly PresetLayer[];
  readonly banner?: PresetBanner | undefined;
  /** When the network was too slow to be waited for: what it brought in the end; null when nothing changes. */
  readonly later?: Promise<LoadedPreset | null> | undefined;
}

/** A verified preset with the text it was read from. */
interface Good {
  readonly text: PresetText;
  readonly payload: string;
  readonly document: PresetDocument;
}

const PATIENCE = 400;

/**
 * The organisation's preset: fetched, verified and taken over, or refused as a whole while the last good one stays. Works
 * offline on the kept copy, which is verified anew each time. Refusals are outcomes; nothing is thrown.
 */
export async function loadOrganisationPreset(
  source: PresetSourcePort,
  verifier: SignatureVerifierPort,
  clock: ClockPort,
  context: OrganisationContext,
): Promise<LoadedPreset> {
  const kept = await lastGood(source, verifier);
  const outside = { source, verifier, clock, context };
  const fetching = source.fetch();
  if (!kept) return taken(await fetching, null, outside);
  const slow = clock.wait(context.patience ?? PATIENCE).then(() => "slow" as const);
  const first = await Promise.race([fetching, slow]);
  if (first !== "slow") return taken(first, kept, outside);
  const later = fetching.then(async (outcome) => {
    const loaded = await taken(outcome, kept, outside);
    return loaded.preset.version === kept.document.version && !loaded.banner ? null : loaded;
  });
  return { ...inForce(kept, clock, context), later };
}

/**
 * Puts a preset that came late in force: settings and locks at once, and what is on the screen is judged anew. A decline
 * that is being looked at stays as it is.
 */
export async function takeOver(desk: Desk, { preset, banner }: LoadedPreset): Promise<void> {
  const { store, options } = desk.context;
  const chosen = await options.ports.settings.read();
  const before = store.get();
  const old = before.banner?.kind === "preset" ? null : before.banner;
  store.set({
    preset,
    settings: completeSettings(chosen.ok ? chosen.value : {}, preset),
    banner: banner ? { kind: "preset", ...banner } : old,
  });
  await settled(store);
  if (desk.gathered) await judgeAndDraw(desk, desk.gathered, null);
}

/** Waits for a message that is being read just now: its judging may have begun under the old preset. */
function settled({ get, subscribe }: Store): Promise<void> {
  if (get().reading.kind !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(({ reading }) => {
      if (reading.kind === "loading") return;
      stop();
      resolve();
    });
  });
}

/** Sellers that somebody refused, by key and day of the first refusal: what `pitchwall preset merge-refusals` takes. */
export interface RefusalExport {
  readonly refusals: readonly RefusedSeller[];
}

/** The reader's own refusals; none where the case store cannot be read. */
export async function refusalsToShare({ options }: SessionContext): Promise<RefusalExport> {
  const cases = await options.ports.cases.all();
  return refusalExport(cases.ok ? cases.value : []);
}

/**
 * What a reader hands in for the organisation's list. No names, no addresses of people where there is a company, no mail;
 * nobody whom the reader has let in again.
 */
export function refusalExport(cases: readonly Case[]): RefusalExport {
  const refusals = cases.flatMap(({ sellerKey, refusals, status }) => {
    const [first] = status === "reopened" ? [] : refusals.map(({ at }) => at.slice(0, 10)).sort();
    return sellerKey && first !== undefined ? [{ key: sellerKey, at: first }] : [];
  });
  return { refusals };
}

interface Outside {
  readonly source: PresetSourcePort;
  readonly verifier: SignatureVerifierPort;
  readonly clock: ClockPort;
  readonly context: OrganisationContext;
}

/** The kept copy, when its signature is still one of ours. Its last day does not matter: better than nothing. */
async function lastGood(source: PresetSourcePort, verifier: SignatureVerifierPort): Promise<Good | null> {
  const kept = await source.lastGood();
  if (!kept.ok || !kept.value) return null;
  const payload = await verifier.verify(kept.value.jws);
  if (!payload.ok) return null;
  const read = readPresetText(payload.value);
  return read.ok ? { text: kept.value, payload: payload.value, document: read.preset } : null;
}

async function taken(fetched: Outcome<PresetText | null>, kept: Good | null, outside: Outside): Promise<LoadedPreset> {
  const { source, verifier, clock, context } = outside;
  if (!fetched.ok) return unreachable(fetched.why, kept, outside);
  if (!fetched.value) return { preset: productDefaults, layers: [] };
  if (kept && fetched.value.jws === kept.text.jws) {
    await source.keep(fetched.value);
    return inForce(kept, clock, context);
  }
  const payload = await verifier.verify(fetched.value.jws);
  if (!payload.ok) return refused(signatureRefusal(payload.why, fetched.value.jws), kept, outside, payload.why);
  const before = kept && { version: kept.document.version, payload: kept.payload };
  const judged = judgePayload(payload.value, { now: clock.now(), inForce: before });
  if (!judged.ok) return refused(judged.refusal, kept, outside, null);
  const good: Good = { text: fetched.value, payload: payload.value, document: judged.preset };
  // A copy that cannot be kept is no reason to work without it now.
  await source.keep(good.text);
  return inForce(good, clock, context);
}

/** Without an answer the kept copy serves silently; an address with nothing behind it is worth a word. */
function unreachable(why: Why, kept: Good | null, { clock, context }: Outside): LoadedPreset {
  const held = kept ? inForce(kept, clock, context) : withoutPreset();
  if (kept && why !== "gone" && why !== "forbidden") return held;
  const reason = `the preset could not be fetched (${why})`;
  const version = kept?.document.version ?? null;
  return { ...held, banner: { code: "unreachable", field: "preset", reason, why, inForce: version } };
}

function refused(
  { code, field, reason }: PresetRefusal,
  kept: Good | null,
  { clock, context }: Outside,
  why: Why | null,
): LoadedPreset {
  const held = kept ? inForce(kept, clock, context) : withoutPreset();
  return { ...held, banner: { code, field, reason, why, inForce: kept?.document.version ?? null } };
}

function inForce({ document }: Good, clock: ClockPort, { addresses }: OrganisationContext): LoadedPreset {
  const layers = layersOf(document, addresses);
  const loaded = { preset: effectivePreset(layers), layers };
  if (Date.parse(clock.now()) <= validity(document).until) return loaded;
  const reason = `was valid until ${document.validUntil}, and there is no newer one`;
  return {
    ...loaded,
    banner: { code: "overdue", field: "validUntil", reason, why: null, inForce: document.version },
  };
}

function withoutPreset(): LoadedPreset {
  return { preset: productDefaults, layers: [] };
}

/** What the verifier's outcome means, with what the text itself tells. */
function signatureRefusal(why: Why, jws: string): PresetRefusal {
  const torn = tearJws(jws);
  if (torn === "unsigned") return refuse("unsigned", "signature", "the preset is not signed").refusal;
  if (torn === "too-large") return refuse("too-large", "preset", "the signed preset is too large").refusal;
  if (typeof torn === "string") return refuse("json", "signature", "this is no signed preset").refusal;
  if (why === "changed") return refuse("changed", "signature", "the preset was changed after it was signed").refusal;
  return refuse("foreign", "signature", "signed with a key that this add-in was not given").refusal;
}
