import { composeDecline } from "../../src/decline/compose";
import { fillTemplate } from "../../src/decline/template";

const none = {
  name: null,
  date: null,
  signOff: null,
  supplierDoor: null,
  scope: "All of it.",
  stop: "Please stop.",
  legal: null,
};

describe("templates", () => {
  test("fill placeholders once: a value that looks like one stays as it is", () => {
    expect(fillTemplate("Dear {name}, {stop}", { ...none, name: "{stop}" })).toEqual({
      text: "Dear {stop}, Please stop.",
      unknown: [],
      empty: [],
    });
  });

  test("drop a line that a missing value leaves empty, and tidy one that it does not", () => {
    expect(fillTemplate("Hello {name},\n{legal}\n{scope}\n{signOff}", none).text).toBe("Hello,\nAll of it.");
  });

  test("keep unknown placeholders and name them", () => {
    const made = composeDecline({
      language: "en",
      tone: "firm",
      situation: "first",
      template: "No, {firstname}. {stop}",
    });
    expect(made.text).toBe("No, {firstname}. Stop contacting me and remove my details from your lists.");
    expect(made.notes).toContain("unknown-placeholder");
  });

  test("markup in a template is shown, not obeyed", () => {
    const made = composeDecline({
      language: "en",
      tone: "firm",
      situation: "first",
      template: "<script>x</script> {stop}",
    });
    expect(made.html).toContain("&lt;script&gt;x&lt;/script&gt;");
  });

  test("a blank template is none", () => {
    expect(composeDecline({ language: "en", tone: "brief", situation: "first", template: "  \n" }).text).toMatch(
      /^Hello,/,
    );
  });
});
