/** What the sitter's page says until it is answered. Knows no page and no clock. */

import { Again } from "../guest/again";
import { type Help, isCalling } from "../guest/help";
import type { Reach } from "../guest/unanswered";
import type { Standing } from "./standing";

export class Unanswered {
  private readonly help = new Again();
  private readonly come = new Again();
  private readonly seen = new Again();

  constructor(private readonly reach: Reach) {}

  /** Says what is due. To be called whenever something changed, and a few times a second; `uptime` is monotonic. */
  look({ help, come, seen }: Standing, uptime: number): void {
    this.ask("help", help, this.help, uptime);
    this.ask("comeToTheCall", come, this.come, uptime);
    if (seen !== undefined && this.seen.due(seen.id, this.reach.waits("lookInSeen"), uptime)) {
      this.reach.say({ type: "lookInSeen", ...seen });
    }
  }

  private ask(type: "help" | "comeToTheCall", asked: Help | undefined, again: Again, uptime: number): void {
    if (asked !== undefined && isCalling(asked)) {
      const { id, at, presses } = asked;
      if (again.due(`${id} ${presses}`, this.reach.waits(type), uptime)) {
        this.reach.say({ type, id, at, presses });
      }
    }
  }
}
