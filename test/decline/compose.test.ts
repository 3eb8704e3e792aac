import fc from "fast-check";
import { composeDecline, formatDay, toHtml } from "../../src/decline/compose";
import {
  DECLINE_LANGUAGES,
  JURISDICTIONS,
  SITUATIONS,
  TONES,
  type DeclineInput,
  type Jurisdiction,
} from "../../src/decline/input";
import { lintDecline } from "../../src/decline/lint";
import { readStance } from "../../src/facts/stance";

const door = "suppliers@corp.example";
const clauses: readonly (readonly Jurisdiction[])[] = [[], ...JURISDICTIONS.map((one) => [one]), JURISDICTIONS];

function* everyInput(language: DeclineInput["language"]): Generator<DeclineInput> {
  for (const tone of TONES)
    for (const situation of SITUATIONS)
      for (const legal of clauses)
        for (const scope of ["address", "organisation"] as const)
          for (const refusedOn of [undefined, "2026-03-03"])
            yield {
              language,
              tone,
              situation,
              legal,
              scope,
              refusedOn,
              supplierDoor: door,
              addressee: "Ann Vale",
              signOff: "M. Ruhland",
            };
}

describe("every decline that can be composed", () => {
  test.each(DECLINE_LANGUAGES)("passes the linter and reads as a refusal in %s", (language) => {
    const faults: string[] = [];
    let count = 0;
    for (const input of everyInput(language)) {
      const { text } = composeDecline(input);
      count += 1;
      const remarks = lintDecline(text, language, { supplierDoor: door });
      for (const remark of remarks) faults.push(`${remark.kind}: ${text.slice(remark.start, remark.end)} <<< ${text}`);
      if (readStance(text).stance !== "refusal") faults.push(`${readStance(text).stance}: ${text}`);
    }
    expect(count).toBe(4 * 7 * 8 * 2 * 2);
    expect([...new Set(faults)]).toEqual([]);
  });
});

const plain: DeclineInput = { language: "en", tone: "brief", situation: "first" };

describe("what comes from mail", () => {
  test("a usable name is greeted, in the form of the language", () => {
    expect(composeDecline({ ...plain, addressee: "Ann Vale" }).text).toMatch(/^Dear Ann Vale,\n\n/);
    expect(composeDecline({ ...plain, language: "de", addressee: "Ann Vale" }).text).toMatch(
      /^Guten Tag Ann Vale,\n\n/,
    );
    expect(composeDecline(plain).text).toMatch(/^Hello,\n\n/);
  });

  test.each(["ann@seller.example", "<b></b>", "https://seller.example", "\u202e\u200b", "x".repeat(200), "12345"])(
    "%j is no name: left out and said so",
    (addressee) => {
      const made = composeDecline({ ...plain, addressee });
      expect(made.text).toMatch(/^Hello,/);
      expect(made.notes).toContain("addressee-left-out");
    },
  );

  test("hostile names, sign-offs and subjects come out inert", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            "<img src=x onerror=alert(1)>",
            "{name}",
            "{stop}",
            "${x}",
            "{{y}}",
            "\r\nBcc: a@b.example",
            "\u202e",
            "\u2066",
            "\u0000",
            "&lt;",
            '"',
            "'",
            "Ann",
            " ",
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom(...DECLINE_LANGUAGES),
        (addressee, signOff, subject, language) => {
          const made = composeDecline({ ...plain, language, addressee, signOff, subject });
          expect(made.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(made.subject.length).toBeLessThanOrEqual(255);
          expect(made.text).not.toMatch(/[<>{}]|[^\n\P{Cc}]|\p{Cf}/u);
          expect(made.text.split("\n\n").length).toBeLessThanOrEqual(3);
          expect(made.html.replace(/<\/?p>|<br>/g, "")).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
          expect(readStance(made.text).stance).toBe("refusal");
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a door that is no address is left out and said so", () => {
    const made = composeDecline({ ...plain, situation: "supplier-door", supplierDoor: "javascript:alert(1)" });
    expect(made.text).not.toContain("javascript");
    expect(made.notes).toEqual(["supplier-door-missing"]);
    expect(composeDecline({ ...plain, situation: "supplier-door", supplierDoor: door }).text).toContain(door);
  });
});

describe("dates", () => {
  test.each([
    ["en", "As I wrote on 3 March 2026,"],
    ["de", "wie ich am 3. März 2026 geschrieben habe,"],
    ["fr", "Comme je l'ai écrit le 3 mars 2026,"],
    ["es", "Como escribí el 3 de marzo de 2026,"],
    ["it", "come ho scritto il 3 marzo 2026,"],
    ["nl", "Zoals ik op 3 maart 2026 schreef,"],
    ["pt", "Como escrevi em 3 de março de 2026,"],
  ] as const)("a repeated refusal names the day in %s", (language, words) => {
    expect(
      composeDecline({ ...plain, language, situation: "repeated", refusedOn: "2026-03-03T23:30:00-08:00" }).text,
    ).toContain(words);
  });

  test.each(["soon", "2026-02-30", "2026-13-01", "20260303", ""])("%j is no day", (iso) => {
    expect(formatDay(iso, "en-GB")).toBeNull();
  });

  test("an unreadable day is left out and said so", () => {
    const made = composeDecline({ ...plain, situation: "repeated", refusedOn: "yesterday" });
    expect(made.text).toContain("As I have already written,");
    expect(made.notes).toEqual(["date-left-out"]);
  });
});

describe("legal clauses", () => {
  test("are off by default and stand in a paragraph of their own, each once", () => {
    expect(composeDecline(plain).text).not.toMatch(/GDPR|U\.S\.C|UWG|Regulations|S\.C\./);
    const made = composeDecline({ ...plain, legal: ["eu", "us", "eu"] });
    expect(made.text.split("\n\n")[2]).toMatch(/^I object .+ GDPR\)\. This is also .+\)\.$/);
    expect(made.notes).toEqual(["personal-data-only", "use-own-opt-out", "keep-a-copy", "not-legal-advice"]);
  });

  test.each(JURISDICTIONS)(
    "%s cites the same provision in every language and names no sum and no threat",
    (jurisdiction) => {
      const cited = {
        us: "15 U.S.C. § 7704(a)(4)",
        eu: "21",
        uk: "UK GDPR",
        pecr: "EC Directive",
        ca: "2010",
        de: "UWG",
      }[jurisdiction];
      for (const language of DECLINE_LANGUAGES) {
        const { text } = composeDecline({ ...plain, language, legal: [jurisdiction] });
        expect(text).toContain(cited);
        expect(text).not.toMatch(/[$€£]|\bfine\b|court|sue|Klage|amende/);
      }
    },
  );
});

describe("html", () => {
  test("paragraphs and lines, everything escaped", () => {
    expect(toHtml('a & <b>\nc\n\n"d"')).toBe("<p>a &amp; &lt;b&gt;<br>c</p>\n<p>&quot;d&quot;</p>");
  });
});
