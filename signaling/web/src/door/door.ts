/**
 * The guest's way to its line's room: opens a stream, joins, and comes back by itself whenever the stream breaks
 * (protocol.md §2.1 and §3). Knows nothing of keys beyond the ticket; what passes inside is carried unread.
 */

import { fromBase64url, toBase64url } from "../line/bytes";
import type { Bytes } from "../line/bytes";
import { type Element, Stream, xml } from "./stream";

const DOOR = "urn:vigil:door:1";
const LINE = "urn:vigil:line:1";
const MUC = "http://jabber.org/protocol/muc";
const BACK_OFF_MILLIS = [250, 500, 1_000, 2_000, 4_000, 5_000] as const;
/** A stream that says nothing for so long is given up: our server pings every 25 s or less. */
const PING_EVERY_MILLIS = 15_000;
const ANSWER_WITHIN_MILLIS = 10_000;

export type HandshakeStep = "1" | "2" | "again" | "please";

export interface DoorListener {
  joined(): void;
  parked(): void;
  knocking(): void;
  console(here: boolean): void;
  handshake(step: HandshakeStep, bytes: Bytes): void;
  sealed(handshake: string, bytes: Bytes): void;
  /** The stream broke; another attempt follows by itself. */
  lost(): void;
  /** No further attempt follows. */
  closed(why: "expired" | "replaced" | "refused"): void;
}

export interface Place {
  /** `wss://HOST/xmpp-websocket`. */
  readonly service: string;
  readonly domain: string;
}

const FINAL: Readonly<Record<string, "expired" | "replaced" | "refused">> = {
  "credentials-expired": "expired",
  conflict: "replaced",
  "not-allowed": "refused",
  "not-authorized": "refused",
};

export class Door {
  private stream: Stream | undefined;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private pings: ReturnType<typeof setInterval> | undefined;
  private pingUnanswered = false;
  private stopped = true;

  /** `places` are tried in turn. */
  constructor(
    private readonly places: readonly Place[],
    private readonly line: string,
    private readonly ticket: string,
    private readonly seatKey: string,
    private readonly listener: DoorListener,
  ) {}

  start(): void {
    this.stopped = false;
    this.attempts = 0;
    this.open();
  }

  /** The network is said to be back: do not wait for the next attempt's turn. */
  hurry(): void {
    if (!this.stopped && this.stream === undefined) {
      this.attempts = 0;
      this.open();
    }
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    this.stream?.end();
  }

  sendHandshake(bytes: Bytes, key: "invitation" | "confirmed"): void {
    this.toConsole(xml("handshake", { xmlns: LINE, step: "1", key }, toBase64url(bytes)));
  }

  sendSealed(handshake: string, bytes: Bytes): void {
    this.toConsole(xml("sealed", { xmlns: LINE, handshake }, toBase64url(bytes)));
  }

  private get place(): Place {
    return this.places[Math.floor(this.attempts / 2) % this.places.length]!;
  }

  private get room(): string {
    return `${this.line}@rooms.${this.place.domain}`;
  }

  private toConsole(child: Element): void {
    this.stream?.send(xml("message", { to: `${this.room}/console`, type: "chat" }, child));
  }

  private open(): void {
    clearTimeout(this.retry);
    const credentials = { username: this.line, password: this.ticket };
    const stream: Stream = new Stream(this.place.service, this.place.domain, credentials, {
      online: () => {
        stream.send(
          xml(
            "presence",
            { to: `${this.room}/guest` },
            xml("x", { xmlns: MUC }),
            xml("seat", { xmlns: DOOR, key: this.seatKey }),
          ),
        );
        this.keepAlive(stream);
      },
      stanza: (stanza) => this.took(stanza),
      over: (condition) => this.over(condition),
    });
    this.stream = stream;
    stream.start();
  }

  private keepAlive(stream: Stream): void {
    this.pingUnanswered = false;
    clearInterval(this.pings);
    this.pings = setInterval(() => {
      if (this.pingUnanswered) {
        stream.end();
        return;
      }
      this.pingUnanswered = true;
      setTimeout(() => {
        if (this.pingUnanswered && this.stream === stream) {
          stream.end();
        }
      }, ANSWER_WITHIN_MILLIS);
      stream.send(xml("iq", { type: "get", id: "ping", to: this.place.domain }, xml("ping", { xmlns: "urn:xmpp:ping" })));
    }, PING_EVERY_MILLIS);
  }

  private over(condition: string | undefined): void {
    clearInterval(this.pings);
    this.stream = undefined;
    const final = condition === undefined ? undefined : FINAL[condition];
    if (this.stopped) {
      return;
    }
    if (final !== undefined) {
      this.stopped = true;
      this.listener.closed(final);
      return;
    }
    this.listener.lost();
    const wait = BACK_OFF_MILLIS[Math.min(this.attempts, BACK_OFF_MILLIS.length - 1)]!;
    this.attempts++;
    this.retry = setTimeout(() => this.open(), wait);
  }

  private took(stanza: Element): void {
    this.pingUnanswered = false;
    const from = stanza.attrs.from ?? "";
    if (stanza.is("presence")) {
      this.presence(from, stanza);
      return;
    }
    if (!stanza.is("message") || stanza.attrs.type === "error") {
      return;
    }
    if (stanza.attrs.type === "headline" && from === this.room) {
      if (stanza.getChild("parked", DOOR)) {
        this.attempts = 0;
        this.listener.parked();
      } else if (stanza.getChild("knocking", DOOR)) {
        this.attempts = 0;
        this.listener.knocking();
      }
      return;
    }
    if (from !== `${this.room}/console`) {
      return;
    }
    const handshake = stanza.getChild("handshake", LINE);
    const sealed = stanza.getChild("sealed", LINE);
    try {
      if (handshake) {
        this.listener.handshake(handshake.attrs.step as HandshakeStep, fromBase64url(handshake.text()));
      } else if (sealed) {
        this.listener.sealed(sealed.attrs.handshake ?? "", fromBase64url(sealed.text()));
      }
    } catch {
      // not base64url: as good as swallowed, and noticed as such by the silence or the gap it leaves
      if (sealed) {
        this.listener.sealed(sealed.attrs.handshake ?? "", new Uint8Array(0));
      }
    }
  }

  private presence(from: string, stanza: Element): void {
    const here = stanza.attrs.type !== "unavailable" && stanza.attrs.type !== "error";
    if (from === `${this.room}/console`) {
      this.listener.console(here);
    } else if (from === `${this.room}/guest` && here) {
      this.attempts = 0;
      this.listener.joined();
    }
  }
}
