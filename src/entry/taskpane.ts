import { createSession } from "../app/session";
import type { AppState, Session } from "../app/state";
import type { FamilyOf } from "../app/telling";
import { workingDays } from "../facts/timeline";
import { officeReady, storagePrefix } from "../platform/office/surroundings";
import { core } from "../rules/core";
import { LANGUAGES } from "../text/language";
import { createQuoting } from "../taskpane/card/quoting";
import { showCard } from "../taskpane/first/show";
import type { MountOptions } from "../taskpane/mount";
import { loadCardTexts } from "../taskpane/words/card-load";
import { paneLanguage } from "../taskpane/words/language";
import { followTheme } from "./appearance";
import { loadDecline } from "./decline-kit";
import { judgeBy, prepareReading } from "./judging";
import { whenOnline } from "./online";
import { organisationPreset } from "./organisation";
import { outlookPorts } from "./outlook";
import { fetchAhead } from "./words/load";
import { fetchScriptsAhead } from "./words/scripts";

/** The first script: it judges and draws the card, then fetches the views, which take over the same place. */
async function startPane(): Promise<void> {
  const root = document.querySelector<HTMLElement>("#pane");
  if (root === null || !(await officeReady())) return;
  const appearance = followTheme();
  const ports = outlookPorts();
  const { preset, banner, later } = await organisationPreset({
    addresses: [ports.selection.reader().address],
    clock: ports.clock,
    prefix: storagePrefix(),
  });
  const session: Session = createSession({
    ports,
    presetBanner: banner,
    laterPreset: later,
    judge: (conversation, refused) => judgeBy(session.state().preset)(conversation, refused),
    prepare: prepareReading,
    decline: loadDecline,
    preset,
    mayAsk: true,
    about: async () => (await import(/* webpackChunkName: "sellers" */ "../platform/office/about")).aboutClient(),
    runner: crypto.randomUUID(),
    newId: () => crypto.randomUUID(),
  });
  const { language } = session.state().reader;
  document.documentElement.lang = language;
  const quoting = createQuoting(familyOf(session));
  fetchWords(language);
  addEventListener("pagehide", session.stop);
  void session.start();
  const texts = await whenOnline(() => loadCardTexts(paneLanguage(language)));
  const stopFirst = showCard(root, session, quoting, texts);
  await firstAnswer(session);
  await showViews(root, { session, appearance, quoting, workingDays, before: stopFirst });
}

/** The first verdict goes before everything; a message that is slow to come does not keep the views away. */
function firstAnswer(session: Session): Promise<void> {
  const answered = ({ turn, reading }: AppState): boolean => turn > 0 && reading.kind !== "loading";
  if (answered(session.state())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe((state) => {
      if (answered(state)) done();
    });
    const late = setTimeout(() => done(), 2000);
    const done = (): void => {
      clearTimeout(late);
      stop();
      resolve();
    };
  });
}

async function showViews(root: HTMLElement, options: Omit<MountOptions, "loadExplanations">): Promise<void> {
  const [{ mountPane }, { explainer }] = await whenOnline(() =>
    Promise.all([
      import(/* webpackChunkName: "views" */ "../taskpane/mount"),
      import(/* webpackChunkName: "views" */ "../taskpane/why/explain"),
    ]),
  );
  const loadExplanations: MountOptions["loadExplanations"] = async (language) => {
    const [{ texts }, { ownTexts }] = await explanations();
    const ours = explainer(texts, language);
    return (rule) => ours(rule) ?? explainer(ownTexts(options.session.state().preset), language)(rule);
  };
  await mountPane(root, { ...options, loadExplanations });
}

/** What rules say: ours, and those that an organisation's preset brings along. */
function explanations() {
  return Promise.all([
    import(/* webpackChunkName: "explanations" */ "../rules/texts"),
    import(/* webpackChunkName: "explanations" */ "../presets/own-texts"),
  ]);
}

/** Most mail is in the reader's own language; its words are fetched before the message is there. */
function fetchWords(reader: string): void {
  const language = LANGUAGES.find((known) => reader.toLowerCase().startsWith(known));
  if (language) fetchAhead(language);
  else fetchScriptsAhead();
}

/** Rules and combinations by their ids; the organisation's own rules are those that hold now. */
function familyOf(session: Session): FamilyOf {
  const known = new Map([...core.rules, ...core.combinations].map(({ id, family }) => [id, family]));
  const own = (rule: string) => session.state().preset.ownRules.find(({ id }) => id === rule);
  return (rule) => known.get(rule) ?? own(rule)?.family;
}

void startPane();
