import { largeFiller, newestAt } from "../contract/large-mail";
import { chosen } from "./support/declining";
import { closeBrowser, mara, openOutlook, sampleMailbox, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** The sample mailbox below 50,000 messages, one of which comes an hour. */
async function open(): Promise<LocalOutlook> {
  const { messages } = await sampleMailbox();
  return openOutlook({
    mailbox: { messages, filler: largeFiller(50_000, mara, 60) },
    settings: { clock: new Date(newestAt + 86_400_000), roaming: chosen({}) },
  });
}

/** What writing would have changed, for the newest thousand. */
function standing({ host }: LocalOutlook): string {
  const { control } = host;
  const folders = control.folders().map(({ id, name }) => {
    const items = control.messages(id);
    return [name, items.length, items.slice(0, 1000).map(({ uid, categories }) => `${uid} ${categories.join()}`)];
  });
  return JSON.stringify([folders, control.rules(), control.masterCategories(), control.drafts().length]);
}

test("a look back over a mailbox of 50,000: progress, pause, go on, sellers by persistence; nothing is changed", async () => {
  const outlook = await open();
  const { pane, host } = outlook;
  try {
    await outlook.page.locator("[data-uid]").first().click();
    await outlook.press("pitchwall.pane");
    await pane
      .getByText(/Judged from/)
      .first()
      .waitFor();
    const before = standing(outlook);
    await pane.getByText("Look back", { exact: true }).first().click();
    await pane.getByLabel("How far back").selectOption("30");
    host.control.clearGraphCalls();
    await pane.getByRole("button", { name: "Look back", exact: true }).click();
    await pane.getByRole("button", { name: "Pause" }).click();
    await pane.getByText("Paused").waitFor();
    const paused = await pane.getByText(/of [\d,]+ messages read/).textContent();
    await pane.getByRole("button", { name: "Go on" }).click();
    await pane.getByText("Done", { exact: true }).waitFor({ timeout: 180_000 });
    const done = await pane.getByText(/of [\d,]+ messages read/).textContent();
    expect(done).not.toBe(paused);
    const [read = "", of = ""] = /([\d,]+) of ([\d,]+) messages/.exec(done ?? "")?.slice(1) ?? [];
    expect(read).toBe(of);
    await pane.getByText("Most persistent first").waitFor();
    expect(await pane.getByText(/vendor-\d+\.example|Sam Pitcher/).count()).toBeGreaterThan(3);
    expect(standing(outlook)).toBe(before);
    const calls = host.control.graphCalls();
    expect(calls.filter(({ method }) => method !== "GET")).toEqual([]);
    const pages = calls.filter(({ path }) => path.includes("/mailFolders/inbox/messages"));
    expect(pages.length).toBeLessThanOrEqual(Math.ceil(Number(of.replace(",", "")) / 50) + 1);
    expect(outlook.problems).toEqual([]);
  } finally {
    await outlook.close();
  }
});
