import { composed, htmlOfText } from "../../src/app/declining";
import { declineInput } from "../../src/app/decline-input";
import type { Judged } from "../../src/app/judging";
import { completeSettings } from "../../src/app/settings";
import type { Case } from "../../src/mail/case";
import type { Message } from "../../src/mail/message";
import { effectivePreset } from "../../src/presets/effective";
import { kit } from "./kit";
import { judge, me, message } from "./scene";

const preset = effectivePreset([]);
const reader = { address: "me@here.example", name: "Me", language: "en" };
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

describe("the wording", () => {
  const values = { wording: { firm: { en: "Approved. {stop}" } } } as const;
  const corp = effectivePreset([{ name: "corp", values }]);
  const own = { kind: "own", template: { id: "t1", name: "Mine", text: "Mine for {name}. {stop}" } } as const;
  const templateIn = (preset: typeof corp, choice: object) => {
    const settings = completeSettings({}, preset);
    return declineInput(kit, { settings, preset }, judged([message("a")]), { tone: "firm", ...choice }).template;
  };

  test("is the organisation's unless the reader chose the built-in or an own one", () => {
    expect(templateIn(corp, {})).toBe(values.wording.firm.en);
    expect(templateIn(corp, { wording: { kind: "organisation" } })).toBe(values.wording.firm.en);
    expect(templateIn(corp, { wording: { kind: "built-in" } })).toBeUndefined();
    expect(templateIn(corp, { wording: own })).toBe(own.template.text);
    expect(templateIn(corp, { wording: own, tone: "brief" })).toBe(own.template.text);
    expect(templateIn(preset, { wording: { kind: "organisation" } })).toBeUndefined();
  });

  test("stays the organisation's where it is locked, and is free where none was approved", () => {
    const kept = effectivePreset([{ name: "corp", values, locked: ["wording"] }]);
    expect(templateIn(kept, { wording: own })).toBe(values.wording.firm.en);
    expect(templateIn(kept, { wording: { kind: "built-in" } })).toBe(values.wording.firm.en);
    expect(templateIn(kept, { wording: own, tone: "brief" })).toBe(own.template.text);
  });

  test("of an own template comes out as inert markup, and stays when the tone changes", () => {
    const wording = { kind: "own", template: { ...own.template, text: "<b>No</b>, {name}. {stop}" } } as const;
    const state = { decline: null, settings: completeSettings({}, preset), preset, reader };
    const talk = judged([message("a", { from: { name: "Ann <i>Ode</i>", address: "ann@seller.example" } })]);
    const first = composed(kit, state, talk, { wording });
    expect(first.composed.html).toContain("&lt;b&gt;No&lt;/b&gt;");
    expect(first.composed.html.replace(/<\/?p>|<br>/g, "")).not.toMatch(/[<>]/);
    const second = composed(kit, { ...state, decline: first }, talk, { tone: "final" });
    expect(second.wording).toEqual(wording);
    expect(second.text.startsWith("<b>No</b>")).toBe(true);
  });
});

test("plain text becomes inert paragraphs", () => {
  const text = "A & <b>B</b>\r\nsecond \u202eline\u2066\r\n\r\n\"quoted\" 'it'\n";
  expect(htmlOfText(text)).toBe(
    "<p>A &amp; &lt;b&gt;B&lt;/b&gt;<br>second line</p><p>&quot;quoted&quot; &#39;it&#39;</p>",
  );
  expect(htmlOfText("")).toBe("<p></p>");
});

test("words that the reader wrote by hand stay when they come along with a choice", () => {
  const state = { decline: null, settings: completeSettings({}, preset), preset, reader };
  const kept = composed(kit, state, judged([message("a")]), { wording: { kind: "built-in" }, text: "Maybe later." });
  expect(kept).toMatchObject({ text: "Maybe later.", edited: true });
  expect(kept.composed.text).not.toBe(kept.text);
  expect(kept.remarks.map(({ kind }) => kind)).toContain("later");
  const same = composed(kit, state, judged([message("a")]), { text: kept.composed.text });
  expect(same.edited).toBe(false);
});
