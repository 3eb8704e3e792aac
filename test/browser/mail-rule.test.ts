import { seedMessage } from "../../src/host/seed";
import { isArchived, letGo, running, showRunning, standing, until, withOutlook } from "./support/declining";
import { closeBrowser, mara, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const name = "Pitchwall: declined sellers";
const theirs = {
  id: "theirs",
  displayName: "Invoices",
  sequence: 3,
  isEnabled: true,
  hasError: false,
  isReadOnly: false,
  conditions: { subjectContains: ["invoice"] },
  exceptions: {},
  actions: { markAsRead: true },
};

const ours = ({ host }: LocalOutlook) => host.control.rules().filter(({ displayName }) => displayName === name);

async function arrives({ host }: LocalOutlook, address: string): Promise<string | null> {
  const item = await host.control.deliver(
    seedMessage({
      from: { name: "Somebody new", address },
      to: [mara],
      sentAt: new Date().toISOString(),
      subject: `From ${address}`,
      internetMessageId: `<${address}>`,
    }),
  );
  return item.folder.wellKnownName;
}

async function offer({ pane }: LocalOutlook, scope: string): Promise<void> {
  await pane.getByRole("heading", { name: "Later mail" }).click();
  await pane.getByRole("button", { name: scope }).click();
}

test("shown with what it would have caught, saved with the decline, filing what comes; undo takes it out", async () => {
  await withOutlook({}, async (outlook) => {
    outlook.host.control.addRule({ ...theirs });
    const before = standing(outlook);
    await showRunning(outlook);
    await offer(outlook, "The whole company");
    await outlook.pane.getByText(/would have filed \d+:/).waitFor();
    expect(await outlook.pane.locator(".caught li").count()).toBeGreaterThan(1);
    expect(await outlook.pane.locator(".caught").innerText()).toContain(running.subject);
    expect(ours(outlook)).toEqual([]);
    await letGo(outlook, "Keep as draft & archive");
    await until(() => isArchived(outlook), "the message is in Archive");
    await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
    expect(ours(outlook)).toHaveLength(1);
    expect(ours(outlook)[0]?.conditions).toEqual({ senderContains: ["@haldenwave.example"] });
    expect(await arrives(outlook, "new.person@haldenwave.example")).toBe("archive");
    expect(await arrives(outlook, "somebody@haldenwave.example.org")).toBe("inbox");
    await outlook.pane.getByRole("button", { name: "Undo" }).first().click();
    await outlook.pane.getByText("Taken back", { exact: true }).first().waitFor();
    expect(ours(outlook)).toEqual([]);
    expect(outlook.host.control.rules()).toEqual([theirs]);
    expect(standing(outlook).filter((line) => !line.includes("| From "))).toEqual(before);
    expect(outlook.problems).toEqual([]);
  });
});

test.each(["Settings", "Sellers"])("reviewed, shrunk and removed in %s; rules of others stay", async (fold) => {
  await withOutlook({}, async (outlook) => {
    const { control } = outlook.host;
    const archive = control.folders().find(({ wellKnownName }) => wellKnownName === "archive")?.id;
    control.addRule({ ...theirs });
    control.addRule({
      ...theirs,
      id: "ours",
      displayName: name,
      conditions: { senderContains: ["@one.example", "@two.example"] },
      actions: { moveToFolder: archive, assignCategories: ["Pitchwall: declined"] },
    });
    await showRunning(outlook);
    await outlook.pane.getByRole("heading", { name: fold, exact: true }).click();
    await outlook.pane.getByRole("button", { name: "Show the mail rule" }).click();
    await outlook.pane.getByRole("button", { name: "Take out @one.example" }).click();
    await until(
      () => JSON.stringify(ours(outlook)[0]?.conditions) === '{"senderContains":["@two.example"]}',
      "it shrank",
    );
    await outlook.pane.getByRole("button", { name: "Remove the rule" }).click();
    await outlook.pane.getByRole("status").filter({ hasText: "There is no mail rule of Pitchwall." }).waitFor();
    expect(control.rules()).toEqual([theirs]);
  });
});
