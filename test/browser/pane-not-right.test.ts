import { closeBrowser, openOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);

let outlook: LocalOutlook;
beforeAll(async () => {
  outlook = await openOutlook();
});
afterAll(async () => {
  await outlook.close();
  await closeBrowser();
});

test("what is not right is said in one press, holds over the next message, and is taken back in one press", async () => {
  const { page, pane } = outlook;
  const level = pane.getByText("Level 4 of 5").first();
  await outlook.select("Five hours in August", "Dominic Farrow");
  await outlook.press("pitchwall.pane");
  await pane.getByText(/Judged from all mail with this seller/).waitFor();
  await page.locator("#pin").click();
  await level.waitFor();

  await pane.getByRole("button", { name: "This is not sales" }).click();
  await pane.getByRole("heading", { level: 1, name: /is not judged/ }).waitFor();
  expect(await level.count()).toBe(0);
  expect(await pane.getByRole("button", { name: "Decline & archive" }).count()).toBe(0);

  await outlook.select("AS64507 <> AS64502", "Matthijs");
  await pane.getByRole("heading", { level: 1, name: "Nothing here points to sales mail" }).waitFor();
  await pane.getByRole("heading", { name: "Why" }).click();
  await pane.getByRole("button", { name: "This is sales" }).click();
  await pane
    .getByText(/Level \d of 5/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "Decline & archive" }).waitFor();
  await pane.getByRole("button", { name: "You called this sales. Undo" }).click();
  await pane.getByRole("heading", { level: 1, name: "Nothing here points to sales mail" }).waitFor();

  await outlook.select("Five hours in August", "Dominic Farrow");
  await pane.getByRole("heading", { level: 1, name: /is not judged/ }).waitFor();
  await pane.getByRole("button", { name: "Judge again" }).click();
  await level.waitFor();
  await pane.getByRole("button", { name: "Decline & archive" }).waitFor();
  expect(outlook.problems).toEqual([]);
});
