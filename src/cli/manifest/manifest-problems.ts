import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { all, children, owner, parentOf, text } from "./elements";
import { icons } from "./icons";

/** What Outlook's own validator would need the network for, and what no schema can say. */
export interface ManifestProblem {
  readonly rule: "xml" | "order" | "id" | "url" | "icon" | "resid" | "length" | "permission" | "missing";
  readonly message: string;
}

export interface ManifestSurroundings {
  /** Pixel width and height of an icon by its path below the origin, null when there is no such file. */
  readonly iconSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

const PERMISSIONS = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];

/** Order of children by parent, from Microsoft's "manifest element ordering"; absent ones may be left out. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "DisableEntityHighlighting",
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
    "ConnectedServiceControls",
    "ExtendedPermissions",
    "VersionOverrides",
  ],
  Host: ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  MobileFormFactor: ["FunctionFile", "ExtensionPoint"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Action: ["SourceLocation", "FunctionName", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Everything wrong with a manifest; empty when it is good. Sizes and lengths as Microsoft documents them. */
export function manifestProblems(xml: string, around: ManifestSurroundings): readonly ManifestProblem[] {
  const parsed = parse(xml);
  if ("problem" in parsed) return [parsed.problem];
  const { root } = parsed;
  return [
    ...header(root),
    ...order(root),
    ...identifiers(root),
    ...urls(root),
    ...resources(root),
    ...icons(root, around),
  ];
}

function parse(xml: string): { root: Element } | { problem: ManifestProblem } {
  const broken: string[] = [];
  let document: Document;
  try {
    document = new DOMParser({ onError: (_level, message) => void broken.push(String(message)) }).parseFromString(
      xml,
      "text/xml",
    );
  } catch (error) {
    return { problem: { rule: "xml", message: error instanceof Error ? error.message : String(error) } };
  }
  const root = document.documentElement;
  if (broken[0] !== undefined || !root)
    return { problem: { rule: "xml", message: broken[0] ?? "There is no root element." } };
  return { root };
}

function header(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const id = text(root, "Id");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    problems.push({ rule: "id", message: `Id "${id}" is no GUID.` });
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text(root, "Version")))
    problems.push({ rule: "missing", message: "Version must look like 1.0.0.0." });
  const permission = text(root, "Permissions");
  if (!PERMISSIONS.includes(permission))
    problems.push({ rule: "permission", message: `Permissions "${permission}" is none of ${PERMISSIONS.join(", ")}.` });
  for (const name of ["Rule", "VersionOverrides", "IconUrl", "HighResolutionIconUrl", "SupportUrl"]) {
    if (!children(root).some((child) => child.localName === name))
      problems.push({ rule: "missing", message: `${name} is missing.` });
  }
  return problems;
}

function order(root: Element): ManifestProblem[] {
  return all(root).flatMap((element) => {
    const wanted = ORDER[element.localName ?? ""];
    if (!wanted) return [];
    const seen = children(element).map((child) => wanted.indexOf(child.localName ?? ""));
    const bad = seen.findIndex((place, index) => index > 0 && place < (seen[index - 1] ?? 0));
    return bad < 0
      ? []
      : [
          {
            rule: "order" as const,
            message: `In ${element.localName}, ${children(element)[bad]?.localName} stands too late.`,
          },
        ];
  });
}

function identifiers(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  // The 1.1 block repeats the 1.0 block, ids included; inside one block each id is unique.
  for (const block of all(root).filter((element) => element.localName === "VersionOverrides")) {
    const seen = new Set<string>();
    for (const element of all(block).filter((each) => owner(each) === block)) {
      const id = element.getAttribute("id");
      if (!id || element.localName === "OfficeTab") continue;
      if (seen.has(id)) problems.push({ rule: "id", message: `The id "${id}" is used twice in one VersionOverrides.` });
      seen.add(id);
    }
  }
  for (const tab of all(root).filter((element) => element.localName === "OfficeTab")) {
    if (tab.getAttribute("id") !== "TabDefault")
      problems.push({ rule: "id", message: "Outlook knows only the tab TabDefault." });
  }
  return problems;
}

function urls(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const origins = new Set<string>();
  for (const { where, value } of addresses(root)) {
    if (!URL.canParse(value)) {
      problems.push({ rule: "url", message: `${where}: "${value}" is no address.` });
      continue;
    }
    const url = new URL(value);
    if (url.protocol !== "https:") problems.push({ rule: "url", message: `${where}: "${value}" is not https.` });
    if (value.length > 2048) problems.push({ rule: "length", message: `${where}: longer than 2,048 characters.` });
    origins.add(url.origin);
  }
  if (origins.size > 1)
    problems.push({ rule: "url", message: `Addresses stand under several origins: ${[...origins].join(", ")}.` });
  return problems;
}

function addresses(root: Element): { where: string; value: string }[] {
  return all(root).flatMap((element) => {
    const name = element.localName ?? "";
    if (name === "AppDomain") return [{ where: name, value: element.textContent ?? "" }];
    const value = element.getAttribute("DefaultValue");
    if (
      value === null ||
      !["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"].includes(name)
    )
      return [];
    return [{ where: element.getAttribute("id") ?? name, value }];
  });
}

function resources(root: Element): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  for (const block of all(root).filter((element) => element.localName === "VersionOverrides")) {
    const mine = all(block).filter((each) => owner(each) === block);
    const defined = new Set(
      mine
        .filter((each) => ["Image", "Url", "String"].includes(each.localName ?? ""))
        .map((each) => each.getAttribute("id")),
    );
    for (const element of mine) {
      const resid = element.getAttribute("resid");
      if (!resid) continue;
      if (!defined.has(resid))
        problems.push({ rule: "resid", message: `resid "${resid}" is not defined in its VersionOverrides.` });
      if (resid.length > 32)
        problems.push({ rule: "length", message: `resid "${resid}" is longer than 32 characters.` });
    }
    problems.push(...tooLong(mine));
  }
  return problems;
}

function tooLong(elements: readonly Element[]): ManifestProblem[] {
  return elements.flatMap((element) => {
    const parent = parentOf(element);
    const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
    const list = element.localName === "Override" && parent ? parentOf(parent)?.localName : parent?.localName;
    const limit = list === "ShortStrings" ? 125 : list === "LongStrings" ? 250 : Infinity;
    return value.length > limit
      ? [{ rule: "length" as const, message: `"${value.slice(0, 40)}…" is longer than ${limit} characters.` }]
      : [];
  });
}
