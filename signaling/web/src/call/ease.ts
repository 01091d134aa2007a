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

/** A path that was sought is taken to be there after so long, whatever is heard of it. */
const SOUGHT_MILLIS = 5_000;
/** The step from which a path that was sought is begun on: the good seconds on it bring the large picture back. */
const SEEKS = 1;

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
  private soughtAt: number | undefined;
  private cameBefore: number | undefined;
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

  /** Nothing is to be sent at present, for the sound's sake or because there is no path. */
  get held(): boolean {
    return this.isPaused || this.soughtAt !== undefined;
  }

  /**
   * Another path is sought. What is sent meanwhile is lost, and what is lost is sent again before the first picture that
   * can be seen: there is none until the path is there, and then a small one.
   *
   * @param now of a monotonic clock, in milliseconds
   */
  seeks(now: number): void {
    this.soughtAt = now;
    this.cameBefore = undefined;
    this.step = Math.max(this.step, SEEKS);
    this.good = 0;
  }

  /** The path is there. @returns whether the picture is to be another */
  found(): boolean {
    const isSought = this.soughtAt !== undefined;
    this.soughtAt = undefined;
    return isSought;
  }

  /**
   * What has come shows that the path is there, too: not every browser says so.
   *
   * @param packets of picture and sound, as many as came so far
   * @returns whether the picture is to be another
   */
  came(packets: number, now: number): boolean {
    if (this.soughtAt === undefined) {
      return false;
    }
    const comes = this.cameBefore !== undefined && packets > this.cameBefore;
    this.cameBefore = packets;
    return (comes || now - this.soughtAt >= SOUGHT_MILLIS) && this.found();
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
