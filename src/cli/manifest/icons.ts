import type { Element } from "@xmldom/xmldom";
import { all, children, owner } from "./elements";
import type { ManifestProblem, ManifestSurroundings } from "./manifest-problems";

const REQUIRED_ICONS = [16, 32, 80];

/** Icons that are missing, or of another size than their manifest says. */
export function icons(root: Element, around: ManifestSurroundings): ManifestProblem[] {
  const problems = [...addin(root, "IconUrl", 64, around), ...addin(root, "HighResolutionIconUrl", 128, around)];
  for (const block of all(root).filter((element) => element.localName === "VersionOverrides")) {
    const mine = all(block).filter((each) => owner(each) === block);
    const address = new Map(
      mine
        .filter((each) => each.localName === "Image" && each.getAttribute("id"))
        .map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue") ?? ""]),
    );
    for (const icon of mine.filter((each) => each.localName === "Icon"))
      problems.push(...iconProblems(icon, address, around));
  }
  return problems;
}

function iconProblems(
  icon: Element,
  address: ReadonlyMap<string | null, string>,
  around: ManifestSurroundings,
): ManifestProblem[] {
  const images = children(icon);
  const mobile = images.some((image) => image.getAttribute("scale"));
  const sizes = images.map((image) => Number(image.getAttribute("size")));
  const missing = (mobile ? [] : REQUIRED_ICONS).filter((size) => !sizes.includes(size));
  const problems: ManifestProblem[] = missing.map((size) => ({
    rule: "icon",
    message: `An icon of ${size} pixels is missing.`,
  }));
  if (mobile && images.length !== 9)
    problems.push({ rule: "icon", message: "A mobile button needs sizes 25, 32 and 48 at scale 1, 2 and 3." });
  for (const image of images) {
    const pixels = Number(image.getAttribute("size")) * Number(image.getAttribute("scale") ?? "1");
    problems.push(...drawn(address.get(image.getAttribute("resid")) ?? "", pixels, around));
  }
  return problems;
}

function addin(root: Element, name: string, pixels: number, around: ManifestSurroundings): ManifestProblem[] {
  const element = children(root).find((child) => child.localName === name);
  return element ? drawn(element.getAttribute("DefaultValue") ?? "", pixels, around) : [];
}

function drawn(address: string, pixels: number, around: ManifestSurroundings): ManifestProblem[] {
  if (!URL.canParse(address)) return [];
  const path = new URL(address).pathname.replace(/^\//, "");
  const size = around.iconSize(path);
  if (!size) return [{ rule: "icon", message: `${path} does not exist.` }];
  return size.width === pixels && size.height === pixels
    ? []
    : [{ rule: "icon", message: `${path} is ${size.width} by ${size.height}, not ${pixels}.` }];
}
