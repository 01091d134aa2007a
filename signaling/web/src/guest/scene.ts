/**
 * Which screen the client sees, and what stands on it: computed from how things are, and from nothing else. Knows no
 * page, no clock and no socket.
 */

import type { Lost } from "../call/devices";
import type { Way } from "../door/door";
import type { LineState } from "../line/guestline";
import type { TrackState } from "../messages/messages";
import type { Upkeep } from "./device";
import { helpShown } from "./help";
import { WORDS } from "./language";
import { type PaperShown, type PaperScene, paperScene } from "./paper";
import { isAsked, type Standing } from "./standing";
import { numbersAtTheEdge, numbersOf, type Telephone } from "./telephone";

export type Screen =
  | "link"
  | "mistyped"
  | "unable"
  | "devices"
  | "early"
  | "knocking"
  | "expired"
  | "waiting"
  | "talk"
  | "questions"
  | "journey"
  | "called"
  | "lost"
  | "replaced"
  | "turned-away"
  | "left"
  | "ended";

/** How far the client has come. */
export type Stage = "link" | "mistyped" | "unable" | "devices" | "joined" | "left" | "ended";

/** Everything a scene is computed from. Times are milliseconds of one clock. */
export interface Situation {
  readonly stage: Stage;
  readonly way: Way;
  readonly line: LineState;
  readonly words: readonly string[];
  readonly standing: Standing;
  /** Since when the line does not stand; absent while it does. */
  readonly lineGoneSince?: number | undefined;
  /** Since when the call does not stand that stood before; absent while it does, or before the first. */
  readonly callGoneSince?: number | undefined;
  readonly callStands: boolean;
  readonly microphone: TrackState;
  readonly camera: TrackState;
  readonly cameras: readonly { readonly id: string; readonly label: string }[];
  readonly chosenCamera: string;
  /** The browser was asked for camera and microphone and has not answered. */
  readonly asking: boolean;
  readonly leaving: boolean;
  /** This browser cannot hold the calls of this line. */
  readonly unable: boolean;
  /** In the dark: touched a moment ago. */
  readonly lit: boolean;
  /** In the dark: a check-in is asked, and a touch would answer it. */
  readonly asks: boolean;
  /** The browser keeps the sound back until the page is touched. */
  readonly mustTouchToHear: boolean;
  /** What another program has taken from this page. */
  readonly taken?: Lost | undefined;
  /** How the device is kept awake, and fed. */
  readonly upkeep?: Upkeep | undefined;
}

export interface Act {
  readonly act: string;
  readonly word: string;
  readonly kind?: "next" | "call" | "quiet";
}

export interface Shown {
  readonly screen: Screen;
  /** `card`: words on the ground; `video`: the therapist's picture with controls; `paper`: questions below that picture; `night`: barely lit. */
  readonly view: "card" | "video" | "paper" | "night";
  /** A card in the dark of a journey. */
  readonly dim: boolean;
  readonly title: string;
  readonly text: readonly string[];
  readonly trouble: readonly string[];
  readonly acts: readonly Act[];
  readonly controls: readonly Act[];
  readonly numbers: readonly Telephone[];
  readonly status: string;
  /** The line's state in words, and the four words. */
  readonly line: { readonly word: string; readonly words: readonly string[] } | undefined;
  readonly self: boolean;
  readonly meter: boolean;
  readonly cameras: readonly { readonly id: string; readonly label: string }[];
  readonly chosenCamera: string;
  /** The question that is asked. */
  readonly paper: PaperShown | undefined;
  /** Another step begins another page: it is read from its beginning. */
  readonly step: string;
  readonly night: Night;
  /** How much of the light is back after the dark of a journey, 0 to 1. */
  readonly light: number;
  /** There is time to choose a language, and to read how far its words were reviewed. */
  readonly calm: boolean;
}

export interface Night {
  readonly word: string;
  /** What the whole page does when it is pressed, for those who hear it read. */
  readonly act: string;
  /** Small at the edge; where the numbers themselves are needed they take its place. */
  readonly edge: string;
  readonly lit: boolean;
  readonly asked: boolean;
}

/** The line may be away for so long before the page says so. */
export const LINE_LOST_MILLIS = 3_000;
/** The call may be away for so long before the page says so. */
export const CALL_LOST_MILLIS = 2_500;
/** A loss that lasts for so long shows whom else to call. */
export const LOST_NUMBERS_MILLIS = 15_000;
/** The light returns so slowly after the dark. */
export const LIGHT_RETURNS_MILLIS = 90_000;

