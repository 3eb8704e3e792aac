/** Tells work under way that nobody waits for it any more. Ours, because the pure layers know no AbortSignal. */
export interface CancelSignal {
  readonly cancelled: () => boolean;
  /** Calls back once, at once if it has happened already; returns the way to stop listening. */
  readonly onCancel: (listener: () => void) => () => void;
}

export interface CancelSource {
  readonly signal: CancelSignal;
  readonly cancel: () => void;
}

/** Makes a signal and the means to raise it; raising it twice does nothing more. */
export function cancelSource(): CancelSource {
  let done = false;
  const listeners = new Set<() => void>();
  const onCancel = (listener: () => void): (() => void) => {
    if (done) listener();
    else listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const cancel = (): void => {
    if (done) return;
    done = true;
    for (const listener of listeners) listener();
    listeners.clear();
  };
  return { signal: { cancelled: () => done, onCancel }, cancel };
}
