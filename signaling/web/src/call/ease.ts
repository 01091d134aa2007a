/**
 * How far the picture gives way so that the sound gets through. Congestion control shares out what the path has; this
 * takes load off a path that loses or delays, before the sound suffers. Knows no browser: a second's numbers go in.
 */

export interface Picture {
  readonly maxBitrate: number;
  readonly scaleResolutionDownBy: number;
  readonly maxFramerate: number;
}

/** From a good path to one that hardly carries the sound. The face stays recognisable as long as anything moves. */
export const STEPS: readonly [Picture, ...Picture[]] = [
  { maxBitrate: 1_500_000, scaleResolutionDownBy: 1, maxFramerate: 30 },
  { maxBitrate: 600_000, scaleResolutionDownBy: 2, maxFramerate: 20 },
  { maxBitrate: 200_000, scaleResolutionDownBy: 4, maxFramerate: 12 },
  { maxBitrate: 60_000, scaleResolutionDownBy: 4, maxFramerate: 4 },
];

const LOSES = 0.05;
const DELAYS_MILLIS = 600;
/** Seconds of trouble before a step down; one bad second is no trouble. */
const DOWN_AFTER = 2;
/** Seconds without any before a step up: a path that was bad is tried again slowly. */
const UP_AFTER = 8;

export class Ease {
  private step = 0;
  private bad = 0;
  private good = 0;

  get picture(): Picture {
    return STEPS[this.step] ?? STEPS[0];
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
    this.bad = suffers ? this.bad + 1 : 0;
    this.good = suffers ? 0 : this.good + 1;
    const before = this.step;
    if (this.bad >= DOWN_AFTER) {
      this.step = Math.min(this.step + 1, STEPS.length - 1);
      this.bad = 0;
    } else if (this.good >= UP_AFTER) {
      this.step = Math.max(this.step - 1, 0);
      this.good = 0;
    }
    return this.step !== before;
  }
}
