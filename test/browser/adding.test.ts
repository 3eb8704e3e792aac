import { join } from "node:path";
import { makeMsg } from "../cli/inputs/make-msg";
import { running, withOutlook } from "./support/declining";
import { closeBrowser } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const sample = (name: string): string => join(process.cwd(), "src/host/sample", name);

test("mail files chosen by the reader join the conversation: history that needs nobody's consent", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { pane } = outlook;
      await outlook.select("Northlight transit commit 2027", "Lowell Brandt");
      await outlook.press("pitchwall.pane");
      await pane.getByText("Judged from this message alone.").waitFor();
      const choose = pane.locator("input[type=file]");
      await choose.setInputFiles([sample("03-manhole-1.eml"), join(process.cwd(), "package.json")]);
      await pane.getByText("That mail is not between you and this seller, so it was left out.").waitFor();
      await outlook.page.locator("#pin").click();
      await outlook.select(running.subject, running.sender);
      await pane.getByText(/quoted earlier/).waitFor();
      await choose.setInputFiles([sample("03-manhole-1.eml"), sample("01-peering-1.eml")]);
      await pane
        .getByText(/One message was added|That message is part of this already/)
        .first()
        .waitFor();
      expect(outlook.host.control.graphCalls()).toEqual([]);
      expect(outlook.problems).toEqual([]);
    },
    { settings: { consent: "needs-consent" } },
  );
});

test("an Outlook file dropped on the pane joins too, and the pane stays where it is", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { pane } = outlook;
      await outlook.select("Northlight transit commit 2027", "Lowell Brandt");
      await outlook.press("pitchwall.pane");
      await pane.getByRole("button", { name: "Add earlier mail" }).waitFor();
      const before = makeMsg(
        {
          "0037": "Northlight transit",
          "1000": "Hello Mara, may I show you our transit offer? Do you have 15 minutes for a call this week?",
          "0C1A": "Lowell Brandt",
          "5D01": "lowell.brandt@ostarabw.example",
          "1035": "<earlier@ostarabw.example>",
          "007D": "Date: Mon, 2 Nov 2026 09:12:00 +0000\r\n",
        },
        [],
      );
      await pane.locator("body").evaluate(
        (body, bytes) => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(bytes)], "earlier.msg"));
          const event = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
          body.dispatchEvent(event);
          if (!event.defaultPrevented) throw new Error("the browser would have opened the file");
        },
        [...before],
      );
      await pane.getByText("One message was added.").waitFor();
      await pane.getByText("Judged from 2 messages, those you added among them.").waitFor();
      expect(outlook.problems).toEqual([]);
    },
    { settings: { consent: "needs-consent" } },
  );
});
