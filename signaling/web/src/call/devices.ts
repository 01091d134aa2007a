/** The own camera and microphone: taken one by one, so that one that is missing does not cost the other. */

import type { TrackState } from "../messages/messages";

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

const PICTURE: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export class Devices {
  private present: Taken = { microphone: undefined, camera: undefined, microphoneState: "missing", cameraState: "missing" };
  private microphoneMuted = false;
  private cameraMuted = false;
  private choice: Choice | undefined;
  private taking: Promise<unknown> = Promise.resolve();

  constructor(private readonly changed: (taken: Taken) => void) {
    navigator.mediaDevices?.addEventListener("devicechange", () => void this.takeWhatCame());
  }

  get taken(): Taken {
    return this.present;
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
      const [microphone] = both.stream.getAudioTracks();
      const [camera] = both.stream.getVideoTracks();
      this.set(microphone, camera, "on", "on");
    } else {
      const sound = await askFor("audio", SOUND, choice.microphone);
      const picture = await askFor("video", PICTURE, choice.camera);
      this.set(sound.stream?.getAudioTracks()[0], picture.stream?.getVideoTracks()[0], sound.state, picture.state);
    }
    for (const [track, name] of [
      [this.present.microphone, "microphone"],
      [this.present.camera, "camera"],
    ] as const) {
      track?.addEventListener("ended", () => {
        if (this.present[name] === track) {
          this.present = { ...this.present, [name]: undefined, [`${name}State`]: "missing" } as Taken;
          this.changed(this.present);
        }
      });
    }
    this.changed(this.present);
    return this.present;
  }

  mute(what: "microphone" | "camera", muted: boolean): void {
    if (what === "microphone") {
      this.microphoneMuted = muted;
    } else {
      this.cameraMuted = muted;
    }
    const { microphone, camera, microphoneState, cameraState } = this.present;
    this.set(microphone, camera, microphoneState, cameraState);
    this.changed(this.present);
  }

  /** Gives everything back. */
  release(): void {
    this.choice = undefined;
    this.taking = this.taking.then(() => this.stop());
  }

  private stop(): void {
    this.present.microphone?.stop();
    this.present.camera?.stop();
    this.present = { ...this.present, microphone: undefined, camera: undefined };
  }

  /** A camera or microphone that was missing may have been plugged in. */
  private async takeWhatCame(): Promise<void> {
    const { cameraState, microphoneState } = this.present;
    const camera = cameraState === "missing" && (await listed("videoinput")).length > 0;
    const microphone = microphoneState === "missing" && (await listed("audioinput")).length > 0;
    if (this.choice !== undefined && (camera || microphone)) {
      await this.take(this.choice);
    }
  }

  private set(
    microphone: MediaStreamTrack | undefined,
    camera: MediaStreamTrack | undefined,
    microphoneState: TrackState,
    cameraState: TrackState,
  ): void {
    if (microphone) {
      microphone.enabled = !this.microphoneMuted;
    }
    if (camera) {
      camera.enabled = !this.cameraMuted;
    }
    this.present = {
      microphone,
      camera,
      microphoneState: microphone ? (this.microphoneMuted ? "muted" : "on") : without(microphoneState),
      cameraState: camera ? (this.cameraMuted ? "muted" : "on") : without(cameraState),
    };
  }
}

export async function listed(kind: "videoinput" | "audioinput"): Promise<{ id: string; label: string }[]> {
  const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return all
    .filter((device) => device.kind === kind && device.deviceId !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

function without(state: TrackState): TrackState {
  return state === "refused" ? "refused" : "missing";
}

/** Exactly what was chosen: in the place of a mere wish some browsers give their default, without a word. */
function wish(general: MediaTrackConstraints, id: string | undefined): MediaTrackConstraints {
  return id === undefined || id === "" ? general : { ...general, deviceId: { exact: id } };
}

/** What was chosen, or any other when that is gone. */
async function askFor(
  kind: "audio" | "video",
  general: MediaTrackConstraints,
  id: string | undefined,
): Promise<{ stream?: MediaStream; state: TrackState }> {
  const chosen = await ask({ [kind]: wish(general, id) });
  return chosen.stream === undefined && chosen.state === "missing" && wish(general, id) !== general
    ? ask({ [kind]: general })
    : chosen;
}

async function ask(constraints: MediaStreamConstraints): Promise<{ stream?: MediaStream; state: TrackState }> {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(constraints), state: "on" };
  } catch (failure) {
    const name = failure instanceof DOMException ? failure.name : "";
    return { state: name === "NotAllowedError" || name === "SecurityError" ? "refused" : "missing" };
  }
}
