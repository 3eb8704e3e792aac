/** What the bytes 0x80 to 0x9F mean in windows-1252 (WHATWG encoding standard); "" where the standard has no character. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Puts right what Node 20 makes of windows-1252: its decoder leaves the bytes 0x80 to 0x9F as control characters, where
 * browsers give quotes, dashes and the euro sign. No mail holds those control characters on purpose.
 */
export function mendWindows1252(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80) || char);
}
