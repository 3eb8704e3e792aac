/** What an administrator decides about the manifest. */
export interface TenantChoices {
  /** https origin that serves dist/, without a path. */
  readonly origin: string;
  readonly permission: "ReadWriteMailbox" | "ReadWriteItem";
  /** GUID of this deployment; two variants that live side by side need two. */
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  /** Client id of the organisation's Entra registration. */
  readonly clientId?: string | undefined;
  /** Address of the signed preset, and the public keys that may have signed it: one, or two while keys change. */
  readonly preset?: { readonly address: string; readonly keys: readonly string[] } | undefined;
}

const OWN_ORIGIN = "https://localhost:3000";

/** The committed manifest with another origin and permission. Text in, text out: comments and order stay as they are. */
export function tenantManifest(xml: string, choices: TenantChoices): string {
  let made = xml.replaceAll(OWN_ORIGIN, choices.origin);
  made = made.replace(/<Permissions>\w+<\/Permissions>/, `<Permissions>${choices.permission}</Permissions>`);
  if (choices.id !== undefined) made = made.replace(/<Id>[^<]*<\/Id>/, `<Id>${choices.id}</Id>`);
  if (choices.version !== undefined)
    made = made.replace(/<Version>[^<]*<\/Version>/, `<Version>${choices.version}</Version>`);
  const query = pinned(choices);
  if (query) made = made.replace(/(\/(?:taskpane|commands)\.html)(?=")/g, `$1?${query}`);
  return choices.permission === "ReadWriteMailbox" ? made : withoutMailboxParts(made);
}

/** What the pages read from their own address, so that only whoever deploys the manifest decides it. Escaped for XML. */
function pinned({ clientId, preset }: TenantChoices): string {
  const query = new URLSearchParams();
  if (clientId !== undefined) query.set("client", clientId);
  if (preset) {
    query.set("preset", preset.address);
    query.set("keys", preset.keys.join(","));
  }
  return query.toString().replaceAll("&", "&amp;");
}

/** Multi-select and no-item panes need ReadWriteMailbox; without it Outlook would refuse the whole manifest. */
function withoutMailboxParts(xml: string): string {
  return xml.replace(/\s*<Supports(?:MultiSelect|NoItemContext)>true<\/Supports(?:MultiSelect|NoItemContext)>/g, "");
}
