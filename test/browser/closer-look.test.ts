import { withOutlook } from "./support/declining";
import { closeBrowser } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const open = { subject: "Northlight transit commit 2027", sender: "Lowell Brandt" };
const settled = { subject: "The Patch Panel 217: twelve splice trays, one cold van", sender: "The Patch Panel" };
const accused = /^Level \d of 5/;
const alone = "Judged from this message alone.";
const isCloser = (url: string): boolean => /\/closer\b/.test(url);

test("the finer weights are fetched for a mail that the first look leaves open, and for no other", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      await outlook.select(settled.subject, settled.sender);
      await outlook.press("pitchwall.pane");
      await outlook.pane.getByText(alone).waitFor();
      expect(outlook.requested.filter(isCloser)).toEqual([]);
      await outlook.page.locator("#pin").click();
      await outlook.select(open.subject, open.sender);
      await outlook.pane.getByText(accused).first().waitFor();
      expect(outlook.requested.filter(isCloser)).not.toEqual([]);
      expect(outlook.problems).toEqual([]);
    },
    { settings: { consent: "needs-consent" } },
  );
});

test("when they do not come, nobody is accused and the pane says so; the next time they are asked for again", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const context = outlook.page.context();
      await context.route(isCloserUrl, (route) => route.abort());
      await outlook.select(open.subject, open.sender);
      await outlook.press("pitchwall.pane");
      await outlook.pane.getByText("One part of Pitchwall had a fault. The rest still works.").waitFor();
      expect(await outlook.pane.getByText(accused).count()).toBe(0);
      await context.unroute(isCloserUrl);
      await outlook.page.locator("#pin").click();
      await outlook.select(settled.subject, settled.sender);
      await outlook.select(open.subject, open.sender);
      await outlook.pane.getByText(accused).first().waitFor();
    },
    { settings: { consent: "needs-consent" } },
  );
});

function isCloserUrl({ href }: URL): boolean {
  return isCloser(href);
}
