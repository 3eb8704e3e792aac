import { seedMessage } from "../../src/host/seed";
import { category, showRunning, until, withOutlook } from "./support/declining";
import { closeBrowser } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

test("the sellers come back from the mailbox: shown first, added on a click, taken back by undo", async () => {
  await withOutlook({}, async (outlook) => {
    const { host, pane } = outlook;
    const from = { name: "Ida Quist", address: "ida@quist-optics.example" };
    const to = [{ name: "Me", address: "me@corp.example" }];
    const item = await host.control.deliver(
      seedMessage({ from, to, sentAt: "2026-02-01T09:00:00Z", subject: "Our optics" }),
    );
    await host.control.change(item, { categories: [category] });
    await showRunning(outlook);
    const remembered = (): boolean => JSON.stringify(host.control.roaming()).includes("quist-optics.example");

    await pane.getByText("Sellers", { exact: true }).first().click();
    await pane.getByRole("button", { name: "Rebuild from mailbox" }).click();
    await pane.getByText("1 seller would be added:").waitFor();
    await pane.getByText("Ida Quist").waitFor();
    expect(remembered()).toBe(false);

    await pane.getByRole("button", { name: "Add them" }).click();
    await pane.getByText("What the mailbox tells was added.").waitFor();
    await until(remembered, "the seller is kept");

    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("What the mailbox tells was added.").waitFor({ state: "hidden" });
    await pane.getByRole("button", { name: "Rebuild from mailbox" }).click();
    await pane.getByText("1 seller would be added:").waitFor();
  });
});
