import type { GraphAnswer } from "./request";

/** An error in the shape of Graph. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphAnswer {
  return {
    status,
    headers,
    body: {
      error: {
        code,
        message,
        innerError: { date: new Date().toISOString().slice(0, 19), "request-id": crypto.randomUUID() },
      },
    },
  };
}

export const itemNotFound = (): GraphAnswer =>
  graphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");

export const badRequest = (message: string, code = "ErrorInvalidRequest"): GraphAnswer =>
  graphError(400, code, message);

export const accessDenied = (): GraphAnswer =>
  graphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
