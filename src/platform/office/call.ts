import { ok, refused, type Outcome, type Refused, type Why } from "../../ports/outcome";

/** Callbacks that never come (Office.js drops some late answers) end here, in milliseconds. */
const patience = 30_000;

/**
 * One asynchronous call of Office.js as an outcome. The library throws at once when a permission or an argument is wrong,
 * fails through the callback otherwise, and now and then does not call back at all.
 */
export function officeCall<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  milliseconds = patience,
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(refused("timed-out")), milliseconds);
    const answer = (outcome: Outcome<T>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      start((result) => {
        // Compared as text: function commands may run before the enumerations of the library are there.
        if (String(result.status) === "succeeded") answer(ok(result.value));
        else answer(refusalOf(result.error));
      });
    } catch (error) {
      answer(thrown(error));
    }
  });
}

/** What a failed call means; the codes are those of the published error list of the Outlook API. */
export function refusalOf(error: { readonly code?: number } | null | undefined): Refused {
  return refused(meanings[error?.code ?? 0] ?? "server");
}

const meanings: Readonly<Record<number, Why>> = {
  5000: "unsupported",
  7000: "forbidden",
  9016: "stale",
  9017: "forbidden",
  9018: "signed-out",
  9019: "too-large",
  9020: "server",
  9030: "stale",
  9031: "unsupported",
  9038: "forbidden",
  9040: "server",
  9041: "offline",
  9042: "server",
  9043: "too-large",
  9044: "gone",
  9045: "changed",
  9047: "forbidden",
  9048: "forbidden",
  9049: "gone",
  9055: "unsupported",
  9057: "too-large",
  9064: "too-large",
};

/** Thrown at once: a permission that the manifest or the administrator did not give, or a member that is not there. */
function thrown(error: unknown): Refused {
  const text = error instanceof Error ? error.message.toLowerCase() : "";
  if (text.includes("permission")) return refused("forbidden");
  return refused(error instanceof TypeError ? "unsupported" : "stale");
}
