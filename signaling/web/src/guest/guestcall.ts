/** The guest's end of the call: follows the console's attempts, and says how it receives and how it is seen. */

import type { Devices, Taken } from "../call/devices";
import { Engines } from "../call/engines";
import { OwnCamera, type OwnPicture } from "../call/own";
import { light, Measure } from "../call/received";
import type { Candidates, Conference, FromGuest, Ice, Offer, Quality } from "../messages/messages";

const MEASURE_MILLIS = 1_000;
/** Quality that did not change is said again after so many measurements. */
const SAID_AGAIN = 10;
/** How the own picture is, is said again after so many looks, half a second each: the console believes it no longer than that. */
const OWN_AGAIN = 10;
/** Without a new picture, or a changed one, for so long it is frozen. */
const FROZEN_MILLIS = 3_000;
/** Without a connection for so long, the console is asked for a new path. */
const NEW_PATH_MILLIS = 3_000;

export class GuestCall {
  private readonly engine: Engines;
  private readonly measure: Measure;
  private readonly ticking: ReturnType<typeof setInterval>;
  private connected = false;
  private brokenSince: number | undefined;
  private readonly ownCamera = new OwnCamera((picture) => this.sayOwn(picture));
  private lastFrames = 0;
  private lastPackets = 0;
  private pictureLived = Number.NEGATIVE_INFINITY;
  private saidQuality = "";
  private saidBefore = 0;
  private saidOwn: OwnPicture = "unknown";
  private saidOwnBefore = 0;

  /** @param lineStands whether what is said reaches the console at once */
  constructor(
    private readonly devices: Devices,
    private readonly video: HTMLVideoElement,
    private readonly say: (message: FromGuest) => void,
    private readonly lineStands: () => boolean,
    private readonly changed: () => void,
  ) {
    this.measure = new Measure(video);
    this.engine = new Engines("guest", SEAL_WORKER, ownService, {
      signal: (signal) => {
        if (signal.type !== "offer") {
          say(signal);
        }
      },
      connection: (call, state) => {
        if (call === this.engine.call) {
          this.connection(state);
        }
      },
      remote: (stream) => {
        if (video.srcObject !== stream) {
          video.srcObject = stream;
        }
      },
      impostor: (call) => say({ type: "impostor", call }), // the console, which calls, sees nothing of it
      noConference: () => undefined, // the console sees that nobody comes, and begins anew
    });
    this.ticking = setInterval(() => void this.tick(), MEASURE_MILLIS);
  }

  /** Whether the other end's picture and sound can come in at present. */
  get stands(): boolean {
    return this.connected;
  }

  /** An attempt was offered that this page, loaded anew, knows nothing of: its path is sought again. */
  resume(call: string): void {
    if (this.engine.call === undefined) {
      this.say({ type: "restart", call });
    }
  }

  take(message: Offer | Candidates, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (message.type === "offer" && message.call !== this.engine.call) {
      this.begin(() => this.engine.startDirect(message.call, ice));
    }
    this.engine.take(message);
  }

  /** The console has called to a conference. */
  meet(conference: Conference, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (conference.call !== this.engine.call) {
      this.begin(() => this.engine.meet(conference, ice));
    }
  }

  /** Conferences follow: what they need is loaded while the client waits. */
  getReady(integrity: string): void {
    this.engine.getReady(integrity);
  }

  renew(call: string, token: string): void {
    this.engine.renew(call, token);
  }

  private begin(attempt: () => void): void {
    this.brokenSince = performance.now();
    this.connected = false;
    this.lastFrames = 0;
    this.lastPackets = 0;
    attempt();
    const { microphone, camera } = this.devices.taken;
    this.engine.tracks(microphone, camera);
    this.ownCamera.of(camera);
    this.changed();
  }

  use(taken: Taken): void {
    this.engine.tracks(taken.microphone, taken.camera);
    this.ownCamera.of(this.engine.call === undefined ? undefined : taken.camera);
  }

  /** The browser says that the network is another: do not wait for the old path to fail. */
  networkChanged(): void {
    if (this.engine.call !== undefined) {
      this.engine.restart();
    }
  }

  close(): void {
    clearInterval(this.ticking);
    this.end();
    this.ownCamera.close();
  }

  end(): void {
    this.engine.hangUp();
    this.ownCamera.of(undefined);
    this.connection("closed");
    this.brokenSince = undefined;
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
    if (this.brokenSince !== undefined && now - this.brokenSince > NEW_PATH_MILLIS && this.lineStands()) {
      this.brokenSince = now;
      this.engine.restart();
    }
    const measured = this.measure.of(await this.engine.stats());
    const received = { ...measured, audioPackets: this.engine.heard ?? measured.audioPackets };
    if (received.framesDecoded > this.lastFrames && received.contentChanged) {
      this.pictureLived = now;
    }
    const lives = now - this.pictureLived < FROZEN_MILLIS;
    const picture = received.framesDecoded === 0 ? "none" : lives ? "alive" : "frozen";
    // What arrives is not heard while the browser keeps the page silent until it is touched.
    const sound = received.audioPackets > this.lastPackets && !this.video.muted ? "alive" : "gone";
    this.lastFrames = received.framesDecoded;
    this.lastPackets = received.audioPackets;
    this.sayQuality({ type: "quality", light: light(received, this.connected), picture, sound });
  }

  private sayOwn(picture: OwnPicture): void {
    if (this.lineStands() && (picture !== this.saidOwn || ++this.saidOwnBefore >= OWN_AGAIN)) {
      this.saidOwn = picture;
      this.saidOwnBefore = 0;
      this.say({ type: "ownPicture", picture });
    }
  }

  private sayQuality(quality: Quality): void {
    const text = JSON.stringify(quality);
    if (this.lineStands() && (text !== this.saidQuality || ++this.saidBefore >= SAID_AGAIN)) {
      this.saidQuality = text;
      this.saidBefore = 0;
      this.say(quality);
    }
  }
}

/** The server that this page came from is the one that its line goes through. */
function ownService(): string {
  return `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/xmpp-websocket`;
}
