/**
 * What the console has said and still holds. The console says each thing once and has it acknowledged, so the page keeps
 * it over a reload, together with the counters that were acknowledged (protocol.md §4.2).
 */

import type { Calls, FromConsole, Ice, NumberOf, PagePhase } from "../messages/messages";
import { answered, type Help, isCalling, ofItsOwn, pressed, untold } from "./help";
import { asked, type Asking, over } from "./questions";

/** A check-in that the therapist asks. */
export interface CheckIn {
  readonly id: string;
  /** By this device's clock, in milliseconds. */
  readonly since: number;
  /** The client answered, and the console has not said yet that it knows. */
  readonly answered?: true;
}

/** After so long a check-in is not asked any more, whatever became of the console that asked it. */
export const CHECK_IN_STAYS_MILLIS = 180_000;

export interface Standing {
  readonly therapist: string;
  /** How the calls of this line are held; absent: from browser to browser, with descriptions on the line. */
  readonly calls?: Calls | undefined;
  readonly admitted: boolean;
  readonly phase: PagePhase;
  /** When the journey's dark ended, by this device's clock, in milliseconds. */
  readonly lightSince?: number | undefined;
  readonly sitter?: string | undefined;
  readonly sitterNumber?: string | undefined;
  readonly therapistNumber?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  /** For which address that number is good. */
  readonly emergencyOf?: NumberOf | undefined;
  readonly ice: Pick<Ice, "servers" | "relayOnly">;
  /** The attempt at a call that was last offered. */
  readonly call?: string;
  readonly checkIn?: CheckIn | undefined;
  readonly help?: Help | undefined;
  /** The therapist speaks with somebody else for a moment, and still sees and hears the client. */
  readonly aside?: true | undefined;
  readonly questions?: Asking | undefined;
  /** `closed`: the client had left when it ended, and nobody said how. */
  readonly over?: "finished" | "moved" | "closed";
  /** The line has been sealed before: from then on its absence is a loss. */
  readonly sealed: boolean;
}

export const UNTOLD: Standing = {
  therapist: "",
  admitted: false,
  phase: "before",
  ice: { servers: [], relayOnly: false },
  sealed: false,
};

/** How things stand after `message`. */
export function after(standing: Standing, message: FromConsole, now: number): Standing {
  switch (message.type) {
    case "welcome":
      return { ...standing, therapist: message.therapist, calls: message.calls };
    case "admission":
      return { ...standing, admitted: message.state === "admitted" };
    case "phase": {
      const { type: _, phase, ...whom } = message;
      const { sitter, sitterNumber, therapistNumber, emergencyNumber, emergencyOf } = whom;
      const lightSince = phase !== "after" ? undefined : standing.phase === "journey" ? now : standing.lightSince;
      return { ...standing, phase, lightSince, sitter, sitterNumber, therapistNumber, emergencyNumber, emergencyOf };
    }
    case "ice":
      return { ...standing, ice: { servers: message.servers, relayOnly: message.relayOnly } };
    case "offer":
    case "conference":
      return { ...standing, call: message.call };
    case "helpSeen":
    case "helpOver": {
      const help = answered(standing.help, message, now);
      return help === standing.help ? standing : { ...standing, help };
    }
    case "checkIn":
      return standing.checkIn?.id === message.id && standing.checkIn.answered
        ? standing // the answer is on its way
        : { ...standing, checkIn: { id: message.id, since: now } };
    case "checkInOver":
      return standing.checkIn?.id === message.id ? { ...standing, checkIn: undefined } : standing;
    case "speaks":
      return { ...standing, aside: message.to === "another" ? true : undefined };
    case "questions":
      return { ...standing, questions: asked(standing.questions, message) };
    case "questionsOver":
      return { ...standing, questions: over(standing.questions, message, now) };
    case "end":
      return { ...standing, over: message.reason };
    case "candidates":
    case "media":
    case "quality":
    case "check":
    case "wordsConfirmed":
    case "token":
    case "sitterDay":
    case "prescriberDay":
      return standing;
  }
}

/**
 * How things stand when another console has taken the place of the one that said all this: it says the rest itself. Answers
 * to a questionnaire stay, sent or not: it may be the same console, started again.
 */
export function withAnotherConsole(standing: Standing, now: number): Standing {
  const { help, checkIn: _, aside: __, ...rest } = standing;
  return help === undefined ? rest : { ...rest, help: untold(help, now) };
}

/** The client calls for help, for the first time or again. Whoever calls has answered what was asked: it is not rung for as well. */
export function calling(standing: Standing, freshId: string, now: number): Standing {
  return { ...answering(standing, now), help: pressed(standing.help, freshId, now) };
}

/** The client touched while a check-in waits for it. */
export function answering(standing: Standing, now: number): Standing {
  const { checkIn } = standing;
  return checkIn !== undefined && isAsked(standing, now) ? { ...standing, checkIn: { ...checkIn, answered: true } } : standing;
}

/** How things stand in a page of which there is a copy: the console says the rest itself, as to another page. */
export function ofACopy(standing: Standing, freshId: string, now: number): Standing {
  const { help } = standing;
  return help === undefined ? standing : { ...standing, help: ofItsOwn(help, freshId, now) };
}

/** Whether a check-in waits for the client's touch. */
export function isAsked({ checkIn }: Standing, now: number): boolean {
  return checkIn !== undefined && checkIn.answered === undefined && Math.abs(now - checkIn.since) < CHECK_IN_STAYS_MILLIS;
}

/** Whether a touch of the dark page answers a check-in: also when the therapist knows of a call for help, but not while one is on its way. */
export function isAskedInTheDark(standing: Standing, now: number): boolean {
  const { phase, help } = standing;
  return phase === "journey" && !(help !== undefined && isCalling(help)) && isAsked(standing, now);
}
