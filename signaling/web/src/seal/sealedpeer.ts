/** Peer connections that carry sealed frames only, whoever makes them: a library of others makes its own. */

import type { SealedCall } from "./sealedcall";

/** Says to which attempt the connections belong that are made from now on; without one none can be made. */
export interface Sealing {
  use(call: SealedCall | undefined): void;
}

let sealing: Sealing | undefined;

/** Replaces `window.RTCPeerConnection` once for this page; later calls answer the same. To be called before a library looks at it. */
export function installSealedPeers(): Sealing {
  sealing ??= install();
  return sealing;
}

function install(): Sealing {
  let current: SealedCall | undefined;
  const Sealed = sealed(window.RTCPeerConnection, () => current);
  window.RTCPeerConnection = Sealed;
  if ("webkitRTCPeerConnection" in window) {
    Object.assign(window, { webkitRTCPeerConnection: Sealed }); // its former name, which browsers still know
  }
  return {
    use(call) {
      current = call;
    },
  };
}

function sealed(Plain: typeof RTCPeerConnection, current: () => SealedCall | undefined): typeof RTCPeerConnection {
  return class SealedPeer extends Plain {
    readonly #call: SealedCall;
    /** The last look at a description; candidates wait for it, since they belong to that description. */
    #checked: Promise<void> = Promise.resolve();

    constructor(configuration?: RTCConfiguration) {
      const call = current();
      if (call === undefined) {
        throw new Error("no connection without an attempt that seals its frames");
      }
      super(call.configuration(withoutOlderWay(configuration)));
      this.#call = call;
      call.join(this);
      this.addEventListener("track", () => this.#arm());
      this.addEventListener("datachannel", (event) => {
        event.stopImmediatePropagation();
        event.channel.close(); // what it carries is not sealed
      });
    }

    override addTrack(track: MediaStreamTrack, ...streams: MediaStream[]): RTCRtpSender {
      const sender = super.addTrack(track, ...streams);
      this.#arm();
      return sender;
    }

    override addTransceiver(trackOrKind: MediaStreamTrack | string, init?: RTCRtpTransceiverInit): RTCRtpTransceiver {
      const transceiver = super.addTransceiver(trackOrKind, init);
      this.#arm();
      return transceiver;
    }

    override async setLocalDescription(description?: RTCLocalSessionDescriptionInit): Promise<void> {
      this.#arm();
      await super.setLocalDescription(description);
      this.#arm();
    }

    /** Rejects with NotTheOtherEnd, and changes nothing, when the description leads to somebody else. */
    override async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
      const { type, sdp = "" } = description; // what was looked at is what is set
      if (type !== "rollback") {
        this.#checked = this.#call.check(this, sdp);
        await this.#checked;
      }
      await super.setRemoteDescription(type === "rollback" ? { type } : { type, sdp });
      this.#arm();
    }

    override async addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<void> {
      await this.#checked.catch(() => undefined); // whoever set the description hears of it
      await super.addIceCandidate(candidate);
    }

    /** Refused: what a data channel carries is not sealed. */
    override createDataChannel(): RTCDataChannel {
      throw new Error("no data channels beside sealed frames");
    }

    /** Refused: the old way of sending passes by addTrack. */
    addStream(): void {
      throw new Error("tracks are added by addTrack");
    }

    #arm(): void {
      try {
        this.getTransceivers().forEach((transceiver) => this.#call.arm(transceiver));
      } catch (failure) {
        this.close(); // rather than a picture in the clear
        throw failure;
      }
    }
  };
}

/** Without the older way of reaching frames, which would take them before we do. */
function withoutOlderWay(configuration: RTCConfiguration | undefined): RTCConfiguration {
  const { encodedInsertableStreams: _, ...rest } = { ...configuration } as RTCConfiguration & { encodedInsertableStreams?: boolean };
  return rest;
}
