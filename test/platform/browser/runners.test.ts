import { browserRunners } from "../../../src/platform/browser/runners";

const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "navigator", before);
  else Reflect.deleteProperty(globalThis, "navigator");
});

/** Locks of one browser; those of a page go with it. */
function installLocks(): { readonly close: () => void } {
  const held: string[] = [];
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      held.push(name);
      return work();
    },
    query: async () => ({ held: held.map((name) => ({ name })), pending: [] }),
  };
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
  return { close: () => void held.splice(0) };
}

test("a runtime is there as long as its page, and gone with it", async () => {
  const page = installLocks();
  const runners = browserRunners("p:");
  await runners.hold("a");
  await runners.hold("a");
  expect((await runners.gone())("a")).toBe(false);
  expect((await runners.gone())("b")).toBe(true);
  expect((await browserRunners("q:").gone())("a")).toBe(true);
  page.close();
  expect((await runners.gone())("a")).toBe(true);
});

test("nobody is gone where the browser cannot tell", async () => {
  Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
  const runners = browserRunners("");
  await runners.hold("a");
  expect((await runners.gone())("a")).toBe(false);
  expect((await runners.gone())("b")).toBe(false);
});
