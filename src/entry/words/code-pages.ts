/**
 * What the reader of .msg files asks of the package `iconv-lite`, by the browser's own decoder: text of old Outlook files by
 * the number of their code page. An unknown page is read as the most common one. Nothing is ever written.
 */
export function decode(bytes: Uint8Array, page: string): string {
  return new TextDecoder(labelOf(page)).decode(bytes);
}

function labelOf(page: string): string {
  const number = /^cp(\d{3,5})$/i.exec(page)?.[1] ?? "";
  const known = labels[number] ?? (number === "" ? page : `windows-${number}`);
  try {
    return new TextDecoder(known).encoding;
  } catch {
    return "windows-1252";
  }
}

/** Code pages of Windows whose label in the WHATWG encoding standard does not follow from their number. */
const labels: Readonly<Record<string, string>> = {
  "866": "ibm866",
  "932": "shift_jis",
  "936": "gbk",
  "949": "euc-kr",
  "950": "big5",
  "20866": "koi8-r",
  "21866": "koi8-u",
  "50220": "iso-2022-jp",
  "51932": "euc-jp",
  "54936": "gb18030",
  "65001": "utf-8",
};
