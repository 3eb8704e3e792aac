import { isArchived, showRunning, until, withOutlook } from "./support/declining";
import { keyboardIn } from "./support/keyboard";
import { closeBrowser } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

test("a wording of one's own: added and chosen by keyboard, kept with the mailbox, and inert in the draft", async () => {
  await withOutlook({ sending: "draft" }, async (outlook) => {
    await showRunning(outlook);
    const keyboard = await keyboardIn(outlook.page);
    await keyboard.tabTo(/^Decline & archive$/);
    await keyboard.press("Enter");
    await outlook.pane.getByRole("heading", { name: "Your answer" }).waitFor();
    await keyboard.tabTo(/^Own wordings$/);
    await keyboard.press("Enter");
    await keyboard.tabTo(/^Add a wording$/);
    await keyboard.press("Enter");
    const name = outlook.pane.getByRole("textbox", { name: "Name of the wording" });
    await name.waitFor();
    expect(await keyboard.focused()).toBe("Name of the wording");
    await outlook.page.keyboard.type("Mine");
    await keyboard.tabTo(/^Words of the wording$/);
    await keyboard.press("Control+A");
    await outlook.page.keyboard.type("No, {name}, <b>never</b>. {stop}");
    const preview = outlook.pane.getByRole("group", { name: "Preview" });
    await preview.getByText(/^No, Dominic Farrow, <b>never<\/b>\. \S/).waitFor();
    await keyboard.tabTo(/^Keep wording$/);
    await keyboard.press("Enter");
    await outlook.pane.getByText("“Mine” was kept.").waitFor();
    expect(await keyboard.focused()).toMatch(/Kept with your mailbox/);
    const choice = outlook.pane.getByRole("combobox", { name: "Wording" });
    expect(await choice.inputValue()).toMatch(/^own /);
    await choice.selectOption("Built-in");
    await outlook.pane
      .getByRole("textbox", { name: "Text", exact: true })
      .getByText(/^(?!No, Dominic)/)
      .waitFor();
    await choice.selectOption("Mine");
    await outlook.pane.getByRole("button", { name: "Keep as draft & archive" }).click();
    await until(() => isArchived(outlook), "the message is in Archive");
    const [draft] = outlook.host.control.drafts();
    expect(draft?.body.content).toContain("No, Dominic Farrow, &lt;b&gt;never&lt;/b&gt;.");
    expect(draft?.body.content).not.toContain("<b>never");
    expect(outlook.problems).toEqual([]);
  });
});
