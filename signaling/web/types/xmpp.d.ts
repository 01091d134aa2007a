// What we use of @xmpp, which brings no types of its own.

interface XmppElement {
  readonly name: string;
  readonly attrs: Record<string, string>;
  readonly children: readonly unknown[];
  getChild(name: string, xmlns?: string): XmppElement | undefined;
  getChildren(name: string, xmlns?: string): XmppElement[];
  getChildElements(): XmppElement[];
  is(name: string, xmlns?: string): boolean;
  text(): string;
  append(child: XmppElement): void;
}

interface XmppEntity {
  transports: unknown[];
  socket: unknown;
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
  disconnect(): Promise<unknown>;
  send(element: XmppElement): Promise<void>;
  on(event: "element" | "stanza", listener: (element: XmppElement) => void): void;
  on(event: "error", listener: (error: Error & { condition?: string }) => void): void;
  on(event: "connect" | "disconnect" | "online", listener: () => void): void;
}

declare module "@xmpp/client-core" {
  export const Client: new (options: { service: string; domain: string; timeout?: number }) => XmppEntity;
  export function xml(name: string, attrs?: Record<string, string>, ...children: (XmppElement | string)[]): XmppElement;
}
declare module "@xmpp/websocket" {
  export default function websocket(parts: { entity: XmppEntity }): void;
}
declare module "@xmpp/middleware" {
  export default function middleware(parts: { entity: XmppEntity }): object;
}
declare module "@xmpp/stream-features" {
  export default function streamFeatures(parts: { middleware: object }): object;
}
declare module "@xmpp/iq/caller.js" {
  export default function iqCaller(parts: { entity: XmppEntity; middleware: object }): object;
}
declare module "@xmpp/sasl" {
  type Authenticate = (credentials: { username: string; password: string }, mechanism: string) => Promise<void>;
  export default function sasl(
    parts: { streamFeatures: object; saslFactory: object },
    onAuthenticate: (authenticate: Authenticate) => Promise<void>,
  ): void;
}
declare module "@xmpp/sasl-plain" {
  export default function plain(factory: object): void;
}
declare module "@xmpp/resource-binding" {
  export default function resourceBinding(parts: { streamFeatures: object; iqCaller: object }, resource?: string): void;
}
declare module "saslmechanisms" {
  export default class SASLFactory {}
}
declare module "@xmpp/xml/lib/parse.js" {
  export default function parse(text: string): XmppElement;
}
