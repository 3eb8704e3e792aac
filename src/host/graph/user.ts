import { objectId } from "../signin/bridge";
import type { GraphAnswer } from "./request";
import type { Call, Route } from "./routing";

export const userRoutes: readonly Route[] = [
  { method: "GET", path: "me", scopes: ["User.Read"], answer: me },
  {
    method: "GET",
    path: "me/mailboxSettings",
    scopes: ["MailboxSettings.Read"],
    answer: ({ world }) => ({
      status: 200,
      body: {
        timeZone: "UTC",
        language: { locale: world.look.language },
        archiveFolder: world.mailbox.wellKnown("archive").id,
      },
    }),
  },
];

/** The emulator answers for the owner of the mailbox; another account is described from its token. */
async function me({ world, request }: Call): Promise<GraphAnswer> {
  const { account } = request;
  const id = objectId(account.address);
  if (account.address !== world.mailbox.me.address) {
    return {
      status: 200,
      body: { id, displayName: account.name, mail: account.address, userPrincipalName: account.address },
    };
  }
  const { status, body } = await world.book.call("GET", "/v1.0/me");
  return { status, body: { ...(body as object), id } };
}
