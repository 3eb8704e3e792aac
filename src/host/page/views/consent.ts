import { h } from "../dom";

/** Asks the user whether the add-in may have the scopes; false when the dialog is closed. */
export function askConsent(addin: string, scopes: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (allowed: boolean): void => {
      dialog.close();
      dialog.remove();
      resolve(allowed);
    };
    const dialog = h(
      "dialog",
      { id: "consent", className: "card" },
      h("h2", { textContent: "Sign in" }),
      h("p", { textContent: `${addin} asks to use your mailbox:` }),
      h("ul", null, ...scopes.map((scope) => h("li", { textContent: scope }))),
      h("p", { className: "quiet", textContent: "This is the local Outlook. Nothing leaves this computer." }),
      h(
        "div",
        { className: "row" },
        h("button", { type: "button", textContent: "Cancel", onclick: () => finish(false) }),
        h("button", { type: "button", className: "primary", textContent: "Allow", onclick: () => finish(true) }),
      ),
    );
    dialog.addEventListener("cancel", () => finish(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
