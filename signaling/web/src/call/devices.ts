/**
 * The own camera and microphone: taken one by one, so that one that is missing does not cost the other, and taken again
 * after another program, such as a phone call, had them.
 */

import type { TrackState } from "../messages/messages";
import { ask, type Asked, askFor, wish } from "./asking";

export interface Choice {
  readonly camera?: string;
  readonly microphone?: string;
}

export interface Taken {
  readonly microphone: MediaStreamTrack | undefined;
  readonly camera: MediaStreamTrack | undefined;
  readonly microphoneState: TrackState;
  readonly cameraState: TrackState;
}

/** Which of them another program holds at present. */
export interface Lost {
  readonly microphone: boolean;
  readonly camera: boolean;
}

/** Which of them the client switched off. */
export interface Off {
  readonly microphone: boolean;
  readonly camera: boolean;
}

type Kind = keyof Lost;

const PICTURE: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const KINDS = ["microphone", "camera"] as const;

/** A source that the browser keeps silent for so long is taken from us: shorter pauses end by themselves. */
export const MUTED_MILLIS = 3_000;
/** What is taken from us is asked for again after so long, and then less and less often. */
export const AGAIN_MILLIS = 5_000;
export const AGAIN_AT_MOST_MILLIS = 30_000;

/** One of the two, as it is held. */
class Held {
  track: MediaStreamTrack | undefined;
  /** How the last asking ended. */
  state: Asked["state"] = "missing";
  lost = false;
  /** The client turned it off. */
  off = false;
  /** Its owner speaks with somebody else for a moment: nothing of it leaves by this way. */
  withheld = false;
  /** It worked at some time, so that it is worth asking for without a word of the client. */
  worked = false;
  asking = 0;
  silent: ReturnType<typeof setTimeout> | undefined;
  next: ReturnType<typeof setTimeout> | undefined;

  get said(): TrackState {
    return this.lost ? "missing" : this.track ? (this.off ? "muted" : "on") : this.state === "on" ? "missing" : this.state;
  }

  get leaves(): boolean {
    return !this.off && !this.withheld;
  }

  clear(): void {
    clearTimeout(this.silent);
    clearTimeout(this.next);
    this.asking = 0;
  }
}

export class Devices {
  private readonly held: Record<Kind, Held> = { microphone: new Held(), camera: new Held() };
  private choice: Choice | undefined;
  private taking: Promise<unknown> = Promise.resolve();

  constructor(private readonly changed: (taken: Taken) => void) {
    navigator.mediaDevices?.addEventListener("devicechange", () => void this.takeWhatCame());
    document.addEventListener("visibilitychange", () => this.lookedAt());
    addEventListener("focus", () => this.lookedAt());
    addEventListener("pageshow", () => this.lookedAt());
  }

  get taken(): Taken {
    const { microphone, camera } = this.held;
    return {
      microphone: microphone.track,
      camera: camera.track,
      microphoneState: microphone.said,
      cameraState: camera.said,
    };
  }

  get lost(): Lost {
    return { microphone: this.held.microphone.lost, camera: this.held.camera.lost };
  }

  get off(): Off {
    return { microphone: this.held.microphone.off, camera: this.held.camera.off };
  }

  /** Before anything is taken: what was switched off when the page was loaded anew is given on at no moment. */
  keepOff(off: Off): void {
    for (const kind of KINDS) {
      this.held[kind].off = off[kind];
    }
  }

  /** Takes what is chosen, or the first that works. One taking after the other: the last choice stands. */
  take(choice: Choice): Promise<Taken> {
    this.choice = choice;
    const taken = this.taking.then(() => this.takeNow(choice));
    this.taking = taken;
    return taken;
  }

  private async takeNow(choice: Choice): Promise<Taken> {
    this.stop();
    const both = await ask({ audio: wish(SOUND, choice.microphone), video: wish(PICTURE, choice.camera) });
    if (both.stream) {
      this.hold("microphone", { state: "on" }, both.stream.getAudioTracks()[0]);
      this.hold("camera", { state: "on" }, both.stream.getVideoTracks()[0]);
    } else {
      for (const kind of KINDS) {
        const asked = await this.askFor(kind, choice);
        this.hold(kind, asked, asked.stream?.getTracks()[0]);
      }
    }
    this.changed(this.taken);
    return this.taken;
  }

  mute(what: Kind, muted: boolean): void {
    const held = this.held[what];
    held.off = muted;
    if (held.track) {
      held.track.enabled = held.leaves;
    }
    this.changed(this.taken);
  }

  /** Keeps the microphone out of the call for a moment; what is said of it stays as it is. */
  withhold(withheld: boolean): void {
    const { microphone } = this.held;
    microphone.withheld = withheld;
    if (microphone.track) {
      microphone.track.enabled = microphone.leaves;
    }
  }