const BLANK: Shown = {
  screen: "link",
  view: "card",
  dim: false,
  title: "",
  text: [],
  trouble: [],
  acts: [],
  controls: [],
  numbers: [],
  status: "",
  line: undefined,
  self: false,
  meter: false,
  cameras: [],
  chosenCamera: "",
  paper: undefined,
  step: "",
  night: { word: "", act: "", edge: "", lit: false, asked: false },
  light: 1,
  calm: false,
};

export function scene(at: Situation, now: number): Shown {
  switch (at.stage) {
    case "link":
      return { ...card("link", WORDS.link), acts: [act("begin", WORDS.link.begin, "next")], calm: true };
    case "mistyped":
      return card("mistyped", WORDS.mistyped);
    case "unable":
      return card("unable", WORDS.unable);
    case "devices":
      return deviceTest(at);
    case "left":
      return { ...card("left", WORDS.left), acts: [act("again", WORDS.left.again, "next")] };
    case "ended":
      return card("ended", endOf(at.standing));
    case "joined":
      return joined(at, now);
  }
}

function endOf({ over }: Standing): { readonly title: string; readonly text: readonly string[] } {
  return over === "moved" ? WORDS.moved : over === "closed" ? WORDS.closed : WORDS.ended;
}

function joined(at: Situation, now: number): Shown {
  switch (at.way) {
    case "expired":
      return card("expired", WORDS.expired);
    case "replaced":
      return { ...card("replaced", WORDS.replaced), acts: [act("again", WORDS.replaced.again)] };
    case "refused":
      return { ...card("turned-away", WORDS.turnedAway), acts: [act("again", WORDS.turnedAway.again)] };
    default:
      return admissible(at, now);
  }
}

/** Nothing stands against this device in the room. */
function admissible(at: Situation, now: number): Shown {
  const help = helpShown(at.standing.help, at.standing.phase === "journey", now);
  if (help === "calling" || (help === "known" && at.standing.admitted && !at.asks)) {
    return called(at, help, now);
  }
  if (at.way === "parked" && !at.standing.sealed) {
    return { ...card("early", WORDS.early), ...preview(at), acts: tryAgain(at), controls: leaveControls(at), calm: true, ...leaveCard(at) };
  }
  if (at.way === "knocking" && !(at.standing.admitted && at.standing.phase === "journey")) {
    return knocking(at);
  }
  if (!at.standing.admitted) {
    return waiting(at, now);
  }
  if (at.standing.phase === "journey") {
    return journey(at, now);
  }
  const asked = at.leaving ? undefined : paperScene(at.standing.questions, at.standing.therapist, now);
  return asked === undefined ? talk(at, now) : questions(at, asked, now);
}

/** Another device has the place. Whoever was in the room before keeps what may be needed meanwhile. */
function knocking(at: Situation): Shown {
  const { sealed, admitted } = at.standing;
  return {
    ...card("knocking", WORDS.knocking),
    numbers: sealed ? numbersOf(at.standing) : [],
    controls: [...(admitted && !at.leaving ? [act("help", WORDS.talk.help, "call")] : []), ...leaveControls(at)],
    ...leaveCard(at),
  };
}

function deviceTest(at: Situation): Shown {
  const trouble = troubleOf(at);
  return {
    ...card("devices", WORDS.devices),
    text: at.asking ? WORDS.devices.asking : trouble.length > 0 ? [] : WORDS.devices.text,
    ...preview(at),
    acts: [act("join", WORDS.devices.join, "next"), ...tryAgain(at)],
    calm: true,
  };
}

function waiting(at: Situation, now: number): Shown {
  const { therapist, sealed } = at.standing;
  const gone = sealed && lost(at, now);
  const away = at.way !== "joined" || at.line === "none";
  const { title, text } = gone
    ? WORDS.lost
    : at.unable
      ? WORDS.cannotCall
    : away
      ? WORDS.opening
      : { title: WORDS.waiting.of(therapist), text: WORDS.waiting.text };
  return {
    ...BLANK,
    screen: gone ? "lost" : "waiting",
    title,
    text: gone ? text : [...text, ...advice(at)],
    calm: !gone,
    numbers: gone && long(at, now) ? numbersOf(at.standing) : [],
    ...preview(at),
    line: at.line === "none" ? undefined : lineOf(at),
    acts: tryAgain(at),
    controls: leaveControls(at),
    ...leaveCard(at),
  };
}

