/**
 * The other end of a voice: somebody beside the client, whom the therapist calls. The microphone is held as long as that, and
 * no longer. Where nothing comes any more, another path is asked for, as the client's page does.
 */

import { askFor } from "../call/asking";
import { DirectEngine } from "../call/direct";
import { Loudspeaker } from "../call/loudspeaker";
import { DIRECT } from "../call/pathwatch";
import { packets } from "../call/received";
import { type CallLine, PathSeeker } from "../call/seeker";
import type { Candidates, Ice, Offer } from "../messages/messages";

const LOOK_MILLIS = 500;

/**
 * `called`: the browser is being asked for the microphone, or the first way is sought; `open`: both hear each other; `sought`:
 * they did, and nothing comes any more; `silent`: the browser plays nothing before the page is touched.
 */
export type Spoken = "no" | "called" | "open" | "sought" | "silent" | "unheard";

const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export class TheirVoice {
  private readonly engine: DirectEngine;
  private readonly loudspeaker = new Loudspeaker(() => this.sayOwn());
  private microphone: MediaStreamTrack | undefined;
  private state: Spoken = "no";
  private isWithThem = false;
  private path: PathSeeker | undefined;
  private isQuiet = false;
  private readonly looking = setInterval(() => void this.look(), LOOK_MILLIS);

  /** @param changed what is shown of it is another */
  constructor(
    private readonly line: CallLine,
    private readonly changed: () => void,
  ) {
    this.engine = new DirectEngine(
      "answers",
      {
        signal: (signal) => {
          if (signal.type !== "offer") {
            line.say(signal);
          }
          if (signal.type === "candidates" && signal.candidates.length > 0) {
            this.path?.named();
          }
        },
        connection: (_, state) => {
          if (state === "failed" || state === "closed") {
            this.end();
          }
        },
        remote: (stream) => this.loudspeaker.play(stream),
      },
      "sound",
    );
  }

  get spoken(): Spoken {
    if (this.state === "called" && this.loudspeaker.mustTouch) {
      return "silent";
    }
    const isOpen = this.state === "called" && this.isWithThem && this.microphone !== undefined;
    return isOpen ? (this.isQuiet ? "sought" : "open") : this.state;
  }

  take(message: Offer | Candidates, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (message.type === "offer" && message.call !== this.engine.call) {
      this.engine.start(message.call, ice);
      this.path = new PathSeeker(DIRECT, this.line, () => this.engine.restart());
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

  /** The browser says that the network is another: do not wait until it is silent. */
  networkChanged(): void {
    this.path?.networkChanged();
  }

  /** The page was touched: from now on the browser may let it be heard. */
  touched(): void {
    if (this.loudspeaker.mustTouch) {
      void this.loudspeaker.again();
    }
  }

  close(): void {
    clearInterval(this.looking);
    this.end();
  }

  end(): void {
    this.path = undefined;
    this.engine.end();
    this.engine.tracks(undefined, undefined);
    this.microphone?.stop();
    this.microphone = undefined;
    this.loudspeaker.end();
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
    this.state = track === undefined ? "unheard" : "called";
    void this.loudspeaker.again(); // not waited for: it plays only when something comes
    this.sayOwn();
  }

  /** Whoever cannot hear is not heard either: the console takes a voice for open when sound comes from here. */
  private sayOwn(): void {
    this.engine.tracks(this.loudspeaker.mustTouch ? undefined : this.microphone, undefined);
    this.changed();
  }

  private async look(): Promise<void> {
    const { path } = this;
    const arrived = packets(path === undefined ? undefined : await this.engine.stats());
    if (path !== this.path) {
      return; // another voice has begun meanwhile
    }
    const isQuiet = path?.look(arrived, this.engine.connection === "connected") ?? false;
    if (isQuiet !== this.isQuiet) {
      this.isQuiet = isQuiet;
      this.changed();
    }
  }
}
