import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { SealedCall as Call, SealTerms } from "../src/seal/sealedcall";
import type { Sealing } from "../src/seal/sealedpeer";
import { describing, newFingerprint, StagePeer, StageTransform, StageWorker } from "./stage/seal/peers";

const KEY = new Uint8Array(32).fill(7);
let SealedCall: typeof Call;
let sealing: Sealing;
let call: Call;
let guest: Call;

/** The page's window; what is in it before is what the browser put there, here as a wary onlooker has wrapped it. */
beforeAll(async () => {
  const watched = new Proxy(StagePeer, { construct: (target, args, made) => Reflect.construct(target, args, made) });
  Object.assign(globalThis, { window: globalThis, RTCPeerConnection: watched, webkitRTCPeerConnection: watched });
  Object.assign(globalThis, { Worker: StageWorker });
  ({ SealedCall } = await import("../src/seal/sealedcall"));
  sealing = (await import("../src/seal/sealedpeer")).installSealedPeers();
});

beforeEach(async () => {
  Object.assign(globalThis, { RTCRtpScriptTransform: StageTransform });
  call = await open({});
  guest = await open({ role: "guest" });
  sealing.use(call);
});

afterEach(() => sealing.use(undefined));

const open = (terms: Partial<SealTerms>, worker = "seal.js") =>
  SealedCall.open({ key: KEY, role: "console", room: "room", media: "peer", ...terms }, worker);
const newPeer = (configuration?: object) => new RTCPeerConnection(configuration) as RTCPeerConnection & StagePeer;
const ofGuest = (): string => describing((guest.certificate as unknown as { value: string }).value);
const offer = (sdp: string): RTCSessionDescriptionInit => ({ type: "offer", sdp });
const armed = (peer: StagePeer) =>
  peer.getTransceivers().map(({ sender, receiver }) => [sender, receiver].map(({ transform }) => (transform as StageTransform)?.options));
const both = (kind: string) => [{ side: "seal", kind }, { side: "open", kind }];

