import { cancelSource } from "../../src/ports/cancel";
import { outlookPorts } from "../../src/entry/outlook";
import { officeLanguages, officeReady, officeTheme, onThemeChange } from "../../src/platform/office/surroundings";

/**
 * Runs in the add-in's frame in place of the pane: all ports as the pane has them, reachable by name from a test. What
 * cannot cross from the test into the page (functions, cancelling) is put in here.
 */
const changes: string[] = [];

void officeReady().then((inOutlook) => {
  const ports = outlookPorts();
  ports.selection.onChange(() => changes.push("selection"));
  ports.journal.onChange(() => changes.push("journal"));
  onThemeChange(({ dark }) => changes.push(dark ? "dark" : "light"));
  const call = (port: string, method: string, args: readonly unknown[]): unknown => {
    const named = (ports as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown>>)[port];
    const all = port === "history" ? [...args, cancelSource().signal] : args;
    return named?.[method]?.(...all);
  };
  Object.assign(window, { probe: { inOutlook, call, changes, officeTheme, officeLanguages } });
});
