/**
 * Which screen the sitter or the prescriber sees, and what stands on it: computed from how things are, and from nothing else. Knows no page,
 * no clock and no socket.
 */

import type { Way } from "../door/door";
import { isCalling } from "../guest/help";
import type { Telephone } from "../guest/telephone";
import type { LineState } from "../line/guestline";
import type { SitterDay } from "../messages/messages";
import { ROLE } from "./role";
import type { Standing } from "./standing";
import type { Spoken } from "./voice";
import { WORDS } from "./words";

export type Screen =
  | "link"
  | "mistyped"
  | "unable"
  | "early"
  | "knocking"
  | "expired"
  | "replaced"
  | "turned-away"
  | "waiting"
  | "day"
  | "help"
  | "lost"
  | "ended";

/** How far the sitter has come. */
export type Stage = "link" | "mistyped" | "unable" | "joined" | "ended";

/** Everything a scene is computed from. Times are milliseconds of one clock. */
export interface Situation {
  readonly stage: Stage;
  readonly way: Way;
  readonly line: LineState;
  readonly words: readonly string[];
  readonly standing: Standing;
  /** How it is with the voice that the therapist begins. */
  readonly spoken?: Spoken | undefined;
  /** Since when the line does not stand; absent while it does. */
  readonly lineGoneSince?: number | undefined;
}

export interface Act {
  readonly act: string;
  readonly word: string;
  readonly kind?: "next" | "call";
}

/** A time that is read from across the room. */
export interface Clock {
  readonly word: string;
  readonly time: string;
}

export interface Shown {
  readonly screen: Screen;
  /** There is time to choose a language, and to read how far its words were reviewed. */
  readonly calm: boolean;
  readonly title: string;
  readonly text: readonly string[];
  readonly clock: Clock | undefined;
  readonly lookIn: (Clock & { readonly note: string; readonly urgent: boolean; readonly press: Act | undefined }) | undefined;
  readonly doing: { readonly title: string; readonly lines: readonly string[] } | undefined;
  readonly numbers: readonly Telephone[];
  /** The numbers stand above all else. */
  readonly numbersFirst: boolean;
  /** The number that stands at the foot, where nothing scrolls it away, while it does not stand above all else. */
  readonly near: Telephone | undefined;
  readonly acts: readonly Act[];
  readonly status: string;
  readonly controls: readonly Act[];
  readonly line: { readonly word: string; readonly words: readonly string[] } | undefined;
}

/** The line may be away for so long before the page says so. */
export const LINE_LOST_MILLIS = 3_000;
/** That the therapist answered, and that a look-in was taken in, stays for so long. */
export const TOLD_MILLIS = 60_000;
const MINUTE = 60_000;

const BLANK: Shown = {
  screen: "link",
  calm: false,
  title: "",
  text: [],
  clock: undefined,
  lookIn: undefined,
  doing: undefined,
  numbers: [],
  numbersFirst: false,
  near: undefined,
  acts: [],
  status: "",
  controls: [],
  line: undefined,
};

const helpAct = () => act("help", WORDS.help.press, "call");
const comeAct = () => act("come", WORDS.come.press);
/** A prescriber has nobody before their eyes, and no help to call. */
const isPrescriber = () => ROLE === "prescriber";

export function scene(at: Situation, now: number): Shown {
  switch (at.stage) {
    case "link":
      return { ...card("link", WORDS.link), acts: [act("begin", WORDS.link.begin, "next")], calm: true };
    case "mistyped":
      return card("mistyped", WORDS.mistyped);
    case "unable":
      return card("unable", WORDS.unable);
    case "ended":
      return card("ended", at.standing.over === "moved" ? WORDS.moved : WORDS.ended);
    case "joined":
      return joined(at, now);
  }
}

function joined(at: Situation, now: number): Shown {
  switch (at.way) {
    case "expired":
      return withNumbers(at, card("expired", WORDS.expired));
    case "replaced":
      return { ...card("replaced", WORDS.replaced), acts: [act("again", WORDS.replaced.again)] };
    case "refused":
      return withNumbers(at, { ...card("turned-away", WORDS.turnedAway), acts: [act("again", WORDS.turnedAway.again)] });
    default:
      break;
  }
  const { help, sealed, admitted } = at.standing;
  if (help !== undefined && help.back === undefined) {
    return asked(at, help);
  }
  if (at.way === "parked" && !sealed) {
    return { ...card("early", WORDS.early), calm: true };
  }
  if (at.way === "knocking") {
    return withNumbers(at, card("knocking", WORDS.knocking));
  }
  return admitted ? day(at, now) : waiting(at, now);
}

