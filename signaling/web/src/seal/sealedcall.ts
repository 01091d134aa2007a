/** One attempt of a call whose frames are sealed: its key, its certificate, its worker, and its connections. */

import { iceServersOf } from "../call/paths";
import type { Ice } from "../messages/messages";
import { fingerprintsIn } from "./fingerprint";
import { importFrameKey, type Kind, type Role } from "./frames";
import type { Counts, Purpose, Side } from "./pipe";
import { isProof, Proofs } from "./proof";

export type { Role } from "./frames";
export type { Counts } from "./pipe";

/** What both ends know of an attempt; the key is new for each, and copied: the caller wipes its own. */
export interface SealTerms {
  /** 32 random bytes. */
  readonly key: Uint8Array;
  readonly role: Role;
  readonly room: string;
  /** Whether a videobridge may stand in between, whose certificate nobody can prove. */
  readonly media: "peer" | "bridge";
  /** Which servers help to find a path, besides those that the maker of a connection names. */
  readonly ice?: Pick<Ice, "servers" | "relayOnly">;
  /** Those that the maker names are not asked: the line's own server has named all there are. */
  readonly onlyOurServers?: boolean;
}

/** Whoever made this description has not the frame key of the attempt. */
export class NotTheOtherEnd extends Error {
  override readonly name = "NotTheOtherEnd";
}

const PROOFS = 8;
/** Makes no connection but one, of which it only asks what its certificate is called; see sealedpeer.ts. */
const Unsealed = globalThis.RTCPeerConnection;

export class SealedCall {
  /** Told whenever a description was refused. */
  onImpostor: (() => void) | undefined;
  /** Asked before every look at a description: what the other end published may have come this moment. */
  ask: (() => void) | undefined;
  /** Told of every connection that is made for this attempt. */
  onPeer: ((peer: RTCPeerConnection) => void) | undefined;
  /** Set by the engine; asked in media `bridge` only. */
  isBridge: (peer: RTCPeerConnection) => boolean = () => false;
  private readonly made: RTCPeerConnection[] = [];
  private readonly armed = new WeakSet<RTCRtpSender | RTCRtpReceiver>();
  /** The newest last. A set: only the other end can make one that fits, so that a false one can do no more than crowd. */
  private readonly believed = new Set<string>();
  private told: Counts = { sealed: 0, opened: 0, openedSound: 0, refused: 0, repeated: 0, unsent: 0 };
  private over = false;

  private constructor(
    private readonly terms: Omit<SealTerms, "key">,
    private readonly proofs: Proofs,
    private readonly worker: Worker,
    readonly certificate: RTCCertificate,
    /** To be published before joining: it says whose the certificate is, and is no secret. */
    readonly proof: string,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Counts>) => {
      this.told = data;
    };
  }

  /**
   * Makes the certificate of this attempt, so that its fingerprint is known before anybody joins.
   *
   * @param worker where the script of the worker is; rejects when it cannot be loaded
   */
  static async open({ key, ...terms }: SealTerms, worker: string): Promise<SealedCall> {
    const own = Uint8Array.from(key);
    const proofs = await Proofs.of(await importFrameKey(own), terms.room);
    const certificate = await Unsealed.generateCertificate({ name: "ECDSA", namedCurve: "P-256" } as AlgorithmIdentifier);
    const proof = await proofs.make(terms.role, await fingerprintOf(certificate));
    const sealer = await started(worker, { key: own, role: terms.role });
    return new SealedCall(terms, proofs, sealer, certificate, proof);
  }

  /** The open connections of this attempt. */
  get peers(): readonly RTCPeerConnection[] {
    return this.made.filter((peer) => peer.signalingState !== "closed");
  }

  /** How a connection of this attempt is set up, whatever its maker wished otherwise. */
  configuration({ iceServers = [], ...wished }: RTCConfiguration): RTCConfiguration {
    const { ice, onlyOurServers } = this.terms;
    return {
      ...wished,
      certificates: [this.certificate],
      iceServers: [...(onlyOurServers ? [] : iceServers), ...iceServersOf(ice?.servers ?? [])],
      ...(ice?.relayOnly ? { iceTransportPolicy: "relay" as const } : {}),
    };
  }

  /** As last told by the worker, twice a second at most. */
  counts(): Counts {
    return this.told;
  }

  /** What the other end published; the last eight count, since a page that comes again has another certificate. */
  believe(proof: string): void {
    if (!isProof(proof)) {
      return;
    }
    this.believed.delete(proof);
    this.believed.add(proof);
    const [oldest] = this.believed;
    if (this.believed.size > PROOFS && oldest !== undefined) {
      this.believed.delete(oldest);
    }
  }

  /** Takes a connection that was just made into the attempt. */
  join(peer: RTCPeerConnection): void {
    if (this.over) {
      peer.close();
      throw new Error("this attempt is over");
    }
    this.made.push(peer);
    this.onPeer?.(peer);
  }

  /**
   * Looks at whom a description leads to.
   *
   * @throws NotTheOtherEnd when a fingerprint in it is not proven, or there is none
   */
  async check(peer: RTCPeerConnection, sdp: string): Promise<void> {
    if (this.terms.media === "bridge" && this.isBridge(peer)) {
      return;
    }
    this.ask?.();
    const theirs = this.terms.role === "console" ? "guest" : "console";
    const proven = await Promise.all(
      (fingerprintsIn(sdp) ?? []).map((fingerprint) => this.proofs.prove(theirs, fingerprint, this.believed)),
    );
    if (proven.length === 0 || proven.includes(false)) {
      this.onImpostor?.();
      throw new NotTheOtherEnd("this description leads to somebody who has not the frame key");
    }
  }

  /** Sends everything that goes or comes here through the worker; for good, whoever may wish otherwise. */
  arm({ sender, receiver }: RTCRtpTransceiver): void {
    const kind = receiver.track.kind as Kind;
    this.armEnd(sender, "seal", kind);
    this.armEnd(receiver, "open", kind);
  }

  close(): void {
    this.over = true;
    for (const peer of this.peers) {
      peer.close();
    }
    this.worker.terminate();
  }

  private armEnd(end: RTCRtpSender | RTCRtpReceiver, side: Side, kind: Kind): void {
    if (this.armed.has(end)) {
      return;
    }
    const transform = new RTCRtpScriptTransform(this.worker, { side, kind } satisfies Purpose);
    end.transform = transform;
    Object.defineProperty(end, "transform", { value: transform, writable: false, configurable: false });
    this.armed.add(end);
  }
}

/** As a description tells it; not every browser can tell it of the certificate itself. */
async function fingerprintOf(certificate: RTCCertificate) {
  const peer = new Unsealed({ certificates: [certificate] });
  try {
    peer.addTransceiver("audio");
    const [fingerprint] = fingerprintsIn((await peer.createOffer()).sdp ?? "") ?? [];
    if (fingerprint === undefined) {
      throw new Error("this browser's description names no certificate");
    }
    return fingerprint;
  } finally {
    peer.close();
  }
}

/** The worker, once it has said that it has the key. */
function started(script: string, told: { key: Uint8Array; role: Role }): Promise<Worker> {
  const worker = new Worker(script);
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve(worker);
    worker.onerror = () => {
      worker.terminate();
      reject(new Error(`the worker could not be started from ${script}`));
    };
    worker.postMessage(told);
    told.key.fill(0);
  });
}
