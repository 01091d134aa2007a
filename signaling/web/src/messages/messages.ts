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

/** How the calls of a line are held, for whoever gets ready for one. */
export interface Calls {
  readonly media: "peer" | "bridge";
  /** Of the library's build. */
  readonly integrity: string;
}

/** Where one attempt at a call meets, in a conference of lib-jitsi-meet. */
export interface Conference {
  readonly type: "conference";
  readonly call: string;
  /** The WebSocket of the XMPP server; absent: the server that the line goes through. */
  readonly service?: string;
  readonly domain: string;
  readonly muc: string;
  readonly focus?: string;
  readonly media: "peer" | "bridge";
  readonly room: string;
  /** Base64url of the 32 bytes that every frame of this attempt is sealed with. */
  readonly key: string;
  readonly token?: string;
  /** Of the library's build. */
  readonly integrity: string;
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

/** A questionnaire: every sentence of it comes from the console. */
export type Questions = {
  readonly type: "questions";
  /** Of this asking. */
  readonly id: string;
  readonly of: string;
  /** Of the wording. */
  readonly version: number;
  readonly recall: string;
  readonly items: readonly string[];
  /** What can be answered to each item; the first counts 0. */
  readonly answers: readonly string[];
  /** A last question, not scored. */
  readonly function?: { readonly question: string; readonly answers: readonly string[] };
};

/** What was answered; an item that is not named was left open. */
export type Answers = {
  readonly type: "answers";
  readonly id: string;
  readonly of: string;
  readonly version: number;
  /** Items from 1, answers from 0. */
  readonly items: readonly { readonly item: number; readonly answer: number }[];
  readonly function?: number;
};

/** What one end finds out about its own way. */
export type EndCheck = {
  readonly relay: "none" | "reached" | "not_reached";
  /** As the browser estimates it; some do not. */
  readonly outgoingKbit?: number;
  /** Sound with energy in it came from the other end. */
  readonly hears: boolean;
};

export type Browser = {
  readonly name: string;
  /** The main one. */
  readonly version: number;
};

/** What a sitter may be asked to do. */
export type Doing = "voice" | "bedside" | "emergency";

/** For which address the emergency number is good: where the client is today, or only that on file. Absent: today's. */
export type NumberOf = "today" | "file";

/** What the sitter's page is told of the day, whole each time. */
export type SitterDay = {
  readonly type: "sitterDay";
  /** When it was said, by the console's clock. */
  readonly at: string;
  readonly phase: PagePhase;
  readonly doseTakenAt?: string;
  /** The look-in that is next; `missedAt`: when the console rings because it did not come. */
  readonly lookIn?: { readonly id: string; readonly at: string; readonly missedAt: string };
  /** Gravest first. */
  readonly doing: readonly Doing[];
  readonly emergencyNumber?: string;
  readonly emergencyOf?: NumberOf;
  readonly therapistNumber?: string;
  readonly address?: string;
};

/** What the prescriber's page is told of the day, whole each time. */
export type PrescriberDay = {
  readonly type: "prescriberDay";
  /** When it was said, by the console's clock. */
  readonly at: string;
  readonly phase: PagePhase;
  readonly doseTakenAt?: string;
  readonly prescription?: string;
  /** As it was said; empty where it was not known what. */
  readonly taken: readonly { readonly at: string; readonly what: string }[];
};

export type FromConsole =
  | {
      readonly type: "welcome";
      readonly therapist: string;
      readonly clientCalledAs: string;
      readonly calls?: Calls;
    }
  | { readonly type: "admission"; readonly state: "waiting" | "admitted" }
  | { readonly type: "wordsConfirmed"; readonly handshake: string }
  | Ice
  | Conference
  | { readonly type: "token"; readonly call: string; readonly token: string }
  | Offer
  | Candidates
  | Media
  | Quality
  | {
      readonly type: "phase";
      readonly phase: PagePhase;
      readonly sitter?: string;
      readonly sitterNumber?: string;
      readonly therapistNumber?: string;
      readonly emergencyNumber?: string;
      readonly emergencyOf?: NumberOf;
    }
  | { readonly type: "helpSeen"; readonly id: string; readonly presses: number }
  | { readonly type: "helpOver"; readonly id: string }
  | { readonly type: "checkIn"; readonly id: string }
  | { readonly type: "checkInOver"; readonly id: string }
  | { readonly type: "speaks"; readonly to: "you" | "another" }
  | SitterDay
  | PrescriberDay
  | Questions
  | { readonly type: "questionsOver"; readonly id: string; readonly why: "taken" | "withdrawn" }
  | { readonly type: "check"; readonly id: string }
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
  | { readonly type: "ownPicture"; readonly picture: "alive" | "still" | "paused" | "unknown" }
  | { readonly type: "help"; readonly id: string; readonly at: string; readonly presses: number }
  | { readonly type: "checkInAnswer"; readonly id: string }
  | { readonly type: "lookInSeen"; readonly id: string; readonly at?: string }
  | { readonly type: "comeToTheCall"; readonly id: string; readonly at: string; readonly presses: number }
  | Answers
  | { readonly type: "answersDeclined"; readonly id: string }
  | { readonly type: "cannotCall" }
  | { readonly type: "impostor"; readonly call: string }
  | ({ readonly type: "checked"; readonly id: string; readonly plays: boolean; readonly browser?: Browser } & EndCheck);

/** Takes a value as what it must be, without what is not known of it; or throws {@link NotThat}. */
type Take = (value: unknown) => unknown;
type Shape = Readonly<Record<string, Take>>;

class NotThat extends Error {}

const only =
  (holds: (value: unknown) => boolean): Take =>
  (value) => {
    if (!holds(value)) {
      throw new NotThat();
    }
    return value;
  };
const text = only((value) => typeof value === "string" && value.length <= 32 * 1024);
const name = only((value) => typeof value === "string" && value.length <= 200);
const address = only((value) => typeof value === "string" && value.length <= 600);
const id = only((value) => typeof value === "string" && value.trim() !== "" && value.length <= 64);
const described = only((value) => typeof value === "string" && value.trim() !== "" && value.length <= 32 * 1024);
const handshake = only((value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value));
const flag = only((value) => typeof value === "boolean");
const count = only((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31);
/** An end of an earlier version does not count. */
const presses: Take = (value) => (value === undefined ? 1 : pressed(value));
const pressed = only((value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) < 2 ** 31);
const share = only((value) => typeof value === "number" && value >= 0 && value <= 1);
const instant = only((value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value));
const one = (...words: string[]) => only((value) => words.includes(value as string));
const maybe =
  (take: Take): Take =>
  (value) =>
    value === undefined ? undefined : take(value);
const list =
  (take: Take, most: number, least = 0): Take =>
  (value) => {
    if (!Array.isArray(value) || value.length > most || value.length < least) {
      throw new NotThat();
    }
    return value.map(take);
  };
const object =
  (shape: Shape): Take =>
  (value) => {
    if (typeof value !== "object" || value === null) {
      throw new NotThat();
    }
    const taken = Object.entries(shape).map(([name, take]) => [name, take((value as Record<string, unknown>)[name])]);
    return Object.fromEntries(taken.filter(([, field]) => field !== undefined));
  };

const TRACK = one("on", "muted", "missing", "refused");
const CANDIDATES: Shape = { call: id, candidates: list(object({ candidate: text, sdpMid: text }), 256) };
const DESCRIPTION: Shape = { call: id, round: count, sdp: described };
const MEDIA: Shape = { microphone: TRACK, camera: TRACK };
const QUALITY: Shape = {
  light: one("good", "poor", "bad", "none"),
  picture: one("alive", "frozen", "none"),
  sound: one("alive", "gone"),
};
const SERVER = object({ urls: list(text, 16, 1), username: maybe(text), credential: maybe(text) });

const shaped = (shape: RegExp) => only((value) => typeof value === "string" && shape.test(value));
const DOMAIN = shaped(/^[A-Za-z0-9.:[\]-]{1,253}$/);
const TOKEN = shaped(/^[A-Za-z0-9._~-]{1,4096}$/);
const INTEGRITY = shaped(/^sha384-[A-Za-z0-9+/]{64}$/);
const MEETING: Shape = {
  call: id,
  service: maybe(shaped(/^wss?:\/\/[^?#\s]{1,512}$/)),
  domain: DOMAIN,
  muc: DOMAIN,
  focus: maybe(shaped(/^[A-Za-z0-9.@/_:-]{1,512}$/)),
  media: one("peer", "bridge"),
  room: shaped(/^[a-z0-9-]{1,64}$/),
  key: shaped(/^[A-Za-z0-9_-]{43}$/),
  token: maybe(TOKEN),
  integrity: INTEGRITY,
};

const MOST_ITEMS = 40;
const MOST_ANSWERS = 10;
const sentence = only((value) => typeof value === "string" && value.trim() !== "" && value.length <= 600);
const named = only((value) => typeof value === "string" && value.trim() !== "" && value.length <= 32);
const within = (least: number, most: number) =>
  only((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);
const wording = within(1, 2 ** 31 - 1);
const labels = list(sentence, MOST_ANSWERS, 2);
const choice = within(0, MOST_ANSWERS - 1);
const each = list(object({ item: within(1, MOST_ITEMS), answer: choice }), MOST_ITEMS);
/** No item is answered twice. */
const ticked: Take = (value) => {
  const taken = each(value) as { item: number }[];
  if (new Set(taken.map(({ item }) => item)).size < taken.length) {
    throw new NotThat();
  }
  return taken;
};
const QUESTIONS: Shape = {
  id,
  of: named,
  version: wording,
  recall: sentence,
  items: list(sentence, MOST_ITEMS, 1),
  answers: labels,
  function: maybe(object({ question: sentence, answers: labels })),
};
const ANSWERS: Shape = { id, of: named, version: wording, items: ticked, function: maybe(choice) };

const NUMBER_OF = one("today", "file");

const FROM_CONSOLE: Readonly<Record<FromConsole["type"], Shape>> = {
  welcome: { therapist: name, clientCalledAs: name, calls: maybe(object({ media: one("peer", "bridge"), integrity: INTEGRITY })) },
  admission: { state: one("waiting", "admitted") },
  wordsConfirmed: { handshake },
  ice: { servers: list(SERVER, 16), relayOnly: flag },
  conference: MEETING,
  token: { call: id, token: TOKEN },
  offer: DESCRIPTION,
  candidates: CANDIDATES,
  media: MEDIA,
  quality: QUALITY,
  phase: {
    phase: one("before", "talk", "journey", "after"),
    sitter: maybe(name),
    sitterNumber: maybe(name),
    therapistNumber: maybe(name),
    emergencyNumber: maybe(name),
    emergencyOf: maybe(NUMBER_OF),
  },
  helpSeen: { id, presses },
  helpOver: { id },
  checkIn: { id },
  checkInOver: { id },
  speaks: { to: one("you", "another") },
  sitterDay: {
    at: instant,
    phase: one("before", "talk", "journey", "after"),
    doseTakenAt: maybe(instant),
    lookIn: maybe(object({ id, at: instant, missedAt: instant })),
    doing: list(one("voice", "bedside", "emergency"), 8),
    emergencyNumber: maybe(name),
    emergencyOf: maybe(NUMBER_OF),
    therapistNumber: maybe(name),
    address: maybe(address),
  },
  prescriberDay: {
    at: instant,
    phase: one("before", "talk", "journey", "after"),
    doseTakenAt: maybe(instant),
    prescription: maybe(address),
    taken: list(object({ at: instant, what: address }), 16),
  },
  questions: QUESTIONS,
  questionsOver: { id, why: one("taken", "withdrawn") },
  check: { id },
  end: { reason: one("finished", "moved") },
};

const FROM_GUEST: Readonly<Record<FromGuest["type"], Shape>> = {
  answer: DESCRIPTION,
  candidates: CANDIDATES,
  restart: { call: id },
  media: MEDIA,
  quality: QUALITY,
  device: { battery: maybe(share), charging: maybe(flag), visible: maybe(flag), network: maybe(text), wakeLock: maybe(flag) },
  ownPicture: { picture: one("alive", "still", "paused", "unknown") },
  help: { id, at: instant, presses },
  checkInAnswer: { id },
  lookInSeen: { id, at: maybe(instant) },
  comeToTheCall: { id, at: instant, presses },
  answers: ANSWERS,
  answersDeclined: { id },
  cannotCall: {},
  impostor: { call: id },
  checked: {
    id,
    relay: one("none", "reached", "not_reached"),
    outgoingKbit: maybe(count),
    hears: flag,
    plays: flag,
    browser: maybe(object({ name: shaped(/^[A-Za-z]{1,16}$/), version: count })),
  },
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
  if (shape === undefined) {
    return undefined;
  }
  try {
    return { type: body.type, ...(object(shape)(body) as object) };
  } catch (e) {
    if (e instanceof NotThat) {
      return undefined;
    }
    throw e;
  }
}
