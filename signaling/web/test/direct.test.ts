import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DirectEngine } from "../src/call/direct";

const ICE = { servers: [], relayOnly: false };
const settled = () => vi.advanceTimersByTimeAsync(20);

interface Encoding {
  active?: boolean;
  scaleResolutionDownBy?: number;
}

/** A sender that keeps what it was told last. */
class Sender {
  encodings: [Encoding] = [{}];
  constructor(readonly transport: { iceTransport: EventTarget } | null) {}
  async replaceTrack() {}
  getParameters() {
    return { encodings: structuredClone(this.encodings) };
  }
  async setParameters({ encodings }: { encodings: [Encoding] }) {
    this.encodings = encodings;
  }
}

/** A peer connection that agrees to everything, over one transport. */
class Peer extends EventTarget {
  static last: Peer;
  /** Not every browser tells of the transport below. */
  static tells = true;
  received = 0;
  readonly iceTransport = new EventTarget();
  readonly transceivers: { direction: string; receiver: { track: { kind: string } }; sender: Sender }[] = [];
  connectionState = "new";
  signalingState = "stable";
  readonly described: (string | undefined)[] = [];
  localDescription = { sdp: "v=0" };
  remoteDescription: object | undefined;
  constructor() {
    super();
    Peer.last = this;
  }
  addTransceiver(kind: string) {
    this.transceivers.push({ direction: "", receiver: { track: { kind } }, sender: new Sender(Peer.tells ? { iceTransport: this.iceTransport } : null) });
  }
  getTransceivers() {
    return this.transceivers;
  }
  async createOffer() {
    return { type: "offer", sdp: "v=0" };
  }
  async setLocalDescription(description?: { type: string }) {
    this.described.push(description?.type);
    this.signalingState = description?.type === "offer" ? "have-local-offer" : "stable";
  }
  async setRemoteDescription(description: { type: string }) {
    this.remoteDescription = description;
    this.signalingState = "stable";
    if (description.type === "offer" && this.transceivers.length === 0) {
      ["audio", "video"].forEach((kind) => this.addTransceiver(kind));
    }
  }
  async getStats() {
    return new Map([["in", { type: "inbound-rtp", kind: "audio", packetsReceived: this.received }]]);
  }
  close() {}
  /** Another pair of addresses carries what is sent. */
  paths(): Promise<unknown> {
    this.iceTransport.dispatchEvent(new Event("selectedcandidatepairchange"));
    return settled();
  }
  /** How the picture is sent, and `none` if it is not. */
  get picture(): number | "none" | undefined {
    const encoding = this.transceivers.find(({ receiver }) => receiver.track.kind === "video")?.sender.encodings[0];
    return encoding?.active === false ? "none" : encoding?.scaleResolutionDownBy;
  }
}

/** The engine takes the peer connection of the browser when it is loaded: it has to be there before. */
vi.hoisted(() => {
  (globalThis as { RTCPeerConnection?: unknown }).RTCPeerConnection = new Proxy(class {}, {
    construct: () => new (globalThis as unknown as { PeerOnStage: new () => object }).PeerOnStage(),
  });
});
Object.assign(globalThis, { PeerOnStage: Peer });

beforeEach(() => {
  vi.useFakeTimers();
  Peer.tells = true;
  vi.stubGlobal("MediaStream", class {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const listener = { signal: () => undefined, connection: () => undefined, remote: () => undefined };

/** One end, after its first path was agreed on. */
async function standing(role: "offers" | "answers"): Promise<DirectEngine> {
  const engine = new DirectEngine(role, listener);
  engine.start("c1", ICE);
  agree(engine, role, 0);
  await settled();
  await Peer.last.paths();
  return engine;
}

function agree(engine: DirectEngine, role: "offers" | "answers", round: number): void {
  engine.take({ type: role === "offers" ? "answer" : "offer", call: "c1", round, sdp: "v=0" });
}

/** Another path is sought, and both ends have agreed on it. */
async function sought(engine: DirectEngine, role: "offers" | "answers"): Promise<void> {
  engine.restart();
  await settled();
  agree(engine, role, 1);
  await settled();
}

/** So many packets of sound have come when the engine is asked next. */
async function asked(engine: DirectEngine, received: number): Promise<void> {
  Peer.last.received = received;
  await engine.stats();
  await settled();
}

describe.each(["offers", "answers"] as const)("the end that %s", (role) => {
  test("sends its picture whole over the paths that an attempt begins with", async () => {
    await standing(role);
    expect(Peer.last.picture).toBe(1);
    await Peer.last.paths();

    expect(Peer.last.picture).toBe(1);
  });

  test("sends no picture while another path is sought, and a small one when it is there", async () => {
    const engine = await standing(role);
    await sought(engine, role);
    expect(Peer.last.picture).toBe("none");

    await Peer.last.paths();
    expect(Peer.last.picture).toBe(2);
    expect(engine.picturePaused).toBe(false);
  });

  test("takes what comes for a sign of the path where the browser gives none", async () => {
    Peer.tells = false;
    const engine = await standing(role);
    await sought(engine, role);
    await asked(engine, 70);
    await asked(engine, 70);
    expect(Peer.last.picture).toBe("none");

    await asked(engine, 71);
    expect(Peer.last.picture).toBe(2);
  });

  test("sends a picture again after five seconds to an end of which nothing comes", async () => {
    Peer.tells = false;
    const engine = await standing(role);
    await sought(engine, role);
    await vi.advanceTimersByTimeAsync(4_800);
    await asked(engine, 0);
    expect(Peer.last.picture).toBe("none");

    await vi.advanceTimersByTimeAsync(200);
    await asked(engine, 0);
    expect(Peer.last.picture).toBe(2);
  });

  test("begins another attempt with the whole picture", async () => {
    await sought(await standing(role), role);
    await standing(role);

    expect(Peer.last.picture).toBe(1);
  });
});

test("puts another offer in the place of one that was not answered, and takes none back", async () => {
  const engine = new DirectEngine("offers", listener);
  engine.start("c1", ICE);
  await settled();
  engine.restart();
  engine.restart();
  await settled();

  expect(Peer.last.described).toEqual(["offer", "offer", "offer"]);
});
