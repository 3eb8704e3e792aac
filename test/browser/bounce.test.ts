import { seedMessage } from "../../src/host/seed";
import { answersIn, isArchived, letGo, running, showRunning, until, withOutlook } from "./support/declining";
import { closeBrowser, mara } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

test("a decline that comes back undelivered is noticed by the next pane and shown with its run", async () => {
  await withOutlook({ sending: "send", undoSeconds: 1 }, async (outlook) => {
    const { control } = outlook.host;
    await showRunning(outlook);
    await letGo(outlook, "Send & archive");
    await until(() => isArchived(outlook), "the message is in Archive");
    await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
    await control.clock.advance(600_000);
    // The window is over for the reader as well, whose own clock the pane goes by.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(answersIn(outlook, "sentitems")).toBe(1);
    const [sent] = control.sent().filter(({ to }) => to[0]?.address === running.address);
    const id = sent?.internetMessageId ?? "";
    await control.deliver(
      seedMessage({
        internetMessageId: "<report@mx.example>",
        inReplyTo: id,
        references: [id],
        from: { name: "Microsoft Outlook", address: "postmaster@northlight-networks.example" },
        to: [mara],
        sentAt: control.clock.now().toISOString(),
        subject: `Undeliverable: ${sent?.subject ?? ""}`,
        body: { type: "text", content: `Your message to ${running.address} could not be delivered.` },
      }),
    );
    await outlook.page.reload();
    await outlook.page.locator("[data-uid]").first().waitFor();
    await outlook.select("Rendsburg, Erdgeschoss");
    await outlook.press("pitchwall.pane");
    await outlook.pane.getByText(/The decline came back on/).waitFor();
    expect(outlook.problems).toEqual([]);
  });
});
