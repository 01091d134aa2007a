/** The guest's end of the call: follows the console's attempts, and says how it receives and how it is seen. */

import { Devices, type Taken } from "../call/devices";
import { DirectEngine } from "../call/direct";
import { light, Measure } from "../call/received";
import type { FromConsole, FromGuest, Ice } from "../messages/messages";

const MEASURE_MILLIS = 1_000;
const TOLD_EVERY = 5;
/** Without a connection for so long, the console is asked for a new path. */
const NEW_PATH_MILLIS = 3_000;

export class GuestCall {
  private ice: Pick<Ice, "servers" | "relayOnly"> = { servers: [], relayOnly: false };
  private readonly engine: DirectEngine;
  private readonly measure: Measure;
  private connected = false;
  private brokenSince: number | undefined;
  private lastFrames = 0;
  private lastPackets = 0;
  private told = 0;

  constructor(
    private readonly devices: Devices,
    video: HTMLVideoElement,
    private readonly say: (message: FromGuest) => void,
    private readonly changed: () => void,
  ) {
    this.measure = new Measure(video);
    this.engine = new DirectEngine("answers", {
      signal: (signal) => {
        if (signal.type !== "offer") {
          say(signal);
        }
      },
      connection: (_, state) => this.connection(state),
      remote: (stream) => {
        video.srcObject = stream;
      },
    });
    setInterval(() => void this.tick(), MEASURE_MILLIS);
  }

  /** Whether the other end's picture and sound can come in at present. */
  get stands(): boolean {
    return this.connected;
  }

  take(message: FromConsole): void {
    if (message.type === "ice") {
      this.ice = message;
    } else if (message.type === "offer" || message.type === "candidates") {
      if (message.type === "offer" && message.call !== this.engine.call) {
        this.brokenSince = performance.now();
        this.engine.start(message.call, this.ice);
        this.use(this.devices.taken);
      }
      this.engine.take(message);
    }
  }

  use(taken: Taken): void {
    this.engine.tracks(taken.microphone, taken.camera);
    this.say({ type: "media", microphone: taken.microphoneState, camera: taken.cameraState });
  }

  /** The browser says that the network is another: do not wait for the old path to fail. */
  networkChanged(): void {
    if (this.engine.call !== undefined) {
      this.engine.restart();
    }
  }

  end(): void {
    this.engine.end();
    this.connection("closed");
  }

  private connection(state: RTCPeerConnectionState): void {
    const before = this.connected;
    this.connected = state === "connected";
    if (this.connected) {
      this.brokenSince = undefined;
    } else if (before) {
      this.brokenSince = performance.now();
    }
    if (before !== this.connected) {
      this.changed();
    }
  }

  private async tick(): Promise<void> {
    if (this.engine.call === undefined) {
      return;
    }
    const now = performance.now();
    if (this.brokenSince !== undefined && now - this.brokenSince > NEW_PATH_MILLIS) {
      this.brokenSince = now;
      this.engine.restart();
    }
    const received = this.measure.of(await this.engine.stats());
    const picture =
      received.framesDecoded === 0 ? "none" : received.framesDecoded > this.lastFrames && received.contentChanged ? "alive" : "frozen";
    const sound = received.audioPackets > this.lastPackets ? "alive" : "gone";
    this.lastFrames = received.framesDecoded;
    this.lastPackets = received.audioPackets;
    if (this.told++ % TOLD_EVERY === 0) {
      this.say({ type: "quality", light: light(received, this.connected), picture, sound });
    }
  }
}
