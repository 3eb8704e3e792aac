/** What an organisation's manifest pins in the addresses of its pages (`pitchwall manifest --client-id --preset --preset-key`). */
export interface Pinned {
  /** Client id of the Entra registration; null: `deployment.json` names it. */
  readonly clientId: string | null;
  readonly preset: string | null;
  /** Public keys of presets; two while one takes over from the other. */
  readonly presetKeys: readonly string[];
}

/** Reads the query of a page's address, such as `location.search`. Office adds parameters of its own, which are passed over. */
export function pinnedBy(search: string): Pinned {
  const query = new URLSearchParams(search);
  return {
    clientId: query.get("client"),
    preset: query.get("preset"),
    presetKeys: (query.get("keys") ?? "").split(",").filter((key) => key),
  };
}
