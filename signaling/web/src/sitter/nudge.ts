/**
 * What a telephone in the hand says by vibrating, where it can: whoever sits beside the client looks at the client. There is no
 * sound, for the client's sake.
 */

import { gravest, type Situation } from "./scene";

/** On and off in turns, in milliseconds (W3C Vibration API). */
export type Pattern = readonly number[];

/** Something is due. */
export const GENTLE: Pattern = [250];
/** Something is to be done now. */
export const STRONG: Pattern = [400, 150, 400, 150, 400];

const MINUTE = 60_000;

/** What is wanted of whoever holds the telephone, each under a name of its own, the strongest first. */
function wanted({ stage, standing, spoken }: Situation, now: number): ReadonlyMap<string, Pattern> {
  const all = new Map<string, Pattern>();
  if (stage !== "joined" || !standing.admitted) {
    return all;
  }
  const doing = gravest(standing.day);
  if (doing !== undefined) {
    all.set(doing, STRONG);
  }
  if (spoken === "called" || spoken === "silent") {
    all.set("spoken", STRONG);
  }
  const { lookIn } = standing.day ?? {};
  if (lookIn !== undefined && standing.seen === undefined) {
    const left = Date.parse(lookIn.at) - (now + standing.ahead);
    if (left <= 0) {
      all.set(`overdue ${lookIn.id}`, GENTLE);
    }
    if (left <= MINUTE) {
      all.set(`due ${lookIn.id}`, GENTLE);
    }
  }
  return all;
}

export class Nudge {
  private before: ReadonlyMap<string, Pattern> = new Map();

  constructor(private readonly vibrate: (pattern: Pattern) => void) {}

  /** To be called a few times a second: what was not wanted before is said once. */
  look(at: Situation, now: number): void {
    const next = wanted(at, now);
    const fresh = [...next].find(([what]) => !this.before.has(what));
    this.before = next;
    if (fresh !== undefined) {
      this.vibrate(fresh[1]);
    }
  }
}
