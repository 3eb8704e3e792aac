// What one deployment connects to: the addresses in deployment.json, and the same ones in the pages' Content-Security-Policy.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const committed = fileURLToPath(new URL("../src/entry/deployment.json", import.meta.url));

/** Options of `npm run build` that say what the add-in connects to. */
export const deploymentOptions = {
  "client-id": { type: "string" },
  "sign-in": { type: "string" },
  graph: { type: "string" },
  "preset-origin": { type: "string", multiple: true, default: [] },
};

/** The contents of deployment.json for these options. Throws when an address is no https address. */
export function deploymentFor(values = {}) {
  const { "client-id": clientId, "sign-in": authority, graph, "preset-origin": origins = [] } = values;
  const given = JSON.parse(readFileSync(committed, "utf8"));
  return {
    clientId: clientId ?? given.clientId,
    authority: authority === undefined ? given.authority : secure("--sign-in", authority).href.replace(/\/$/, ""),
    graphBaseUrl: graph === undefined ? given.graphBaseUrl : secure("--graph", graph).origin,
    presetOrigins: [...given.presetOrigins, ...origins.map((origin) => originOf("--preset-origin", origin))],
  };
}

/** The sources of `connect-src`: nothing but these is ever connected to. */
export function connectSources({ authority, graphBaseUrl, presetOrigins }) {
  return ["'self'", graphBaseUrl, new URL(authority).origin, ...presetOrigins].join(" ");
}

function originOf(name, text) {
  const url = secure(name, text);
  if (url.href !== `${url.origin}/`) throw new Error(`${name} is an origin such as ${url.origin}, not "${text}".`);
  return url.origin;
}

/** Quotes, semicolons and spaces would end the policy's directive; a URL parser leaves none of them in an origin. */
function secure(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.username || url.password || url.hostname.includes("*"))
    throw new Error(`${name} must be an https address, not "${text}".`);
  return url;
}