describe("a connection", () => {
  test("cannot be made without an attempt, under none of its names", () => {
    sealing.use(undefined);
    expect(() => newPeer()).toThrow("no connection without an attempt");
    expect(() => new (globalThis as unknown as { webkitRTCPeerConnection: typeof RTCPeerConnection }).webkitRTCPeerConnection()).toThrow();
  });

  test("has the certificate of the attempt, and the rest of what was asked for", () => {
    const asked = { iceTransportPolicy: "relay", encodedInsertableStreams: true, certificates: ["another"] };
    expect(newPeer(asked).configuration).toEqual({
      iceTransportPolicy: "relay",
      certificates: [call.certificate],
      iceServers: [],
    });
  });

  test("seeks its path by the line's servers besides the maker's, and by a relay alone where the console says so", async () => {
    const line = { servers: [{ urls: ["turn:a.example"], username: "u", credential: "c" }], relayOnly: true };
    const theirs = { urls: "turn:deployment.example" };
    sealing.use(await open({ ice: line }));
    const { configuration } = newPeer({ iceServers: [theirs], iceTransportPolicy: "all" });
    expect(configuration).toMatchObject({
      iceServers: [theirs, { urls: ["turn:a.example"], username: "u", credential: "c" }],
      iceTransportPolicy: "relay",
    });
    sealing.use(await open({ ice: line, onlyOurServers: true }));
    expect(newPeer({ iceServers: [theirs] }).configuration.iceServers).toHaveLength(1);
  });

  test("seals and opens whatever is added", () => {
    const peer = newPeer();
    peer.addTrack({ kind: "audio" } as MediaStreamTrack);
    peer.addTransceiver("video");
    expect(armed(peer)).toEqual([both("audio"), both("video")]);
  });

  test("seals and opens what the other end adds, with an event and without, each once", async () => {
    const peer = newPeer();
    let first: unknown;
    peer.addEventListener("track", () => (first = armed(peer)));
    call.believe(guest.proof);
    await peer.setRemoteDescription(offer(ofGuest()));
    expect(first, "when others hear of the track").toEqual([both("audio")]);
    const [transform] = peer.getTransceivers().map(({ sender }) => sender.transform);
    await peer.setLocalDescription();
    expect(armed(peer)).toEqual([both("audio"), both("video")]);
    expect(peer.getTransceivers()[0]?.sender.transform).toBe(transform);
  });

  test("keeps its transforms, whoever wishes otherwise", () => {
    const sender = newPeer().addTransceiver("audio").sender;
    expect(() => (sender.transform = null)).toThrow(TypeError);
    expect(sender.transform).toBeInstanceOf(StageTransform);
  });

  test("ends rather than send in the clear", () => {
    Object.assign(globalThis, { RTCRtpScriptTransform: undefined });
    const peer = newPeer();
    expect(() => peer.addTransceiver("audio")).toThrow(TypeError);
    expect(peer.signalingState).toBe("closed");
  });

  test("has no channels beside, and takes none", () => {
    const peer = newPeer();
    expect(() => peer.createDataChannel("x")).toThrow("no data channels");
    expect(() => (peer as unknown as { addStream(): void }).addStream()).toThrow("addTrack");
    const heard = vi.fn();
    const channel = { close: vi.fn() };
    peer.addEventListener("datachannel", heard);
    peer.dispatchEvent(Object.assign(new Event("datachannel"), { channel }));
    expect(channel.close).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a description", () => {
  const refused = async (peer: RTCPeerConnection & StagePeer, sdp: string) => {
    await expect(peer.setRemoteDescription(offer(sdp))).rejects.toMatchObject({ name: "NotTheOtherEnd" });
    expect(peer.taken, "nothing was set").toEqual([]);
  };

  test("is refused before the other end has proven itself, and taken afterwards", async () => {
    const impostor = vi.fn();
    call.onImpostor = impostor;
    const peer = newPeer();
    await refused(peer, ofGuest());
    expect(impostor).toHaveBeenCalledOnce();
    call.believe(guest.proof);
    await peer.setRemoteDescription(offer(ofGuest()));
    expect(peer.taken).toEqual([offer(ofGuest())]);
  });

  test("is refused with another certificate, beside the right one too, or with none", async () => {
    call.believe(guest.proof);
    const { value } = guest.certificate as unknown as { value: string };
    for (const sdp of [describing(newFingerprint()), describing(value, newFingerprint()), describing(newFingerprint(), value), describing(), ""]) {
      await refused(newPeer(), sdp);
    }
  });

  test("is refused when it is this end's own, sent back", async () => {
    call.believe(call.proof);
    await refused(newPeer(), describing((call.certificate as unknown as { value: string }).value));
  });

  test("is refused when it was proven by another key or for another room", async () => {
    for (const terms of [{ key: new Uint8Array(32) }, { room: "another" }]) {
      const stranger = await open({ role: "guest", ...terms });
      call.believe(stranger.proof);
      await refused(newPeer(), describing((stranger.certificate as unknown as { value: string }).value));
    }
  });

  test("is set as it was looked at", async () => {
    call.believe(guest.proof);
    const answers = [ofGuest(), describing(newFingerprint())];
    const peer = newPeer();
    await peer.setRemoteDescription({ type: "offer", get sdp() { return answers.shift()!; } });
    expect(peer.taken).toEqual([offer(ofGuest())]);
  });

  test("that only takes another one back is set", async () => {
    const peer = newPeer();
    await peer.setRemoteDescription({ type: "rollback", sdp: describing(newFingerprint()) });
    expect(peer.taken).toEqual([{ type: "rollback" }]);
  });

  test("is set before the candidates that came with it", async () => {
    call.believe(guest.proof);
    const peer = newPeer();
    const set = peer.setRemoteDescription(offer(ofGuest()));
    await peer.addIceCandidate({ candidate: "one" });
    await set;
    expect(peer.taken).toEqual([offer(ofGuest()), { candidate: "one" }]);
  });

  test("of a bridge is taken where a bridge may be, and of nobody else", async () => {
    const sdp = describing(newFingerprint());
    const bridged = await open({ media: "bridge" });
    sealing.use(bridged);
    const [bridge, other] = [newPeer(), newPeer()];
    bridged.isBridge = (peer) => peer === bridge;
    await bridge.setRemoteDescription(offer(sdp));
    expect(armed(bridge)).toEqual([both("audio"), both("video")]);
    await refused(other, sdp);
    sealing.use(call);
    call.isBridge = () => true;
    await refused(newPeer(), sdp);
  });
});

describe("an attempt", () => {
  test("lists its open connections, and ends with them and its worker", async () => {
    const [first, second] = [newPeer(), newPeer()];
    expect(call.peers).toEqual([first, second]);
    first.close();
    expect(call.peers).toEqual([second]);
    const worker = (second.addTransceiver("audio").sender.transform as unknown as StageTransform).worker;
    call.close();
    expect(call.peers).toEqual([]);
    expect(worker.isOver).toBe(true);
    expect(() => newPeer()).toThrow("over");
  });

  test("hears of its counts", () => {
    const worker = (newPeer().addTransceiver("audio").sender.transform as unknown as StageTransform).worker;
    expect(call.counts()).toEqual({ sealed: 0, opened: 0, openedSound: 0, refused: 0, repeated: 0, unsent: 0 });
    worker.tell({ sealed: 3, opened: 2, openedSound: 1, refused: 1, repeated: 4, unsent: 0 });
    expect(call.counts()).toEqual({ sealed: 3, opened: 2, openedSound: 1, refused: 1, repeated: 4, unsent: 0 });
  });

  test("believes the last eight proofs, and what is none is not one of them", async () => {
    call.believe(guest.proof);
    for (let other = 0; other < 7; other++) {
      call.believe(`${other}`.repeat(43));
    }
    call.believe("no proof");
    await newPeer().setRemoteDescription(offer(ofGuest()));
    call.believe("8".repeat(43));
    await expect(newPeer().setRemoteDescription(offer(ofGuest()))).rejects.toThrow();
  });

  test("does not begin without its worker, nor with a key that is too short", async () => {
    await expect(open({}, "nothing.js")).rejects.toThrow("the worker could not be started from nothing.js");
    await expect(open({ key: new Uint8Array(31) })).rejects.toThrow("32 bytes, not 31");
  });

  test("leaves the caller's key as it was, and publishes no two proofs alike", async () => {
    expect([...KEY]).toEqual([...new Uint8Array(32).fill(7)]);
    expect((await open({})).proof).not.toBe(call.proof);
  });
});

test("the browser's own is replaced once", async () => {
  const before = RTCPeerConnection;
  expect((await import("../src/seal/sealedpeer")).installSealedPeers()).toBe(sealing);
  expect(RTCPeerConnection).toBe(before);
});
