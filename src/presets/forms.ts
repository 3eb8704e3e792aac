/** What is wrong with a text of a certain form, and what to write instead where that can be told. */
export interface FormProblem {
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** Forms that a text may have to have. */
export type FormName = "text" | "date" | "domain" | "address" | "party" | "door" | "rule-id" | "own-rule-id" | "colour";

type Form = (text: string) => FormProblem | null;

/** Proves a text; null when it is well formed. All are single passes over short texts. */
export const FORMS: Readonly<Record<FormName, Form>> = {
  text: plain,
  date,
  domain,
  address,
  party: (text) => (text.lastIndexOf("@") > 0 ? address(text) : domain(text)),
  door,
  "rule-id": (text) => (isName(text) ? null : { message: `"${text}" is no name of a rule: lower case and hyphens` }),
  "own-rule-id": ownRuleId,
  colour,
};

/** Letters of any language, spaces and line ends; nothing that a screen would not show. */
function plain(text: string): FormProblem | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const hidden = (code < 32 && code !== 10 && code !== 13) || code === 127 || isTurning(code);
    if (hidden) return { message: `holds a hidden character (U+${code.toString(16).padStart(4, "0")}) at ${at + 1}` };
  }
  return null;
}

/** Characters that turn the direction of writing, or have no width. */
function isTurning(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200b || code === 0xfeff;
}

/** A day (2027-06-30) or a time with zone (2027-06-30T12:00:00Z) that the calendar has. */
function date(text: string): FormProblem | null {
  const wanted = "must be a day such as 2027-06-30, or a time such as 2027-06-30T12:00:00Z";
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.test(text))
    return { message: `${wanted}, not "${text}"`, suggestion: repairedDate(text) };
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10));
  return exists && !Number.isNaN(Date.parse(text)) ? null : { message: `"${text}" is no day of the calendar` };
}

function repairedDate(text: string): string | undefined {
  const parts = text.slice(0, 10).split(/[-./]/);
  const [first = "", second = "", third = ""] = parts;
  const year = first.length === 4 ? first : third;
  const day = first.length === 4 ? third : first;
  if (parts.length !== 3 || ![year, second, day].every((part) => /^\d+$/.test(part)) || year.length !== 4)
    return undefined;
  // Day and month cannot be told apart in "3/4/2027": no guess there.
  if (first.length !== 4 && Number(day) <= 12) return undefined;
  const repaired = `${year}-${second.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date(repaired) ? undefined : repaired;
}

/** A domain in lower case, without "@", scheme or star: "seller.example". A leading "@" is allowed. */
function domain(given: string): FormProblem | null {
  const text = given.startsWith("@") ? given.slice(1) : given;
  const lower = text.toLowerCase();
  if (lower !== text && isDomain(lower)) return { message: `"${given}" must be in lower case`, suggestion: lower };
  if (isDomain(text)) return null;
  const bare = bareDomain(lower);
  return { message: `"${given}" is no domain such as seller.example`, suggestion: isDomain(bare) ? bare : undefined };
}

function bareDomain(text: string): string {
  const behind = text.slice(text.indexOf("://") < 0 ? 0 : text.indexOf("://") + 3);
  const host = behind.split(/[/:?#]/)[0] ?? "";
  return host.replace(/^\*?\.|\.$/g, "");
}

function isDomain(text: string): boolean {
  const labels = text.split(".");
  return text.length <= 253 && labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? "");
}

/** Letters beyond a to z are allowed where a mail program shows them decoded. */
function isLabel(label: string): boolean {
  return label.length > 0 && label.length <= 63 && /^[\p{L}\p{N}-]+$/u.test(label) && !/^-|-$/.test(label);
}

function address(text: string): FormProblem | null {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  const host = text.slice(at + 1);
  const good = at > 0 && local.length <= 64 && /^[^\s@<>",;:()[\]\\]+$/.test(local) && isDomain(host.toLowerCase());
  if (!good) return { message: `"${text}" is no mail address such as ann@seller.example`, suggestion: inner(text) };
  const lower = text.toLowerCase();
  return lower === text ? null : { message: `"${text}" must be in lower case`, suggestion: lower };
}

/** The address out of `Ann <ann@seller.example>` or `mailto:ann@seller.example`. */
function inner(text: string): string | undefined {
  const open = text.lastIndexOf("<");
  const found = open >= 0 ? text.slice(open + 1).replace(/>.*$/s, "") : text.replace(/^mailto:/i, "");
  return found !== text && !address(found.toLowerCase()) ? found.toLowerCase() : undefined;
}

function door(text: string): FormProblem | null {
  if (text.startsWith("https://")) return web(text);
  const wrong = address(text);
  if (!wrong) return null;
  const secure = text.replace(/^(http:\/\/|(?=www\.))/, "https://");
  return {
    message: `"${text}" is neither a mail address nor an https address`,
    suggestion: secure !== text && !web(secure) ? secure : wrong.suggestion,
  };
}

/** An https address, written by hand: the pure layers know no URL parser. */
function web(text: string): FormProblem | null {
  const host = text.slice("https://".length).split(/[/?#]/)[0] ?? "";
  const name = host.split(":")[0] ?? "";
  const good =
    isDomain(name.toLowerCase()) && !/[\s<>"'\\^`{|}@]/.test(text) && /^(:\d{1,5})?$/.test(host.slice(name.length));
  return good ? null : { message: `"${text}" is no address such as https://suppliers.corp.example` };
}

function ownRuleId(text: string): FormProblem | null {
  if (text.startsWith("own-") && isName(text)) return null;
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return {
    message: `"${text}" is no name of an own rule: "own-", then lower case letters, digits and hyphens`,
    suggestion: name ? `own-${name.replace(/^own-/, "")}` : undefined,
  };
}

function isName(text: string): boolean {
  return text.length <= 60 && text.split("-").every((part) => /^[a-z0-9]+$/.test(part));
}

function colour(text: string): FormProblem | null {
  const number = Number(text.slice("preset".length));
  const good = /^preset\d{1,2}$/.test(text) && number <= 24 && text === `preset${number}`;
  return good
    ? null
    : { message: `"${text}" is none of Outlook's colours: preset0 (red) to preset24 (dark cranberry)` };
}
