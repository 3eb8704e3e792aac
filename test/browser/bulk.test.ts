import { seedMessage, type MailboxSeed } from "../../src/host/seed";
import { category, standing, until, withOutlook } from "./support/declining";
import { closeBrowser, mara, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(420_000);
afterAll(closeBrowser);

const count = 40;
const trades = ["cleaning", "printing", "catering", "fencing", "roofing", "security", "staffing", "leasing"];

/** Forty offers of forty sellers, and one mail of a colleague, which is not selected. */
function offers(many = count): MailboxSeed {
  const mails = Array.from({ length: many }, (_, index) => {
    const trade = trades[index % trades.length];
    return seedMessage({
      internetMessageId: `<offer-${index}@seller-${index}.example>`,
      from: { name: `Ann ${index}`, address: `ann@seller-${index}.example` },
      to: [mara],
      sentAt: new Date(Date.now() - (index + 1) * 3_600_000).toISOString(),
      subject: `Offer ${index}: ${trade} for Northlight`,
      body: {
        type: "text",
        content: `Hi Mara,\n\nwe are a ${trade} company and help firms like yours to save up to 30 percent. Our prices start at 49 euros a month. Would you have 15 minutes next week for a quick call, so that I can show you our offer?\n\nBest regards\nAnn\nSales Manager`,
      },
    });
  });
  const colleague = seedMessage({
    internetMessageId: "<lunch@northlight-networks.example>",
    from: { name: "Jonas", address: "jonas@northlight-networks.example" },
    to: [mara],
    sentAt: new Date().toISOString(),
    subject: "Lunch",
    body: { type: "text", content: "Lunch at noon?" },
  });
  return { messages: [...mails, colleague] };
}

async function selectAll(outlook: LocalOutlook): Promise<void> {
  const { control } = outlook.host;
  const uids = control.messages("inbox").filter((item) => item.subject.startsWith("Offer"));
  await outlook.select("Offer 0");
  await outlook.press("pitchwall.pane");
  await outlook.pane
    .getByText(/Offer|sales|Decline/)
    .first()
    .waitFor();
  await outlook.page.locator("#pin").click();
  control.select(uids.map(({ uid }) => uid));
  await outlook.pane.getByText(`${count} messages selected`).waitFor();
  await outlook.pane.getByRole("button", { name: `Look at these ${count} messages` }).click();
  await outlook.pane.getByText(`${count} to decline, 0 to file, 0 to leave alone.`).waitFor({ timeout: 90_000 });
}

/** Three messages at which Graph says no: to the draft, to the category, to the move. */
function breakThree({ host }: LocalOutlook): void {
  const path = (subject: string): string => {
    const item = host.control.messages("inbox").find((one) => one.subject.startsWith(subject));
    return `/me/messages/${encodeURIComponent(item?.immutableId ?? "")}`;
  };
  const always = { kind: 403, times: 100 } as const;
  host.control.faults.add({ ...always, method: "POST", path: `${path("Offer 3:")}/createReply` });
  host.control.faults.add({ ...always, method: "PATCH", path: path("Offer 11:") });
  host.control.faults.add({ ...always, method: "POST", path: `${path("Offer 27:")}/move` });
}

test("forty offers, three fail: preview, result of each, trying again, and undo of all", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { control } = outlook.host;
      const before = standing(outlook);
      await selectAll(outlook);
      expect(standing(outlook)).toEqual(before);
      breakThree(outlook);
      await outlook.pane.getByRole("button", { name: "Keep declines as drafts & archive" }).click();
      await outlook.pane.getByText("37 done, 3 did not work, 0 left alone.").waitFor({ timeout: 200_000 });
      expect(control.messages("archive")).toHaveLength(37);
      expect(control.messages("archive").filter(({ categories }) => !categories.includes(category))).toEqual([]);
      const failed = outlook.pane.locator(".bulk li.failed");
      expect(await failed.count()).toBe(3);
      expect((await failed.allInnerTexts()).map((text) => /Ann (\d+)/.exec(text)?.[1]).sort()).toEqual([
        "11",
        "27",
        "3",
      ]);
      control.faults.clear();
      await outlook.pane.getByRole("button", { name: "Try those again" }).click();
      await outlook.pane.getByText("40 done, 0 did not work, 0 left alone.").waitFor({ timeout: 60_000 });
      expect(control.drafts()).toHaveLength(count);
      expect(new Set(control.drafts().map(({ to }) => to[0]?.address)).size).toBe(count);
      expect(control.messages("inbox").map(({ subject }) => subject)).toEqual(["Lunch"]);
      await outlook.pane.getByRole("button", { name: "Undo all" }).click();
      await outlook.pane.getByText("All are taken back.").waitFor({ timeout: 200_000 });
      expect(control.drafts()).toEqual([]);
      expect(standing(outlook).filter((line) => !line.startsWith("Deleted Items"))).toEqual(before);
    },
    { mailbox: offers() },
  );
});

test("ends between two messages when told to, and what was done can be taken back", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { control } = outlook.host;
      const before = standing(outlook);
      await selectAll(outlook);
      await outlook.pane.getByRole("button", { name: "Keep declines as drafts & archive" }).click();
      await until(() => control.messages("archive").length >= 2, "two are archived");
      await outlook.pane.getByRole("button", { name: "Stop" }).click();
      await outlook.pane.getByText(/Stopped after/).waitFor();
      const through = control.messages("archive").length;
      expect(through).toBeLessThan(count);
      expect(control.drafts()).toHaveLength(through);
      await outlook.pane.getByRole("button", { name: "Undo all" }).click();
      await outlook.pane.getByText("All are taken back.").waitFor({ timeout: 60_000 });
      expect(standing(outlook).filter((line) => !line.startsWith("Deleted Items"))).toEqual(before);
    },
    { mailbox: offers() },
  );
});

test("the sellers that a look back has found, each by the newest message; undo takes all of it back", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { pane, host } = outlook;
      const before = standing(outlook);
      await outlook.select("Lunch");
      await outlook.press("pitchwall.pane");
      await pane
        .getByText(/Judged from/)
        .first()
        .waitFor();
      await outlook.page.locator("#pin").click();
      await pane.getByText("Look back", { exact: true }).first().click();
      await pane.getByRole("button", { name: "Look back", exact: true }).click();
      await pane.getByRole("button", { name: "Look at these 4 messages" }).click({ timeout: 60_000 });
      await pane.getByText("4 to decline, 0 to file, 0 to leave alone.").waitFor();
      await pane.getByRole("button", { name: "Keep declines as drafts & archive" }).click();
      await pane.getByText("4 done, 0 did not work, 0 left alone.").waitFor();
      expect(host.control.messages("archive")).toHaveLength(4);
      expect(host.control.drafts()).toHaveLength(4);
      await pane.getByRole("button", { name: "Undo all" }).click();
      await pane.getByText("All are taken back.").waitFor();
      expect(standing(outlook).filter((line) => !line.startsWith("Deleted Items"))).toEqual(before);
    },
    { mailbox: offers(4) },
  );
});
