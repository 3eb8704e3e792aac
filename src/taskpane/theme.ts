/** Outlook's colours as far as it tells them, and what to do when they change. */
export interface Appearance {
  /** CSS colour of the body ("#1f1f1f"), or null when this Outlook does not say. */
  readonly background: () => string | null;
  /** True when the system asks for dark pages. */
  readonly prefersDark: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

/** Dark or light: by the luminance of Outlook's background, else by what the system prefers. */
export function themeOf(background: string | null, prefersDark: boolean): "light" | "dark" {
  const luminance = background === null ? null : luminanceOf(background);
  if (luminance === null) return prefersDark ? "dark" : "light";
  return luminance < 0.4 ? "dark" : "light";
}

/** Relative luminance of "#rgb", "#rrggbb" or "rrggbb", 0 to 1 (WCAG 2.2); null when it is no such colour. */
export function luminanceOf(colour: string): number | null {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(colour.trim());
  const long = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/iu.exec(colour.trim());
  const parts = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1);
  const [red, green, blue] = parts?.map((part) => linear(Number.parseInt(part, 16) / 255)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
