/** The shape of Office.AsyncResult. */
export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | undefined;
  readonly asyncContext: unknown;
}

export type Callback = (result: AsyncResult) => void;

export function success(value: unknown): AsyncResult {
  return { status: "succeeded", value, error: undefined, asyncContext: undefined };
}

const names: Readonly<Record<number, string>> = {
  7000: "PermissionDenied",
  9016: "InvalidSelection",
  9030: "APICallFailedDueToItemChange",
  9049: "ItemNotFound",
  9064: "ExceededMaxNumberOfSelectedItems",
};

export function failure(code = 5001): AsyncResult {
  const name = names[code] ?? "InternalError";
  return { status: "failed", value: undefined, error: { code, name, message: name }, asyncContext: undefined };
}
