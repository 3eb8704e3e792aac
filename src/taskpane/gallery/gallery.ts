import { workingDays } from "../../facts/timeline";
import { createQuoting } from "../card/quoting";
import { mountPane } from "../mount";
import { showTheme } from "../theme";
import { stillSession } from "./still-session";
import { stories } from "./stories";

/** Draws the story named behind the hash ("#escalation/dark"), or a list of all. For looking and for screenshots only. */
async function drawGallery(): Promise<void> {
  const [name = "", theme = "light"] = location.hash.slice(1).split("/");
  const root = document.querySelector<HTMLElement>("#pane");
  if (root === null) return;
  const story = stories[name];
  if (story === undefined) return root.replaceChildren(...Object.keys(stories).map(link));
  showTheme(document.documentElement, theme === "dark");
  document.documentElement.lang = story.reader.language;
  const explanations = {
    title: "What the rule says in a few words",
    because: "",
    mayBeWrong: "People you do owe an answer write this too.",
  };
  await mountPane(root, {
    session: stillSession(story),
    appearance: { dark: () => theme === "dark", onChange: () => () => undefined },
    workingDays,
    quoting: createQuoting(() => undefined),
    loadExplanations: async () => () => explanations,
    before: () => undefined,
    timeZone: "Europe/Berlin",
  });
  document.documentElement.dataset["ready"] = "yes";
}

function link(name: string): HTMLElement {
  const line = document.createElement("p");
  const anchor = document.createElement("a");
  anchor.href = `#${name}`;
  anchor.textContent = name;
  anchor.addEventListener("click", () => setTimeout(() => location.reload()));
  line.append(anchor);
  return line;
}

void drawGallery();
