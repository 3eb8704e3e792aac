import { workingDays } from "../../facts/timeline";
import { createQuoting } from "../card/quoting";
import { mountPane } from "../mount";
import { showTheme } from "../theme";
import { ruleWords } from "./rule-words";
import { openedIn } from "./still-book";
import { stillSession } from "./still-session";
import { stories } from "./stories";

/** Draws the story named behind the hash ("#escalation/dark/de-DE"), or a list of all. For looking and for screenshots only. */
async function drawGallery(): Promise<void> {
  const [name = "", theme = "light", language] = location.hash.slice(1).split("/");
  const root = document.querySelector<HTMLElement>("#pane");
  if (root === null) return;
  const told = stories[name];
  if (told === undefined) return root.replaceChildren(...Object.keys(stories).map(link));
  const story = { ...told, reader: { ...told.reader, language: language ?? told.reader.language } };
  showTheme(document.documentElement, theme === "dark");
  document.documentElement.lang = story.reader.language;
  await mountPane(root, {
    session: stillSession(story, openedIn[name]),
    appearance: { dark: () => theme === "dark", onChange: () => () => undefined },
    workingDays,
    quoting: createQuoting(() => undefined),
    loadExplanations: async (spoken) => ruleWords(spoken),
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
