import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CallListener } from "../src/call/engine";
import type { Devices } from "../src/call/devices";
import { GuestCall } from "../src/guest/guestcall";
import type { FromGuest, Quality } from "../src/messages/messages";

/** What the page receives, as it would be measured now. */
const received = vi.hoisted(() => ({ framesDecoded: 0, audioPackets: 0, contentChanged: true }));

/** What the engine would tell the page, and how often it was asked for another path. */
const engine = vi.hoisted(() => ({ listener: undefined as CallListener | undefined, restarts: 0 }));

vi.mock("../src/call/engines", () => ({
  Engines: class {
    call: string | undefined;
    heard = undefined;
    constructor(_role: string, _worker: string, _service: unknown, listener: CallListener) {
      engine.listener = listener;
    }
    startDirect(call: string) {
      this.call = call;
    }
    take() {}
    tracks() {}
    restart() {
      engine.restarts++;
    }
    stats() {
      return Promise.resolve(undefined);
    }
    hangUp() {}
  },
}));
vi.mock("../src/call/received", async (original) => ({
  ...(await original<typeof import("../src/call/received")>()),
  Measure: class {
    of() {
      return { ...received };
    }
  },
  light: () => "good",
}));
vi.mock("../src/call/own", () => ({
  OwnCamera: class {
    of() {}
    close() {}
  },
}));

const video = { muted: false };
let said: FromGuest[];
let call: GuestCall;

beforeEach(() => {
  vi.useFakeTimers();
  engine.restarts = 0;
  Object.assign(received, { framesDecoded: 0, audioPackets: 0, contentChanged: true });
  video.muted = false;
  said = [];
  call = new GuestCall(
    { taken: {} } as Devices,
    video as HTMLVideoElement,
    { say: (message) => said.push(message), stands: () => true, waits: () => false, doubt: () => undefined },
    () => undefined,
  );
  call.take({ type: "offer", call: "c1", round: 0, sdp: "v=0" }, { servers: [], relayOnly: false });
});

afterEach(() => {
  call.close();
  vi.useRealTimers();
});

/** Picture and sound of one more second come in, or what is named does not. */
async function second({ frames = 25, packets = 50 } = {}): Promise<Quality | undefined> {
  received.framesDecoded += frames;
  received.audioPackets += packets;
  received.contentChanged = frames > 0;
  await vi.advanceTimersByTimeAsync(1_000);
  return said.filter((message) => message.type === "quality").at(-1);
}

describe("how the client receives the therapist", () => {
  test("is told once while it stays", async () => {
    expect(await second()).toMatchObject({ picture: "alive", sound: "alive" });
    await second();
    await second();
    expect(said).toHaveLength(1);
  });

  test("sound of which nothing comes is gone at once", async () => {
    await second();
    expect(await second({ packets: 0 })).toMatchObject({ picture: "alive", sound: "gone" });
    expect(await second()).toMatchObject({ sound: "alive" });
  });

  test("a picture that stands still is frozen after three seconds, while sound goes on", async () => {
    await second();
    expect(await second({ frames: 0 })).toMatchObject({ picture: "alive" });
    await second({ frames: 0 });
    expect(await second({ frames: 0 })).toMatchObject({ picture: "frozen", sound: "alive" });
  });

  test("before the first picture there is none", async () => {
    expect(await second({ frames: 0 })).toMatchObject({ picture: "none", sound: "alive" });
  });

  // SAFE-39
  test("sound that the browser keeps silent is told as gone", async () => {
    await second();
    video.muted = true;
    expect(await second()).toMatchObject({ picture: "alive", sound: "gone" });
  });
});

describe("a path that does not come", () => {
  const candidates = (candidates: { candidate: string; sdpMid: string }[]) =>
    engine.listener?.signal({ type: "candidates", call: "c1", candidates });

  test("is asked for again, but not while the browser still names addresses for it", async () => {
    await vi.advanceTimersByTimeAsync(3_100);
    expect(engine.restarts).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    candidates([{ candidate: "candidate:1 1 udp 1 192.0.2.7 9 typ host", sdpMid: "0" }]);

    await vi.advanceTimersByTimeAsync(2_900);
    expect(engine.restarts).toBe(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(engine.restarts).toBe(2);
  });

  test("is not waited for longer because the browser has no more addresses", async () => {
    await vi.advanceTimersByTimeAsync(3_100);
    await vi.advanceTimersByTimeAsync(2_000);
    candidates([]);
    await vi.advanceTimersByTimeAsync(1_400);

    expect(engine.restarts).toBe(2);
  });
});
