/** What this page says until it is answered: a call for help, the answer to a check-in, and those to a questionnaire. Knows no page and no clock. */

import type { FromGuest } from "../messages/messages";
import { Again } from "./again";
import { isCalling, needsNumbers } from "./help";
import { messageOf } from "./questions";
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
  private readonly answers = new Again();

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
    this.sayAnswers(standing, uptime);
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

  private sayAnswers({ questions }: Standing, uptime: number): void {
    const asked = questions?.asked;
    const message = asked === undefined ? undefined : messageOf(asked);
    if (asked !== undefined && message !== undefined) {
      if (this.answers.due(`${asked.paper.id} ${message.type}`, this.reach.waits(message.type), uptime)) {
        this.reach.say(message);
      }
    }
  }
}
