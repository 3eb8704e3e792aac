import type { Session } from "../../app/state";
import type { CardAct } from "./model";

/** Carries a press of the card's button to the session. Failures come back as state, so nothing is awaited here. */
export function perform(session: Session, act: CardAct): void {
  switch (act) {
    case "decline":
      return session.prepareDecline();
    case "file":
      return void session.fileSilently();
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
