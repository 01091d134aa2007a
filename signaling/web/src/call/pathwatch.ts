/**
 * When the guest's end takes the path of its call for broken, and how often it asks for another. What arrives decides: a
 * browser calls a connection lost many seconds after the last packet of it. Knows no browser and no clock.
 */

/** How long a path is waited for before another is asked for. */
export interface Patience {
  /** Without a packet, of a call that stood. */
  readonly quietMillis: number;
  /** An attempt's first path takes its time. */
  readonly firstMillis: number;
}

/**
 * Fifty packets of sound come in a second, of a muted microphone too: after so long without one the line is doubted, whatever
 * carries the call.
 */
const PAUSE_MILLIS = 1_000;
/** Between the two browsers a path is sought within the attempt, which costs little. */
export const DIRECT: Patience = { quietMillis: PAUSE_MILLIS, firstMillis: 3_000 };
/**
 * Another path to a conference is a whole new attempt, which takes longer than most troubles last; its first path waits for
 * the browser's list of networks, which comes two seconds and more after a change.
 */
export const CONFERENCE: Patience = { quietMillis: 3_000, firstMillis: 6_000 };
/**
 * A path that was asked for has so long to be found before another is, from the last address on that the browser named for
 * it; twice as long after each that was in vain.
 */
export const ASK_AGAIN_MILLIS = 3_000;
const ASK_AT_LAST_MILLIS = 24_000;

export class PathWatch {
  private stood = false;
  private packets = 0;
  private arrived: number;
  private askedAt = Number.NEGATIVE_INFINITY;
  private patience = ASK_AGAIN_MILLIS;

  /** @param now when the attempt began */
  constructor(
    private readonly limits: Patience,
    now: number,
  ) {
    this.arrived = now;
  }

  /**
   * Takes in one look.
   *
   * @param packets of picture and sound, as many as came in this attempt so far
   * @param connected as the browser says; another end without devices sends nothing, and nothing is missed
   * @returns whether nothing comes that should
   */
  quiet(packets: number, connected: boolean, now: number): boolean {
    if (packets > this.packets) {
      this.stood = true;
      this.arrived = now;
      this.patience = ASK_AGAIN_MILLIS;
    }
    this.packets = packets;
    const silence = now - this.arrived;
    return this.stood ? silence >= this.limits.quietMillis : !connected && silence >= this.limits.firstMillis;
  }

  /** Whether a call that stood pauses: sooner than another path is worth asking for, the line can be looked at. */
  pauses(now: number): boolean {
    return this.stood && now - this.arrived >= PAUSE_MILLIS;
  }

  /** Whether another path is to be asked for now; then it counts as asked for. */
  asks(now: number): boolean {
    if (now - this.askedAt < this.patience) {
      return false;
    }
    this.patience = this.askedAt > this.arrived ? Math.min(this.patience * 2, ASK_AT_LAST_MILLIS) : ASK_AGAIN_MILLIS;
    this.askedAt = now;
    return true;
  }

  /**
   * The browser has named an address of this end. It learns of another network seconds after its page does, and names it
   * for the path that is already asked for: to ask once more would only begin the search anew.
   */
  named(now: number): void {
    if (this.askedAt > this.arrived) {
      this.askedAt = now;
    }
  }
}
