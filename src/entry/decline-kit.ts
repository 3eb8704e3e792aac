import type { DeclineKit } from "../app/declining";

/** The decline layer as a script of its own: nothing of it is needed to draw a verdict. */
export async function loadDecline(): Promise<DeclineKit> {
  const [{ composeDecline }, { lintDecline }, { chooseSituation, chooseTone }] = await Promise.all([
    import("../decline/compose"),
    import("../decline/lint"),
    import("../decline/choose"),
  ]);
  return { composeDecline, lintDecline, chooseSituation, chooseTone };
}