function waiting(at: Situation, now: number): Shown {
  const { therapist, sealed } = at.standing;
  const gone = sealed && isLost(at, now);
  const { title, text } = gone
    ? WORDS.lost
    : at.line === "none"
      ? WORDS.opening
      : { title: WORDS.waiting.of(therapist), text: WORDS.waiting.text };
  return {
    ...card(gone ? "lost" : "waiting", { title, text }),
    calm: !gone,
    line: lineOf(at),
    ...(sealed ? { ...numbersOf(at.standing, gone), controls: [isPrescriber() ? comeAct() : helpAct()] } : {}),
    status: answer(at.standing, now) || coming(at.standing, gone),
  };
}

function day(at: Situation, now: number): Shown {
  const { standing } = at;
  const gone = isLost(at, now);
  return {
    ...BLANK,
    screen: gone ? "lost" : "day",
    title: gone ? WORDS.lost.title : WORDS.talk.title(standing.client),
    text: gone ? WORDS.lost.text : [],
    clock: clock(standing, standing.course ?? standing.day, now),
    lookIn: lookIn(standing, gone, now),
    doing: isPrescriber() ? taken(standing, now) : doing(standing),
    ...numbersOf(standing, gone || standing.day?.doing.includes("emergency") === true),
    status: spoken(at) || answer(standing, now) || coming(standing, gone),
    controls: [...(spoken(at) === "" ? [comeAct()] : []), ...(isPrescriber() ? [] : [helpAct()])],
    line: lineOf(at),
  };
}

/** The emergency number first, whether or not anybody has answered. */
function asked(at: Situation, help: NonNullable<Standing["help"]>): Shown {
  const { therapist } = at.standing;
  const calling = isCalling(help);
  return {
    ...BLANK,
    screen: "help",
    title: calling ? WORDS.help.asking(therapist) : WORDS.help.arrived(therapist),
    text: calling ? WORDS.help.askingText : WORDS.help.arrivedText,
    ...numbersOf(at.standing, true),
    doing: { title: WORDS.help.dial(emergencyOf(at.standing)), lines: emergency(at.standing) },
    controls: [act("back", WORDS.help.back), act("help", WORDS.help.again, "call")],
    line: lineOf(at),
  };
}

function clock({ ahead }: Standing, day: Pick<SitterDay, "phase" | "doseTakenAt"> | undefined, now: number): Clock | undefined {
  if (day?.doseTakenAt === undefined) {
    return day === undefined || day.phase === "after" ? undefined : { word: WORDS.dose.none, time: "" };
  }
  const minutes = Math.max(0, Math.floor((now + ahead - Date.parse(day.doseTakenAt)) / MINUTE));
  const time = minutes < 120 ? WORDS.dose.minutes(minutes) : WORDS.dose.hours(Math.floor(minutes / 60), minutes % 60);
  return { word: WORDS.dose.word, time };
}

function lookIn({ day, ahead, seen, toldAt, therapist }: Standing, gone: boolean, now: number): Shown["lookIn"] {
  if (day?.lookIn === undefined) {
    return undefined;
  }
  const consoles = now + ahead;
  const left = Date.parse(day.lookIn.at) - consoles;
  const missed = consoles >= Date.parse(day.lookIn.missedAt);
  const told = toldAt !== undefined && Math.abs(now - toldAt) < TOLD_MILLIS;
  const words = WORDS.lookIn;
  const when = missed ? words.missed : left < 0 ? words.overdue : left <= MINUTE ? words.due : told ? words.told(therapist) : words.ahead;
  return {
    word: words.word,
    time: `${left < 0 ? "−" : ""}${minutesAndSeconds(Math.abs(left))}`,
    note: seen === undefined ? when : gone ? words.untold : words.telling,
    urgent: left <= MINUTE,
    press: seen === undefined ? act("seen", words.press, "next") : undefined,
  };
}

