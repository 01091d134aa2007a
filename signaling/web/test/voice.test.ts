import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Voice } from "../src/call/voice";
import type { FromGuest } from "../src/messages/messages";
import { TheirVoice } from "../src/sitter/voice";

const ICE = { servers: [], relayOnly: false };
const settled = () => vi.advanceTimersByTimeAsync(20);

/** A track as the microphone gives it. */
class Track {
  enabled = true;
  readyState = "live";
  readonly clones: Track[] = [];
  readonly kind = "audio";
  clone(): Track {
    const clone = new Track();
    this.clones.push(clone);
    return clone;
  }
  stop(): void {
    this.readyState = "ended";
  }
}

/** A peer connection that agrees to everything. */
class Peer extends EventTarget {
  static made: Peer[] = [];
  connectionState = "new";
  signalingState = "stable";
  localDescription: { sdp: string } | undefined;
  remoteDescription: object | undefined;
  readonly kinds: string[] = [];
  readonly sent: (Track | null)[] = [];
  constructor() {
    super();
    Peer.made.push(this);
  }
  addTransceiver(kind: string): void {
    this.kinds.push(kind);
  }
  getTransceivers() {
    return this.kinds.map((kind) => ({
      direction: "sendrecv",
      receiver: { track: { kind } },
      sender: { replaceTrack: async (track: Track | null) => this.sent.push(track), getParameters: () => ({}), setParameters: async () => {} },
    }));
  }
  async createOffer() {
    return { type: "offer", sdp: "v=0" };
  }
  async setLocalDescription() {
    this.localDescription = { sdp: "v=0" };
  }
  async setRemoteDescription(description: object) {
    this.remoteDescription = description;
    this.kinds.push("audio");
  }
  async addIceCandidate() {}
  async getStats() {
    return new Map([["in", { type: "inbound-rtp", kind: "audio", packetsReceived: arrived, totalAudioEnergy: 0.5 }]]);
  }
  close(): void {
    this.connectionState = "closed";
  }
  /** The other end's sound is there. */
  brings(stream: MediaStream): void {
    this.dispatchEvent(Object.assign(new Event("track"), { track: stream }));
  }
  becomes(state: string): void {
    this.connectionState = state;
    this.dispatchEvent(new Event("connectionstatechange"));
  }
}

class Sound {
  autoplay = false;
  srcObject: unknown = null;
  async play(): Promise<void> {
    if (mustTouch) {
      throw new DOMException("no", "NotAllowedError");
    }
  }
}

let microphone: Track;
let mayHear: boolean;
/** The browser lets nothing be heard before the page is touched. */
let mustTouch: boolean;
/** Packets of sound. */
let arrived: number;

