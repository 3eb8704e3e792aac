import { toRest } from "../../../src/host/outlook/ids";
import type { Host } from "../../../src/host/options";
import { ask, bridge, signedIn, startLocal, type Graph } from "../local-host";

let host: Host;
let graph: Graph;
const restId = (what: string) => toRest(host.control.find(what)?.ewsId ?? "");

beforeEach(async () => {
  host = await startLocal();
  graph = await signedIn(host);
});
afterEach(() => host.close());

test("only tokens of the local sign-in are taken, and only for what they allow", async () => {
  const url = `${host.graphUrl}/v1.0/me/messages`;
  expect((await ask(url)).status).toBe(401);
  expect((await ask(url, { headers: { authorization: "Bearer eyJhbGciOiJub25lIn0.e30." } })).status).toBe(401);
  const reader = await signedIn(host, ["Mail.Read"]);
  expect((await reader("GET", "/me/messages")).status).toBe(200);
  expect((await reader("PATCH", `/me/messages/${restId("Lunch")}`, { isRead: true })).status).toBe(403);
  expect((await reader("GET", "/me/outlook/masterCategories")).status).toBe(403);
  host.control.signIn.expireTokens();
  expect((await reader("GET", "/me/messages")).status).toBe(401);
});

test("/me is answered by the emulator; another account finds an empty mailbox", async () => {
  expect((await graph("GET", "/me")).body).toMatchObject({ mail: "robin@corp.example", displayName: "Robin Reader" });
  host.control.signIn.set("wrong-account");
  const other = await signedIn(host);
  expect((await other("GET", "/me")).body.mail).not.toBe("robin@corp.example");
  expect((await other("GET", "/me/messages")).body.value).toEqual([]);
  expect((await other("DELETE", `/me/messages/${restId("Lunch")}`)).status).toBe(404);
});

test("a batch answers 200 with a status for each part", async () => {
  host.control.faults.add({ kind: 429, path: "/me/mailFolders/archive", retryAfter: 3 });
  const { status, body } = await graph("POST", "/$batch", {
    requests: [
      { id: "1", method: "GET", url: `/me/messages/${restId("Lunch")}?$select=subject` },
      { id: "2", method: "GET", url: "/me/mailFolders/archive" },
      { id: "3", method: "GET", url: "/me/messages/unknown" },
      { id: "4", method: "PATCH", url: `/me/messages/${restId("Lunch")}`, dependsOn: ["3"], body: { isRead: true } },
      {
        id: "5",
        method: "GET",
        url: `/me/messages/${restId("Lunch")}?$select=id`,
        headers: { Prefer: 'IdType="ImmutableId"' },
      },
    ],
  });
  expect(status).toBe(200);
  const byId = new Map(body.responses.map((one: { id: string }) => [one.id, one]));
  expect(byId.get("1")).toMatchObject({ status: 200, body: { subject: "Lunch" } });
  expect(byId.get("2")).toMatchObject({ status: 429, headers: { "Retry-After": "3" } });
  expect(byId.get("3")).toMatchObject({ status: 404 });
  expect(byId.get("4")).toMatchObject({ status: 424 });
  expect(byId.get("5")).toMatchObject({ body: { id: host.control.find("Lunch")?.immutableId } });
});

test("more than twenty parts are refused", async () => {
  const requests = Array.from({ length: 21 }, (_none, at) => ({ id: String(at), method: "GET", url: "/me" }));
  expect((await graph("POST", "/$batch", { requests })).status).toBe(400);
});

test("a fifth request at the same time is throttled", async () => {
  host.control.setLatency(300);
  const answers = await Promise.all(Array.from({ length: 6 }, () => graph("GET", "/me")));
  const throttled = answers.filter(({ status }) => status === 429);
  expect(throttled.map(({ headers }) => headers["retry-after"])).toEqual(["1", "1"]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
  expect((await graph("GET", "/me")).status).toBe(200);
});

test.each([401, 403, 404, 412, 429, 500, 503, 504] as const)("fault %d strikes the second call only", async (kind) => {
  host.control.faults.add({ kind, nth: 2, method: "GET", path: "/me/messages" });
  const statuses: number[] = [];
  for (let at = 0; at < 3; at += 1) statuses.push((await graph("GET", "/me/messages")).status);
  expect(statuses).toEqual([200, kind, 200]);
});

test("cut, silent and garbled answers", async () => {
  host.control.faults.add({ kind: "cut" });
  await expect(graph("GET", "/me")).rejects.toThrow();
  host.control.faults.clear();
  host.control.faults.add({ kind: "not-json" });
  expect((await graph("GET", "/me")).text).toContain("<html>");
  host.control.faults.clear();
  host.control.faults.add({ kind: "hang" });
  await expect(graph("GET", "/me")).rejects.toThrow("timed out");
});

test("an answer lost afterwards: the mail is sent all the same", async () => {
  const reply = await graph("POST", `/me/messages/${restId("Lunch")}/createReply`, {});
  host.control.faults.add({ kind: "cut", path: "/send", afterwards: true });
  await expect(graph("POST", `/me/messages/${reply.body.id}/send`)).rejects.toThrow();
  expect(host.control.sent()[0]?.subject).toBe("Re: Lunch");
});

test("every call is logged without its token", async () => {
  host.control.clearGraphCalls();
  await graph("PATCH", `/me/messages/${restId("Lunch")}`, { isRead: true });
  const [call] = host.control.graphCalls();
  expect(call).toMatchObject({ method: "PATCH", status: 200, body: { isRead: true }, inBatch: false });
  expect(JSON.stringify(host.control.graphCalls())).not.toContain("eyJ");
});

test("sign-in states", async () => {
  const { signIn } = host.control;
  expect((await bridge(host, "GetInitContext")).initContext.capabilities).toEqual({ queryAccount: true });
  signIn.set("needs-consent");
  expect((await bridge(host, "GetToken", ["Mail.Read"])).error.status).toBe("USER_INTERACTION_REQUIRED");
  expect(await bridge(host, "GetTokenPopup", ["Mail.Read", "openid"])).toEqual({ ask: ["Mail.Read"] });
  signIn.set("admin-needed");
  expect((await bridge(host, "GetTokenPopup")).error.description).toContain("administrator");
  signIn.set("popup-blocked");
  expect((await bridge(host, "GetTokenPopup")).error.code).toBe("popup_window_error");
  signIn.set("granted");
  const { account, token } = await bridge(host, "GetToken", ["Mail.Read"]);
  expect(account).toMatchObject({ username: "robin@corp.example" });
  expect(JSON.parse(Buffer.from(token.access_token.split(".")[1], "base64url").toString()).scp).toBe("Mail.Read");
});

test("control over http, and only for this machine's own page", async () => {
  const { body } = await ask(`${host.url}/__control/`);
  expect(body.look).toContain("messages");
  expect((await ask(`${host.url}/__control/messages/archive`)).text).toBe("[]");
  await ask(`${host.url}/__control/faults`, { method: "POST", body: { kind: 503 } });
  expect((await graph("GET", "/me")).status).toBe(503);
  expect((await ask(`${host.url}/__control/messages`, { headers: { origin: "https://evil.example" } })).status).toBe(
    403,
  );
  expect((await ask(`${host.url}/api/start`, { headers: { host: "evil.example" } })).status).toBe(403);
});
