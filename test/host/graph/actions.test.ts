import { toRest } from "../../../src/host/outlook/ids";
import type { Host } from "../../../src/host/options";
import { signedIn, startLocal, type Graph } from "../local-host";

let host: Host;
let graph: Graph;
const restId = (what: string) => toRest(host.control.find(what)?.ewsId ?? "");

beforeEach(async () => {
  host = await startLocal();
  graph = await signedIn(host);
});
afterEach(async () => {
  const differences = await host.control.audit();
  await host.close();
  expect(differences).toEqual([]);
});

test("createReply takes a comment or a body, not both", async () => {
  const path = `/me/messages/${restId("<a1@seller.example>")}/createReply`;
  const both = await graph("POST", path, {
    comment: "No.",
    message: { body: { contentType: "html", content: "No." } },
  });
  expect(both.status).toBe(400);
  expect(host.control.drafts()).toHaveLength(0);
});

test("createReply quotes the original, goes to Reply-To and stays in the conversation", async () => {
  const { status, body } = await graph("POST", `/me/messages/${restId("<a1@seller.example>")}/createReply`, {
    comment: "No, thank you. <not markup>",
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ isDraft: true, subject: "Re: Who looks after your network?" });
  expect(body.toRecipients).toEqual([{ emailAddress: { name: "Desk", address: "desk@seller.example" } }]);
  expect(body.body.content).toContain("No, thank you. &lt;not markup&gt;");
  expect(body.body.content).toContain("<b>From:</b> Ann Seller &lt;ann@seller.example&gt;");
  expect(body.body.content).toContain("who looks after it?");
  expect(body.conversationId).toBe(toRest(host.control.find("<a1@seller.example>")?.conversationId ?? ""));
});

test("a draft is changed, sent once and lands in Sent Items", async () => {
  const reply = await graph("POST", `/me/messages/${restId("<a3@seller.example>")}/createReply`, {});
  const draft = `/me/messages/${reply.body.id}`;
  await graph("PATCH", draft, { body: { contentType: "html", content: `<p>No.</p>${reply.body.body.content}` } });
  const sent = await graph("POST", `${draft}/send`);
  expect([sent.status, sent.text]).toEqual([202, ""]);
  expect((await graph("POST", `${draft}/send`)).status).toBe(404);
  const [newest] = host.control.sent();
  expect(newest).toMatchObject({ isDraft: false, inReplyTo: "<a3@seller.example>", headers: null });
  expect(newest?.body.content).toContain("<p>No.</p>");
  expect((await graph("POST", `/me/messages/${toRest(newest?.ewsId ?? "")}/send`)).status).toBe(400);
  expect(host.control.sent()).toHaveLength(2);
});

test("the immutable id of a draft finds the sent copy", async () => {
  const immutable = { prefer: 'IdType="ImmutableId"' };
  const reply = await graph("POST", `/me/messages/${restId("Lunch")}/createReply`, {}, immutable);
  await graph("POST", `/me/messages/${reply.body.id}/send`, undefined, immutable);
  const { body } = await graph("GET", `/me/messages/${reply.body.id}`, undefined, immutable);
  expect(body).toMatchObject({ id: reply.body.id, isDraft: false });
});

test("a deferred message waits in Outbox, can be taken back, and leaves when its time comes", async () => {
  const at = (minutes: number) => new Date(host.control.clock.now().getTime() + minutes * 60_000).toISOString();
  const deferred = (minutes: number) => ({
    singleValueExtendedProperties: [{ id: "SystemTime 0x3FEF", value: at(minutes) }],
  });
  for (const subject of ["Lunch", "<a3@seller.example>"]) {
    const reply = await graph("POST", `/me/messages/${restId(subject)}/createReply`, {});
    await graph("PATCH", `/me/messages/${reply.body.id}`, deferred(2));
    expect((await graph("POST", `/me/messages/${reply.body.id}/send`)).status).toBe(202);
  }
  const expand = "$expand=singleValueExtendedProperties($filter=id%20eq%20'SystemTime%200x3FEF')";
  const waiting = await graph("GET", `/me/mailFolders/outbox/messages?$select=id&${expand}`);
  expect(waiting.body.value[0].singleValueExtendedProperties[0].id).toBe("SystemTime 0x3FEF");
  const received = await graph("GET", `/me/messages/${restId("Lunch")}?${expand}`);
  expect(received.body).not.toHaveProperty("singleValueExtendedProperties");
  const outbox = host.control.messages("outbox");
  expect(outbox).toHaveLength(2);
  expect((await graph("DELETE", `/me/messages/${toRest(outbox[0]?.ewsId ?? "")}`)).status).toBe(204);
  await host.control.clock.advance(60_000);
  expect(host.control.sent()).toHaveLength(1);
  await host.control.clock.advance(61_000);
  expect(host.control.sent()).toHaveLength(2);
  expect(host.control.messages("outbox")).toHaveLength(0);
});

test("reply and sendMail need recipients and land in Sent Items", async () => {
  expect((await graph("POST", `/me/messages/${restId("Lunch")}/reply`, { comment: "Yes" })).status).toBe(202);
  expect((await graph("POST", "/me/sendMail", { message: { subject: "x" } })).status).toBe(400);
  const toRecipients = [{ emailAddress: { address: "x@y.example" } }];
  expect((await graph("POST", "/me/sendMail", { message: { subject: "Hi", toRecipients } })).status).toBe(202);
  expect(
    host.control
      .sent()
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(["Hi", "Re: Lunch", "Re: Who looks after your network?"]);
});

test("folders: well-known names, creation, duplicates, children", async () => {
  const made = await graph("POST", "/me/mailFolders", { displayName: "Sales" });
  expect(made.status).toBe(201);
  expect((await graph("POST", "/me/mailFolders", { displayName: "sales" })).body.error.code).toBe("ErrorFolderExists");
  const child = await graph("POST", `/me/mailFolders/${made.body.id}/childFolders`, { displayName: "2026" });
  expect(child.body.parentFolderId).toBe(made.body.id);
  const found = await graph("GET", "/me/mailFolders?$filter=displayName eq 'Sales'".replaceAll(" ", "%20"));
  expect(found.body.value.map((one: { id: string }) => one.id)).toEqual([made.body.id]);
  const moved = await graph("POST", `/me/messages/${restId("Lunch")}/move`, { destinationId: child.body.id });
  expect(moved.body.parentFolderId).toBe(child.body.id);
  expect((await graph("GET", "/me/mailFolders/archive")).body).toMatchObject({
    displayName: "Archive",
    totalItemCount: 0,
  });
});