function talk(at: Situation, now: number): Shown {
  const gone = lost(at, now);
  const asked = isAsked(at.standing, now);
  const controls: Act[] = [
    ...(at.mustTouchToHear ? [act("hear", WORDS.talk.hear, "next")] : []),
    ...(asked ? [act("check-in", WORDS.talk.checkIn, "next")] : []),
    act("help", WORDS.talk.help, "call"),
    ...toggle("microphone", at.microphone, WORDS.talk.mute, WORDS.talk.unmute),
    ...toggle("camera", at.camera, WORDS.talk.cameraOff, WORDS.talk.cameraOn),
    act("leave", WORDS.talk.leave),
  ];
  return {
    ...BLANK,
    screen: gone ? "lost" : "talk",
    view: "video",
    title: at.leaving ? WORDS.leave.ask : gone ? WORDS.lost.title : at.callStands ? "" : WORDS.talk.calling,
    text: at.leaving ? WORDS.leave.text : gone ? WORDS.lost.text : [],
    light: light(at.standing, now),
    status: asked ? WORDS.talk.asked : withoutDevices(at) || aside(at),
    numbers: long(at, now) ? numbersOf(at.standing) : [],
    line: lineOf(at),
    self: at.camera === "on" && !gone && !at.leaving,
    controls: at.leaving ? leaveActs() : controls,
  };
}

/** The questions below the therapist's face: the call goes on, and so does what may be needed in it. */
function questions(at: Situation, asked: PaperScene, now: number): Shown {
  const gone = lost(at, now);
  const checkIn = isAsked(at.standing, now);
  const sealed = at.line === "verified" || at.line === "unverified";
  return {
    ...BLANK,
    screen: "questions",
    view: "paper",
    ...asked,
    status: checkIn ? WORDS.talk.asked : gone ? WORDS.lost.night : takenWords(at).join(" ") || aside(at),
    numbers: long(at, now) ? numbersOf(at.standing) : [],
    line: sealed ? undefined : { ...lineOf(at), words: [] },
    controls: [
      ...(at.mustTouchToHear ? [act("hear", WORDS.talk.hear)] : []),
      ...(checkIn ? [act("check-in", WORDS.talk.checkIn)] : []),
      act("help", WORDS.talk.help, "call"),
    ],
  };
}

/** Dark, however the way to the room is: one that was open before is lost, and who waits at a taken place has the numbers at once. */
function journey(at: Situation, now: number): Shown {
  const knocks = at.way === "knocking";
  const gone = knocks || lost(at, now);
  const hold = at.taken?.microphone ? WORDS.taken.night : WORDS.night.hold;
  const word = at.asks ? WORDS.night.checkIn : at.lit ? hold : gone ? WORDS.lost.night : aside(at);
  const numbers = numbersOf(at.standing);
  const { help } = at.standing;
  const needed = knocks || (gone && long(at, now)) || (at.asks && help?.numbers === true);
  const known = help === undefined ? "" : `${WORDS.called.known}.`;
  const edge = `${known}\n${needed ? "" : numbersAtTheEdge(at.standing)}`.trim();
  return {
    ...BLANK,
    screen: gone ? "lost" : "journey",
    view: "night",
    line: lineOf(at),
    numbers: needed ? numbers : [],
    night: {
      word,
      act: at.asks ? WORDS.night.answer : WORDS.night.call,
      edge: needed && gone ? "" : edge,
      lit: at.lit || needed,
      asked: at.asks,
    },
  };
}

/** In the light a check-in is answered beside it; in the dark one takes its place, and any touch answers. */
function called(at: Situation, help: "calling" | "known", now: number): Shown {
  const { sitter, phase } = at.standing;
  const known = help === "known";
  const needed = at.standing.help?.numbers === true;
  const numbers = needed ? numbersOf(at.standing) : [];
  const asked = known && phase !== "journey" && isAsked(at.standing, now);
  const dialable = numbers.some(({ number }) => number !== undefined);
  return {
    ...BLANK,
    screen: "called",
    dim: phase === "journey",
    title: known ? WORDS.called.known : WORDS.called.asking,
    text: known
      ? sitter === undefined ? WORDS.called.withYou : [WORDS.called.beside(sitter)]
      : !needed ? WORDS.called.wait : dialable ? WORDS.called.unanswered : WORDS.called.unansweredNoNumber,
    numbers,
    status: asked ? WORDS.talk.asked : "",
    line: lineOf(at),
    acts: known ? [...(asked ? [act("check-in", WORDS.talk.checkIn, "next")] : []), act("again", WORDS.called.back)] : [],
  };
}

