import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AppState } from "../app/state";
import { useWords } from "./words/context";
import type { PresetFault } from "./words/pane-texts";

interface BannerProps {
  readonly banner: NonNullable<AppState["banner"]>;
  readonly adminConsentLink: string | null;
  readonly onDismiss: () => void;
}

/** One line above everything: what the outside refused, or a fault of ours, and what still works. */
export function Banner({ banner, adminConsentLink, onDismiss }: BannerProps): ReactElement {
  const { card, pane } = useWords();
  const refused = banner.kind === "refused";
  const words = banner.kind === "preset" ? <PresetWords banner={banner} /> : pane.banner.broken;
  return (
    <MessageBar intent={banner.kind === "broken" ? "error" : "warning"} layout="multiline" className="banner">
      <MessageBarBody>
        {refused ? `${card.why[banner.why]} ${banner.why === "offline" ? pane.banner.offline : ""}` : words}
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

/** What was wrong, where, and what holds instead. */
function PresetWords({ banner }: { banner: Extract<BannerProps["banner"], { kind: "preset" }> }): ReactElement {
  const { pane, formats } = useWords();
  const { code, field, inForce } = banner;
  const content = !isFault(code, pane.banner.preset);
  return (
    <>
      {pane.banner.preset[isFault(code, pane.banner.preset) ? code : "other"]}{" "}
      {content && `${pane.banner.presetField(field)} `}
      {inForce === null ? pane.banner.presetNone : pane.banner.presetInForce(formats.count(inForce))}
    </>
  );
}

function isFault(code: string, known: Readonly<Record<PresetFault, string>>): code is PresetFault {
  return Object.hasOwn(known, code);
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
