import { join } from "node:path";
import { sendJson, sendNotFound, sendText, type Exchange, type Handler } from "./http/exchange";
import { fileBelow, trueSpelling } from "./http/files";
import type { PageFiles } from "./page-build";

/** The script address that every page of an add-in has to name. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface AddinServing {
  /** Folder of the built add-in. */
  readonly dist: string;
  /** Folder that holds node_modules. */
  readonly root: string;
  readonly files: PageFiles;
  readonly supplement: boolean;
  readonly preset?: (() => string | null) | undefined;
  /** What `/deployment.json` answers: where Graph and sign-in are. */
  readonly deployment: { readonly graphBaseUrl: string; readonly clientId: string; readonly authority: string };
  /** The origin that frames the pages. */
  hostOrigin(): string;
}

/** Serves a built add-in as it is, and Office.js from the npm package byte for byte. */
export function addinHandler(serving: AddinServing): Handler {
  return async (exchange) => {
    const { url, response } = exchange;
    if (url.pathname === "/deployment.json") return sendJson(response, 200, await deployment(serving));
    if (url.pathname === "/preset.jws") return sendPreset(exchange, serving);
    if (url.pathname.startsWith("/office-js/")) return sendOfficeJs(exchange, serving);
    const path = url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname;
    const file = await fileBelow(serving.dist, path);
    if (!file) return sendNotFound(response);
    const cache = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
    if (!file.type.startsWith("text/html"))
      return sendText(response, { type: file.type, body: file.bytes, headers: cache });
    const html = localHtml(file.bytes.toString("utf8"), serving);
    const policy = `frame-ancestors 'self' ${serving.hostOrigin()}`;
    sendText(response, { type: file.type, body: html, headers: { ...cache, "Content-Security-Policy": policy } });
  };
}

/** An organisation's signed preset, as a static file would be. */
function sendPreset({ response }: Exchange, { preset }: AddinServing): void {
  const body = preset?.() ?? null;
  if (body === null) return sendNotFound(response);
  sendText(response, { type: "application/jose", body, headers: { "Cache-Control": "no-cache" } });
}

/** The add-in's own deployment file with the local addresses in it. */
async function deployment({ dist, deployment: local }: AddinServing): Promise<object> {
  const file = await fileBelow(dist, "/deployment.json");
  return { ...(file ? (JSON.parse(file.bytes.toString("utf8")) as object) : {}), ...local };
}

/** Two scripts of ours lie beside the package's files; the rest is the package. */
async function sendOfficeJs({ url, response }: Exchange, serving: AddinServing): Promise<void> {
  const path = url.pathname.slice("/office-js/".length);
  const type = "text/javascript; charset=utf-8";
  if (path === "microsoft-ajax.js") return sendText(response, { type, body: serving.files.microsoftAjax });
  if (path === "supplement.js") return sendText(response, { type, body: serving.files.supplement });
  const folder = join(serving.root, "node_modules", "@microsoft", "office-js", "dist");
  // The library asks for AgaveErrorUX, the package spells the folder agaveerrorux.
  const file = await fileBelow(folder, await trueSpelling(folder, path));
  if (!file) return sendNotFound(response);
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
  sendText(response, { type: file.type, body: file.bytes, headers });
}

/**
 * Points a page at the local Office.js and lets it connect to the local Graph. The stand-in for MicrosoftAjax.js comes
 * before office.js, which then finds it and does not fetch it from elsewhere. The supplement comes before it too, so that
 * it hears Outlook's own script load, however fast that is.
 */
export function localHtml(html: string, serving: Pick<AddinServing, "supplement" | "deployment">): string {
  return widenPolicy(pointScript(html, serving.supplement), new URL(serving.deployment.graphBaseUrl).origin);
}

function pointScript(html: string, supplement: boolean): string {
  const at = html.indexOf(officeAddress);
  if (at < 0) return html;
  const start = html.lastIndexOf("<script", at);
  const end = html.indexOf("</script>", at) + "</script>".length;
  const tag = html.slice(start, end);
  const local = (name: string): string => tag.replace(officeAddress, `/office-js/${name}`);
  const scripts = [local("microsoft-ajax.js"), ...(supplement ? [local("supplement.js")] : []), local("office.js")];
  return html.slice(0, start) + scripts.join("") + html.slice(end);
}

/** Adds one origin to `connect-src` of a policy in a meta tag. */
function widenPolicy(html: string, origin: string): string {
  const at = html.indexOf("connect-src");
  if (at < 0 || !html.toLowerCase().includes("content-security-policy")) return html;
  const end = at + "connect-src".length;
  return `${html.slice(0, end)} ${origin}${html.slice(end)}`;
}
