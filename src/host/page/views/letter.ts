import { api } from "../api";
import { byId, h, quietFrame } from "../dom";
import type { Letter, OpenedLetter } from "../wire";

/** Opens a window to write in: a reply, a new message or a draft. Closing it keeps nothing that was not saved. */
export function openLetter(opened: OpenedLetter, draftUid: string | null, changed: () => void): void {
  let uid = draftUid;
  const to = field("To", opened.to.map(({ address }) => address).join("; "));
  const cc = field("Cc", opened.cc.map(({ address }) => address).join("; "));
  const subject = field("Subject", opened.subject);
  const editor = quietFrame(opened.html, "Message", { editable: true });
  editor.className = "editor";
  editor.addEventListener("load", () => {
    if (editor.contentDocument) editor.contentDocument.designMode = "on";
  });
  const letter = (): Letter => ({
    draftUid: uid,
    replyTo: opened.replyTo,
    to: addresses(to.value),
    cc: addresses(cc.value),
    bcc: [],
    subject: subject.value,
    html: editor.contentDocument?.body.innerHTML ?? opened.html,
  });
  const close = (): void => {
    view.remove();
    changed();
  };
  const save = async (): Promise<void> => {
    ({ uid } = await api.saveLetter(letter()));
    changed();
  };
  const view = h(
    "section",
    { className: "letter card", attrs: { role: "dialog", "aria-label": subject.value || "New message" } },
    h(
      "header",
      { className: "row" },
      button("Send", "primary", async () => {
        await api.sendLetter(letter());
        close();
      }),
      button("Save draft", "", save),
      h("span", { className: "spring" }),
      button("Close", "", close),
    ),
    labelled("To", to),
    labelled("Cc", cc),
    labelled("Subject", subject),
    editor,
  );
  byId("letters").append(view);
}

function addresses(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function field(name: string, value: string): HTMLInputElement {
  return h("input", { value, name: name.toLowerCase() });
}

function labelled(text: string, input: HTMLElement): HTMLElement {
  return h("label", { className: "field" }, h("span", { textContent: text }), input);
}

function button(text: string, className: string, press: () => void | Promise<void>): HTMLElement {
  return h("button", { type: "button", className, textContent: text, onclick: () => void press() });
}
