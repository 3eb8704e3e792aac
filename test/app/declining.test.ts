import { htmlOfText } from "../../src/app/declining";
import { declineInput } from "../../src/app/decline-input";
import type { Judged } from "../../src/app/judging";
import { completeSettings } from "../../src/app/settings";
import type { Case } from "../../src/mail/case";
import type { Message } from "../../src/mail/message";
import { effectivePreset } from "../../src/presets/effective";
import { kit } from "./kit";
import { judge, me, message } from "./scene";

const preset = effectivePreset([]);
const german =
  "Guten Tag, wir möchten Ihnen gern unser Angebot für Ihre Netzwerke vorstellen. Hätten Sie nächste Woche Zeit?";

function judged(messages: readonly Message[], known: Case | null = null): Judged {
  const conversation = { id: "c", me: [me], myDomains: [], messages };
  return {
    kind: "judged",
    ref: { itemId: "i" },
    conversation,
    shownId: messages[0]?.id ?? "",
    verdict: judge(conversation),
    coverage: "message",
    more: { kind: "idle" },
    known,
    refs: {},
    allowed: false,
  };
}

const inputOf = (what: Judged, settings = {}, choice = {}) =>
  declineInput(kit, { settings: completeSettings(settings, preset), preset }, what, choice);

test("in the language of the newest message, unless the reader set one, and never one that the preset leaves out", () => {
  const talk = judged([message("a", { body: { type: "text", content: german } })]);
  expect(inputOf(talk).language).toBe("de");
  expect(inputOf(talk, { language: "fr-CH" }).language).toBe("fr");
  expect(inputOf(talk, {}, { language: "es" }).language).toBe("es");
  const only = effectivePreset([{ name: "corp", values: { languages: ["nl", "en"] } }]);
  expect(declineInput(kit, { settings: completeSettings({}, only), preset: only }, talk, {}).language).toBe("nl");
  const dutch = effectivePreset([{ name: "corp", values: { languages: ["nl"] } }]);
  const english = judged([
    message("a", { body: { type: "text", content: "Shall we talk about our offer next week?" } }),
  ]);
  for (const language of [null, "en"]) {
    const settings = completeSettings({ language }, dutch);
    expect(declineInput(kit, { settings, preset: dutch }, english, {}).language).toBe("nl");
  }
});

test("a refusal that only the case remembers makes a repeated one, with its day", () => {
  const known: Case = {
    sellerKey: "seller.example",
    name: null,
    people: [],
    refusals: [{ at: "2026-02-01T00:00:00.000Z", kind: "declined" }],
    touchesSince: 1,
    lastTouchAt: null,
    taken: [],
    status: "declined",
  };
  expect(inputOf(judged([message("a")]))).toMatchObject({ situation: "first", refusedOn: undefined });
  expect(inputOf(judged([message("a")], known))).toMatchObject({
    situation: "repeated",
    refusedOn: "2026-02-01T00:00:00.000Z",
  });
  expect(inputOf(judged([message("a")], known), {}, { situation: "meeting" }).situation).toBe("meeting");
});

test("tone: chosen, else the reader's own, else by the verdict", () => {
  const talk = judged([message("a")]);
  expect(inputOf(talk).tone).toBe(kit.chooseTone(2, 0));
  expect(inputOf(talk, { tone: "courteous" }).tone).toBe("courteous");
  expect(inputOf(talk, { tone: "courteous" }, { tone: "final" }).tone).toBe("final");
});

test("the organisation's preset: its wording by tone and language, its legal clauses, and its blocked sellers", () => {
  const values = {
    wording: { final: { en: "Dear {name}, we decline. {stop}" } },
    legal: ["uk-pecr", "uk-gdpr"],
    blocked: ["blocked.example", "ann@seller.example"],
  } as const;
  const corp = effectivePreset([{ name: "corp", values }]);
  const settings = completeSettings({}, corp);
  const made = declineInput(kit, { settings, preset: corp }, judged([message("a")]), { tone: "final" });
  expect(made).toMatchObject({ template: values.wording.final.en, legal: ["pecr", "uk"], blocked: true });
  const composed = kit.composeDecline(made);
  expect(composed.text.startsWith("Dear Ann, we decline.")).toBe(true);
  expect(composed.notes).toContain("seller-blocked");
  const other = judged([message("a", { from: { name: "Bo", address: "bo@sub.blocked.example" } })]);
  expect(declineInput(kit, { settings, preset: corp }, other, {}).blocked).toBe(true);
  const free = judged([message("a", { from: { name: "Bo", address: "bo@seller.example" } })]);
  expect(declineInput(kit, { settings, preset: corp }, free, { tone: "brief" })).toMatchObject({
    template: undefined,
    blocked: false,
  });
});

test("plain text becomes inert paragraphs", () => {
  const text = "A & <b>B</b>\r\nsecond \u202eline\u2066\r\n\r\n\"quoted\" 'it'\n";
  expect(htmlOfText(text)).toBe(
    "<p>A &amp; &lt;b&gt;B&lt;/b&gt;<br>second line</p><p>&quot;quoted&quot; &#39;it&#39;</p>",
  );
  expect(htmlOfText("")).toBe("<p></p>");
});
