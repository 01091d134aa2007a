/**
 * The console's end of a voice beside the client's call: sound alone, from browser to browser, with one person at a time.
 * Nothing of the microphone goes into it before it is opened.
 */

import type { Candidates, Ice, Offer } from "../messages/messages";
import { DirectEngine } from "./direct";
import type { Signal } from "./engine";

export interface VoiceListener {
  signal(signal: Offer | Candidates): void;
  connection(call: string, state: RTCPeerConnectionState): void;
}

export interface Heard {
  readonly packets: number;
  readonly energy: number;
}

export class Voice {
  private readonly engine: DirectEngine;
  private readonly loudspeaker = new Audio();
  /** The own microphone once more: what is said into it can be held back from one call and let into the other. */
  private microphone: MediaStreamTrack | undefined;
  private isOpen = false;
  private isOn = false;

  constructor(listener: VoiceListener) {
    this.loudspeaker.autoplay = true;
    this.engine = new DirectEngine(
      "offers",
      {
        signal: (signal) => {
          if (signal.type === "offer" || signal.type === "candidates") {
            listener.signal(signal);
          }
        },
        connection: (call, state) => listener.connection(call, state),
        remote: (stream) => {
          this.loudspeaker.srcObject = stream;
        },
      },
      "sound",
    );
  }

  get call(): string | undefined {
    return this.engine.call;
  }

  /** Begins this call in place of any other; it is not opened. */
  begin(call: string, ice: Pick<Ice, "servers" | "relayOnly">): void {
    this.open(false);
    this.engine.start(call, ice);
    this.engine.tracks(this.microphone, undefined);
  }

  take(signal: Signal): void {
    this.engine.take(signal);
  }

  /** Another path is sought, within this call. */
  restart(): void {
    this.engine.restart();
  }

  /** What this end sends from now on; `on`: its owner has not muted it. */
  use(microphone: MediaStreamTrack | undefined, on: boolean): void {
    this.isOn = on;
    const before = this.microphone;
    this.microphone = microphone?.clone();
    this.heed();
    this.engine.tracks(this.microphone, undefined);
    before?.stop();
  }

  /** Whether what is said into the microphone goes into this call. */
  open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.heed();
  }

  private heed(): void {
    if (this.microphone) {
      this.microphone.enabled = this.isOpen && this.isOn;
    }
  }

  async heard(): Promise<Heard> {
    const stats = (await this.engine.stats()) as unknown as Map<string, Record<string, unknown>> | undefined;
    for (const one of stats?.values() ?? []) {
      if (one.type === "inbound-rtp" && one.kind === "audio") {
        return { packets: Number(one.packetsReceived ?? 0), energy: Number(one.totalAudioEnergy ?? 0) };
      }
    }
    return { packets: 0, energy: 0 };
  }

  end(): void {
    this.open(false);
    this.engine.end();
    this.loudspeaker.srcObject = null;
  }
}
