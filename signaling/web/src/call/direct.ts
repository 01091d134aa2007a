/**
 * The direct engine: one RTCPeerConnection, descriptions and candidates through the sealed line, so that the DTLS
 * fingerprints in them are authenticated by the invitation. The console always offers; there is no glare. Sound comes
 * first: when the path is poor, the picture yields.
 */

import type { Answer, Candidate, Candidates, Ice, Offer } from "../messages/messages";
import { Ease } from "./ease";
import type { CallEngine, CallListener, Signal } from "./engine";
import { iceServersOf } from "./paths";
import { packets } from "./received";
import { Reports } from "./reports";
import { limitPicture, limitSound } from "./sending";

/** {@link Ease} is told of the path once a second, give or take a timer. */
const EASE_MILLIS = 900;

/** As the browser gave it: another engine may put its own in the place. */
const Peer = globalThis.RTCPeerConnection;

export class DirectEngine implements CallEngine<string> {
  /** Descriptions come by the sealed line: who holds the DTLS is known, and nothing else can arrive. */
  readonly refused = 0;
  readonly heard = undefined;
  private peer: RTCPeerConnection | undefined;
  private present: string | undefined;
  private path: RTCIceTransport | undefined;
  private round = 0;
  private microphone: MediaStreamTrack | undefined;
  private camera: MediaStreamTrack | undefined;
  private early: Candidate[] = [];
  private ease: Ease;
  private reports = new Reports();
  private eased = 0;
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly role: "offers" | "answers",
    private readonly listener: CallListener,
    private readonly media: "both" | "sound" = "both",
  ) {
    this.ease = this.newEase();
  }

  /** A guest does not tell a picture of the therapist's that is paused from one that is frozen: that one stays. */
  private newEase(): Ease {
    return new Ease(this.role === "answers");
  }

  get call(): string | undefined {
    return this.present;
  }

  get picturePaused(): boolean {
    return this.ease.paused;
  }

  get connection(): string {
    return this.peer?.connectionState ?? "closed";
  }

  start(call: string, ice: Pick<Ice, "servers" | "relayOnly">): void {
    this.end();
    this.present = call;
    const peer = new Peer({
      iceServers: iceServersOf(ice.servers),
      iceTransportPolicy: ice.relayOnly ? "relay" : "all",
      bundlePolicy: "max-bundle",
    });
    this.peer = peer;
    const arriving = new MediaStream();
    peer.addEventListener("track", (event) => {
      arriving.addTrack(event.track);
      this.listener.remote(arriving);
    });
    peer.addEventListener("connectionstatechange", () => this.listener.connection(call, peer.connectionState));
    peer.addEventListener("icecandidate", ({ candidate }) => {
      const candidates = candidate?.candidate ? [{ candidate: candidate.candidate, sdpMid: candidate.sdpMid ?? "0" }] : [];
      this.listener.signal({ type: "candidates", call, candidates });
    });
    if (this.role === "offers") {
      peer.addTransceiver("audio", { direction: "sendrecv" });
      if (this.media === "both") {
        peer.addTransceiver("video", { direction: "sendrecv" });
      }
      this.inTurn(peer, async () => {
        await this.sendOwn(peer);
        await this.offer(peer, call, {});
      });
    }
  }

  take(signal: Signal): void {
    const peer = this.peer;
    if (peer === undefined || signal.call !== this.present) {
      return;
    }
    if (signal.type === "offer" && this.role === "answers") {
      this.inTurn(peer, () => this.answer(peer, signal));
    } else if (signal.type === "answer" && this.role === "offers") {
      this.inTurn(peer, () => this.accept(peer, signal));
    } else if (signal.type === "candidates") {
      this.inTurn(peer, () => this.reach(peer, signal));
    } else if (signal.type === "restart" && this.role === "offers") {
      this.restart();
    }
  }

  tracks(microphone: MediaStreamTrack | undefined, camera: MediaStreamTrack | undefined): void {
    this.microphone = microphone;
    this.camera = camera;
    const peer = this.peer;
    if (peer) {
      this.inTurn(peer, () => this.sendOwn(peer));
    }
  }

  restart(): void {
    const peer = this.peer;
    const call = this.present;
    if (peer === undefined || call === undefined) {
      return;
    }
    if (this.role === "answers") {
      this.listener.signal({ type: "restart", call });
    } else {
      this.inTurn(peer, () => this.offer(peer, call, { iceRestart: true }));
    }
  }

  /** To be called at least once a second while a call stands: the picture eases with what it says of the path. */
  async stats(): Promise<RTCStatsReport | undefined> {
    const peer = this.peer;
    const stats = await peer?.getStats();
    const now = performance.now();
    const aSecond = now - this.eased >= EASE_MILLIS;
    this.eased = aSecond ? now : this.eased;
    if (peer !== undefined && stats !== undefined && this.peer === peer) {
      const cameBack = this.ease.came(packets(stats), now);
      if ((aSecond && this.suffers(stats)) || cameBack) {
        this.inTurn(peer, () => this.sendOwn(peer));
      }
    }
    return stats;
  }

  private suffers(stats: RTCStatsReport): boolean {
    for (const one of (stats as unknown as Map<string, Record<string, unknown>>).values()) {
      if (one.type === "remote-inbound-rtp" && one.kind === "audio") {
        const { fractionLost, roundTripTime, timestamp } = one as { fractionLost?: number; roundTripTime?: number; timestamp?: number };
        const roundTripMillis = (roundTripTime ?? 0) * 1_000;
        return this.reports.counts(timestamp ?? 0, roundTripMillis, packets(stats)) && this.ease.second(fractionLost ?? 0, roundTripMillis);
      }
    }
    return false;
  }

  end(): void {
    this.peer?.close();
    this.peer = undefined;
    this.present = undefined;
    this.path = undefined;
    this.round = 0;
    this.early = [];
    this.ease = this.newEase();
    this.reports = new Reports();
    this.work = Promise.resolve(); // what a closed connection was asked for may never settle (W3C webrtc-pc §4.4.1.2)
  }

  private async offer(peer: RTCPeerConnection, call: string, options: RTCOfferOptions): Promise<void> {
    await peer.setLocalDescription(await peer.createOffer(options));
    if (this.peer === peer) {
      const sdp = peer.localDescription?.sdp ?? "";
      this.listener.signal({ type: "offer", call, round: this.round++, sdp });
    }
    if (options.iceRestart) {
      this.ease.seeks(performance.now());
      await this.sendOwn(peer);
    }
  }

  private async answer(peer: RTCPeerConnection, offer: Offer): Promise<void> {
    if (offer.round < this.round) {
      return; // overtaken by a newer one
    }
    this.round = offer.round + 1;
    await peer.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    for (const transceiver of peer.getTransceivers()) {
      transceiver.direction = "sendrecv";
    }
    if (offer.round > 0) {
      this.ease.seeks(performance.now());
    }
    await this.sendOwn(peer);
    await this.reachEarly(peer);
    await peer.setLocalDescription();
    this.listenToPath(peer);
    if (this.peer === peer) {
      const sdp = peer.localDescription?.sdp ?? "";
      this.listener.signal({ type: "answer", call: offer.call, round: offer.round, sdp });
    }
  }

  private async accept(peer: RTCPeerConnection, answer: Answer): Promise<void> {
    if (answer.round !== this.round - 1 || peer.signalingState !== "have-local-offer") {
      return;
    }
    await peer.setRemoteDescription({ type: "answer", sdp: answer.sdp });
    this.listenToPath(peer);
    await this.reachEarly(peer);
  }

  /**
   * A path that was sought is there: the picture begins anew on it. Without that the other end asks for one when its picture
   * stops, often before there is a way to ask, and the next time three seconds later.
   */
  private listenToPath(peer: RTCPeerConnection): void {
    const path = peer.getTransceivers()[0]?.sender.transport?.iceTransport;
    if (path === undefined || path === this.path || this.peer !== peer) {
      return;
    }
    this.path = path;
    path.addEventListener("selectedcandidatepairchange", () => {
      if (this.peer === peer && this.ease.found()) {
        this.inTurn(peer, () => this.sendOwn(peer));
      }
    });
  }

  private async reach(peer: RTCPeerConnection, { candidates }: Candidates): Promise<void> {
    this.early.push(...candidates);
    if (peer.remoteDescription) {
      await this.reachEarly(peer);
    }
  }

  private async reachEarly(peer: RTCPeerConnection): Promise<void> {
    const candidates = this.early;
    this.early = [];
    for (const candidate of candidates) {
      await peer.addIceCandidate({ candidate: candidate.candidate, sdpMid: candidate.sdpMid }).catch(() => undefined); // of a former round
    }
  }

  private async sendOwn(peer: RTCPeerConnection): Promise<void> {
    for (const transceiver of peer.getTransceivers()) {
      const isSound = transceiver.receiver.track.kind === "audio";
      await transceiver.sender.replaceTrack((isSound ? this.microphone : this.camera) ?? null);
      await (isSound ? limitSound(transceiver.sender) : limitPicture(transceiver.sender, this.ease));
    }
  }

  private inTurn(peer: RTCPeerConnection, task: () => Promise<void>): void {
    this.work = this.work
      .then(() => (this.peer === peer ? task() : undefined))
      .catch(() => {
        if (this.peer === peer && peer.connectionState !== "connected" && this.present !== undefined) {
          this.listener.connection(this.present, "failed"); // the console begins another attempt
        }
      });
  }
}
