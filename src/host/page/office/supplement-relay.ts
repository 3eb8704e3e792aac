/** What the supplement script inside an add-in frame may ask of the host. */
export interface SupplementAnswers {
  ask(question: string, data: unknown): Promise<unknown>;
}

interface Question {
  readonly localOutlook: 1;
  readonly id: number;
  readonly ask: string;
  readonly data: unknown;
}

const isQuestion = (data: unknown): data is Question =>
  typeof data === "object" && data !== null && "localOutlook" in data && "ask" in data && "id" in data;

/** Answers the supplement of one frame; returns how to stop. Source and origin are looked at for every message. */
export function listenToSupplement(frame: HTMLIFrameElement, origin: string, answers: SupplementAnswers): () => void {
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isQuestion(event.data)) return;
    const { id, ask, data } = event.data;
    void answers.ask(ask, data).then((answer) => {
      frame.contentWindow?.postMessage({ localOutlook: 1, id, answer }, origin);
    });
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}
