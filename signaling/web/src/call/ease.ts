/**
 * How far the picture gives way so that the sound gets through. Congestion control shares out what the path has; this
 * takes load off a path that loses or delays, before the sound suffers. Knows no browser: a second's numbers go in.
 */

export interface Picture {
  readonly maxBitrate: number;
  readonly scaleResolutionDownBy: number;
  readonly maxFramerate: number;
}

/** From a good path to one that hardly carries the sound. The face stays recognisable as long as anything moves; then there is the sound alone. */
export const STEPS: readonly [Picture, ...Picture[]] = [
  { maxBitrate: 1_500_000, scaleResolutionDownBy: 1, maxFramerate: 30 },
  { maxBitrate: 600_000, scaleResolutionDownBy: 2, maxFramerate: 20 },
  { maxBitrate: 200_000, scaleResolutionDownBy: 4, maxFramerate: 12 },
  { maxBitrate: 60_000, scaleResolutionDownBy: 4, maxFramerate: 4 },
];

/** Of the sound's own packets: more is heard. */
const LOSES = 0.05;
const DELAYS_MILLIS = 600;
/** Beyond this the sound itself is broken up, and every packet of picture is one too many. */
const HARDLY_CARRIES = 0.2;
const HARDLY_ANSWERS_MILLIS = 1_500;
/** Seconds of trouble before a step down; one bad second is no trouble. */
const DOWN_AFTER = 2;
/** Seconds of the worst trouble, with the least of pictures, before there is none. */
const PAUSE_AFTER = 3;
/** Seconds without any before a step up: a path that was bad is tried again slowly. */
const UP_AFTER = 8;
/** A picture that has to be paused again within so many seconds of its return comes back twice as late, up to a minute. */
const RETURNS_IN_VAIN = 12;
const UP_AT_LAST = 64;

export class Ease {
  private step = 0;
  private bad = 0;
  private good = 0;
  private worst = 0;
  private isPaused = false;
  private returnAfter = UP_AFTER;
  private sinceReturn = Number.POSITIVE_INFINITY;

  /** @param mayPause whether the other end is told of a picture that is paused, and takes it for what it is */
  constructor(private readonly mayPause: boolean) {}

  get picture(): Picture {
    return STEPS[this.step] ?? STEPS[0];
  }

  /** No picture is sent at present. */
  get paused(): boolean {
    return this.isPaused;
  }

  /**
   * Takes in one second.
   *
   * @param lost the share of our sound that did not arrive, 0 to 1, as the other end counts it
   * @param roundTripMillis on the way there and back
   * @returns whether the picture is to be another
   */
  second(lost: number, roundTripMillis: number): boolean {
    const suffers = lost > LOSES || roundTripMillis > DELAYS_MILLIS;
    const hardly = lost > HARDLY_CARRIES || roundTripMillis > HARDLY_ANSWERS_MILLIS;
    this.bad = suffers ? this.bad + 1 : 0;
    this.good = suffers ? 0 : this.good + 1;
    this.worst = hardly ? this.worst + 1 : 0;
    this.sinceReturn++;
    return this.isPaused ? this.returns() : this.steps();
  }

  private returns(): boolean {
    if (this.good < this.returnAfter) {
      return false;
    }
    this.isPaused = false;
    this.good = 0;
    this.sinceReturn = 0;
    return true;
  }

  private steps(): boolean {
    const before = this.step;
    if (this.mayPause && this.step === STEPS.length - 1 && this.worst >= PAUSE_AFTER) {
      this.isPaused = true;
      this.returnAfter = this.sinceReturn < RETURNS_IN_VAIN ? Math.min(this.returnAfter * 2, UP_AT_LAST) : UP_AFTER;
      return true;
    }
    if (this.bad >= DOWN_AFTER) {
      this.step = Math.min(this.step + 1, STEPS.length - 1);
      this.bad = 0;
      this.worst = this.step === before ? this.worst : 0;
    } else if (this.good >= UP_AFTER) {
      this.step = Math.max(this.step - 1, 0);
      this.good = 0;
    }
    return this.step !== before;
  }
}
