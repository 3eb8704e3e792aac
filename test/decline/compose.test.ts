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
            yield { language, tone, situation, legal, scope, refusedOn, supplierDoor: door, addressee: "Ann Vale", signOff: "M. Ruhland" };
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
    expect(count).toBe(4 * 7 * 7 * 2 * 2);
    expect([...new Set(faults)]).toEqual([]);
  });
});
