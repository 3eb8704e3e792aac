/** The name of a language (BCP 47) in the reader's own, with a capital; the code where Intl does not know it. */
export function languageName(code: string, readerLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([readerLanguage], { type: "language" }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(readerLanguage) + name.slice(1);
  } catch {
    return code;
  }
}
