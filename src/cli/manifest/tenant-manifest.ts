/** What an administrator decides about the manifest. */
export interface TenantChoices {
  /** https origin that serves dist/, without a path. */
  readonly origin: string;
  readonly permission: "ReadWriteMailbox" | "ReadWriteItem";
  /** GUID of this deployment; two variants that live side by side need two. */
  readonly id?: string | undefined;
  readonly version?: string | undefined;
}

const OWN_ORIGIN = "https://localhost:3000";

/** The committed manifest with another origin and permission. Text in, text out: comments and order stay as they are. */
export function tenantManifest(xml: string, choices: TenantChoices): string {
  let made = xml.replaceAll(OWN_ORIGIN, choices.origin);
  made = made.replace(/<Permissions>\w+<\/Permissions>/, `<Permissions>${choices.permission}</Permissions>`);
  if (choices.id !== undefined) made = made.replace(/<Id>[^<]*<\/Id>/, `<Id>${choices.id}</Id>`);
  if (choices.version !== undefined)
    made = made.replace(/<Version>[^<]*<\/Version>/, `<Version>${choices.version}</Version>`);
  return choices.permission === "ReadWriteMailbox" ? made : withoutMailboxParts(made);
}

/** Multi-select and no-item panes need ReadWriteMailbox; without it Outlook would refuse the whole manifest. */
function withoutMailboxParts(xml: string): string {
  return xml.replace(/\s*<Supports(?:MultiSelect|NoItemContext)>true<\/Supports(?:MultiSelect|NoItemContext)>/g, "");
}
