/** The door and the room of one line (protocol.md §2 and §3) over real sockets, as much of them as these tests need. */

import { type AddressInfo } from "node:net";
import parse from "@xmpp/xml/lib/parse.js";
import { type WebSocket, WebSocketServer } from "ws";

const FRAMING = "urn:ietf:params:xml:ns:xmpp-framing";
const DOOR = "urn:vigil:door:1";

/** How the door answers a guest: a room, a waiting place, or a SASL failure by its name. */
export type Welcome = "seated" | "parked" | "knocking" | { readonly failure: string };

interface Guest {
  readonly socket: WebSocket;
  seatKey: string;
  seated: boolean;
}

export interface ConsoleSeat {
  /** The guest's child element, as text: what is inside `<message>`. */
  said(inside: string): void;
  guest(here: boolean): void;
}

export class House {
  welcome: Welcome = "seated";
  /** What passes from the guest to the console, altered or swallowed on the way; undefined swallows. */
  onTheWay: (inside: string) => string | undefined = (inside) => inside;
  readonly accepted: Guest[] = [];
  /** Every plain password that was shown at the door. */
  readonly credentials: string[] = [];
  private seat: ConsoleSeat | undefined;
  private room = "";

  private constructor(private readonly server: WebSocketServer) {
    server.on("connection", (socket) => this.met(socket));
  }

  static open(port = 0, server?: import("node:http").Server): Promise<House> {
    return new Promise((resolve) => {
      const options = server ? { server } : { port, host: "127.0.0.1" };
      const sockets = new WebSocketServer({ ...options, handleProtocols: () => "xmpp" });
      const house = new House(sockets);
      if (server) {
        resolve(house);
      } else {
        sockets.on("listening", () => resolve(house));
      }
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get place(): { service: string; domain: string } {
    return { service: `ws://127.0.0.1:${this.port}/xmpp-websocket`, domain: "127.0.0.1" };
  }

  get present(): Guest | undefined {
    return this.accepted.filter(({ socket }) => socket.readyState === socket.OPEN).at(-1);
  }

  /** The console takes its seat, or leaves it. */
  seats(seat: ConsoleSeat | undefined): void {
    this.seat = seat;
    const guest = this.present;
    if (guest?.seated) {
      this.tell(guest, seat ? presence(this.room, "console") : presence(this.room, "console", "unavailable"));
      if (seat) {
        seat.guest(true);
      }
    }
  }

  toGuest(inside: string): void {
    const guest = this.present;
    if (guest?.seated) {
      this.tell(guest, `<message xmlns="jabber:client" from="${this.room}/console" type="chat">${inside}</message>`);
    }
  }

  /** What was parked or knocks is let in. */
  letIn(): void {
    this.welcome = "seated";
    const guest = this.present;
    if (guest) {
      this.sit(guest);
    }
  }

  /** Ends the guest's stream with this error. */
  end(condition: string): void {
    const guest = this.present;
    if (guest) {
      const error = `<${condition} xmlns="urn:ietf:params:xml:ns:xmpp-streams"/>`;
      this.tell(guest, `<stream:error xmlns:stream="http://etherx.jabber.org/streams">${error}</stream:error>`);
      this.tell(guest, `<close xmlns="${FRAMING}"/>`);
      guest.socket.close();
    }
  }

  /** As if the network were cut. */
  cut(): void {
    this.present?.socket.terminate();
  }

  async close(): Promise<void> {
    this.server.clients.forEach((socket) => socket.terminate());
    await new Promise((resolve) => this.server.close(resolve));
  }

  private met(socket: WebSocket): void {
    const guest: Guest = { socket, seatKey: "", seated: false };
    this.accepted.push(guest);
    let authenticated = false;
    socket.on("message", (bytes) => {
      const text = (bytes as Buffer).toString("utf8");
      const stanza = parse(text);
      if (stanza.is("open")) {
        this.tell(guest, `<open xmlns="${FRAMING}" from="127.0.0.1" id="s" version="1.0" xml:lang="en"/>`);
        this.tell(guest, features(authenticated));
      } else if (stanza.is("auth")) {
        this.credentials.push(Buffer.from(stanza.text(), "base64").toString("utf8"));
        if (typeof this.welcome === "object") {
          this.tell(guest, `<failure xmlns="urn:ietf:params:xml:ns:xmpp-sasl"><${this.welcome.failure}/></failure>`);
        } else {
          authenticated = true;
          this.tell(guest, `<success xmlns="urn:ietf:params:xml:ns:xmpp-sasl"/>`);
        }
      } else if (stanza.is("iq")) {
        const bound = stanza.getChild("bind")
          ? `<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"><jid>g1@127.0.0.1/r1</jid></bind>`
          : "";
        this.tell(guest, `<iq xmlns="jabber:client" type="result" id="${stanza.attrs.id ?? ""}">${bound}</iq>`);
      } else if (stanza.is("presence")) {
        this.room = (stanza.attrs.to ?? "").split("/")[0] ?? "";
        guest.seatKey = stanza.getChild("seat", DOOR)?.attrs.key ?? "";
        this.comes(guest);
      } else if (stanza.is("message")) {
        const inside = this.onTheWay(/^<message[^>]*>(.*)<\/message>$/s.exec(text)?.[1] ?? "");
        if (inside !== undefined) {
          this.seat?.said(inside);
        }
      } else if (stanza.is("close")) {
        socket.close();
      }
    });
    socket.on("close", () => {
      if (guest.seated) {
        this.seat?.guest(false);
      }
    });
  }

  private comes(guest: Guest): void {
    if (this.welcome === "seated") {
      this.sit(guest);
    } else if (typeof this.welcome === "string") {
      const what = `<${this.welcome} xmlns="${DOOR}"/>`;
      this.tell(guest, `<message xmlns="jabber:client" from="${this.room}" type="headline">${what}</message>`);
    }
  }

  private sit(guest: Guest): void {
    guest.seated = true;
    if (this.seat) {
      this.tell(guest, presence(this.room, "console"));
    }
    this.tell(guest, presence(this.room, "guest"));
    this.seat?.guest(true);
  }

  private tell(guest: Guest, text: string): void {
    if (guest.socket.readyState === guest.socket.OPEN) {
      guest.socket.send(text);
    }
  }
}

function presence(room: string, nick: string, type?: string): string {
  const muc = `<x xmlns="http://jabber.org/protocol/muc#user"><item role="participant"/></x>`;
  return `<presence xmlns="jabber:client" from="${room}/${nick}"${type ? ` type="${type}"` : ""}>${muc}</presence>`;
}

function features(authenticated: boolean): string {
  const inside = authenticated
    ? `<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/>`
    : `<mechanisms xmlns="urn:ietf:params:xml:ns:xmpp-sasl"><mechanism>PLAIN</mechanism><mechanism>VIGIL-CONSOLE-1</mechanism></mechanisms>`;
  return `<stream:features xmlns:stream="http://etherx.jabber.org/streams">${inside}</stream:features>`;
}
