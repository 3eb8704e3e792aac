import { graphScene } from "./graph-scene";
import { mailboxContract } from "./mailbox-contract";

mailboxContract("Graph", () => graphScene());
