import type { Look } from "../wire";
import { officeTheme } from "../theme";

/** What Office.js reads from the name of its frame, and what the supplement reads from the same place. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
}

/** Fresh ids: every frame is a runtime of its own. */
export function newIdentity(): FrameIdentity {
  return { conversationId: crypto.randomUUID(), controlId: crypto.randomUUID() };
}

/**
 * The frame name, a JSON object of strings (protocol notes, section 4). It survives reload and navigation inside the
 * frame. `localOutlook` is ours, for the supplement; Office.js does not look at it.
 */
export function frameName(
  identity: FrameIdentity,
  look: Look,
  options: { supplement: boolean; bridge: boolean },
): string {
  return JSON.stringify({
    baseFrameName: identity.controlId,
    hostInfo: `Outlook$Web$16.01$${look.language}$${crypto.randomUUID()}$$$0`,
    xdmInfo: `${identity.conversationId}|${identity.controlId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
    ...(options.supplement
      ? {
          localOutlook: JSON.stringify({
            origin: location.origin,
            bridge: options.bridge,
            theme: officeTheme(look.theme),
          }),
        }
      : {}),
  });
}
