/** The guest's end of the call: follows the console's attempts, and says how it receives and how it is seen. */

import type { Devices, Taken } from "../call/devices";
import { EndChecks } from "../call/check";
import { Engines } from "../call/engines";
import { OwnCamera, type OwnPicture } from "../call/own";
import { CONFERENCE, DIRECT, type Patience } from "../call/pathwatch";
import { light, Measure, packets } from "../call/received";
import { type CallLine, PathSeeker } from "../call/seeker";
import type { Candidates, Conference, EndCheck, Ice, Offer, Quality } from "../messages/messages";

const LOOK_MILLIS = 500;
/** What is measured is told after so many looks. */
const LOOKS_A_MEASUREMENT = 2;
/** Quality that did not change is said again after so many measurements. */
const SAID_AGAIN = 10;
/** How the own picture is, is said again after so many looks, half a second each: the console believes it no longer than that. */
const OWN_AGAIN = 10;
/** Without a new picture, or a changed one, for so long it is frozen. */
const FROZEN_MILLIS = 3_000;

export class GuestCall {
  private readonly engine: Engines;
  private readonly measure: Measure;
  private readonly ticking: ReturnType<typeof setInterval>;
  private connected = false;
  private path: PathSeeker | undefined;
  private looks = 0;
  private readonly checks = new EndChecks();
  private readonly ownCamera = new OwnCamera((picture) => this.sayOwn(picture));
  private lastFrames = 0;
  private lastPackets = 0;
  private pictureLived = Number.NEGATIVE_INFINITY;
  private saidQuality = "";
  private saidBefore = 0;
  private saidOwn: OwnPicture | "paused" = "unknown";
  private saidOwnBefore = 0;

  constructor(
    private readonly devices: Devices,
    private readonly video: HTMLVideoElement,
    private readonly line: CallLine,
    private readonly changed: () => void,
  ) {
    this.measure = new Measure(video);
    this.engine = new Engines("guest", SEAL_WORKER, ownService, {
      signal: (signal) => {
        if (signal.type !== "offer") {
          line.say(signal);
        }
        if (signal.type === "candidates" && signal.candidates.length > 0) {
          this.path?.named();
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
      impostor: (call) => line.say({ type: "impostor", call }), // the console, which calls, sees nothing of it
      noConference: () => undefined, // the console sees that nobody comes, and begins anew
    });
    this.ticking = setInterval(() => void this.look(), LOOK_MILLIS);
  }

  /** Whether the other end's picture and sound can come in at present. */
  get stands(): boolean {
    return this.connected;
  }

  /** An attempt was offered that this page, loaded anew, knows nothing of: its path is sought again. */
  resume(call: string): void {
    if (this.engine.call === undefined) {
      this.line.say({ type: "restart", call });
    }
  }

  take(message: Offer | Candidates, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (message.type === "offer" && message.call !== this.engine.call) {
      this.begin(DIRECT, () => this.engine.startDirect(message.call, ice));
    }
    this.engine.take(message);
  }

  /** The console has called to a conference. */
  meet(conference: Conference, ice: Pick<Ice, "servers" | "relayOnly">): void {
    if (conference.call !== this.engine.call) {
      this.begin(CONFERENCE, () => this.engine.meet(conference, ice));
    }
  }

  /** Conferences follow: what they need is loaded while the client waits. */
  getReady(integrity: string): void {
    this.engine.getReady(integrity);
  }

  renew(call: string, token: string): void {
    this.engine.renew(call, token);
  }

  private begin(patience: Patience, attempt: () => void): void {
    this.path = new PathSeeker(patience, this.line, () => this.engine.restart());
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

  /** How this end is, for the check before the session. */
  async check({ servers }: Pick<Ice, "servers">): Promise<EndCheck> {
    return this.checks.check(servers, await this.engine.stats());
  }

  /** Whether what arrives is played; some browsers wait for a touch. */
  get plays(): boolean {
    return !this.video.muted && !this.video.paused;
  }

  /** The browser says that the network is another: do not wait for the old path to fail. */
  networkChanged(): void {
    this.path?.networkChanged();
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
    this.path = undefined;
  }

  private connection(state: RTCPeerConnectionState): void {
    const before = this.connected;
    this.connected = state === "connected";
    if (before !== this.connected) {
      this.changed();
    }
  }

  private async look(): Promise<void> {
    const { path } = this;
    if (this.engine.call === undefined || path === undefined) {
      return;
    }
    const stats = await this.engine.stats();
    if (path !== this.path) {
      return; // another attempt has begun meanwhile
    }
    path.look(packets(stats), this.connected);
    if (++this.looks % LOOKS_A_MEASUREMENT === 0) {
      this.tellOf(stats);
    }
  }

  private tellOf(stats: RTCStatsReport | undefined): void {
    const now = performance.now();
    const measured = this.measure.of(stats);
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

  private sayOwn(seen: OwnPicture): void {
    const picture = this.engine.picturePaused && this.devices.taken.cameraState === "on" ? "paused" : seen;
    if (this.line.stands() && (picture !== this.saidOwn || ++this.saidOwnBefore >= OWN_AGAIN)) {
      this.saidOwn = picture;
      this.saidOwnBefore = 0;
      this.line.say({ type: "ownPicture", picture });
    }
  }

  private sayQuality(quality: Quality): void {
    const text = JSON.stringify(quality);
    if (this.line.stands() && (text !== this.saidQuality || ++this.saidBefore >= SAID_AGAIN)) {
      this.saidQuality = text;
      this.saidBefore = 0;
      this.line.say(quality);
    }
  }
}

/** The server that this page came from is the one that its line goes through. */
function ownService(): string {
  return `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/xmpp-websocket`;
}
