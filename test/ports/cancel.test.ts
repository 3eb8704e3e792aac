import { cancelSource } from "../../src/ports/cancel";

test("tells once, at once when it has happened already, and not those who stopped listening", () => {
  const { signal, cancel } = cancelSource();
  const heard: string[] = [];
  signal.onCancel(() => heard.push("a"));
  const stop = signal.onCancel(() => heard.push("b"));
  stop();
  expect(signal.cancelled()).toBe(false);
  cancel();
  cancel();
  signal.onCancel(() => heard.push("late"));
  expect(heard).toEqual(["a", "late"]);
  expect(signal.cancelled()).toBe(true);
});
