import type { Host } from "../../../src/host/options";
import { seedMessage } from "../../../src/host/seed";
import { ann, me, signedIn, startLocal, type Graph } from "../local-host";

let host: Host;
let graph: Graph;
const list = (query: Record<string, string>, prefix = "/me/messages") =>
  graph("GET", `${prefix}?${new URLSearchParams(query).toString()}`);

beforeAll(async () => {
  const messages = Array.from({ length: 25 }, (_none, at) =>
    seedMessage({
      from: at % 2 ? ann : { name: "O'Neill", address: "Pat.O'Neill@Other.example" },
      to: [me],
      sentAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
      subject: `Message ${at}`,
      internetMessageId: `<${at}@x.example>`,
      unread: at < 5,
    }),
  );
  host = await startLocal({ mailbox: { messages } });
  graph = await signedIn(host, ["Mail.Read"]);
});
afterAll(() => host.close());

test("pages of ten by default; next links lead to the end", async () => {
  const seen: string[] = [];
  let link: string | undefined = "/me/messages?$select=subject";
  let pages = 0;
  while (link !== undefined) {
    const { body } = await graph("GET", link);
    seen.push(...body.value.map((one: { subject: string }) => one.subject));
    link = body["@odata.nextLink"];
    pages += 1;
  }
  expect(pages).toBe(3);
  expect(new Set(seen).size).toBe(25);
  expect((await list({ $top: "1000" })).body.value).toHaveLength(25);
  expect((await list({ $top: "1001" })).status).toBe(400);
});

test.each([
  ["from/emailAddress/address eq 'ANN@seller.example'", 12],
  ["from/emailAddress/address eq 'pat.o''neill@other.example'", 13],
  ["internetMessageId eq '<7@x.example>'", 1],
  ["receivedDateTime ge 2026-01-21T00:00:00Z", 5],
  ["receivedDateTime ge 2026-01-21T00:00:00Z and from/emailAddress/address eq 'ann@seller.example'", 2],
  ["(isRead eq false or internetMessageId eq '<20@x.example>') and not (isDraft eq true)", 6],
  ["startswith(subject,'message 1')", 11],
  ["contains(subject, 'ge 2')", 6],
  ["categories/any(c:c eq 'Red category')", 0],
  ["singleValueExtendedProperties/any(ep:ep/id eq 'SystemTime 0x3FEF' and ep/value ne null)", 0],
])("filter %s finds %d", async ($filter, count) => {
  const { status, body } = await list({ $filter, $top: "100" });
  expect([status, body.value?.length]).toEqual([200, count]);
});

test.each([
  "toRecipients/any(r:r/emailAddress/address eq 'x@y.example')",
  "nonsense eq 'x'",
  "subject eq",
  "subject like 'x'",
  "internetMessageId eq 'x' and",
  "receivedDateTime ge 'yesterday' or (",
])("filter %s is refused instead of matching everything", async ($filter) => {
  expect((await list({ $filter })).status).toBe(400);
});

test("ordering by a property that is not in the filter is inefficient", async () => {
  const $orderby = "receivedDateTime desc";
  const inefficient = await list({ $filter: "from/emailAddress/address eq 'ann@seller.example'", $orderby });
  expect([inefficient.status, inefficient.body.error.code]).toEqual([400, "InefficientFilter"]);
  const late = "from/emailAddress/address eq 'ann@seller.example' and receivedDateTime ge 1900-01-01T00:00:00Z";
  expect((await list({ $filter: late, $orderby })).body.error.code).toBe("InefficientFilter");
  const first = "receivedDateTime ge 1900-01-01T00:00:00Z and from/emailAddress/address eq 'ann@seller.example'";
  const { body } = await list({ $filter: first, $orderby, $select: "subject", $top: "2" });
  expect(body.value.map((one: { subject: string }) => one.subject)).toEqual(["Message 23", "Message 21"]);
});

test("search excludes filter and order", async () => {
  expect((await list({ $search: '"from:ann@seller.example"', $top: "50" })).body.value).toHaveLength(12);
  expect((await list({ $search: '"x"', $filter: "isRead eq true" })).status).toBe(400);
  expect((await list({ $search: '"x"', $orderby: "receivedDateTime" })).status).toBe(400);
});

test("an unknown property in $select is refused", async () => {
  expect((await list({ $select: "subject,colour" })).status).toBe(400);
});
