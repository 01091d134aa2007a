/** The engines of one end, of which one holds the call at a time: the one that the console's last attempt asks for. */

import type { Conference, Ice } from "../messages/messages";
import { DirectEngine } from "./direct";
import type { CallEngine, Signal } from "./engine";
import { JitsiEngine, type JitsiListener } from "./jitsi/engine";

type Paths = Pick<Ice, "servers" | "relayOnly">;

export class Engines {
  private readonly direct: DirectEngine;
  private jitsi: JitsiEngine | undefined;
  private present: CallEngine<never>;
  private own: Parameters<CallEngine<never>["tracks"]> = [undefined, undefined];

  /**
   * @param worker where the script of the worker that seals frames is
   * @param service where this page finds the XMPP server that its line goes through
   */
  constructor(
    private readonly end: "console" | "guest",
    private readonly worker: string,
    private readonly service: () => string,
    private readonly listener: JitsiListener,
  ) {
    this.direct = new DirectEngine(end === "console" ? "offers" : "answers", listener);
    this.present = this.direct;
  }

  get call(): string | undefined {
    return this.present.call;
  }

  get connection(): string {
    return this.present.connection;
  }

  get refused(): number {
    return this.present.refused;
  }

  get picturePaused(): boolean {
    return this.present.picturePaused;
  }

  get heard(): number | undefined {
    return this.present.heard;
  }

  /** Begins an attempt from browser to browser. */
  startDirect(call: string, ice: Paths): void {
    this.turnTo(this.direct).start(call, ice);
  }

  /** Begins an attempt in a conference. */
  meet(conference: Conference, ice: Paths): void {
    this.turnTo(this.conferences()).start(conference, ice);
  }

  /** Loads what conferences need. */
  getReady(integrity: string): void {
    this.conferences().getReady(integrity);
  }

  /** In this conference, come back with this token. */
  renew(call: string, token: string): void {
    this.jitsi?.renew(call, token);
  }

  take(signal: Signal): void {
    this.present.take(signal);
  }

  tracks(microphone: MediaStreamTrack | undefined, camera: MediaStreamTrack | undefined): void {
    this.own = [microphone, camera];
    this.present.tracks(microphone, camera);
  }

  restart(): void {
    this.present.restart();
  }

  stats(): Promise<RTCStatsReport | undefined> {
    return this.present.stats();
  }

  hangUp(): void {
    this.present.end();
  }

  private conferences(): JitsiEngine {
    this.jitsi ??= new JitsiEngine(this.end, this.worker, this.service, this.listener);
    return this.jitsi;
  }

  private turnTo<Begin>(next: CallEngine<Begin>): CallEngine<Begin> {
    if (this.present !== next) {
      this.present.end();
      this.present.tracks(undefined, undefined);
      this.present = next as CallEngine<never>;
      next.tracks(...this.own);
    }
    return next;
  }
}
