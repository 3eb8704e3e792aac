import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AppState } from "../app/state";
import { useWords } from "./words/context";

interface BannerProps {
  readonly banner: NonNullable<AppState["banner"]>;
  readonly adminConsentLink: string | null;
  readonly onDismiss: () => void;
}

/** One line above everything: what the outside refused, or a fault of ours, and what still works. */
export function Banner({ banner, adminConsentLink, onDismiss }: BannerProps): ReactElement {
  const { card, pane } = useWords();
  const refused = banner.kind === "refused";
  return (
    <MessageBar intent={refused ? "warning" : "error"} layout="multiline" className="banner">
      <MessageBarBody>
        {refused
          ? `${card.why[banner.why]} ${banner.why === "offline" ? pane.banner.offline : ""}`
          : pane.banner.broken}
        {refused && banner.why === "no-consent" && <AdminLink href={adminConsentLink} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onDismiss()}>
          {pane.banner.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where an administrator agrees for everybody. */
export function AdminLink({ href }: { href: string | null }): ReactElement | null {
  const { pane } = useWords();
  if (href === null) return null;
  return (
    <p className="admin-link">
      <Link href={href} target="_blank" rel="noreferrer" inline>
        {pane.banner.adminLink}
      </Link>
    </p>
  );
}
