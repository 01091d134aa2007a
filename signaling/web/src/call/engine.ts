/** One call between console and guest, whatever carries it. The console begins each attempt; the guest follows. */

import type { Answer, Candidates, Ice, Offer } from "../messages/messages";

export type Signal = Offer | Answer | Candidates | { readonly type: "restart"; readonly call: string };

export interface CallListener {
  /** To be sent to the other end through the sealed line. */
  signal(signal: Signal): void;
  connection(call: string, state: RTCPeerConnectionState): void;
  /** What arrives from the other end; the same stream grows as tracks come. */
  remote(stream: MediaStream): void;
}

/** @typeParam Begin what an attempt is begun with */
export interface CallEngine<Begin> {
  /** Begins this attempt in place of any other. */
  start(begin: Begin, ice: Pick<Ice, "servers" | "relayOnly">): void;
  /** What the other end said. Signals of other attempts are ignored. */
  take(signal: Signal): void;
  /** What this end sends from now on, in a running call too. */
  tracks(microphone: MediaStreamTrack | undefined, camera: MediaStreamTrack | undefined): void;
  /** Seeks a new path. */
  restart(): void;
  stats(): Promise<RTCStatsReport | undefined>;
  readonly call: string | undefined;
  /** As `RTCPeerConnection.connectionState`. */
  readonly connection: string;
  /** Pieces that came and were not sealed with the attempt's key: dropped. */
  readonly refused: number;
  /** Whether this end holds back its own picture so that the sound gets through. */
  readonly picturePaused: boolean;
  /** Pieces of sound that were opened; absent where every packet that comes is one. */
  readonly heard: number | undefined;
  end(): void;
}
