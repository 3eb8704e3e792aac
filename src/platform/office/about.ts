/** The client for a report to support: product names, versions and what it can do; nothing of the reader. */
export function aboutClient(): Readonly<Record<string, string>> {
  const { diagnostics, requirements, mailbox } = Office.context;
  const sets = Array.from({ length: 15 }, (_, index) => `1.${index + 1}`);
  const highest = sets.filter((version) => requirements.isSetSupported("Mailbox", version)).at(-1);
  return {
    host: String(diagnostics?.host ?? ""),
    platform: String(diagnostics?.platform ?? ""),
    version: String(diagnostics?.version ?? ""),
    mailboxSet: highest ?? "",
    nestedSignIn: String(requirements.isSetSupported("NestedAppAuth", "1.1")),
    view: String(mailbox.diagnostics.OWAView ?? ""),
  };
}
