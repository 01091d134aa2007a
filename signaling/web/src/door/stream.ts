/** One XMPP stream over WebSocket (RFC 7395): authenticated by SASL PLAIN, bound, and then stanzas. By @xmpp. */

import { Client, xml } from "@xmpp/client-core";
import iqCaller from "@xmpp/iq/caller.js";
import middleware from "@xmpp/middleware";
import resourceBinding from "@xmpp/resource-binding";
import sasl from "@xmpp/sasl";
import plain from "@xmpp/sasl-plain";
import streamFeatures from "@xmpp/stream-features";
import websocket from "@xmpp/websocket";
import SASLFactory from "saslmechanisms";

export type Element = XmppElement;
export { xml };

const TIMEOUT_MILLIS = 10_000;
const PING = "urn:xmpp:ping";

export interface StreamListener {
  /** The socket is open: there is somebody. */
  reached(): void;
  /** Authenticated and bound. */
  online(): void;
  stanza(stanza: Element): void;
  /** Over, once; `condition` is the server's reason, if it gave one. */
  over(condition: string | undefined): void;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export class Stream {
  private readonly entity: XmppEntity;
  private condition: string | undefined;
  private isOver = false;

  constructor(
    service: string,
    domain: string,
    credentials: Credentials,
    private readonly listener: StreamListener,
  ) {
    const entity = new Client({ service, domain, timeout: TIMEOUT_MILLIS });
    this.entity = entity;
    websocket({ entity });
    const passed = middleware({ entity });
    const features = streamFeatures({ middleware: passed });
    const caller = iqCaller({ entity, middleware: passed });
    const saslFactory = new SASLFactory();
    plain(saslFactory);
    sasl({ streamFeatures: features, saslFactory }, (authenticate) => authenticate(credentials, "PLAIN"));
    resourceBinding({ streamFeatures: features, iqCaller: caller });
    entity.on("stanza", (stanza) => this.took(stanza));
    entity.on("error", (error) => {
      this.condition ??= error.condition;
      this.end(); // a stream that erred is of no use, whatever the error
    });
    entity.on("connect", () => {
      if (!this.isOver) {
        this.listener.reached();
      }
    });
    entity.on("disconnect", () => this.finish());
  }

  start(): void {
    this.entity.start().then(
      () => {
        if (!this.isOver) {
          this.listener.online();
        }
      },
      (error: { condition?: string }) => {
        this.condition ??= error.condition;
        this.end();
      },
    );
  }

  send(stanza: Element): void {
    this.entity.send(stanza).catch(() => this.end());
  }

  /** Ends the stream and the socket; {@link StreamListener.over} is told. */
  end(): void {
    if (this.isOver) {
      return;
    }
    this.finish();
    this.entity.disconnect().catch(() => undefined); // gone already, which is what was wanted
  }

  private took(stanza: Element): void {
    if (this.isOver) {
      return;
    }
    if (stanza.is("iq") && stanza.attrs.type === "get" && stanza.getChild("ping", PING)) {
      this.send(xml("iq", { type: "result", id: stanza.attrs.id ?? "", ...(stanza.attrs.from ? { to: stanza.attrs.from } : {}) }));
      return;
    }
    this.listener.stanza(stanza);
  }

  private finish(): void {
    if (!this.isOver) {
      this.isOver = true;
      this.listener.over(this.condition);
    }
  }
}
