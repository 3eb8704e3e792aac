import { api } from "./api";
import { byId } from "./dom";
import { createAddinFrame, type AddinFrame } from "./office/addin-frame";
import { createFrameHost } from "./office/frame-host";
import type { Surfaces } from "./office/page-calls";
import { sightOf } from "./panes";
import type { Store } from "./state";
import type { RibbonButton } from "./wire";

/** Function commands: one at a time, further clicks wait, each in a fresh hidden page that is thrown away afterwards. */
export interface Commands {
  run(button: RibbonButton): void;
}

/** How a command ended: by its own word, by the time limit, or because the function is not known to the page. */
export type CommandEnd = "completed" | "timed-out" | "unknown-function";

export function createCommands(
  store: Store,
  surfaces: () => Surfaces,
  ended: (button: RibbonButton, end: CommandEnd) => void,
): Commands {
  const waiting: RibbonButton[] = [];
  let running = false;
  const next = async (): Promise<void> => {
    const button = waiting.shift();
    if (!button) return;
    running = true;
    document.body.dataset.command = button.id;
    const end = await runOnce(store, surfaces(), button);
    running = false;
    delete document.body.dataset.command;
    ended(button, end);
    void next();
  };
  return {
    run(button) {
      waiting.push(button);
      if (!running) void next();
    },
  };
}

/** Status that the library reports at once when it finds no function of that name. */
const unknownFunction = 11_101;

async function runOnce(store: Store, surfaces: Surfaces, button: RibbonButton): Promise<CommandEnd> {
  const start = await api.start();
  const { functionFile } = start.manifest;
  const { action } = button;
  if (action.type !== "ExecuteFunction" || functionFile === null) return "unknown-function";
  return new Promise((resolve) => {
    const limit = setTimeout(() => finish("timed-out"), start.commandLimitMs);
    const finish = (end: CommandEnd): void => {
      clearTimeout(limit);
      frame.dispose();
      resolve(end);
    };
    const event = JSON.stringify({ source: { id: button.id } });
    const host = createFrameHost(start, sightOf(store.state), surfaces, {
      ready: () => setTimeout(() => frame.push("appCommandInvoked", [button.id, action.functionName, event])),
      commandCompleted: (status) => finish(status === unknownFunction ? "unknown-function" : "completed"),
    });
    const frame: AddinFrame = createAddinFrame(functionFile, `${button.label} (hidden)`, host);
    byId("hidden-frames").append(frame.element);
  });
}
