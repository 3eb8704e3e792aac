import type { Link } from "./supplement-link";

type Listener = (message: string) => void;

/** The object that MSAL looks for; it carries JSON text both ways (protocol notes, section 10). */
export function installBridge(link: Link): void {
  const listeners = new Set<Listener>();
  const bridge = {
    postMessage(request: string): void {
      void link.ask("sign-in", request).then((answer) => {
        for (const listener of listeners) listener(String(answer));
      });
    },
    addEventListener: (_type: "message", listener: Listener): void => void listeners.add(listener),
    removeEventListener: (_type: "message", listener: Listener): void => void listeners.delete(listener),
  };
  Object.defineProperty(window, "nestedAppAuthBridge", { value: bridge, configurable: true });
}