beforeEach(() => {
  vi.useFakeTimers();
  Peer.made = [];
  microphone = new Track();
  mayHear = true;
  mustTouch = false;
  arrived = 7;
  vi.stubGlobal("Audio", Sound);
  vi.stubGlobal("MediaStream", class {
    addTrack(): void {}
  });
  vi.stubGlobal("navigator", {
    mediaDevices: {
      getUserMedia: async () => {
        if (!mayHear) {
          throw new DOMException("no", "NotAllowedError");
        }
        return { getAudioTracks: () => [microphone], getTracks: () => [microphone] };
      },
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The engine takes the peer connection of the browser when it is loaded: it has to be there before. */
vi.hoisted(() => {
  (globalThis as { RTCPeerConnection?: unknown }).RTCPeerConnection = new Proxy(class {}, {
    construct: (_, args) => Reflect.construct((globalThis as unknown as { PeerOnStage: new () => object }).PeerOnStage, args),
  });
});
Object.assign(globalThis, { PeerOnStage: Peer });

describe("a voice beside the client's call", () => {
  const own = () => microphone.clones.at(-1);
  let said: { type: string }[];
  let voice: Voice;

  beforeEach(() => {
    said = [];
    voice = new Voice({ signal: (signal) => said.push(signal), connection: () => undefined });
    voice.use(microphone as unknown as MediaStreamTrack, true);
  });

  test("offers sound and no picture", async () => {
    voice.begin("v1", ICE);
    await settled();

    expect(Peer.made[0]?.kinds).toStrictEqual(["audio"]);
    expect(said[0]).toMatchObject({ type: "offer", call: "v1" });
    expect(await voice.heard()).toStrictEqual({ packets: 7, energy: 0.5 });
  });

  test("lets nothing of the microphone in before it is opened, nor after it is over", async () => {
    voice.begin("v1", ICE);
    await settled();
    expect(Peer.made[0]?.sent).toContain(own());
    expect(own()?.enabled).toBe(false);

    voice.open(true);
    expect(own()?.enabled).toBe(true);
    voice.end();
    expect(own()?.enabled).toBe(false);
    expect(voice.call).toBeUndefined();
  });

  test("begun anew is closed again", () => {
    voice.begin("v1", ICE);
    voice.open(true);
    voice.begin("v2", ICE);

    expect(own()?.enabled).toBe(false);
  });

  test("seeks another path by a new offer of the same call", async () => {
    voice.begin("v1", ICE);
    await settled();
    voice.restart();
    await settled();

    expect(said.filter(({ type }) => type === "offer")).toMatchObject([
      { call: "v1", round: 0 },
      { call: "v1", round: 1 },
    ]);
  });

  test("keeps to its owner's mute, and to the microphone that is chosen", () => {
    voice.begin("v1", ICE);
    voice.open(true);
    const first = own();
    voice.use(microphone as unknown as MediaStreamTrack, false);

    expect(first?.readyState).toBe("ended");
    expect(own()?.enabled).toBe(false);
    expect(microphone.enabled).toBe(true);
  });
});

describe("the other end of a voice", () => {
  const OFFER = { type: "offer", call: "v1", round: 0, sdp: "v=0" } as const;
  let said: FromGuest[];
  let voice: TheirVoice;
  let waits: boolean;
  let doubts: number;

  beforeEach(() => {
    said = [];
    waits = false;
    doubts = 0;
    voice = new TheirVoice(
      {
        say: (message) => said.push(message),
        stands: () => true,
        waits: (type) => waits && type === "restart",
        doubt: () => {
          doubts++;
        },
      },
      () => undefined,
    );
  });

  afterEach(() => voice.close());

  const restarts = () => said.filter(({ type }) => type === "restart");

  test("asks for another path when nothing comes any more, once until that is found, and again when it is not", async () => {
    voice.take(OFFER, ICE);
    await settled();
    voice.speaks("you");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(restarts()).toStrictEqual([]);
    expect(voice.spoken).toBe("open");

    await vi.advanceTimersByTimeAsync(1_000);
    expect(restarts()).toStrictEqual([{ type: "restart", call: "v1" }]);
    expect(doubts).toBeGreaterThan(0);
    expect(voice.spoken).toBe("sought");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(restarts()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(restarts()).toHaveLength(2);

    arrived = 8;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(voice.spoken).toBe("open");
    expect(restarts()).toHaveLength(2);
  });

  test("asks for another path at once when the network is another, unless that is on its way already", async () => {
    voice.networkChanged();
    expect(restarts()).toStrictEqual([]);
    voice.take(OFFER, ICE);
    await settled();
    waits = true;
    voice.networkChanged();
    expect(restarts()).toStrictEqual([]);
    waits = false;
    voice.networkChanged();
    expect(restarts()).toHaveLength(1);
  });

  test("that is over asks for nothing", async () => {
    voice.take(OFFER, ICE);
    await settled();
    voice.end();
    voice.networkChanged();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(restarts()).toStrictEqual([]);
  });

  test("takes the microphone when it is called, and gives it back when it is over", async () => {
    expect(voice.spoken).toBe("no");
    voice.take(OFFER, ICE);
    expect(voice.spoken).toBe("called");
    await settled();
    expect(said.map(({ type }) => type)).toContain("answer");

    voice.speaks("you");
    expect(voice.spoken).toBe("open");
    expect(microphone.readyState).toBe("live");
    voice.speaks("another");
    expect(voice.spoken).toBe("no");
    expect(microphone.readyState).toBe("ended");
  });

  test("that the browser keeps silent sends nothing of the microphone until the page is touched", async () => {
    mustTouch = true;
    voice.take(OFFER, ICE);
    Peer.made[0]?.brings(new MediaStream());
    await settled();
    voice.speaks("you");
    expect(voice.spoken).toBe("silent");
    expect(Peer.made[0]?.sent).not.toContain(microphone);

    voice.touched();
    await settled();
    expect(voice.spoken).toBe("silent");
    mustTouch = false;
    voice.touched();
    await settled();
    expect(voice.spoken).toBe("open");
    expect(Peer.made[0]?.sent.at(-1)).toBe(microphone);
  });

  test("that has the microphone may be heard without a touch", async () => {
    mustTouch = true;
    voice.take(OFFER, ICE);
    Peer.made[0]?.brings(new MediaStream());
    mustTouch = false;
    await settled();
    voice.speaks("you");

    expect(voice.spoken).toBe("open");
    expect(Peer.made[0]?.sent.at(-1)).toBe(microphone);
  });

  test("says that it is not heard where the browser refuses", async () => {
    mayHear = false;
    voice.take(OFFER, ICE);
    await settled();
    voice.speaks("you");

    expect(voice.spoken).toBe("unheard");
  });

  test("a connection that fails ends it, and one that is sought does not", async () => {
    voice.take(OFFER, ICE);
    await settled();
    voice.speaks("you");

    Peer.made[0]?.becomes("disconnected");
    expect(voice.spoken).toBe("open");
    Peer.made[0]?.becomes("failed");
    expect(voice.spoken).toBe("no");
    expect(microphone.readyState).toBe("ended");
  });

  test("a microphone that comes when it is over is given back", async () => {
    voice.take(OFFER, ICE);
    voice.speaks("another");
    await settled();

    expect(microphone.readyState).toBe("ended");
    expect(voice.spoken).toBe("no");
  });
});
