/** Mobile clients give ids in the alphabet of Graph already and lack the functions that convert. */
export function toRestId(id: string): string {
  const { mailbox } = Office.context;
  if (isMobile() || typeof mailbox.convertToRestId !== "function") return id;
  return mailbox.convertToRestId(id, "v2.0");
}

/** Back again, for the calls of Office.js that take an id. */
export function toOfficeId(id: string): string {
  const { mailbox } = Office.context;
  if (isMobile() || typeof mailbox.convertToEwsId !== "function") return id;
  return mailbox.convertToEwsId(id, "v2.0");
}

export function isMobile(): boolean {
  const name = Office.context.mailbox.diagnostics.hostName;
  return name === "OutlookIOS" || name === "OutlookAndroid";
}

/** True when the client says that it has this version of the mailbox functions, such as "1.8". */
export function hasMailbox(version: string): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}
