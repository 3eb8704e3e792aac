import { toRest } from "../../../src/host/outlook/ids";
import type { Host } from "../../../src/host/options";
import { me, signedIn, startLocal, type Graph } from "../local-host";

let host: Host;
let graph: Graph;
const immutable = { prefer: 'IdType="ImmutableId"' };
const item = (subject: string) => {
  const found = host.control.find(subject);
  if (!found) throw new Error(`no ${subject}`);
  return found;
};
const restId = (subject: string) => toRest(item(subject).ewsId);

beforeEach(async () => {
  host = await startLocal();
  graph = await signedIn(host);
});
afterEach(async () => {
  const differences = await host.control.audit();
  await host.close();
  expect(differences).toEqual([]);
});

test("ids of Office.js are not taken by Graph until they are converted", async () => {
  const { ewsId, conversationId } = item("Lunch");
  expect(ewsId).toMatch(/\/.*\+|\+.*\//);
  expect(conversationId).toMatch(/\/.*\+|\+.*\//);
  expect((await graph("GET", `/me/messages/${encodeURIComponent(ewsId)}`)).status).toBe(404);
  expect((await graph("GET", `/me/messages/${encodeURIComponent(toRest(ewsId))}`)).body.subject).toBe("Lunch");
  const filter = (id: string) => `/me/messages?$filter=${encodeURIComponent(`conversationId eq '${id}'`)}`;
  expect((await graph("GET", filter(conversationId))).body.value).toHaveLength(0);
  expect((await graph("GET", filter(toRest(conversationId)))).body.value).toHaveLength(1);
});

test("a conversation comes from all folders", async () => {
  const id = toRest(item("<a1@seller.example>").conversationId);
  const { body } = await graph(
    "GET",
    `/me/messages?$filter=${encodeURIComponent(`conversationId eq '${id}'`)}&$select=subject,parentFolderId`,
  );
  expect(body.value).toHaveLength(3);
  expect(new Set(body.value.map((one: { parentFolderId: string }) => one.parentFolderId)).size).toBe(2);
});

test("move answers 201 with a new id, the old one is gone, the immutable one stays", async () => {
  const before = restId("Lunch");
  const { immutableId } = item("Lunch");
  const moved = await graph("POST", `/me/messages/${before}/move`, { destinationId: "archive" });
  expect(moved.status).toBe(201);
  expect(moved.body.id).not.toBe(before);
  expect((await graph("GET", `/me/messages/${before}`)).body.error.code).toBe("ErrorItemNotFound");
  const back = await graph("POST", `/me/messages/${immutableId}/move`, { destinationId: "inbox" }, immutable);
  expect([back.status, back.body.id]).toEqual([201, immutableId]);
  expect(host.control.messages("inbox").map(({ subject }) => subject)).toContain("Lunch");
});

test("move to a folder that is not there is refused", async () => {
  const answer = await graph("POST", `/me/messages/${restId("Lunch")}/move`, { destinationId: "nowhere" });
  expect([answer.status, answer.body.error.code]).toEqual([404, "ErrorFolderNotFound"]);
});

test("uniqueBody and headers come only when selected, and never headers of sent mail", async () => {
  const plain = await graph("GET", `/me/messages/${restId("<a1@seller.example>")}`);
  expect(plain.body).not.toHaveProperty("uniqueBody");
  expect(plain.body).not.toHaveProperty("internetMessageHeaders");
  const select = "?$select=uniqueBody,internetMessageHeaders";
  const received = await graph("GET", `/me/messages/${restId("<a1@seller.example>")}${select}`);
  expect(received.body.internetMessageHeaders).toContainEqual({
    name: "List-Unsubscribe",
    value: "<https://seller.example/u>",
  });
  const sent = await graph("GET", `/me/messages/${restId("<a2@corp.example>")}${select}`, undefined, {
    prefer: 'outlook.body-content-type="text"',
  });
  expect(sent.body).not.toHaveProperty("internetMessageHeaders");
  expect(sent.body.uniqueBody).toEqual({ contentType: "text", content: "I do." });
  expect(Object.keys(sent.body).sort()).toEqual(["@odata.etag", "id", "uniqueBody"]);
});

test("bodies are html unless text is preferred", async () => {
  const path = `/me/messages/${restId("<a1@seller.example>")}?$select=body`;
  expect((await graph("GET", path)).body.body.contentType).toBe("html");
  const text = await graph("GET", path, undefined, { prefer: 'outlook.body-content-type="text"' });
  expect(text.body.body).toEqual({ contentType: "text", content: "Hello Robin,\n\nwho looks after it?" });
});

test("categories are replaced, and an old change key is refused", async () => {
  const path = `/me/messages/${restId("<a3@seller.example>")}`;
  const first = await graph("GET", path);
  const changed = await graph(
    "PATCH",
    path,
    { categories: ["Blue category"] },
    { "if-match": first.body["@odata.etag"] },
  );
  expect(changed.body.categories).toEqual(["Blue category"]);
  const late = await graph("PATCH", path, { categories: [] }, { "if-match": first.body["@odata.etag"] });
  expect([late.status, late.body.error.code]).toEqual([412, "ErrorIrresolvableConflict"]);
  expect(item("<a3@seller.example>").categories).toEqual(["Blue category"]);
});

test("subject and body of received mail cannot be changed", async () => {
  const answer = await graph("PATCH", `/me/messages/${restId("Lunch")}`, { subject: "Sales" });
  expect([answer.status, answer.body.error.code]).toEqual([403, "ErrorAccessDenied"]);
  expect(host.control.find("Sales")).toBeNull();
});

test("deleting moves to Deleted Items and from there away", async () => {
  expect((await graph("DELETE", `/me/messages/${restId("Lunch")}`)).status).toBe(204);
  expect(host.control.messages("deleteditems").map(({ subject }) => subject)).toEqual(["Lunch"]);
  expect((await graph("DELETE", `/me/messages/${restId("Lunch")}`)).status).toBe(204);
  expect(host.control.find("Lunch")).toBeNull();
});

test("the MIME source is there for sent mail too", async () => {
  const { text } = await graph("GET", `/me/messages/${restId("<a2@corp.example>")}/$value`);
  expect(text).toContain("In-Reply-To: <a1@seller.example>");
  expect(text).toContain(`From: "${me.name}" <${me.address}>`);
});

test("attachments and translated ids", async () => {
  const { body } = await graph("GET", `/me/messages/${restId("Lunch")}/attachments`);
  expect(body.value[0]).toMatchObject({ name: "menu.txt", contentBytes: "U291cA==" });
  const translated = await graph("POST", "/me/translateExchangeIds", {
    inputIds: [item("Lunch").ewsId, "AAAunknown"],
    sourceIdType: "ewsId",
    targetIdType: "restImmutableEntryId",
  });
  expect(translated.body.value[0].targetId).toBe(item("Lunch").immutableId);
  expect(translated.body.value[1]).not.toHaveProperty("targetId");
});
