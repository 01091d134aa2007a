/**
 * A call for help of this page. One request has one id until the console says that it is over, however often it is
 * pressed; it counts as known only when the console has counted as far as the page (protocol.md §5). Kept over a reload.
 * Knows no page, no line and no clock.
 */

import type { FromConsole } from "../messages/messages";

export interface Help {
  readonly id: string;
  /** Of the first press, by this device's clock, ISO 8601. */
  readonly at: string;
  readonly presses: number;
  /** So many presses are known to have raised the alarm. */
  readonly arrived: number;
  /** When the first press that is not known to have arrived was made, in milliseconds of the same clock. */
  readonly since: number;
  /** When the last press became known. */
  readonly seen?: number;
  /** The telephone numbers were shown: they stay. */
  readonly numbers?: true;
  /** The client went back to where it was; the request stays open. */
  readonly back?: true;
}

/** Without an answer for so long the page shows whom else to call. Without a console in the room it does so at once. */
export const HELP_UNANSWERED_MILLIS = 5_000;
/** After the therapist knows, the page goes back to the dark. */
export const HELP_SEEN_MILLIS = 60_000;
/** In the talk the therapist's face is what comes after the words. */
export const HELP_SEEN_IN_TALK_MILLIS = 10_000;

export function pressed(help: Help | undefined, freshId: string, now: number): Help {
  if (help === undefined) {
    return { id: freshId, at: new Date(now).toISOString(), presses: 1, arrived: 0, since: now };
  }
  const { back: _, ...open } = help;
  return { ...open, presses: help.presses + 1, since: isCalling(help) ? help.since : now };
}

type Answer = Extract<FromConsole, { type: "helpSeen" | "helpOver" }>;

/** How the request stands after the console's answer; one of another request, or of fewer presses, changes nothing. */
export function answered(help: Help | undefined, answer: Answer, now: number): Help | undefined {
  if (help === undefined || help.id !== answer.id) {
    return help;
  }
  if (answer.type === "helpOver") {
    return isCalling(help) ? help : undefined; // a press that crossed it on the way is a call of its own
  }
  const arrived = Math.min(help.presses, Math.max(help.arrived, answer.presses));
  const known = { ...help, arrived };
  return isCalling(help) && !isCalling(known) ? { ...known, seen: now } : known;
}

/** The console that knew was started again: it is to hear of an open request anew. */
export function untold(help: Help, now: number): Help {
  const { back: _, seen: __, ...open } = help;
  return { ...open, arrived: 0, since: isCalling(help) ? help.since : now };
}

/**
 * A copy of this page may have pressed on under the same name, and the therapist have stood that down: an open request is one
 * of its own from now on, and said anew. An alarm too many is better than a call too few.
 */
export function ofItsOwn(help: Help, freshId: string, now: number): Help {
  return { ...untold(help, now), id: freshId };
}

export function isCalling({ presses, arrived }: Help): boolean {
  return arrived < presses;
}

/** What the client is to see of it. */
export function helpShown(help: Help | undefined, inJourney: boolean, now: number): "nothing" | "calling" | "known" {
  if (help === undefined) {
    return "nothing";
  }
  if (isCalling(help)) {
    return "calling";
  }
  const stays = inJourney ? HELP_SEEN_MILLIS : HELP_SEEN_IN_TALK_MILLIS;
  return help.back === undefined && passed(help.seen ?? now, now) < stays ? "known" : "nothing";
}

/** Whether the numbers belong on the page: from then on, until the request is over. */
export function needsNumbers(help: Help, consoleThere: boolean, now: number): boolean {
  return help.numbers === true || (isCalling(help) && (!consoleThere || passed(help.since, now) >= HELP_UNANSWERED_MILLIS));
}

/** A clock that was set back must not keep anybody waiting. */
function passed(since: number, now: number): number {
  return Math.abs(now - since);
}
