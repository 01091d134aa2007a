/**
 * Whether the own camera's picture lives, looked at before it is encoded: there, a camera that hangs repeats itself
 * exactly, and a dark room does not. What arrives at the other end can show neither: an encoder smooths a dark room's
 * noise away, and goes on mending a picture that stands still (measured with Chromium 146, VP8).
 */

import { Grid, type Look } from "./grid";

export type OwnPicture = "alive" | "still" | "unknown";

const LOOK_MILLIS = 500;
/** Looks in a row that saw the very same picture: a camera in light or dark never gives one twice. */
const STILL_LOOKS = 3;

/** What follows from one look after the other. Knows no camera. */
export class Stillness {
  private same = 0;
  private moved = false;

  /** @param look nothing when the picture cannot be looked at, or no new one came */
  after(look: Look | undefined): OwnPicture {
    if (look?.changed === undefined) {
      this.same = 0;
      this.moved = false;
      return "unknown";
    }
    this.same = look.changed > 0 ? 0 : this.same + 1;
    this.moved = look.changed > 0 || (this.moved && this.same < STILL_LOOKS);
    return this.same >= STILL_LOOKS ? "still" : this.moved ? "alive" : "unknown";
  }
}

/** Looks at the camera's track while the page is in front: behind, browsers draw no pictures. */
export class OwnCamera {
  private readonly video = document.createElement("video");
  private readonly grid = new Grid();
  private stillness = new Stillness();
  private track: MediaStreamTrack | undefined;
  private presented = 0;
  private looked = 0;
  private readonly looking: ReturnType<typeof setInterval>;

  /** @param told is told at every look */
  constructor(told: (picture: OwnPicture) => void) {
    this.video.muted = true;
    this.video.playsInline = true;
    this.looking = setInterval(() => told(this.look()), LOOK_MILLIS);
  }

  of(track: MediaStreamTrack | undefined): void {
    if (track !== this.track) {
      this.track = track;
      this.video.srcObject = track ? new MediaStream([track]) : null;
      this.grid.forget();
      this.stillness = new Stillness();
      void this.video.play().catch(() => undefined); // without a picture, or replaced by another: then nothing is known
      this.count();
    }
  }

  close(): void {
    clearInterval(this.looking);
    this.of(undefined);
  }

  private look(): OwnPicture {
    const usable = this.track?.enabled === true && !this.track.muted && document.visibilityState === "visible";
    const fresh = this.presented > this.looked; // a camera that gives no picture at all is seen at the other end
    this.looked = this.presented;
    return this.stillness.after(usable && fresh ? this.grid.look(this.video) : undefined);
  }

  private count(): void {
    const of = this.track;
    this.video.requestVideoFrameCallback(() => {
      this.presented++;
      if (of !== undefined && of === this.track) {
        this.count();
      }
    });
  }
}
