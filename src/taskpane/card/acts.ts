import type { Session } from "../../app/state";
import { earlierRunOf } from "./facts";
import type { CardAct } from "./model";

/** Carries a press of the card's button to the session. Failures come back as state, so nothing is awaited here. */
export function perform(session: Session, act: CardAct): void {
  switch (act) {
    case "decline":
      return session.prepareDecline();
    case "file":
      return void session.fileSilently();
    case "undo":
      return withRun(session, session.undo);
    case "resume":
      return withRun(session, session.resume);
    case "read-more":
      return void session.readMore();
    case "allow-person":
      return void session.allow("person", true);
    case "judge-again-person":
      return void session.allow("person", false);
    case "judge-again-company":
      return void session.allow("company", false);
  }
}

/** The earlier run over the shown message is the one that the card speaks of. */
function withRun(session: Session, work: Session["undo"]): void {
  const run = earlierRunOf(session.state());
  if (run !== null) void work(run.entry.id);
}
