const paths = {
  pin: "M10 2 14 6 13 7 12.5 6.8 10 9.3 10 12 9 13 6.4 10.4 3 14 2 13 5.6 9.6 3 7 4 6 6.7 6 9.2 3.5 9 3Z",
  clip: "M11.5 4v6.5a3.5 3.5 0 0 1-7 0V4a2.5 2.5 0 0 1 5 0v6a1.5 1.5 0 0 1-3 0V5",
  close: "M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5",
} as const;

const svg = "http://www.w3.org/2000/svg";

/** A small drawing in the colour of the text around it; decoration only. */
export function icon(name: keyof typeof paths): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const line = document.createElementNS(svg, "path");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("width", "16");
  drawing.setAttribute("height", "16");
  drawing.setAttribute("aria-hidden", "true");
  line.setAttribute("d", paths[name]);
  line.setAttribute("fill", name === "pin" ? "currentColor" : "none");
  line.setAttribute("stroke", "currentColor");
  drawing.append(line);
  return drawing;
}
