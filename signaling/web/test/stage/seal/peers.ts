/** A browser's peer connections and workers as far as sealing touches them, for tests without a browser. */

const letters = "0123456789ABCDEF";
let made = 0;

/** A fingerprint like no other. */
export function newFingerprint(): string {
  const octets = Array.from({ length: 32 }, (_, i) => (made >> (i % 8)) & 255);
  made++;
  return octets.map((octet) => `${letters[octet >> 4]}${letters[octet & 15]}`).join(":");
}

export const describing = (...fingerprints: string[]): string =>
  ["v=0", ...fingerprints.map((value) => `m=audio 9 X 1\r\na=fingerprint:sha-256 ${value}`), ""].join("\r\n");

type End = { transform?: unknown };
type Transceiver = { sender: End; receiver: End & { track: { kind: string } } };

export class StagePeer extends EventTarget {
  static generateCertificate = async () => ({ value: newFingerprint() });
  signalingState = "stable";
  /** What was set, and which candidates were taken, in order. */
  readonly taken: unknown[] = [];
  private readonly transceivers: Transceiver[] = [];

  constructor(readonly configuration: Record<string, unknown> = {}) {
    super();
  }

  getTransceivers = (): Transceiver[] => this.transceivers;

  addTransceiver(kind: string): Transceiver {
    const transceiver = { sender: {}, receiver: { track: { kind } } };
    this.transceivers.push(transceiver);
    return transceiver;
  }

  addTrack({ kind }: { kind: string }): End {
    return this.addTransceiver(kind).sender;
  }

  createDataChannel(label: string): unknown {
    return { label };
  }

  async createOffer(): Promise<RTCSessionDescriptionInit> {
    const [certificate] = this.configuration.certificates as { value: string }[];
    return { type: "offer", sdp: describing(certificate!.value) };
  }

  async setLocalDescription(): Promise<void> {}

  async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    this.taken.push(description);
    if (description.type === "offer") {
      this.addTransceiver("audio");
      this.dispatchEvent(new Event("track"));
      this.addTransceiver("video"); // one that only receives brings no event
    }
  }

  async addIceCandidate(candidate: unknown): Promise<void> {
    this.taken.push(candidate);
  }

  close(): void {
    this.signalingState = "closed";
  }
}

/** Takes the key and says so, unless there is no such script. */
export class StageWorker {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  isOver = false;

  constructor(private readonly script: string) {}

  postMessage(): void {
    queueMicrotask(() => (this.script === "seal.js" ? this.tell({ sealed: 0 }) : this.onerror?.()));
  }

  tell(data: unknown): void {
    this.onmessage?.({ data });
  }

  terminate(): void {
    this.isOver = true;
  }
}

export class StageTransform {
  constructor(
    readonly worker: StageWorker,
    readonly options: unknown,
  ) {}
}
