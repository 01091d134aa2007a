/**
 * WebSockets of this page, which may open none: each is opened by Java, to the service of the present conference, over the
 * TLS that is trusted there. As much of the standard's WebSocket (WHATWG) as Strophe uses.
 */

import type { SocketAct, SocketEvent } from "./bridge";

/** The closing code of a connection that was cut (RFC 6455 §7.4.1). */
const CUT = 1006;
const CLOSED_HERE = 1000;

export interface PaneSockets {
  /** What Java says of a socket. */
  heard(event: SocketEvent): void;
}

/** Puts them in the place of `window.WebSocket`. */
export function installPaneSockets(tell: (act: SocketAct) => void): PaneSockets {
  const open = new Map<number, PaneSocket>();
  let count = 0;

  class PaneSocket {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readonly protocol = "xmpp";
    readyState: number = PaneSocket.CONNECTING;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onerror: ((event: { type: "error" }) => void) | null = null;
    onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null;
    private readonly number = ++count;

    constructor(readonly url: string) {
      open.set(this.number, this);
      tell({ type: "socketOpen", socket: this.number, query: new URL(url).search.slice(1) });
    }

    send(text: string): void {
      tell({ type: "socketText", socket: this.number, text });
    }

    close(): void {
      if (open.delete(this.number)) {
        tell({ type: "socketClose", socket: this.number });
        this.readyState = PaneSocket.CLOSED;
        queueMicrotask(() => this.onclose?.({ code: CLOSED_HERE, reason: "", wasClean: true }));
      }
    }

    heard(event: SocketEvent): void {
      if (event.type === "socketOpened") {
        this.readyState = PaneSocket.OPEN;
        this.onopen?.();
      } else if (event.type === "socketText") {
        this.onmessage?.({ data: event.text });
      } else {
        open.delete(this.number);
        this.readyState = PaneSocket.CLOSED;
        this.onclose?.({ code: CUT, reason: "", wasClean: false });
      }
    }
  }

  Object.assign(window, { WebSocket: PaneSocket });
  return { heard: (event) => open.get(event.socket)?.heard(event) };
}
