/** A browser's camera and microphone as a test has them: what it gives, and what it takes away. */

import { vi } from "vitest";

export class Track extends EventTarget {
  enabled = true;
  muted = false;
  readyState = "live";

  constructor(readonly kind: "audio" | "video") {
    super();
  }

  stop(): void {
    this.readyState = "ended"; // by ourselves: no event, as the standard has it
  }

  /** The browser keeps it silent, or lets it speak again. */
  silence(muted: boolean): void {
    this.muted = muted;
    this.dispatchEvent(new Event(muted ? "mute" : "unmute"));
  }

  /** It is gone for good. */
  end(): void {
    this.readyState = "ended";
    this.dispatchEvent(new Event("ended"));
  }
}

/** What a kind answers when it is asked for. */
export type Answer = "gives" | "gives-silent" | "NotReadableError" | "NotFoundError" | "NotAllowedError";

export class Media extends EventTarget {
  audio: Answer = "gives";
  video: Answer = "gives";
  /** Everything that was given, in order. */
  readonly given: Track[] = [];
  readonly asked: string[] = [];

  async getUserMedia(wanted: MediaStreamConstraints): Promise<unknown> {
    const kinds = (["audio", "video"] as const).filter((kind) => wanted[kind]);
    this.asked.push(kinds.join("+"));
    const refused = kinds.map((kind) => this[kind]).find((answer) => answer.endsWith("Error"));
    if (refused !== undefined) {
      throw new DOMException("", refused);
    }
    const tracks = kinds.map((kind) => {
      const track = new Track(kind);
      track.muted = this[kind] === "gives-silent";
      return track;
    });
    this.given.push(...tracks);
    const of = (kind: string) => tracks.filter((track) => track.kind === kind);
    return { getTracks: () => tracks, getAudioTracks: () => of("audio"), getVideoTracks: () => of("video") };
  }

  async enumerateDevices(): Promise<unknown> {
    return (["audio", "video"] as const)
      .filter((kind) => this[kind] !== "NotFoundError")
      .map((kind) => ({ kind: `${kind}input`, deviceId: kind, label: kind }));
  }
}

/** A window with a page in it that can be looked at and away from. */
export class Looks {
  readonly media = new Media();
  private readonly window = new EventTarget();
  private readonly document = Object.assign(new EventTarget(), { visibilityState: "visible" });

  constructor() {
    vi.stubGlobal("navigator", { mediaDevices: this.media });
    vi.stubGlobal("document", this.document);
    vi.stubGlobal("addEventListener", this.window.addEventListener.bind(this.window));
  }

  away(): void {
    this.document.visibilityState = "hidden";
    this.document.dispatchEvent(new Event("visibilitychange"));
  }

  back(by: "visibilitychange" | "focus" | "pageshow" = "visibilitychange"): void {
    this.document.visibilityState = "visible";
    (by === "visibilitychange" ? this.document : this.window).dispatchEvent(new Event(by));
  }
}
