import type { Access } from "../actions/plan";
import type { SendingMode } from "../actions/step";
import type { SignInPort } from "../ports/outside";

/** Asks for what a run needs, each scope when it is first needed; `ask` allows a window, which takes a click. */
export async function accessFor(signIn: SignInPort, mode: SendingMode | null, ask: boolean): Promise<Access> {
  const write = await signIn.require(["write"], ask);
  if (!write.ok) return { write: write.why, send: write.why };
  if (mode !== "send") return { write: true, send: "reader-sends" };
  const send = await signIn.require(["write", "send"], ask);
  return { write: true, send: send.ok ? true : send.why };
}
