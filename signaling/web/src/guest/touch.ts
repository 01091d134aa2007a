/**
 * What a touch in the dark means (look.md): a hold of 0.6 s calls, a second touch within 3 s calls, any key calls. While
 * a check-in is shown, one touch or key answers it; a hold always calls, and so does a second touch while a call for help
 * is open. Knows no page: time is given, in milliseconds of a monotonic clock.
 *
 * All fingers that are down at once are one touch, a palm too. What the device takes back (a gesture of its own, a screen
 * that turned) answers nothing, and is not held any longer. No touch outlives its call: a finger that the device forgets
 * to lift keeps no later one from calling.
 */

export const HOLD_MILLIS = 600;
export const SECOND_TOUCH_MILLIS = 3_000;

export type Meaning = "lit" | "answered" | "called" | "nothing";

/** A pointer by its id, or a key by its name. */
export type Finger = number | string;

export class Touch {
  private readonly fingers = new Set<Finger>();
  /** When the first of the fingers came down. */
  private downSince: number | undefined;
  /** The touch began on a check-in. */
  private answers = false;
  private litUntil = Number.NEGATIVE_INFINITY;
  private asked = false;
  private calledBefore = false;

  /** A check-in is asked, or no longer. */
  ask(asked: boolean): void {
    this.asked = asked;
  }

  /** A call for help is open, or no longer: whoever answers a check-in meanwhile may be about to call again. */
  callIsOpen(open: boolean): void {
    this.calledBefore = open;
  }

  /**
   * Whether a touch would answer now, and the check-in is to be shown. One that is asked between a touch and the second
   * that calls waits until the first is over: no call becomes an "all right".
   */
  asks(now: number): boolean {
    return this.asked && (this.downSince === undefined ? now >= this.litUntil : this.answers);
  }

  down(finger: Finger, now: number): Meaning {
    if (this.downSince !== undefined) {
      this.fingers.add(finger);
      return "nothing";
    }
    this.answers = this.asks(now);
    if (!this.answers && now < this.litUntil) {
      return this.called();
    }
    this.fingers.add(finger);
    this.downSince = now;
    if (!this.answers || this.calledBefore) {
      this.litUntil = now + SECOND_TOUCH_MILLIS;
    }
    return "lit";
  }

  /** A key of a keyboard, the first time it comes down: in the dark it needs no second. */
  key(name: string, now: number): Meaning {
    return this.asks(now) ? this.down(name, now) : this.called();
  }

  /** Time has passed while the touch may be held. */
  held(now: number): Meaning {
    return this.downSince !== undefined && now - this.downSince >= HOLD_MILLIS ? this.called() : "nothing";
  }

  up(finger: Finger, now: number): Meaning {
    const meaning = this.held(now);
    if (meaning === "called" || !this.lifted(finger)) {
      return meaning;
    }
    const answered = this.answers && this.asked;
    this.asked &&= !answered;
    this.answers = false;
    return answered ? "answered" : "nothing";
  }

  /** The device took this finger's touch for itself. */
  cancel(finger: Finger, now: number): Meaning {
    const meaning = this.held(now);
    if (meaning === "nothing" && this.lifted(finger)) {
      this.answers = false;
    }
    return meaning;
  }

  /** Nothing more will be heard of what is down: the page went out of sight. */
  letGo(): void {
    this.fingers.clear();
    this.downSince = undefined;
    this.answers = false;
  }

  lit(now: number): boolean {
    return this.downSince !== undefined || now < this.litUntil;
  }

  private called(): "called" {
    this.letGo();
    this.litUntil = Number.NEGATIVE_INFINITY;
    return "called";
  }

  /** Whether this was the last finger of the touch. */
  private lifted(finger: Finger): boolean {
    if (!this.fingers.delete(finger) || this.fingers.size > 0) {
      return false;
    }
    this.downSince = undefined;
    return true;
  }
}
