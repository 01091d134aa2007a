/** What this page says until it is answered: a call for help, and the answer to a check-in. Knows no page and no clock. */

import type { FromGuest } from "../messages/messages";
import { Again } from "./again";
import { isCalling, needsNumbers } from "./help";
import type { Standing } from "./standing";

/** The line, as far as it matters here. */
export interface Reach {
  say(message: FromGuest): void;
  /** Whether something of this type was said and waits for its acknowledgement. */
  waits(type: FromGuest["type"]): boolean;
  /** Whether what is said now reaches the console at once. */
  readonly stands: boolean;
}

export class Unanswered {
  private readonly help = new Again();
  private readonly checkIn = new Again();

  constructor(private readonly reach: Reach) {}

  /**
   * Says what is due. To be called whenever something changed, and a few times a second.
   *
   * @param uptime of a monotonic clock, `now` of the clock that the standing was kept with; both in milliseconds
   * @returns how things stand then: the numbers may have become due
   */
  look(standing: Standing, uptime: number, now: number): Standing {
    this.sayHelp(standing, uptime);
    this.answerCheckIn(standing, uptime);
    const { help } = standing;
    return help !== undefined && help.numbers === undefined && needsNumbers(help, this.reach.stands, now)
      ? { ...standing, help: { ...help, numbers: true } }
      : standing;
  }

  private sayHelp({ help }: Standing, uptime: number): void {
    if (help !== undefined && isCalling(help)) {
      const { id, at, presses } = help;
      if (this.help.due(`${id} ${presses}`, this.reach.waits("help"), uptime)) {
        this.reach.say({ type: "help", id, at, presses });
      }
    }
  }

  private answerCheckIn({ checkIn }: Standing, uptime: number): void {
    if (checkIn?.answered && this.checkIn.due(checkIn.id, this.reach.waits("checkInAnswer"), uptime)) {
      this.reach.say({ type: "checkInAnswer", id: checkIn.id });
    }
  }
}
