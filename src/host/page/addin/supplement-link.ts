/** The line between the supplement and the page of the local Outlook. */
export interface Link {
  ask(question: string, data?: unknown): Promise<unknown>;
  on(event: string, listener: (payload: unknown) => void): void;
}

interface Note {
  readonly origin: string;
  readonly bridge: boolean;
  readonly theme: unknown;
}

/** What the local Outlook wrote into the name of the frame; null in any other frame. */
export function hostNote(frameName: string): Note | null {
  try {
    const { localOutlook } = JSON.parse(frameName) as { localOutlook?: string };
    return localOutlook === undefined ? null : (JSON.parse(localOutlook) as Note);
  } catch {
    return null;
  }
}

interface Incoming {
  readonly localOutlook?: 1;
  readonly id?: number;
  readonly answer?: unknown;
  readonly event?: string;
  readonly payload?: unknown;
}

export function createLink(origin: string): Link {
  const waiting = new Map<number, (answer: unknown) => void>();
  const listeners = new Map<string, ((payload: unknown) => void)[]>();
  let serial = 0;
  window.addEventListener("message", ({ data, origin: from, source }: MessageEvent<Incoming | null>) => {
    if (from !== origin || source !== window.parent || data?.localOutlook !== 1) return;
    if (data.event !== undefined) listeners.get(data.event)?.forEach((listener) => listener(data.payload));
    if (data.id === undefined) return;
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  return {
    ask(question, data = null) {
      serial += 1;
      const id = serial;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        window.parent.postMessage({ localOutlook: 1, id, ask: question, data }, origin);
      });
    },
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
  };
}
