import type { ClockPort } from "../../ports/outside";

/** The computer's clock. */
export function browserClock(): ClockPort {
  return {
    now: () => new Date().toISOString(),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const unlisten = signal?.onCancel(() => end());
        const timer = setTimeout(() => end(), milliseconds);
        const end = (): void => {
          clearTimeout(timer);
          unlisten?.();
          resolve();
        };
        if (signal?.cancelled()) end();
      }),
  };
}
