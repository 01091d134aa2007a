/**
 * What a touch in the dark means (look.md): a hold of 0.6 s calls, a second touch within 3 s calls, any key calls. While
 * a check-in is asked, one touch answers it; a hold always calls. Knows no page: time is given.
 */

export const HOLD_MILLIS = 600;
export const SECOND_TOUCH_MILLIS = 3_000;

export type Meaning = "lit" | "answered" | "called" | "nothing";

export class Touch {
  private downSince: number | undefined;
  private litUntil = 0;
  private asked = false;

  ask(asked: boolean): void {
    this.asked = asked;
  }

  down(now: number): Meaning {
    this.downSince = now;
    if (!this.asked && now < this.litUntil) {
      this.downSince = undefined;
      this.litUntil = 0;
      return "called";
    }
    this.litUntil = now + SECOND_TOUCH_MILLIS;
    return "lit";
  }

  /** Time has passed while the touch may be held. */
  held(now: number): Meaning {
    if (this.downSince !== undefined && now - this.downSince >= HOLD_MILLIS) {
      this.downSince = undefined;
      this.litUntil = 0;
      return "called";
    }
    return "nothing";
  }

  up(now: number): Meaning {
    const meaning = this.held(now);
    const wasDown = this.downSince !== undefined;
    this.downSince = undefined;
    if (meaning === "nothing" && wasDown && this.asked) {
      this.asked = false;
      this.litUntil = 0;
      return "answered";
    }
    return meaning;
  }

  lit(now: number): boolean {
    return this.downSince !== undefined || now < this.litUntil;
  }
}
