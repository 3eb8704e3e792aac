import type { SessionPorts } from "../app/context";
import { browserClock } from "../platform/browser/clock";
import { keptStore } from "../platform/browser/kept";
import { officeRoaming } from "../platform/office/roaming";
import { officeSelection } from "../platform/office/selection";
import { nestedSignIn, storagePrefix } from "../platform/office/surroundings";
import { graphLater } from "./graph";
import { later } from "./later";
import { stepPorts } from "./step-ports";

/**
 * All ports over Outlook, Graph and the browser, for the pane and for the ribbon's button alike. To be called once Office.js
 * is ready. MSAL and the Graph client come with the first call that needs them.
 */
export function outlookPorts(): SessionPorts {
  const clock = browserClock();
  const { supported, account } = nestedSignIn();
  const kept = keptStore(storagePrefix(), officeRoaming(), clock);
  const category = later(() => import(/* webpackChunkName: "steps" */ "../platform/office/shown"));
  const mailFiles = later(() => import(/* webpackChunkName: "mail-files" */ "../platform/browser/mail-file"));
  const stored = later(() => import(/* webpackChunkName: "steps" */ "../platform/browser/forget"));
  const graph = graphLater({
    supported,
    // A sign-in name may differ from the address of the mailbox: the reader's own aliases count too.
    accounts: async () => {
      const chosen = await kept.settings.read();
      return [account, ...(chosen.ok ? (chosen.value.aliases ?? []) : [])].map((address) => address.toLowerCase());
    },
    clock,
    ensureCategory: category((port) => port.ensureMasterCategory),
    consentPage: new URL("support.html", location.href).href,
  });
  return {
    selection: officeSelection(),
    ...stepPorts(storagePrefix()),
    signIn: graph.signIn,
    history: graph.history,
    mailbox: graph.mailbox,
    rules: graph.rules,
    settings: kept.settings,
    cases: kept.cases,
    mailFiles: { read: mailFiles((port) => port.readMailFile) },
    traces: {
      ...graph.traces,
      removeCategory: category((port) => port.removeMasterCategory),
      removeStored: stored((port) => () => port.removeStored(kept.forget)),
    },
    clock,
  };
}
