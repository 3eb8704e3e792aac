/** Local storage for Node: what the adapters need of it, with a limit that can be reached. */
export function installStorage(limit = Number.POSITIVE_INFINITY): Map<string, string> {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException("full", "QuotaExceededError");
      stored.set(key, value);
    },
    removeItem: (key: string) => void stored.delete(key),
  };
  Object.assign(globalThis, { localStorage: storage });
  return stored;
}
