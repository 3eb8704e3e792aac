import type { Level } from "../../engine/verdict";
import type { TimelineLayout } from "./layout";
import type { Shape } from "./shapes";

const fill: Readonly<Record<Level, string>> = {
  0: "#616161",
  1: "#41628a",
  2: "#7a5b00",
  3: "#a84300",
  4: "#b10e1c",
  5: "#6e0811",
};

const tint: Readonly<Record<Level, string>> = {
  0: "#ffffff",
  1: "#f0f4f9",
  2: "#fbf6e3",
  3: "#fdf1e8",
  4: "#fdecee",
  5: "#f8e1e4",
};

const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** The exported picture is read on paper and in other programs: always light, and its style goes with it. */
const style = [
  "text{font:12px 'Segoe UI',system-ui,sans-serif;fill:#242424}",
  ".lane{stroke:#c7c7c7;stroke-dasharray:2 4;fill:none}",
  ".gap{stroke:#424242;stroke-width:2;fill:none}",
  ".gap-words,.date{font-size:11px;fill:#525252}",
  ".label-shown{font-weight:600}",
  ".initials{font-size:10px;font-weight:600;fill:#ffffff}",
  ".answer{stroke:#525252;fill:none}.answer-mark{fill:#ffffff;stroke:#525252;stroke-width:2}",
  ".refusal{stroke:#0f548c;stroke-width:3;fill:none}.refusal-mark{fill:#0f548c}.refusal-bar{stroke:#ffffff;stroke-width:3}",
  ".wall{stroke:#0f548c;stroke-width:3;fill:none}.crossing{fill:#ffffff;stroke:#b10e1c;stroke-width:2}",
  ".expected{fill:none;stroke:#525252;stroke-width:1.5;stroke-dasharray:3 3}",
  ".shown{fill:none;stroke:#8a8a8a;stroke-dasharray:3 3}",
  ...levels.map(
    (level) =>
      `.band-${level}{fill:${tint[level]}}.level-${level}{font-weight:600;fill:${fill[level]};paint-order:stroke;stroke:${tint[level]};stroke-width:4px}` +
      `.touch-${level}{stroke:${fill[level]};stroke-width:1.5;fill:none}.mark-${level}{fill:${fill[level]}}`,
  ),
].join("");

/** The drawing as an SVG file that stands on its own, with a heading and a line that says when it was made. */
export function svgText(layout: TimelineLayout, shapes: readonly Shape[], heading: string, made: string): string {
  const head = 52;
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 24}" height="${height + head}" viewBox="-12 0 ${width + 24} ${height + head}">`,
    `<title>${escaped(heading)}</title><style>${style}</style>`,
    `<rect x="-12" width="${width + 24}" height="${height + head}" fill="#ffffff"/>`,
    `<text x="0" y="20" style="font-weight:600;font-size:14px">${escaped(heading)}</text>`,
    `<text x="0" y="38" class="date">${escaped(made)}</text>`,
    `<g transform="translate(0 ${head})">`,
    ...shapes.map(shapeText),
    "</g></svg>",
  ].join("\n");
}

function shapeText(shape: Shape): string {
  if (shape.kind === "path") return `<path class="${shape.look}" d="${shape.d}"/>`;
  const { look, x, y, anchor, text } = shape;
  return `<text class="${look}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** Mail text inside XML: markup characters escaped, characters that XML does not know left out. */
function escaped(text: string): string {
  return [...text]
    .filter(isXml)
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** XML 1.0, production 2. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