/** Whether the line or the call has been gone for longer than a blink. */
function lost(at: Situation, now: number): boolean {
  return (
    now - (at.lineGoneSince ?? now) >= LINE_LOST_MILLIS ||
    (at.standing.admitted && now - (at.callGoneSince ?? now) >= CALL_LOST_MILLIS)
  );
}

function long(at: Situation, now: number): boolean {
  return Math.max(now - (at.lineGoneSince ?? now), now - (at.callGoneSince ?? now)) >= LOST_NUMBERS_MILLIS;
}

function light({ lightSince }: Standing, now: number): number {
  return lightSince === undefined ? 1 : Math.min(1, Math.abs(now - lightSince) / LIGHT_RETURNS_MILLIS);
}

function lineOf(at: Situation): NonNullable<Shown["line"]> {
  return { word: WORDS.line[at.line], words: at.words };
}

function preview(at: Situation): Partial<Shown> {
  const hasCamera = at.camera === "on" || at.camera === "muted";
  return {
    self: hasCamera,
    meter: at.microphone === "on" || at.microphone === "muted",
    trouble: at.asking ? [] : troubleOf(at),
    cameras: hasCamera && at.cameras.length > 1 ? at.cameras : [],
    chosenCamera: at.chosenCamera,
  };
}

function takenWords({ taken }: Situation): readonly string[] {
  return taken?.microphone && taken.camera
    ? WORDS.taken.both
    : taken?.microphone ? WORDS.taken.microphone : taken?.camera ? WORDS.taken.camera : [];
}

/** Why the therapist cannot see or hear the client, in the talk. */
function withoutDevices(at: Situation): string {
  const lost = takenWords(at);
  const unheard = at.microphone === "missing" || at.microphone === "refused";
  const unseen = at.camera === "missing" || at.camera === "refused";
  return lost.length > 0
    ? lost.join(" ")
    : unheard && unseen ? WORDS.talk.neither : unheard ? WORDS.talk.unheard : unseen ? WORDS.talk.unseen : "";
}

/** While the therapist speaks with somebody else. */
function aside({ standing }: Situation): string {
  return standing.aside ? WORDS.talk.aside(standing.therapist) : "";
}

/** What the client can do, while there is time, so that the device lasts. */
function advice({ upkeep }: Situation): readonly string[] {
  return [
    ...(upkeep?.needsCharger ? [WORDS.screen.charger] : []),
    ...(upkeep?.darkens ? WORDS.screen.dark : []),
  ];
}

function troubleOf(at: Situation): readonly string[] {
  const { microphone, camera } = at;
  const lost = takenWords(at);
  if (lost.length > 0) {
    return lost;
  }
  const states = [microphone, camera];
  if (states.includes("refused")) {
    return camera !== "refused" ? WORDS.noMicrophone.refused : microphone !== "refused" ? WORDS.noCamera.refused : WORDS.neither.refused;
  }
  if (states.includes("missing")) {
    return camera !== "missing" ? WORDS.noMicrophone.missing : microphone !== "missing" ? WORDS.noCamera.missing : WORDS.neither.missing;
  }
  return [];
}

function toggle(name: string, state: TrackState, off: string, on: string): Act[] {
  return state === "on" || state === "muted" ? [act(name, state === "on" ? off : on)] : [];
}

function tryAgain(at: Situation): Act[] {
  return !at.asking && troubleOf(at).length > 0 ? [act("again", WORDS.devices.again)] : [];
}

function leaveControls(at: Situation): Act[] {
  return at.leaving ? leaveActs() : [act("leave", WORDS.talk.leave)];
}

function leaveCard(at: Situation): Partial<Shown> {
  return at.leaving ? { title: WORDS.leave.ask, text: WORDS.leave.text, trouble: [], acts: [], calm: false } : {};
}

function leaveActs(): Act[] {
  return [act("leave-stay", WORDS.leave.stay, "next"), act("leave-confirm", WORDS.leave.confirm)];
}

function card(screen: Screen, words: { readonly title: string; readonly text: readonly string[] }): Shown {
  return { ...BLANK, screen, title: words.title, text: words.text };
}

function act(name: string, word: string, kind?: Act["kind"]): Act {
  return { act: name, word, ...(kind === undefined ? {} : { kind }) };
}