/** The gravest that is under way; nothing under way is what the phase asks for. */
function doing(standing: Standing): Shown["doing"] {
  const { day, client, therapist } = standing;
  const words = WORDS.doing;
  switch (gravest(day)) {
    case "emergency":
      return { title: words.emergency.title(emergencyOf(standing)), lines: emergency(standing) };
    case "bedside":
      return { title: words.bedside.title(therapist, client), lines: words.bedside.lines(client) };
    case "voice":
      return { title: words.voice.title(therapist, client), lines: words.voice.lines(client) };
    default: {
      const phase = day?.phase === "journey" ? words.journey : day?.phase === "after" ? words.after : words.before;
      return { title: phase.title, lines: phase.lines(client) };
    }
  }
}

/** The prescription, and what was taken how long ago. */
function taken({ course, ahead }: Standing, now: number): Shown["doing"] {
  const words = WORDS.taken;
  const all = (course?.taken ?? []).map(({ at, what }) => words.one(Math.max(0, Math.floor((now + ahead - Date.parse(at)) / MINUTE)), what));
  return { title: words.title, lines: [words.prescribed(course?.prescription ?? ""), ...(all.length > 0 ? all : [words.none])] };
}

/** The gravest of the rungs that are under way and ask something of whoever is there. */
export function gravest(day: SitterDay | undefined): SitterDay["doing"][number] | undefined {
  return (["emergency", "bedside", "voice"] as const).find((each) => day?.doing.includes(each));
}

function emergency({ day }: Standing): readonly string[] {
  const lines = WORDS.doing.emergency.lines(day?.address ?? "");
  return day?.emergencyNumber !== undefined && day.emergencyOf === "file" ? [WORDS.ofTheFile, ...lines] : lines;
}

function emergencyOf({ day }: Standing): string {
  return day?.emergencyNumber ?? "";
}

/** The emergency number first; a therapist whose number this page does not know is named all the same. */
function numbersOf({ day, therapist }: Standing, first: boolean): Pick<Shown, "numbers" | "numbersFirst" | "near"> {
  const word = therapist === "" ? WORDS.therapist : therapist;
  const therapists = day?.therapistNumber === undefined ? { word: `${word}, ${WORDS.noNumber}` } : { word, number: day.therapistNumber };
  const called = day?.emergencyOf === "file" ? WORDS.emergencyOfTheFile : WORDS.emergency;
  const emergency = day?.emergencyNumber === undefined ? undefined : { word: called, number: day.emergencyNumber };
  return first && emergency !== undefined
    ? { numbers: [emergency, therapists], numbersFirst: true, near: undefined }
    : { numbers: [therapists], numbersFirst: first, near: emergency };
}

function withNumbers(at: Situation, shown: Shown): Shown {
  return at.standing.sealed ? { ...shown, ...numbersOf(at.standing, false) } : shown;
}

/** What became of a request for help that the sitter has gone back from, or of one that was answered. */
function answer({ help, answeredAt, therapist }: Standing, now: number): string {
  if (help !== undefined) {
    return isCalling(help) ? WORDS.help.asking(therapist) : WORDS.help.arrived(therapist);
  }
  return answeredAt !== undefined && Math.abs(now - answeredAt) < TOLD_MILLIS ? WORDS.help.answered(therapist) : "";
}

function coming({ come, therapist }: Standing, gone: boolean): string {
  if (come === undefined) {
    return "";
  }
  return !isCalling(come) ? WORDS.come.ringing(therapist) : gone ? WORDS.come.untold : WORDS.come.asking;
}

/** Who hears whom, while the therapist speaks with whoever sits here. */
function spoken({ spoken: state, standing: { therapist } }: Situation): string {
  return state === undefined || state === "no" ? "" : WORDS.voice[state](therapist);
}

function isLost(at: Situation, now: number): boolean {
  return now - (at.lineGoneSince ?? now) >= LINE_LOST_MILLIS;
}

function lineOf(at: Situation): Shown["line"] {
  return { word: WORDS.line[at.line], words: at.line === "unverified" ? at.words : [] };
}

function minutesAndSeconds(millis: number): string {
  const seconds = Math.floor(millis / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function card(screen: Screen, words: { readonly title: string; readonly text: readonly string[] }): Shown {
  return { ...BLANK, screen, title: words.title, text: words.text };
}

function act(name: string, word: string, kind?: Act["kind"]): Act {
  return { act: name, word, ...(kind === undefined ? {} : { kind }) };
}
