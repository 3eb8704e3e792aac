import { api } from "../api";
import { byId } from "../dom";
import type { Store } from "../state";
import type { ThemeName } from "../wire";

const languages: readonly (readonly [string, string])[] = [
  ["en-US", "English"],
  ["de-DE", "Deutsch"],
  ["fr-FR", "Français"],
  ["es-ES", "Español"],
];

/** The switches for theme and display language. A new language reaches a pane when it is opened the next time. */
export function wireLook(store: Store): void {
  const theme = byId("theme") as HTMLSelectElement;
  const language = byId("language") as HTMLSelectElement;
  language.replaceChildren(...languages.map(([code, name]) => new Option(name, code)));
  const show = (): void => {
    theme.value = store.state.start.look.theme;
    language.value = store.state.start.look.language;
  };
  const change = (): void => {
    void api.look({ theme: theme.value as ThemeName, language: language.value });
  };
  theme.addEventListener("change", change);
  language.addEventListener("change", change);
  store.onUpdate(show);
  show();
}
