/** Plays sound without a picture, as soon as the browser lets it: a page that was loaded anew may have to be touched first. */

export class Loudspeaker {
  private readonly audio = new Audio();
  private refused = false;

  /** @param changed whether a touch is needed is another */
  constructor(private readonly changed: () => void) {}

  /** Nothing is heard before the page is touched. */
  get mustTouch(): boolean {
    return this.refused;
  }

  play(stream: MediaStream): void {
    if (this.audio.srcObject !== stream) {
      this.audio.srcObject = stream;
      void this.again();
    }
  }

  /** Tries once more: the page was touched, or has the microphone now, for which a browser may let it play. */
  async again(): Promise<void> {
    const stream = this.audio.srcObject;
    if (stream === null) {
      return;
    }
    const refused = await this.isRefused();
    if (stream === this.audio.srcObject && refused !== this.refused) {
      this.refused = refused;
      this.changed();
    }
  }

  private async isRefused(): Promise<boolean> {
    try {
      await this.audio.play();
      return false;
    } catch (failure) {
      if (failure instanceof DOMException) {
        return failure.name === "NotAllowedError"; // anything else: another stream took its place
      }
      throw failure;
    }
  }

  end(): void {
    this.audio.srcObject = null;
    this.refused = false;
  }
}
