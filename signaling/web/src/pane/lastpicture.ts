/**
 * The last picture of the client, for as long as no newer one comes. It is drawn apart, because a video element is black
 * once the connection it showed was closed, and a call that is lost closes it with the first attempt to come back.
 */
export class LastPicture {
  constructor(
    private readonly video: HTMLVideoElement,
    private readonly drawn: HTMLCanvasElement,
  ) {}

  /** Keeps what the video shows now, unless a picture is kept already or none ever came. */
  keep(): void {
    const { videoWidth, videoHeight } = this.video;
    if (!this.drawn.hidden || videoWidth === 0) {
      return;
    }
    this.drawn.width = videoWidth;
    this.drawn.height = videoHeight;
    this.drawn.getContext("2d")?.drawImage(this.video, 0, 0);
    this.drawn.hidden = false;
  }

  /** Forgets it: the picture lives again, or the call is over. */
  forget(): void {
    this.drawn.hidden = true;
    this.drawn.width = 0;
  }
}
