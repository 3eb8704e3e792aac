import type { Locator } from "playwright-core";
import { keyboardIn } from "./support/keyboard";
import { closeBrowser, openOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const subject = "Five hours in August";
let outlook: LocalOutlook;

beforeEach(async () => {
  outlook = await openOutlook({ width: 320 });
});
afterEach(() => outlook.close());

test("the whole way by keyboard alone: why, timeline, decline, undo, settings; the focus is never lost", async () => {
  const { page, pane, host } = outlook;
  const row = page.locator("[data-uid]", { hasText: subject }).filter({ hasText: "Dominic Farrow" }).first();
  await enter(row, page.locator('[data-uid][aria-selected="true"]', { hasText: subject }));
  await enter(page.locator('[data-command="pitchwall.pane"]'), page.locator("#pane iframe"));
  await pane.getByText(/Judged from all mail with this seller/).waitFor();
  await page.locator("#pane").getByRole("button", { name: /pin/i }).press("Enter");
  const keys = await keyboardIn(page);

  await keys.tabTo(/^Next$/);
  await keys.press("Enter", 3);
  await pane.getByRole("heading", { name: /Welcome/ }).waitFor({ state: "detached" });
  expect(await keys.focused()).not.toBeNull();

  await keys.tabTo(/^Why/);
  await keys.press("Enter", 2);
  await keys.tabTo(/^Timeline|^The story/);
  await keys.tabTo(/Dominic Farrow: /);
  const newest = await keys.focused();
  await keys.press("Home");
  expect(await keys.focused()).not.toBe(newest);
  await keys.press("End");
  expect(await keys.focused()).toBe(newest);

  await keys.tabTo(/^Decline & archive$/);
  await keys.press("Enter");
  await pane.getByRole("heading", { name: "Your answer" }).waitFor();
  expect(await keys.focused()).not.toBeNull();
  await keys.tabTo(/^Keep as draft & archive$/);
  await keys.press("Enter");
  await pane.getByRole("heading", { name: "Done" }).waitFor();
  expect(await keys.focused()).not.toBeNull();
  expect(host.control.messages("archive").some((item) => item.subject.includes(subject))).toBe(true);

  await keys.tabTo(/^Undo$/);
  await keys.press("Enter");
  await pane.getByRole("heading", { name: "Taken back" }).waitFor();
  expect(await keys.focused()).not.toBeNull();
  expect(host.control.messages("archive").some((item) => item.subject.includes(subject))).toBe(false);

  await keys.tabTo(/^Settings$/);
  await keys.press("Enter");
  await keys.tabTo(/kept as a draft/);
  await keys.press("ArrowDown");
  await pane.getByRole("radio", { name: "sent, with time to undo" }).and(pane.locator(":checked")).waitFor();
  expect(await keys.focused()).toMatch(/sent, with time to undo/);
  expect(outlook.problems).toEqual([]);
});

/** Outlook draws its list and ribbon anew with each selection, and a key that falls between goes nowhere: a person presses again. */
async function enter(what: Locator, appears: Locator): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await what.press("Enter");
    const came = await appears.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  await appears.waitFor();
}
