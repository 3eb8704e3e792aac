/**
 * Counts the characters that a piece of work looks at: calls on strings and regular expressions, weighed by what they
 * read. A proof of linear time that does not depend on the machine.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const undo = [
    watch(String.prototype, "charCodeAt", () => (steps += 1)),
    watch(String.prototype, "charAt", () => (steps += 1)),
    watch(String.prototype, "indexOf", (self, args, found) => (steps += distance(self, args[1], found))),
    watch(String.prototype, "slice", (_self, _args, part) => (steps += lengthOf(part))),
    ...(["toLowerCase", "split", "replace", "replaceAll", "includes", "startsWith", "trim", "search"] as const).map(
      (name) =>
        watch(
          String.prototype,
          name,
          (self, args) => (steps += name === "startsWith" ? lengthOf(args[0]) : lengthOf(self)),
        ),
    ),
    watch(RegExp.prototype, "exec", (_self, args) => (steps += lengthOf(args[0]))),
    watch(RegExp.prototype, "test", (_self, args) => (steps += lengthOf(args[0]))),
  ];
  try {
    work();
  } finally {
    for (const each of undo) each();
  }
  return steps;
}

type Seen = (self: unknown, args: readonly unknown[], result: unknown) => void;

function watch(owner: object, name: string, seen: Seen): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before || typeof before.value !== "function") throw new Error(`no method ${name}`);
  const method: (...args: unknown[]) => unknown = before.value;
  Object.defineProperty(owner, name, {
    ...before,
    value(this: unknown, ...args: unknown[]) {
      const result = Reflect.apply(method, this, args);
      seen(this, args, result);
      return result;
    },
  });
  return () => void Object.defineProperty(owner, name, before);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || value instanceof String ? value.length : 0;
}

/** How far a search went. */
function distance(self: unknown, from: unknown, found: unknown): number {
  const start = typeof from === "number" ? from : 0;
  return typeof found === "number" && found >= 0 ? found - start + 1 : Math.max(0, lengthOf(self) - start);
}
