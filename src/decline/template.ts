/** Values for the placeholders of a template; null where there is none. */
export interface TemplateValues {
  readonly name: string | null;
  readonly date: string | null;
  readonly signOff: string | null;
  readonly supplierDoor: string | null;
  readonly scope: string;
  readonly stop: string;
  readonly legal: string | null;
}

/** Placeholders that a template may hold, written in braces: {name}, {date}, {signOff}, {supplierDoor}, {scope}, {stop}, {legal}. */
export const PLACEHOLDERS: readonly (keyof TemplateValues)[] = [
  "name",
  "date",
  "signOff",
  "supplierDoor",
  "scope",
  "stop",
  "legal",
];

/** A filled template and the placeholders that nobody knows. */
export interface FilledTemplate {
  readonly text: string;
  readonly unknown: readonly string[];
  /** Known placeholders that had no value; they came out empty. */
  readonly empty: readonly string[];
}

const TEMPLATE_LIMIT = 10_000;

/**
 * Fills a user's template in one pass, so that a value which looks like a placeholder stays what it is. Unknown placeholders
 * stay as written and are named. Lines left empty by a missing value go. Templates are read to their 10,000th character.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const unknown: string[] = [];
  const empty: string[] = [];
  const lines = template.slice(0, TEMPLATE_LIMIT).replace(/\r\n?/g, "\n").split("\n");
  const filled = lines.flatMap((line) => {
    let lost = false;
    const text = line.replace(/\{([A-Za-z]{1,20})\}/g, (whole, name: string) => {
      if (!isPlaceholder(name)) {
        unknown.push(name);
        return whole;
      }
      const value = values[name];
      if (value === null) {
        empty.push(name);
        lost = true;
      }
      return value ?? "";
    });
    const tidy = lost
      ? text
          .replace(/ +([,.;:!?])/g, "$1")
          .replace(/ {2,}/g, " ")
          .trimEnd()
      : text;
    return lost && !/[\p{L}\p{N}]/u.test(tidy) ? [] : [tidy];
  });
  return { text: filled.join("\n").trim(), unknown, empty };
}

function isPlaceholder(name: string): name is keyof TemplateValues {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
