import type { DeclineKit } from "../app/declining";

/** The decline layer as a script of its own: nothing of it is needed to draw a verdict. */
export async function loadDecline(): Promise<DeclineKit> {
  const [{ composeDecline }, { lintDecline }, { chooseSituation, chooseTone }] = await Promise.all([
    import(/* webpackChunkName: "decline" */ "../decline/compose"),
    import(/* webpackChunkName: "decline" */ "../decline/lint"),
    import(/* webpackChunkName: "decline" */ "../decline/choose"),
  ]);
  return { composeDecline, lintDecline, chooseSituation, chooseTone };
}
