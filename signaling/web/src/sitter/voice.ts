/** The other end of a voice: somebody beside the client, whom the therapist calls. The microphone is held as long as that, and no longer. */

import { askFor } from "../call/asking";
import { DirectEngine } from "../call/direct";
import type { Candidates, FromGuest, Ice, Offer } from "../messages/messages";

/** `called`: the browser is being asked for the microphone, or the way is sought; `open`: both hear each other. */
export type Spoken = "no" | "called" | "open" | "unheard";

const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export class TheirVoice {
  private readonly engine: DirectEngine;
  private readonly loudspeaker = new Audio();
  private microphone: MediaStreamTrack | undefined;
  private state: Spoken = "no";
  private isWithThem = false;

  /**
   * @param say to the console
   * @param changed what is shown of it is another
   */
  constructor(
    say: (message: FromGuest) => void,
    private readonly changed: () => void,
  ) {
    this.loudspeaker.autoplay = true;
    this.engine = new DirectEngine(
      "answers",
      {
        signal: (signal) => {
          if (signal.type !== "offer") {
            say(signal);
          }
        },
        connection: (_, state) => {
          if (state === "failed" || state === "closed") {
            this.end();
          }
        },
        remote: (stream) => {
          this.loudspeaker.srcObject = stream;
        },
      },
      "sound",
    );
  }

  get spoken(): Spoken {
    return this.state === "called" && this.isWithThem && this.microphone !== undefined ? "open" : this.state;
  }

  take(message: Offer | Candidates, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (message.type === "offer" && message.call !== this.engine.call) {
      this.engine.start(message.call, ice);
      this.state = "called";
      this.isWithThem = false;
      void this.takeTheMicrophone(message.call);
      this.changed();
    }
    this.engine.take(message);
  }

  /** The therapist speaks with whoever sits here, or with somebody else again. */
  speaks(to: "you" | "another"): void {
    this.isWithThem = to === "you";
    if (to === "another") {
      this.end();
    }
    this.changed();
  }

  end(): void {
    this.engine.end();
    this.engine.tracks(undefined, undefined);
    this.microphone?.stop();
    this.microphone = undefined;
    this.loudspeaker.srcObject = null;
    this.state = "no";
    this.isWithThem = false;
    this.changed();
  }

  private async takeTheMicrophone(call: string): Promise<void> {
    const asked = await askFor("audio", SOUND, undefined);
    const track = asked.stream?.getAudioTracks()[0];
    if (this.engine.call !== call) {
      track?.stop(); // it is over meanwhile
      return;
    }
    this.microphone?.stop();
    this.microphone = track;
    this.engine.tracks(track, undefined);
    this.state = track === undefined ? "unheard" : "called";
    this.changed();
  }
}
