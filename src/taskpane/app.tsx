import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { lockOf } from "../app/settings";
import type { AppState, Session } from "../app/state";
import { Asking } from "./asking/asking";
import { AddMail } from "./adding/add-mail";
import { AdminLink, Banner } from "./banner";
import { Book } from "./book";
import { perform } from "./card/acts";
import { cardModel } from "./card/card-model";
import { BulkPanel } from "./bulk/bulk-panel";
import { CardView } from "./card/card-view";
import { earlierRunOf, isAbout } from "./card/facts";
import type { Judged } from "./card/facts";
import { cardPieces } from "./card/pieces";
import { Composer } from "./decline/composer";
import { declineLanguages } from "./decline/languages";
import { Fold } from "./fold";
import { FirstRun } from "./first-run/first-run";
import { OrganisationView } from "./organisation/organisation-view";
import { RulePanel } from "./rule/rule-panel";
import { RuleReview } from "./rule/rule-review";
import { SettingsView } from "./settings/settings-view";
import { EarlierRuns } from "./steps/earlier-runs";
import { RunPanel } from "./steps/run-panel";
import type { Appearance } from "./theme";
import { TimelineView } from "./timeline/timeline-view";
import type { WorkingDays } from "./timeline/story";
import { useFocusNeverLost } from "./use-focus";
import { useAppState, useDark } from "./use-session";
import { WhyView } from "./why/why-view";
import { useWords, WordsContext } from "./words/context";
import type { PaneWords } from "./words/context";

/** What the pane is given. */
export interface PaneProps {
  readonly session: Session;
  readonly words: PaneWords;
  readonly appearance: Appearance;
  readonly workingDays: WorkingDays;
}

/** The task pane. */
export function App({ session, words, appearance, workingDays }: PaneProps): ReactElement {
  const state = useAppState(session);
  const dark = useDark(appearance);
  const root = useRef<HTMLDivElement>(null);
  useFocusNeverLost(root);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="provider">
      <WordsContext value={words}>
        <div ref={root} data-item={itemOf(state)}>
          <Pane state={state} session={session} workingDays={workingDays} />
        </div>
      </WordsContext>
    </FluentProvider>
  );
}

interface ViewProps {
  readonly state: AppState;
  readonly session: Session;
  readonly workingDays: WorkingDays;
}

function Pane({ state, session, workingDays }: ViewProps): ReactElement {
  const { card: texts, formats, pane, quoting } = useWords();
  const pieces = useMemo(
    () => cardPieces(cardModel(state, { texts, formats, quoting })),
    [state, texts, formats, quoting],
  );
  const { banner, reading, settings } = state;
  const languages = declineLanguages(state.preset.languages);
  return (
    <>
      {banner !== null && (
        <Banner banner={banner} adminConsentLink={state.adminConsentLink} onDismiss={session.dismissBanner} />
      )}
      <CardView card={pieces} onPress={(act) => perform(session, act)} />
      {wantsConsent(state) && <AdminLink href={state.adminConsentLink} />}
      <Composer
        draft={state.decline}
        settings={settings}
        preset={state.preset}
        languages={languages}
        session={session}
      />
      <BulkPanel session={session} place="selection" refs={reading.kind === "several" ? reading.refs : null} />
      <RulePanel session={session} itemId={ruledItem(state)} />
      <CurrentRun state={state} session={session} />
      {!settings.firstRunDone && <FirstRun onDone={() => void session.changeSettings({ firstRunDone: true })} />}
      {reading.kind === "judged" && !reading.allowed && (
        <Details key={reading.ref.itemId} state={state} judged={reading} session={session} workingDays={workingDays} />
      )}
      <EarlierRuns runs={state.earlierRuns} session={session} />
      <Book session={session} />
      <Fold heading={pane.settings.heading} open={false}>
        <SettingsView
          settings={settings}
          languages={languages}
          change={session.changeSettings}
          lock={(setting) => lockOf(state.preset, setting, state.reader.language)}
        />
        <RuleReview session={session} />
        <OrganisationView preset={state.preset} refusals={session.refusals} />
      </Fold>
    </>
  );
}

/** The run of this time: whole while it concerns what is shown, in brief afterwards, gone once it is taken back. */
function CurrentRun({ state, session }: Omit<ViewProps, "workingDays">): ReactElement | null {
  const { run, reading } = state;
  if (run === null) return null;
  const elsewhere = reading.kind === "judged" && !isAbout(run, reading);
  if (elsewhere && run.phase === "undone") return null;
  return <RunPanel run={run} session={session} brief={elsewhere && run.phase === "finished"} />;
}

function Details({ state, judged, session, workingDays }: ViewProps & { judged: Judged }): ReactElement {
  const { pane } = useWords();
  const open = judged.verdict.verdict !== "clear";
  return (
    <>
      <Asking state={state} judged={judged} session={session} />
      <Fold heading={pane.why.heading} open={open}>
        <WhyView
          judged={judged}
          onNever={(who) => void session.allow(who, true)}
          onSales={(on) => void session.callSales(on)}
        />
      </Fold>
      {judged.conversation.messages.length > 1 && (
        <Fold heading={pane.timeline.heading} open={open}>
          <TimelineView
            judged={judged}
            reader={state.reader.address}
            workingDays={workingDays}
            onOpen={(id) => void session.openMessage(id)}
          />
        </Fold>
      )}
      {judged.coverage !== "seller" && <AddMail session={session} />}
    </>
  );
}

/** The message that is spoken of, named in the page for whoever holds it against Outlook's own selection. */
function itemOf({ reading }: AppState): string | undefined {
  return "ref" in reading ? reading.ref.itemId : undefined;
}

/** The message for which a mail rule may be offered: sales, and nothing done about it yet. */
function ruledItem(state: AppState): string | null {
  const { reading, run } = state;
  if (reading.kind !== "judged" || reading.verdict.verdict !== "sales") return null;
  const about = run !== null && run.phase !== "undone" && isAbout(run, reading);
  return about || earlierRunOf(state) !== null ? null : reading.ref.itemId;
}

function wantsConsent({ reading }: AppState): boolean {
  return reading.kind === "judged" && reading.more.kind === "refused" && reading.more.why === "no-consent";
}
