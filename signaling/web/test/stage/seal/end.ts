/** One end of a call on the stage: a window of its own, with connections sealed as the product seals them, or not. */

import { type Role, SealedCall } from "../../../src/seal/sealedcall";
import { installSealedPeers } from "../../../src/seal/sealedpeer";
import { canSealFrames } from "../../../src/seal/support";

export interface Part {
  readonly role: Role;
  readonly key: readonly number[];
  readonly worker: string;
  /** Sends and receives without transforms, though it has the key and the proof. */
  readonly isPlain: boolean;
  readonly codec: string;
}

export interface Figures {
  readonly state: string;
  readonly framesDecoded: number;
  readonly videoPackets: number;
  readonly audioPackets: number;
  readonly audioEnergy: number;
  /** Of the other's sound; what is made up for what is missing does not count. */
  readonly audioSamples: number;
  readonly sealed: number;
  readonly opened: number;
  readonly refused: number;
  readonly unsent: number;
  readonly impostors: number;
  readonly channel: string;
}

let call: SealedCall;
let peer: RTCPeerConnection;
let channel: RTCDataChannel | undefined;
let impostors = 0;

const end = {
  /** Why no connection can be made before there is an attempt. */
  early(): string {
    installSealedPeers();
    try {
      return String(new RTCPeerConnection());
    } catch (failure) {
      return (failure as Error).message;
    }
  },

  async come({ role, key, worker, isPlain, codec }: Part): Promise<string> {
    if (!canSealFrames()) {
      throw new Error("this browser cannot seal frames");
    }
    call = await SealedCall.open({ key: Uint8Array.from(key), role, room: "stage", media: "peer" }, worker);
    call.onImpostor = () => impostors++;
    if (isPlain) {
      peer = new RTCPeerConnection({ certificates: [call.certificate] });
      channel = peer.createDataChannel("beside");
    } else {
      installSealedPeers().use(call);
      peer = new RTCPeerConnection();
    }
    peer.addEventListener("track", ({ track }) => {
      const played = document.createElement(track.kind === "audio" ? "audio" : "video");
      played.autoplay = true;
      played.srcObject = new MediaStream([track]);
      document.body.append(played);
    });
    const own = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 320, height: 240 } });
    own.getTracks().forEach((track) => peer.addTrack(track, own));
    const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
    const video = peer.getTransceivers().find(({ receiver }) => receiver.track.kind === "video");
    video?.setCodecPreferences(codecs.filter(({ mimeType }) => mimeType === `video/${codec}`));
    return call.proof;
  },

  believe(proof: string): void {
    call.believe(proof);
  },

  /** Says what this end has to say, with all its addresses. */
  async say(): Promise<RTCSessionDescriptionInit> {
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      const look = () => peer.iceGatheringState === "complete" && resolve();
      peer.addEventListener("icegatheringstatechange", look);
      look();
    });
    const { type, sdp } = peer.localDescription!;
    return { type, sdp };
  },

  async hear(description: RTCSessionDescriptionInit): Promise<string> {
    try {
      await peer.setRemoteDescription(description);
      return "heard";
    } catch (failure) {
      return (failure as Error).name;
    }
  },

  /** What an undoing hand, a library's for instance, can do to a sender. */
  undo(): string {
    try {
      peer.getSenders().forEach((sender) => (sender.transform = null));
      return "undone";
    } catch (failure) {
      return (failure as Error).name;
    }
  },

  channel(): string {
    try {
      return peer.createDataChannel("beside").label;
    } catch (failure) {
      return (failure as Error).message;
    }
  },

  async figures(): Promise<Figures> {
    const all = [...((await peer.getStats()) as unknown as Map<string, Record<string, number | string>>).values()];
    const inbound = (kind: string) => all.find((one) => one.type === "inbound-rtp" && one.kind === kind) ?? {};
    const of = (kind: string, name: string) => Number(inbound(kind)[name] ?? 0);
    return {
      state: peer.connectionState,
      framesDecoded: of("video", "framesDecoded"),
      videoPackets: of("video", "packetsReceived"),
      audioPackets: of("audio", "packetsReceived"),
      audioEnergy: of("audio", "totalAudioEnergy"),
      audioSamples: of("audio", "totalSamplesReceived") - of("audio", "concealedSamples"),
      ...call.counts(),
      impostors,
      channel: channel?.readyState ?? "none",
    };
  },
};

export type End = typeof end;
Object.assign(window, { end });
