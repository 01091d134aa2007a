/** The answering end of one attempt asks the console for another path: where nothing comes that should, or where the network is another. */

import type { FromGuest } from "../messages/messages";
import { type Patience, PathWatch } from "./pathwatch";

/** The way to the console beside the call. */
export interface CallLine {
  say(message: FromGuest): void;
  /** Whether what is said reaches the console at once. */
  stands(): boolean;
  /** Whether something of this type was said and has not arrived. */
  waits(type: FromGuest["type"]): boolean;
  /** The call's path is broken: is the line's still one? */
  doubt(): void;
}

export class PathSeeker {
  private readonly watch: PathWatch;

  /**
   * @param patience how long a path is waited for before another is asked for
   * @param restart asks for another path
   */
  constructor(
    patience: Patience,
    private readonly line: CallLine,
    private readonly restart: () => void,
  ) {
    this.watch = new PathWatch(patience, performance.now());
  }

  /**
   * Takes in one look, twice a second. What is asked while the line does not stand either is the first that is heard when it
   * does.
   *
   * @param packets as many as came in this attempt so far
   * @param connected as the browser says
   * @returns whether nothing comes that should
   */
  look(packets: number, connected: boolean): boolean {
    const now = performance.now();
    const isQuiet = this.watch.quiet(packets, connected, now);
    if (isQuiet || this.watch.pauses(now)) {
      this.line.doubt();
    }
    if (isQuiet) {
      this.ask();
    }
    return isQuiet;
  }

  /** The browser says that the network is another: the old path is not waited for to fail. */
  networkChanged(): void {
    this.ask();
  }

  /** This end has named an address for the path that is sought. */
  named(): void {
    this.watch.named(performance.now());
  }

  private ask(): void {
    if (!this.line.waits("restart") && this.watch.asks(performance.now())) {
      this.restart();
    }
  }
}
