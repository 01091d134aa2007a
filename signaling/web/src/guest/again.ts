/**
 * What is said again until the other end has answered it: at once when it is new, then every {@link AGAIN_MILLIS}, and
 * never while the last time still waits for its acknowledgement, so that a finger that presses a thousand times while the
 * line is away leaves one message in the outbox.
 */

export const AGAIN_MILLIS = 5_000;

export class Again {
  private said = "";
  private at = Number.NEGATIVE_INFINITY;

  /**
   * @param what names what is to be said, as it is to be said now
   * @param waits whether such a message waits for its acknowledgement
   * @param uptime of a monotonic clock, milliseconds
   */
  due(what: string, waits: boolean, uptime: number): boolean {
    if (waits || (what === this.said && uptime - this.at < AGAIN_MILLIS)) {
      return false;
    }
    this.said = what;
    this.at = uptime;
    return true;
  }
}
