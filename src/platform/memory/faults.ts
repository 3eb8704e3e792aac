import { refused, type Why } from "../../ports/outcome";

/**
 * What goes wrong with one call. `refuse` nothing happens · `lose` it happens, and the answer says otherwise ·
 * `crash-before`, `crash-after` the runtime ends there.
 */
export type Fault =
  | { readonly kind: "refuse"; readonly why: Why }
  | { readonly kind: "lose"; readonly why: Why }
  | { readonly kind: "crash-before" }
  | { readonly kind: "crash-after" };

/** The end of a runtime; nothing catches it but the test. */
export class Crash extends Error {}

/** A port whose every call asks first what shall go wrong with it. Calls are named "port.method"; listening never fails. */
export function faulty<P extends object>(port: P, name: string, decide: (call: string) => Fault | null): P {
  const wrapped = Object.entries(port).map(([method, call]) => [
    method,
    method === "onChange"
      ? call
      : async (...args: readonly unknown[]) => {
          const fault = decide(`${name}.${method}`);
          if (fault?.kind === "crash-before") throw new Crash(`${name}.${method}`);
          if (fault?.kind === "refuse") return refused(fault.why);
          const answer: unknown = await (call as (...args: readonly unknown[]) => unknown)(...args);
          if (fault?.kind === "crash-after") throw new Crash(`${name}.${method}`);
          return fault?.kind === "lose" ? refused(fault.why) : answer;
        },
  ]);
  return Object.fromEntries(wrapped) as P;
}
