/** Whether a room that was left can still be come back to: looked at from outside, so that nobody sees it as a coming. */

/** While the page is in front it is looked so often. */
export const LOOK_MILLIS = 60_000;

export class LeftRoom {
  private looking: ReturnType<typeof setInterval> | undefined;

  /**
   * @param isOver asks at the door; what cannot be known is no end
   * @param closed is told once
   */
  constructor(
    private readonly isOver: () => Promise<boolean>,
    private readonly closed: () => void,
  ) {}

  watch(): void {
    this.forget();
    this.looking = setInterval(() => void this.look(), LOOK_MILLIS);
    void this.look();
  }

  /** The room is gone back to, or is no more. */
  forget(): void {
    clearInterval(this.looking);
    this.looking = undefined;
  }

  /** Also to be called when the page is looked at again. */
  async look(): Promise<void> {
    const { looking } = this;
    if (looking === undefined || document.visibilityState !== "visible") {
      return;
    }
    if ((await this.isOver()) && this.looking === looking) {
      this.forget();
      this.closed();
    }
  }
}
