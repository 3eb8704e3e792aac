/** @jest-environment jsdom */
import { leaveTabToBrowser } from "../../src/taskpane/tab-key";

test("nobody on the window hears Tab, but every other key, until it is given back", () => {
  const heard: string[] = [];
  window.addEventListener("keydown", ({ key }) => void heard.push(key));
  const press = (key: string): void => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  };
  const giveBack = leaveTabToBrowser(document);
  press("Tab");
  press("Escape");
  expect(heard).toEqual(["Escape"]);
  giveBack();
  press("Tab");
  expect(heard).toEqual(["Escape", "Tab"]);
});
