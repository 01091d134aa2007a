/** What console and guest say inside the sealed line (protocol.md §5). Unknown types and fields are ignored. */

import type { Body } from "../line/talk";

export type TrackState = "on" | "muted" | "missing" | "refused";
export type Light = "good" | "poor" | "bad" | "none";
export type PagePhase = "before" | "talk" | "journey" | "after";

export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

export interface Ice {
  readonly type: "ice";
  readonly servers: readonly IceServer[];
  readonly relayOnly: boolean;
}

export type Offer = { readonly type: "offer"; readonly call: string; readonly round: number; readonly sdp: string };
export type Answer = { readonly type: "answer"; readonly call: string; readonly round: number; readonly sdp: string };
export type Candidate = { readonly candidate: string; readonly sdpMid: string };
export type Candidates = { readonly type: "candidates"; readonly call: string; readonly candidates: readonly Candidate[] };
export type Media = { readonly type: "media"; readonly microphone: TrackState; readonly camera: TrackState };
export type Quality = {
  readonly type: "quality";
  readonly light: Light;
  readonly picture: "alive" | "frozen" | "none";
  readonly sound: "alive" | "gone";
};

export type FromConsole =
  | { readonly type: "welcome"; readonly therapist: string; readonly clientCalledAs: string }
  | { readonly type: "admission"; readonly state: "waiting" | "admitted" }
  | { readonly type: "wordsConfirmed"; readonly handshake: string }
  | Ice
  | Offer
  | Candidates
  | Media
  | Quality
  | { readonly type: "phase"; readonly phase: PagePhase; readonly sitter?: string; readonly emergencyNumber?: string }
  | { readonly type: "helpSeen"; readonly id: string }
  | { readonly type: "checkIn"; readonly id: string }
  | { readonly type: "end"; readonly reason: "finished" | "moved" };

export type FromGuest =
  | Answer
  | Candidates
  | { readonly type: "restart"; readonly call: string }
  | Media
  | Quality
  | {
      readonly type: "device";
      readonly battery?: number;
      readonly charging?: boolean;
      readonly visible?: boolean;
      readonly network?: string;
      readonly wakeLock?: boolean;
    }
  | { readonly type: "help"; readonly id: string; readonly at: string }
  | { readonly type: "checkInAnswer"; readonly id: string };

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === "string" && value.length <= 32 * 1024;
const flag: Check = (value) => typeof value === "boolean";
const count: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const share: Check = (value) => typeof value === "number" && value >= 0 && value <= 1;
const instant: Check = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const one = (...words: string[]): Check => (value) => words.includes(value as string);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const list = (check: Check, most: number): Check => (value) =>
  Array.isArray(value) && value.length <= most && value.every(check);
const object = (shape: Shape): Check => (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const TRACK = one("on", "muted", "missing", "refused");
const CANDIDATES: Shape = { call: text, candidates: list(object({ candidate: text, sdpMid: text }), 64) };
const MEDIA: Shape = { microphone: TRACK, camera: TRACK };
const QUALITY: Shape = {
  light: one("good", "poor", "bad", "none"),
  picture: one("alive", "frozen", "none"),
  sound: one("alive", "gone"),
};
const SERVER = object({ urls: list(text, 8), username: maybe(text), credential: maybe(text) });

const FROM_CONSOLE: Readonly<Record<FromConsole["type"], Shape>> = {
  welcome: { therapist: text, clientCalledAs: text },
  admission: { state: one("waiting", "admitted") },
  wordsConfirmed: { handshake: text },
  ice: { servers: list(SERVER, 16), relayOnly: flag },
  offer: { call: text, round: count, sdp: text },
  candidates: CANDIDATES,
  media: MEDIA,
  quality: QUALITY,
  phase: { phase: one("before", "talk", "journey", "after"), sitter: maybe(text), emergencyNumber: maybe(text) },
  helpSeen: { id: text },
  checkIn: { id: text },
  end: { reason: one("finished", "moved") },
};

const FROM_GUEST: Readonly<Record<FromGuest["type"], Shape>> = {
  answer: { call: text, round: count, sdp: text },
  candidates: CANDIDATES,
  restart: { call: text },
  media: MEDIA,
  quality: QUALITY,
  device: { battery: maybe(share), charging: maybe(flag), visible: maybe(flag), network: maybe(text), wakeLock: maybe(flag) },
  help: { id: text, at: instant },
  checkInAnswer: { id: text },
};

/** The message, or nothing when this page does not know it or a field cannot be. */
export function fromConsole(body: Body): FromConsole | undefined {
  return known(FROM_CONSOLE, body) as FromConsole | undefined;
}

/** As {@link fromConsole}, for what a guest says. */
export function fromGuest(body: Body): FromGuest | undefined {
  return known(FROM_GUEST, body) as FromGuest | undefined;
}

function known(shapes: Readonly<Record<string, Shape>>, body: Body): Body | undefined {
  const shape = Object.hasOwn(shapes, body.type) ? shapes[body.type] : undefined;
  if (shape === undefined || !object(shape)(body)) {
    return undefined;
  }
  const fields = Object.keys(shape).filter((name) => body[name] !== undefined);
  return Object.fromEntries([["type", body.type], ...fields.map((name) => [name, body[name]])]) as Body;
}
