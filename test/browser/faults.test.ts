import type { FaultKind } from "../../src/host/graph/faults";
import type { ConsentState } from "../../src/host/signin/consent";
import { letGo, running, showRunning, until, withOutlook } from "./support/declining";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

/** Shows the running seller; the pane reads on by itself, since consent is there. */
async function show(outlook: LocalOutlook): Promise<void> {
  await outlook.select(running.subject, running.sender);
  await outlook.press("pitchwall.pane");
}

/** The sentence, and that the verdict stands on what could be read. */
async function told({ pane }: LocalOutlook, sentence: string): Promise<void> {
  await pane.getByText(sentence).first().waitFor();
  await pane
    .getByText(/since you declined/)
    .first()
    .waitFor();
}

/** Faults of reading; each is long or lasting, so that no repetition of ours hides it. */
const reading: readonly (readonly [FaultKind, string])[] = [
  [401, "The mailbox no longer accepts the sign-in."],
  [403, "This mailbox does not permit it."],
  [404, "The message is no longer there."],
  [429, "The mailbox asks us to wait a little."],
  [500, "The mail service had a fault."],
  [503, "The mail service is busy at the moment."],
  [504, "The mail service did not reach the mailbox in time."],
  ["cut", "There is no connection."],
  ["not-json", "The answer of the mail service made no sense."],
];

test.each(reading)("%s while reading on: “%s”, and trying again works once it is over", async (kind, sentence) => {
  await withOutlook({}, async (outlook) => {
    const { faults } = outlook.host.control;
    faults.add({ kind, path: "/me/messages", times: 99, retryAfter: 60 });
    await show(outlook);
    await told(outlook, sentence);
    faults.clear();
    await outlook.pane.getByRole("button", { name: "Try again" }).click();
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
  });
});

test("a connection that hangs: “There was no answer in time.”", async () => {
  await withOutlook({}, async (outlook) => {
    // The pane waits three quarters of a minute; its clock is turned on instead.
    await outlook.page.context().clock.install();
    await outlook.page.reload();
    outlook.host.control.faults.add({ kind: "hang", path: "/me/messages", times: 99 });
    await show(outlook);
    await outlook.pane.getByText("Reading on…").waitFor();
    await outlook.page.context().clock.runFor(46_000);
    await told(outlook, "There was no answer in time.");
  });
});

test("401 in the middle of a session: renewed silently, once, and nothing is said", async () => {
  await withOutlook({}, async (outlook) => {
    await showRunning(outlook);
    outlook.host.control.signIn.expireTokens();
    await outlook.select("Northlight transit commit 2027");
    // The line of the message before may still stand there.
    const refused = () => outlook.host.control.graphCalls().some(({ status }) => status === 401);
    await until(refused, "Graph refused the old token");
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
    expect(await outlook.pane.getByText("The mailbox no longer accepts the sign-in.").count()).toBe(0);
  });
});

test("429 with a short Retry-After is waited for, and nothing is said", async () => {
  await withOutlook({}, async (outlook) => {
    outlook.host.control.faults.add({ kind: 429, path: "/me/messages", times: 1, retryAfter: 1 });
    await show(outlook);
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
    expect(await outlook.pane.getByText(/asks us to wait/).count()).toBe(0);
  });
});

/** Faults of writing, met by the steps. */
const writing: readonly (readonly [what: string, FaultKind, method: string, path: string, sentence: string])[] = [
  ["412 while our words go in, twice", 412, "PATCH", "/me/messages", "Somebody else changed this meanwhile."],
  ["404 at the move", 404, "POST", "/move", "The message is no longer there."],
  ["403 at the draft", 403, "POST", "/createReply", "This mailbox does not permit it."],
];

test.each(writing)("%s: the step says why, and nothing is said twice", async (_what, kind, method, path, sentence) => {
  await withOutlook({ sending: "draft" }, async (outlook) => {
    await showRunning(outlook);
    outlook.host.control.faults.add({ kind, method, path, times: 99 });
    await letGo(outlook, "Keep as draft & archive");
    await outlook.pane
      .getByText(new RegExp(sentence.replaceAll(".", "\\.")))
      .first()
      .waitFor();
    expect(outlook.host.control.graphCalls().filter((call) => call.path.endsWith("/createReply"))).toHaveLength(1);
    expect(outlook.host.control.sent().filter(({ sentAt }) => Date.parse(sentAt) > Date.now() - 600_000)).toEqual([]);
  });
});

test("consent withdrawn in the middle: the pane says so with the next message, and offers the administrator's page", async () => {
  await withOutlook({}, async (outlook) => {
    await showRunning(outlook);
    outlook.host.control.signIn.withdraw();
    outlook.host.control.signIn.set("admin-needed");
    await outlook.select("Northlight transit commit 2027");
    await outlook.pane.getByText("Nobody has yet agreed that Pitchwall may read this mailbox.").waitFor();
    const link = outlook.pane.getByRole("link", { name: /administrator/i });
    expect(await link.getAttribute("href")).toContain("/adminconsent?");
  });
});

const refusals: readonly (readonly [ConsentState, string])[] = [
  ["popup-blocked", "The sign-in window was blocked."],
  ["wrong-account", "The account that signed in is not the one of this mailbox."],
  ["admin-needed", "Nobody has yet agreed that Pitchwall may read this mailbox."],
];

test.each(refusals)("a sign-in that is %s says so: “%s”", async (consent, sentence) => {
  await withOutlook(
    {},
    async (outlook) => {
      await show(outlook);
      await outlook.pane
        .getByRole("button", { name: /Read the whole conversation|Try again/ })
        .first()
        .click();
      await told(outlook, sentence);
    },
    { settings: { consent } },
  );
});

test("rights-protected mail says that it cannot be read, and is not judged", async () => {
  await withOutlook({}, async (outlook) => {
    const item =
      outlook.host.control.find("Northlight transit commit 2027") ?? outlook.host.control.messages("inbox")[0];
    if (!item) throw new Error("no message");
    Object.assign(item, { itemClass: "IPM.Note.rpmsg.microsoft.irm", body: { type: "html", content: "" } });
    await outlook.page.reload();
    await outlook.select(item.subject);
    await outlook.press("pitchwall.pane");
    await outlook.pane.getByText(/encrypted or protected, so Pitchwall cannot read it/).waitFor();
  });
});
