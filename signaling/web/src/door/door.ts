/**
 * The guest's way to its line's room: opens a stream, joins, and comes back by itself whenever the stream breaks
 * (protocol.md §2.1 and §3). Knows nothing of keys beyond the ticket; what passes inside is carried unread.
 */

import { type Bytes, fromBase64url, toBase64url } from "../line/bytes";
import { type Element, Stream, xml } from "./stream";

const DOOR = "urn:vigil:door:1";
const LINE = "urn:vigil:line:1";
const MUC = "http://jabber.org/protocol/muc";
const BACK_OFF_MILLIS = [250, 500, 1_000, 2_000, 4_000, 5_000] as const;
/** A stream has so long to reach the room, the waiting place of the parked, or the knock. */
export const ARRIVE_MILLIS = 15_000;
/**
 * The socket of each attempt has so long to open, the last again and again. What is sent into a network that is not there
 * is sent again ever more rarely, and so the way is open for long before a patient attempt finds out.
 */
const REACH_MILLIS = [3_000, 3_000, 3_000, 8_000] as const;
const PING_EVERY_MILLIS = 10_000;
const ANSWER_WITHIN_MILLIS = 4_000;
/** After a sign that the network is another, or media that stops, a stream that lives answers sooner. */
const ANSWER_AFTER_HINT_MILLIS = 1_500;
/**
 * Where there is another place, one without the console, or that does not know the line, is stayed in for so long; longer each
 * time, as the console may be at neither.
 */
const STAY_ALONE_MILLIS = [8_000, 15_000, 30_000, 60_000] as const;
/** An attempt that began before the network changed is given up; one that has just begun is not. */
const FRESH_MILLIS = 500;

export type HandshakeStep = "1" | "2" | "again" | "please";

/** Where the tab is on its way to the room. The last three are final. */
export type Way = "connecting" | "parked" | "knocking" | "joined" | "expired" | "replaced" | "refused";

/** Nothing is attempted by itself any more. */
export function isClosed(way: Way): boolean {
  return way === "expired" || way === "replaced" || way === "refused";
}

export interface DoorListener {
  way(way: Way): void;
  console(here: boolean): void;
  handshake(step: HandshakeStep, bytes: Bytes): void;
  sealed(handshake: string, bytes: Bytes): void;
}

export interface Place {
  /** `wss://HOST/xmpp-websocket`. */
  readonly service: string;
  readonly domain: string;
}

export interface Ticket {
  /** 32 characters of hex. */
  readonly line: string;
  /** base64url. */
  readonly ticket: string;
  /** base64url, 16 bytes: what this tab keeps its seat with. */
  readonly seatKey: string;
}

const FINAL: Readonly<Record<string, Way>> = {
  "credentials-expired": "expired",
  "not-authorized": "expired", // the line has been given another ticket: this link will not open any more
  conflict: "replaced",
  "not-allowed": "refused",
};

/** Where a stream that ended so leaves the tab for good; absent when it may be opened again. */
export function finalWay(condition: string | undefined): Way | undefined {
  return condition === undefined ? undefined : FINAL[condition];
}

export class Door {
  private stream: Stream | undefined;
  private place: Place | undefined;
  private attempts = 0;
  /** Attempts without arriving, by which the places take turns; the place where the room was stays the first to be tried. */
  private tries = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private arrive: ReturnType<typeof setTimeout> | undefined;
  private reach: ReturnType<typeof setTimeout> | undefined;
  private unreached = 0;
  private opened = 0;
  private pings: ReturnType<typeof setInterval> | undefined;
  private unanswered: ReturnType<typeof setTimeout> | undefined;
  private answerBy = 0;
  private alone: ReturnType<typeof setTimeout> | undefined;
  private movedAlone = 0;
  /** Another place is looked at of one's own accord: what is shown stays until it is known what is there. */
  private moving = false;
  private consoleHere = false;
  private stopped = true;
  private present: Way = "connecting";

  /** `places` are tried in turn. */
  constructor(
    private readonly places: readonly Place[],
    private readonly ticket: Ticket,
    private readonly listener: DoorListener,
  ) {}

  get way(): Way {
    return this.present;
  }

  start(): void {
    this.stopped = false;
    this.attempts = 0;
    this.went("connecting");
    this.open();
  }

  /** The network is said to be back, or the page to be looked at again: do not wait for the next attempt's turn. */
  hurry(): void {
    if (this.stopped) {
      return;
    }
    if (this.stream === undefined) {
      this.attempts = 0;
      this.open();
    } else {
      this.doubt();
    }
  }

  /** Something says that the network is not what it was: a stream that lives answers soon. */
  doubt(): void {
    this.probe(ANSWER_AFTER_HINT_MILLIS);
  }

  /** The network is another: what was begun over the former, or asked in vain, is waited for no longer. */
  networkChanged(): void {
    const isAsked = this.unanswered !== undefined;
    if (isAsked || (this.present === "connecting" && performance.now() - this.opened > FRESH_MILLIS)) {
      this.stream?.end();
    }
    this.hurry();
  }

  /** Asks the server for a sign of life; without one the stream is given up and another opened. */
  probe(within: number = ANSWER_WITHIN_MILLIS): void {
    const stream = this.stream;
    if (stream === undefined || this.present === "connecting") {
      return;
    }
    const by = performance.now() + within;
    if (this.unanswered !== undefined && this.answerBy <= by) {
      return;
    }
    clearTimeout(this.unanswered);
    this.answerBy = by;
    this.unanswered = setTimeout(() => stream.end(), within);
    stream.send(
      xml("iq", { type: "get", id: "ping", to: this.place?.domain ?? "" }, xml("ping", { xmlns: "urn:xmpp:ping" })),
    );
  }

