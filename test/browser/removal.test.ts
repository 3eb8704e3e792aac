import { category, letGo, running, showRunning, until, withOutlook } from "./support/declining";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const labelled = ({ host }: LocalOutlook): number =>
  host.control
    .folders()
    .flatMap(({ id }) => host.control.messages(id))
    .filter(({ categories }) => categories.includes(category)).length;

test("removing Pitchwall leaves no rule, label, category or stored data behind, and the mail where it is", async () => {
  await withOutlook({ sending: "draft" }, async (outlook) => {
    const { host, pane, page } = outlook;
    const rule = { sequence: 1, isEnabled: true, hasError: false, isReadOnly: false, conditions: {}, exceptions: {} };
    host.control.addRule({
      ...rule,
      id: "r1",
      displayName: "Pitchwall: declined sellers",
      actions: { markAsRead: true },
    });
    host.control.addRule({ ...rule, id: "r2", displayName: "Newsletters", actions: { markAsRead: true } });
    await showRunning(outlook);
    await letGo(outlook, "Keep as draft & archive");
    await until(() => labelled(outlook) === 1, "the message is labelled");
    await until(
      () => host.control.messages("archive").some(({ subject }) => subject.includes(running.subject)),
      "moved",
    );
    const [declined] = host.control.messages("archive").filter(({ subject }) => subject.includes(running.subject));
    expect(host.control.roaming()["pitchwall"]).toBeDefined();

    await pane.getByText("Sellers", { exact: true }).first().click();
    await pane.getByRole("button", { name: "Remove Pitchwall’s traces" }).click();
    await pane.getByRole("button", { name: "Yes, remove all of it" }).click();
    await until(() => host.control.roaming()["pitchwall"] === undefined, "the stored data is gone");
    await pane.getByText(/Stored data/).waitFor();

    expect(labelled(outlook)).toBe(0);
    expect(host.control.rules().map(({ id }) => id)).toEqual(["r2"]);
    expect(host.control.masterCategories().map(({ displayName }) => displayName)).not.toContain(category);
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    const kept = await frame?.evaluate(() => Object.keys(localStorage).filter((name) => /pitchwall|^msal/i.test(name)));
    expect(kept).toEqual([]);
    expect(host.control.messages("archive")).toContain(declined);
    expect(host.control.drafts().some(({ subject }) => subject.includes(running.subject))).toBe(true);
  });
});
