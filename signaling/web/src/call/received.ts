/** What arrives from the other end, measured once a second: counters, whether the picture changes, and a light. */

import type { Light } from "../messages/messages";

export interface Received {
  readonly framesDecoded: number;
  readonly contentChanged: boolean;
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
  audioPackets: 0,
  audioEnergy: 0,
  width: 0,
  height: 0,
  path: "none",
  framesSent: 0,
};

const COLUMNS = 16;
const ROWS = 12;
/** Change of brightness, of 255, in any one place, from which a picture counts as changed. */
const CHANGE = 2;

export class Measure {
  private luma: Uint8ClampedArray | undefined;
  private lastLost = 0;
  private lastPackets = 0;
  private readonly canvas = document.createElement("canvas");

  constructor(private readonly video: HTMLVideoElement) {
    this.canvas.width = COLUMNS;
    this.canvas.height = ROWS;
  }

  of(stats: RTCStatsReport | undefined): Received {
    if (stats === undefined) {
      return { ...NOTHING, contentChanged: this.contentChanged() };
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
      contentChanged: this.contentChanged(),
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
    const newlyLost = Math.max(0, lost - this.lastLost);
    const newlyReceived = Math.max(0, received - this.lastPackets);
    this.lastLost = lost;
    this.lastPackets = received;
    const all = newlyLost + newlyReceived;
    return all === 0 ? undefined : newlyLost / all;
  }

  private contentChanged(): boolean {
    const context = this.canvas.getContext("2d", { willReadFrequently: true });
    if (context === null || this.video.videoWidth === 0) {
      return false;
    }
    // Single pixels, not averages: a camera's own noise shows that it lives while a sleeping client lies still.
    context.imageSmoothingEnabled = false;
    context.drawImage(this.video, 0, 0, COLUMNS, ROWS);
    const { data } = context.getImageData(0, 0, COLUMNS, ROWS);
    const before = this.luma;
    this.luma = data;
    return before === undefined || changes(before, data);
  }
}

/** Whether two small pictures (RGBA) differ in brightness anywhere. */
export function changes(before: Uint8ClampedArray, now: Uint8ClampedArray): boolean {
  for (let at = 0; at < now.length; at += 4) {
    if (Math.abs(luma(now, at) - luma(before, at)) >= CHANGE) {
      return true;
    }
  }
  return false;
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

/** ITU-R BT.709. */
function luma(data: Uint8ClampedArray, at: number): number {
  return 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
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
