/** What arrives from the other end, measured a few times a second: counters, whether the picture changes, and a light. */

import { Grid } from "./grid";
import type { Light } from "../messages/messages";

export interface Received {
  readonly framesDecoded: number;
  readonly contentChanged: boolean;
  /** Of the picture, 0 to 1 each; see {@link Grid}. 0 without one. */
  readonly brightness: number;
  readonly contrast: number;
  readonly audioPackets: number;
  readonly audioEnergy: number;
  readonly width: number;
  readonly height: number;
  readonly roundTripMillis?: number;
  readonly lost?: number;
  readonly path: "none" | "direct" | "relay";
  readonly framesSent: number;
}

export const NOTHING: Received = {
  framesDecoded: 0,
  contentChanged: false,
  brightness: 0,
  contrast: 0,
  audioPackets: 0,
  audioEnergy: 0,
  width: 0,
  height: 0,
  path: "none",
  framesSent: 0,
};

/**
 * The share of places from which a picture counts as changed. An encoder's endless mending of a picture that stands still
 * stays below it after two seconds at most qualities; a camera's noise in a dark room is above it while the path is good.
 * What the camera itself gives says it better (own.ts); this is for when it cannot be asked.
 */
const CHANGED_SHARE = 0.04;
/** Loss is counted over as long at least: a share of a handful of packets says nothing. */
const LOSS_MILLIS = 900;

export class Measure {
  private readonly grid = new Grid();
  private lastLost = 0;
  private lastPackets = 0;
  private lossCounted = Number.NEGATIVE_INFINITY;
  private share: number | undefined;

  constructor(private readonly video: HTMLVideoElement) {}

  of(stats: RTCStatsReport | undefined): Received {
    const look = this.grid.look(this.video);
    const seen = {
      contentChanged: look !== undefined && (look.changed ?? 1) >= CHANGED_SHARE,
      brightness: look?.brightness ?? 0,
      contrast: look?.contrast ?? 0,
    };
    if (stats === undefined) {
      return { ...NOTHING, ...seen };
    }
    const all = [...(stats as unknown as Map<string, Record<string, unknown>>).values()];
    const find = (type: string, kind?: string) => all.find((one) => one.type === type && (kind === undefined || one.kind === kind)) ?? {};
    const video = find("inbound-rtp", "video");
    const sound = find("inbound-rtp", "audio");
    const pair = all.find((one) => one.id === find("transport").selectedCandidatePairId) ?? {};
    const roundTrip = number(pair.currentRoundTripTime);
    const lost = this.lost(number(video.packetsLost) + number(sound.packetsLost), number(video.packetsReceived) + number(sound.packetsReceived));
    return {
      framesDecoded: number(video.framesDecoded),
      ...seen,
      audioPackets: number(sound.packetsReceived),
      audioEnergy: number(sound.totalAudioEnergy),
      width: this.video.videoWidth,
      height: this.video.videoHeight,
      ...(roundTrip > 0 ? { roundTripMillis: roundTrip * 1000 } : {}),
      ...(lost === undefined ? {} : { lost }),
      path: path(all, pair),
      framesSent: number(find("outbound-rtp", "video").framesSent),
    };
  }

  private lost(lost: number, received: number): number | undefined {
    const now = performance.now();
    if (now - this.lossCounted < LOSS_MILLIS) {
      return this.share;
    }
    const newlyLost = Math.max(0, lost - this.lastLost);
    const newlyReceived = Math.max(0, received - this.lastPackets);
    this.lossCounted = now;
    this.lastLost = lost;
    this.lastPackets = received;
    const all = newlyLost + newlyReceived;
    this.share = all === 0 ? undefined : newlyLost / all;
    return this.share;
  }
}

/** How good the path is, in one word. Loss and delay are what a listener suffers from. */
export function light(received: Received, connected: boolean): Light {
  if (!connected) {
    return "none";
  }
  const lost = received.lost ?? 0;
  const delay = received.roundTripMillis ?? 0;
  if (lost > 0.1 || delay > 800) {
    return "bad";
  }
  return lost > 0.03 || delay > 400 ? "poor" : "good";
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function path(all: readonly Record<string, unknown>[], pair: Record<string, unknown>): "none" | "direct" | "relay" {
  const types = [pair.localCandidateId, pair.remoteCandidateId].map((id) => all.find((one) => one.id === id)?.candidateType);
  if (pair.id === undefined) {
    return "none";
  }
  return types.includes("relay") ? "relay" : "direct";
}

/** Of picture and sound, as many as came. */
export function packets(stats: RTCStatsReport | undefined): number {
  let all = 0;
  for (const one of ((stats ?? new Map()) as Map<string, { type?: unknown; packetsReceived?: unknown }>).values()) {
    all += one.type === "inbound-rtp" && typeof one.packetsReceived === "number" ? one.packetsReceived : 0;
  }
  return all;
}
