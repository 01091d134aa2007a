/** The words between this page and Java (protocol.md §6). Java alone is listened to; there is nobody else. */

import type { Why } from "../call/jitsi/engine";
import type { Answer, Candidates, Conference, EndCheck, Ice, Media, Offer } from "../messages/messages";
import type { Received } from "../call/received";

/** Of a socket that this page asked for. */
export type SocketEvent =
  | { readonly type: "socketOpened" | "socketClosed"; readonly socket: number }
  | { readonly type: "socketText"; readonly socket: number; readonly text: string };

/** A socket that Java opens to the service of the present conference, since this page may open none. */
export type SocketAct =
  | { readonly type: "socketOpen"; readonly socket: number; readonly query: string }
  | { readonly type: "socketText"; readonly socket: number; readonly text: string }
  | { readonly type: "socketClose"; readonly socket: number };

export type FromJava =
  | { readonly type: "devices"; readonly camera?: string; readonly microphone?: string }
  | { readonly type: "call" | "voice"; readonly call: string; readonly ice: Pick<Ice, "servers" | "relayOnly"> }
  | { readonly type: "speak"; readonly call?: string }
  | (Conference & { readonly ice: Pick<Ice, "servers" | "relayOnly"> })
  | Answer
  | Candidates
  | SocketEvent
  | { readonly type: "library"; readonly integrity: string }
  | { readonly type: "check"; readonly ice: Pick<Ice, "servers" | "relayOnly"> }
  | { readonly type: "token"; readonly call: string; readonly token: string }
  | { readonly type: "restart"; readonly call: string }
  | { readonly type: "hangUp"; readonly call: string }
  | { readonly type: "microphone" | "camera"; readonly state: "on" | "muted" }
  | { readonly type: "stale"; readonly since?: string }
  | { readonly type: "say"; readonly text?: string }
  | { readonly type: "look"; readonly theme: "light" | "dark" };

type Device = { readonly id: string; readonly label: string };

export type ToJava =
  | { readonly type: "ready"; readonly chromium: string }
  | {
      readonly type: "found";
      readonly cameras: readonly Device[];
      readonly microphones: readonly Device[];
      readonly camera?: string;
      readonly microphone?: string;
    }
  | Media
  | Offer
  | Candidates
  | { readonly type: "connection"; readonly call: string; readonly state: RTCPeerConnectionState }
  | ({
      readonly type: "report";
      readonly call?: string;
      readonly connection: string;
      readonly ownSound: number;
      readonly refused: number;
    } & Received)
  | { readonly type: "voiceReport"; readonly call: string; readonly packets: number; readonly energy: number }
  | SocketAct
  | { readonly type: "impostor"; readonly call: string }
  | { readonly type: "noConference"; readonly call: string; readonly why: Why }
  | ({ readonly type: "checked" } & EndCheck)
  | { readonly type: "firstFrame"; readonly call: string };

interface Query {
  request: string;
  persistent: boolean;
  onSuccess: () => void;
  onFailure: () => void;
}

declare global {
  interface Window {
    cefQuery?: (query: Query) => void;
    vigilPane?: { receive: (message: FromJava) => void };
  }
}

export function tell(message: ToJava): void {
  window.cefQuery?.({ request: JSON.stringify(message), persistent: false, onSuccess: () => {}, onFailure: () => {} });
}

export function listen(receive: (message: FromJava) => void): void {
  window.vigilPane = { receive };
}
