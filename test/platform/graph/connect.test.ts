import { connectGraph, type ConnectOptions } from "../../../src/platform/graph/connect";
import { ok, refused } from "../../../src/ports/outcome";

function connected(more: Partial<ConnectOptions>) {
  let asked = 0;
  const deployment: ConnectOptions["deployment"] = async () => {
    asked++;
    return ok({ graphBaseUrl: "https://graph.example", clientId: "", authority: "https://login.example/common" });
  };
  const graph = connectGraph({
    deployment,
    supported: true,
    accounts: async () => [],
    clock: { now: () => "2026-03-03T09:00:00Z", wait: async () => undefined },
    ensureCategory: async () => undefined,
    consentPage: "https://addin.example/support.html",
    ...more,
  });
  return { graph, asked: () => asked };
}

test("a client without nested sign-in asks for nothing at all", async () => {
  const { graph, asked } = connected({ supported: false });
  expect(graph.signIn.state()).toBe("unsupported");
  expect(await graph.signIn.require(["read"], true)).toEqual({ ok: false, why: "unsupported" });
  expect(await graph.mailbox.findReply("t")).toEqual({ ok: false, why: "unsupported" });
  expect(asked()).toBe(0);
});

test("a deployment without a registration has no sign-in", async () => {
  const { graph } = connected({});
  expect(graph.signIn.state()).toBe("unknown");
  expect(await graph.signIn.require(["read"], true)).toEqual({ ok: false, why: "unsupported" });
  expect(graph.signIn.adminConsentLink()).toBeNull();
});

test("a deployment that could not be read is read again", async () => {
  let tries = 0;
  const { graph } = connected({ deployment: async () => (++tries, refused("offline")) });
  expect(await graph.signIn.require(["read"], false)).toEqual({ ok: false, why: "offline" });
  expect(await graph.signIn.require(["read"], false)).toEqual({ ok: false, why: "offline" });
  expect(tries).toBe(2);
});
