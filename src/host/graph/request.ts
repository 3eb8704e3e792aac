import type { Person } from "../page/wire";

/** One request to Graph with its parts taken apart. Parts of a batch look the same. */
export interface GraphRequest {
  readonly method: string;
  /** Path below the version, decoded segment by segment: `me`, `messages`, ID. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The address as asked for, for next links. */
  readonly url: URL;
  /** Who the token speaks for and what it allows, scopes in lower case. */
  readonly account: Person;
  readonly scopes: ReadonlySet<string>;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A line of the request log. Tokens are left out. */
export interface GraphCall {
  readonly at: string;
  readonly method: string;
  /** Path and query below the host, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Null when the connection was left hanging or cut. */
  status: number | null;
  /** Set for a part of a batch. */
  readonly inBatch: boolean;
}

/** Preferences of the `Prefer` header, names in lower case: `idtype` to `immutableid`, and so on. */
export function preferences(request: Pick<GraphRequest, "headers">): ReadonlyMap<string, string> {
  const parts = (request.headers.prefer ?? "").split(",");
  return new Map(
    parts.map((part) => {
      const [name = "", value = ""] = part.split("=").map((text) => text.trim().replaceAll('"', ""));
      return [name.toLowerCase(), value.toLowerCase()];
    }),
  );
}

/** True when the request asks for immutable ids. */
export function wantsImmutableIds(request: Pick<GraphRequest, "headers">): boolean {
  return preferences(request).get("idtype") === "immutableid";
}

/** Path segments below the version. */
export function segmentsOf(pathname: string): readonly string[] {
  return pathname
    .replace(/^\/v1\.0/, "")
    .split("/")
    .filter(Boolean)
    .map(decodeURIComponent);
}
