/**
 * Which of the other end's reports speak of the path as it is. A report tells what was lost since the one before, and how long
 * something took there and back that may have set out long ago; and it stands for seconds until the next. So an outage
 * looks like a path that hardly carries anything, long after it is over. Knows no browser.
 */

/** Without a packet for so many seconds there is no path to ease. */
const OUTAGE_SECONDS = 2;
/** The other end's packets may be here sooner than ours are there: what it reports so soon tells of the outage. */
const BACK_SECONDS = 2;

export class Reports {
  private came = 0;
  private quiet = 0;
  private back = 0;
  /** The last report of an outage, or, when it is over, the first that tells of nothing else. */
  private outage: { readonly at: number; readonly isOver: boolean } | undefined;

  /**
   * Takes in one second.
   *
   * @param at when the latest report came, in milliseconds of whatever clock
   * @param roundTripMillis as it says
   * @param packets of picture and sound, as many as came so far from the other end
   * @returns whether that report counts
   */
  counts(at: number, roundTripMillis: number, packets: number): boolean {
    this.quiet = packets > this.came ? 0 : this.quiet + 1;
    this.back = this.quiet === 0 ? this.back + 1 : 0;
    this.came = packets;
    if (this.quiet >= OUTAGE_SECONDS) {
      this.outage = { at, isOver: false };
    } else if (this.outage !== undefined && at > this.outage.at) {
      this.outage = this.after(this.outage, at, at - roundTripMillis);
    }
    return this.outage === undefined;
  }

  /** What set out before the first report after an outage was on its way in it. */
  private after(outage: { readonly at: number; readonly isOver: boolean }, at: number, setOutAt: number): Reports["outage"] {
    if (!outage.isOver) {
      return { at, isOver: this.back > BACK_SECONDS };
    }
    return setOutAt < outage.at ? outage : undefined;
  }
}
