import { officeCall, refusalOf } from "../../../src/platform/office/call";

const succeeded = (value: unknown): never => ({ status: "succeeded", value }) as never;
const failed = (code: number): never => ({ status: "failed", error: { code } }) as never;

test("a good answer, a failed one, an unknown failure", async () => {
  expect(await officeCall((done) => done(succeeded(7)))).toEqual({ ok: true, value: 7 });
  expect(await officeCall((done) => done(failed(9049)))).toEqual({ ok: false, why: "gone" });
  expect(await officeCall((done) => done(failed(1)))).toEqual({ ok: false, why: "server" });
  expect(refusalOf(null)).toEqual({ ok: false, why: "server" });
});

test("what is thrown at once is an outcome too", async () => {
  const permission = officeCall(() => {
    throw new Error("Elevated permission is required to call the method");
  });
  expect(await permission).toEqual({ ok: false, why: "forbidden" });
  const missing = officeCall(() => (undefined as unknown as { call: () => void }).call());
  expect(await missing).toEqual({ ok: false, why: "unsupported" });
});

test("a callback that never comes ends after a while, one that comes late changes nothing", async () => {
  let late: ((result: never) => void) | undefined;
  const answer = officeCall((done) => void (late = done), 10);
  expect(await answer).toEqual({ ok: false, why: "timed-out" });
  late?.(succeeded(1));
  expect(await answer).toEqual({ ok: false, why: "timed-out" });
});
