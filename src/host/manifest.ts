import { Parser } from "htmlparser2";
import type { AddinManifest, RibbonAction, RibbonButton, RibbonGroup } from "./page/wire";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * Reads what the host needs from an add-in-only manifest: the VersionOverrides 1.1 block as Outlook of today reads it.
 * `base` replaces the manifest's own origin in every address, so that the local add-in server is used.
 * Throws when a part that the ribbon needs is missing.
 */
export function readManifest(xml: string, base: string, language = "en-US"): AddinManifest {
  const root = parse(xml);
  const app = child(root, "OfficeApp");
  const overrides = newestOverrides(app);
  const resources = readResources(child(overrides, "Resources"), language);
  const local = (address: string): string => localAddress(address, base);
  const image = (id: string): string => local(resources.get(id) ?? missing(`image ${id}`));
  const string = (id: string): string => resources.get(id) ?? missing(`string ${id}`);
  const form = child(child(child(overrides, "Hosts"), "Host"), "DesktopFormFactor");
  const functionFile = optional(form, "FunctionFile");
  const surface = all(form, "ExtensionPoint").find((point) => typeOf(point) === "MessageReadCommandSurface");
  const groups = surface ? all(child(surface, "OfficeTab"), "Group") : [];
  return {
    id: child(app, "Id").text.trim(),
    name: child(app, "DisplayName").attributes.DefaultValue ?? missing("DisplayName"),
    iconUrl: local(child(app, "IconUrl").attributes.DefaultValue ?? missing("IconUrl")),
    permission: permissionOf(child(app, "Permissions").text.trim()),
    functionFile: functionFile ? local(string(resid(functionFile))) : null,
    groups: groups.map((group) => readGroup(group, { string, image, local })),
    images: Object.fromEntries(
      all(optional(child(overrides, "Resources"), "Images") ?? noElement, "Image").map((entry) => {
        const id = entry.attributes.id ?? missing("id of an image");
        return [id, image(id)];
      }),
    ),
    appDomains: all(optional(app, "AppDomains") ?? noElement, "AppDomain").map(({ text }) => text.trim()),
  };
}

interface Lookup {
  string(id: string): string;
  image(id: string): string;
  local(address: string): string;
}

const noElement: Element = { name: "", attributes: {}, children: [], text: "" };

function readGroup(group: Element, lookup: Lookup): RibbonGroup {
  return {
    id: group.attributes.id ?? missing("id of a group"),
    label: lookup.string(resid(child(group, "Label"))),
    buttons: all(group, "Control")
      .filter((control) => typeOf(control) === "Button")
      .map((control) => readButton(control, lookup)),
  };
}

function readButton(control: Element, lookup: Lookup): RibbonButton {
  const tip = child(control, "Supertip");
  return {
    id: control.attributes.id ?? missing("id of a control"),
    label: lookup.string(resid(child(control, "Label"))),
    tooltip: lookup.string(resid(child(tip, "Description"))),
    icons: Object.fromEntries(
      all(child(control, "Icon"), "Image").map((icon) => [icon.attributes.size ?? "", lookup.image(resid(icon))]),
    ),
    action: readAction(child(control, "Action"), lookup),
  };
}

function readAction(action: Element, lookup: Lookup): RibbonAction {
  const says = (name: string): boolean => optional(action, name)?.text.trim() === "true";
  switch (typeOf(action)) {
    case "ShowTaskpane":
      return {
        type: "ShowTaskpane",
        url: lookup.local(lookup.string(resid(child(action, "SourceLocation")))),
        pinnable: says("SupportsPinning"),
        noItem: says("SupportsNoItemContext"),
        multiSelect: says("SupportsMultiSelect"),
      };
    case "ExecuteFunction":
      return { type: "ExecuteFunction", functionName: child(action, "FunctionName").text.trim() };
    default:
      throw new Error(`The manifest has an action of an unknown type: ${typeOf(action)}`);
  }
}

/** The 1.1 block stands inside the 1.0 block; a modern client reads the inner one only. */
function newestOverrides(app: Element): Element {
  const outer = child(app, "VersionOverrides");
  return optional(outer, "VersionOverrides") ?? outer;
}

/** Resource texts by id, the override for the language where there is one. */
function readResources(resources: Element, language: string): ReadonlyMap<string, string> {
  const entries = resources.children.flatMap((list) => list.children);
  return new Map(
    entries.map((entry) => {
      const own = all(entry, "Override").find(
        ({ attributes }) => attributes.Locale?.toLowerCase() === language.toLowerCase(),
      );
      return [entry.attributes.id ?? "", own?.attributes.Value ?? entry.attributes.DefaultValue ?? ""];
    }),
  );
}

function localAddress(address: string, base: string): string {
  const { pathname, search, hash } = new URL(address);
  return base + pathname + search + hash;
}

function permissionOf(text: string): AddinManifest["permission"] {
  const known: Readonly<Record<string, AddinManifest["permission"]>> = {
    Restricted: "Restricted",
    ReadItem: "ReadItem",
    ReadWriteItem: "ReadWriteItem",
    ReadWriteMailbox: "ReadWriteMailbox",
  };
  return known[text] ?? missing(`permission level ${text}`);
}

const resid = (element: Element): string => element.attributes.resid ?? missing(`resid of ${element.name}`);
const typeOf = (element: Element): string => element.attributes["xsi:type"] ?? "";
const all = (element: Element, name: string): readonly Element[] => element.children.filter((one) => one.name === name);
const optional = (element: Element, name: string): Element | undefined => all(element, name)[0];
const child = (element: Element, name: string): Element =>
  optional(element, name) ?? missing(`${name} in ${element.name}`);

function missing(what: string): never {
  throw new Error(`The manifest lacks ${what}`);
}

/** Names lose their prefix: `bt:Image` is `Image`. */
function parse(xml: string): Element {
  const root: Element = { name: "manifest", attributes: {}, children: [], text: "" };
  const path: Element[] = [root];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: Element = { name: tag.slice(tag.indexOf(":") + 1), attributes, children: [], text: "" };
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      ontext(text) {
        const last = path.at(-1);
        if (last) last.text += text;
      },
      onclosetag: () => void path.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}
