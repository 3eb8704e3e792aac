import { mendWindows1252 } from "../../../src/mail/file/windows-1252";

test("control characters become what the bytes mean in windows-1252", () => {
  expect(mendWindows1252("\u0080 \u0093a\u0094 \u0096 \u0085 \u0099")).toBe("€ “a” – … ™");
});

test("text without them is given back as it is", () => {
  const text = "já € “x” 日本";
  expect(mendWindows1252(text)).toBe(text);
});

test("bytes without a meaning stay", () => {
  expect(mendWindows1252("\u0081\u008d\u008f\u0090\u009d")).toBe("\u0081\u008d\u008f\u0090\u009d");
});
