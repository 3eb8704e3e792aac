import fc from "fast-check";
import { bytesOf, MOST_JWS, PRESET_TYPE, tearJws } from "../../src/presets/jws";

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const header = { alg: "ES256", typ: PRESET_TYPE, kid: "x" };
const mark = Buffer.alloc(64, 7).toString("base64url");
const whole = (head: unknown = header): string => `${encoded(head)}.${encoded({ a: 1 })}.${mark}`;

test("base64url is read as everybody reads it", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOf(Buffer.from(bytes).toString("base64url"))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test.each(["a", "ab=", "a b", "a+b/", "AB", "AAB", "ä"])("%s is no base64url with one spelling", (text) => {
  expect(bytesOf(text)).toBeNull();
});

test("a signed preset is taken apart", () => {
  expect(tearJws(`${whole()}\n`)).toMatchObject({ header, signed: `${encoded(header)}.${encoded({ a: 1 })}` });
});

test.each<[string, string, string]>([
  ["a bare preset", '{"format": 1}', "unsigned"],
  ["no algorithm", `${encoded({ ...header, alg: "none" })}.${encoded({})}.`, "unsigned"],
  ["an empty signature", `${encoded(header)}.${encoded({})}.`, "unsigned"],
  ["a shared secret", whole({ ...header, alg: "HS256" }), "wrong-kind"],
  ["another type", whole({ ...header, typ: "JWT" }), "wrong-kind"],
  ["a key brought along", whole({ ...header, jwk: {} }), "wrong-kind"],
  ["an address of a key", whole({ ...header, jku: "https://x.example" }), "wrong-kind"],
  ["something critical", whole({ ...header, crit: ["exp"] }), "wrong-kind"],
  ["an unencoded payload", whole({ ...header, b64: false }), "wrong-kind"],
  ["a short signature", whole().slice(0, -4), "wrong-kind"],
  ["two parts", "a.b", "not-jws"],
  ["four parts", "a.b.c.d", "not-jws"],
  ["nothing", "", "not-jws"],
  ["a page", "<!doctype html><title>Not found</title>", "not-jws"],
  ["a header that is no object", `${encoded([1])}.${encoded({})}.${mark}`, "not-jws"],
  ["too much", "x".repeat(MOST_JWS + 1), "too-large"],
])("%s is refused", (_what, jws, why) => {
  expect(tearJws(jws)).toBe(why);
});

test("any text is taken apart or refused, never thrown", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(typeof tearJws(text)).toBe("string")));
});
