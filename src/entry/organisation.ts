import type { LoadedPreset } from "../app/organisation";
import type { ClockPort } from "../ports/outside";
import { pinnedBy } from "../platform/browser/preset-pinned";
import { productDefaults } from "../presets/defaults";

/** Where the organisation's preset is looked for beside what the manifest pins. */
export interface OrganisationOptions {
  /** The reader's own addresses. */
  readonly addresses: readonly string[];
  readonly clock: ClockPort;
  /** Before the names of stored items. */
  readonly prefix: string;
}

/**
 * The preset that the manifest pins, fetched, verified and laid in layers. What proves presets is loaded only where one is
 * pinned; without one the product's own settings hold at once.
 */
export async function organisationPreset(options: OrganisationOptions): Promise<LoadedPreset> {
  const { preset: address, presetKeys } = pinnedBy(location.search);
  if (address === null) return { preset: productDefaults, layers: [] };
  const [{ loadOrganisationPreset }, { presetSource }, { signatureVerifier }] = await Promise.all([
    import("../app/organisation"),
    import("../platform/browser/preset-source"),
    import("../platform/browser/signature-webcrypto"),
  ]);
  const { addresses, clock, prefix } = options;
  const allowedOrigins = await originsFor(address);
  const source = presetSource({
    address,
    page: location.href,
    storage: localStorage,
    prefix,
    allowedOrigins,
    now: clock.now,
  });
  return loadOrganisationPreset(source, signatureVerifier(presetKeys), clock, { addresses });
}

/** Origins beside our own, asked for only where the preset lies on one. */
async function originsFor(address: string): Promise<readonly string[]> {
  const own = !URL.canParse(address, location.href) || new URL(address, location.href).origin === location.origin;
  if (own) return [];
  const { deploymentSettings } = await import(/* webpackChunkName: "steps" */ "../platform/browser/deployment");
  const deployment = await deploymentSettings()();
  return deployment.ok ? deployment.value.presetOrigins : [];
}
