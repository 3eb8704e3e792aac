import type {
  FolderRow,
  HostEvent,
  Letter,
  Look,
  MessageRow,
  MessageView,
  Notification,
  OfficeAnswer,
  OfficeQuestion,
  OpenedLetter,
  Start,
} from "./wire";

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** The page's calls to its server. */
export const api = {
  start: () => send<Start>("GET", "/start"),
  folders: () => send<readonly FolderRow[]>("GET", "/folders"),
  messages: (folderId: string, skip: number, top: number) =>
    send<{ rows: readonly MessageRow[]; total: number }>(
      "GET",
      `/folders/${encodeURIComponent(folderId)}/messages?skip=${skip}&top=${top}`,
    ),
  message: (uid: string) => send<MessageView>("GET", `/messages/${uid}`),
  find: (id: string) => send<{ uid: string | null }>("GET", `/find?id=${encodeURIComponent(id)}`),
  initialData: (uid: string | null) => send<OfficeAnswer>("GET", `/initial-data?uid=${uid ?? ""}`),
  setRead: (uid: string, isRead: boolean) => send<unknown>("POST", `/messages/${uid}/read`, { isRead }),
  office: (question: OfficeQuestion) => send<OfficeAnswer>("POST", "/office", question),
  signIn: (request: string, approval: "ask" | "allow" | "cancel") =>
    send<{ answer: string } | { ask: readonly string[] }>("POST", "/sign-in", { request, approval }),
  look: (look: Look) => send<unknown>("POST", "/look", look),
  notified: (uid: string, notifications: readonly Notification[]) =>
    send<unknown>("POST", "/notifications", { uid, notifications }),
  openLetter: (replyTo: string | null, all: boolean, html: string) =>
    send<OpenedLetter>("POST", "/letters/open", { replyTo, all, html }),
  saveLetter: (letter: Letter) => send<{ uid: string }>("POST", "/letters/save", letter),
  sendLetter: (letter: Letter) => send<{ uid: string }>("POST", "/letters/send", letter),
};

/** Hears from the server; the browser reconnects by itself. */
export function listen(handler: (event: HostEvent) => void): void {
  const source = new EventSource("/api/events");
  source.addEventListener("message", ({ data }) => handler(JSON.parse(String(data)) as HostEvent));
}