  /** Leaves. {@link start} comes back. */
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

  private get room(): string {
    return `${this.ticket.line}@rooms.${this.place?.domain ?? ""}`;
  }

  private toConsole(child: Element): void {
    this.stream?.send(xml("message", { to: `${this.room}/console`, type: "chat" }, child));
  }

  private went(way: Way): void {
    if (way !== this.present) {
      this.present = way;
      this.listener.way(way);
    }
  }

  private open(): void {
    clearTimeout(this.retry);
    const place = this.places[Math.floor(this.tries / 2) % this.places.length];
    if (place === undefined) {
      throw new Error("no place to go to");
    }
    this.place = place;
    const credentials = { username: this.ticket.line, password: this.ticket.ticket };
    const stream: Stream = new Stream(place.service, place.domain, credentials, {
      reached: () => {
        this.unreached = 0;
        clearTimeout(this.reach);
      },
      online: () => {
        const seat = xml("seat", { xmlns: DOOR, key: this.ticket.seatKey });
        stream.send(xml("presence", { to: `${this.room}/guest` }, xml("x", { xmlns: MUC }), seat));
        this.pings = setInterval(() => this.probe(), PING_EVERY_MILLIS);
      },
      stanza: (stanza) => this.took(stanza),
      over: (condition) => this.over(condition),
    });
    this.stream = stream;
    this.opened = performance.now();
    this.arrive = setTimeout(() => stream.end(), ARRIVE_MILLIS);
    this.reach = setTimeout(
      () => {
        this.unreached++;
        this.attempts = 0; // nobody was there who could be asked too often
        stream.end();
      },
      REACH_MILLIS[Math.min(this.unreached, REACH_MILLIS.length - 1)],
    );
    stream.start();
  }

  private over(condition: string | undefined): void {
    clearInterval(this.pings);
    clearTimeout(this.arrive);
    clearTimeout(this.reach);
    clearTimeout(this.alone);
    this.alone = undefined;
    this.answered();
    this.stream = undefined;
    this.consoleHere = false;
    this.listener.console(false);
    const moving = this.moving;
    this.moving = false;
    const final = finalWay(condition);
    if (this.stopped) {
      this.went("connecting");
      return;
    }
    if (final !== undefined) {
      this.stopped = true;
      this.went(final);
      return;
    }
    if (!moving) {
      this.went("connecting");
    }
    const wait = BACK_OFF_MILLIS[Math.min(this.attempts, BACK_OFF_MILLIS.length - 1)];
    this.attempts++;
    this.tries++;
    this.retry = setTimeout(() => this.open(), wait);
  }

  private answered(): void {
    clearTimeout(this.unanswered);
    this.unanswered = undefined;
  }

  private arrived(way: Way): void {
    clearTimeout(this.arrive);
    this.attempts = 0;
    this.tries -= this.tries % 2;
    this.went(way);
    this.isAlone();
  }

  /** The console may be at another place: one without it is not stayed in for good. Whoever knocks is where it is heard. */
  private isAlone(): void {
    if (this.places.length < 2 || this.consoleHere || (this.present !== "joined" && this.present !== "parked")) {
      return;
    }
    const stay = STAY_ALONE_MILLIS[Math.min(this.movedAlone, STAY_ALONE_MILLIS.length - 1)];
    this.alone ??= setTimeout(() => {
      this.movedAlone++;
      this.moving = true;
      this.attempts = 0;
      this.tries++; // and once more when the stream is over: the next place's turn
      this.stream?.end();
    }, stay);
  }

  private consoleIs(here: boolean): void {
    this.consoleHere = here;
    if (here) {
      clearTimeout(this.alone);
      this.alone = undefined;
      this.movedAlone = 0;
    } else {
      this.isAlone();
    }
    this.listener.console(here);
  }

  private took(stanza: Element): void {
    this.answered(); // whatever it is, the stream lives
    const from = stanza.attrs.from ?? "";
    if (stanza.is("presence")) {
      this.presence(from, stanza);
    } else if (stanza.is("message") && stanza.attrs.type === "headline" && from === this.room) {
      if (stanza.getChild("parked", DOOR)) {
        this.arrived("parked");
      } else if (stanza.getChild("knocking", DOOR)) {
        this.arrived("knocking");
      }
    } else if (stanza.is("message") && stanza.attrs.type !== "error" && from === `${this.room}/console`) {
      this.said(stanza);
    }
  }

  private presence(from: string, stanza: Element): void {
    const here = stanza.attrs.type === undefined;
    if (from === `${this.room}/console`) {
      this.consoleIs(here);
    } else if (from === `${this.room}/guest` && here) {
      this.arrived("joined");
    }
  }

  private said(message: Element): void {
    const handshake = message.getChild("handshake", LINE);
    const sealed = message.getChild("sealed", LINE);
    if (handshake) {
      this.listener.handshake(handshake.attrs.step as HandshakeStep, bytesOf(handshake));
    } else if (sealed) {
      this.listener.sealed(sealed.attrs.handshake ?? "", bytesOf(sealed));
    }
  }
}

/** What is not base64url was altered on the way: no bytes, which open nothing, and so it is noticed. */
function bytesOf(element: Element): Bytes {
  try {
    return fromBase64url(element.text());
  } catch {
    return new Uint8Array(0);
  }
}