  /** Gives everything back. */
  release(): void {
    this.choice = undefined;
    this.taking = this.taking.then(() => this.stop());
  }

  private stop(): void {
    for (const held of Object.values(this.held)) {
      held.clear();
      held.track?.stop();
      held.track = undefined;
      held.lost = false;
      held.worked = false;
    }
  }

  private askFor(kind: Kind, choice: Choice): Promise<Asked> {
    return kind === "microphone" ? askFor("audio", SOUND, choice.microphone) : askFor("video", PICTURE, choice.camera);
  }

  private hold(kind: Kind, asked: Asked, track: MediaStreamTrack | undefined): void {
    const held = this.held[kind];
    held.state = asked.state;
    if (track === undefined) {
      held.lost = asked.busy === true || held.track !== undefined;
      if (held.lost && asked.state !== "refused") {
        this.askLater(kind); // what was refused is asked for when the client is back at the page, and no sooner
      }
      return;
    }
    track.enabled = held.leaves; // before anything of it can leave
    held.track = track;
    held.lost &&= track.muted; // one that comes silent is still with the other program
    held.worked = true;
    clearTimeout(held.silent);
    this.watch(kind, track);
    if (held.lost) {
      this.askLater(kind);
    } else {
      held.clear();
      this.heed(kind, track);
    }
  }

  private watch(kind: Kind, track: MediaStreamTrack): void {
    const held = this.held[kind];
    track.addEventListener("mute", () => this.heed(kind, track));
    track.addEventListener("unmute", () => {
      if (held.track === track) {
        held.clear();
        if (held.lost) {
          held.lost = false;
          this.changed(this.taken);
        }
      }
    });
    track.addEventListener("ended", () => {
      if (held.track === track) {
        held.clear();
        held.track = undefined;
        held.lost = false; // whether it is, or was unplugged, is what asking tells
        held.state = "missing";
        this.changed(this.taken);
        this.again(kind);
      }
    });
  }

  /** Says that a silent source is taken, when it stays so. */
  private heed(kind: Kind, track: MediaStreamTrack): void {
    const held = this.held[kind];
    if (held.track === track && track.muted && !held.lost) {
      clearTimeout(held.silent);
      held.silent = setTimeout(() => {
        if (held.track === track && track.muted && !held.lost) {
          held.lost = true;
          this.changed(this.taken);
          this.again(kind);
        }
      }, MUTED_MILLIS);
    }
  }

  /** The client is back at the page: what was taken meanwhile may be free again. */
  private lookedAt(): void {
    for (const kind of KINDS) {
      const held = this.held[kind];
      if (held.track?.muted === true || this.isWanted(held)) {
        this.again(kind);
      }
    }
  }

  private isWanted({ lost, track, worked }: Held): boolean {
    return lost || (track === undefined && worked);
  }

  private again(kind: Kind): void {
    this.taking = this.taking.then(() => this.takeAgain(kind));
  }

  /** Browsers let nobody take a camera behind the client's back: a page that is not looked at waits until it is. */
  private async takeAgain(kind: Kind): Promise<void> {
    const held = this.held[kind];
    const { choice } = this;
    const isWanted = held.track?.muted === true || this.isWanted(held) || held.track === undefined;
    if (choice === undefined || !isWanted || document.visibilityState !== "visible") {
      return;
    }
    const asked = await this.askFor(kind, choice);
    const track = asked.stream?.getTracks()[0];
    if (this.choice === undefined || (held.track !== undefined && !held.track.muted)) {
      track?.stop(); // given back meanwhile, or the first works again
      return;
    }
    const before = held.track;
    this.hold(kind, asked, track);
    this.changed(this.taken);
    if (track !== undefined) {
      before?.stop(); // not earlier: the call has the new one by now
    }
  }

  private askLater(kind: Kind): void {
    const held = this.held[kind];
    clearTimeout(held.next);
    const millis = Math.min(AGAIN_MILLIS * 2 ** held.asking++, AGAIN_AT_MOST_MILLIS);
    held.next = setTimeout(() => this.again(kind), millis);
  }

  /** A camera or microphone that was missing may have been plugged in. */
  private async takeWhatCame(): Promise<void> {
    for (const kind of KINDS) {
      const here = await listed(kind === "camera" ? "videoinput" : "audioinput");
      if (this.held[kind].said === "missing" && here.length > 0) {
        this.again(kind);
      }
    }
  }
}

export async function listed(kind: "videoinput" | "audioinput"): Promise<{ id: string; label: string }[]> {
  const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return all
    .filter((device) => device.kind === kind && device.deviceId !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}
