import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AGAIN_AT_MOST_MILLIS, AGAIN_MILLIS, Devices, MUTED_MILLIS, type Taken } from "../src/call/devices";
import { Looks, type Track } from "./stage/media";

let looks: Looks;
let devices: Devices;
let told: Taken[];

beforeEach(() => {
  vi.useFakeTimers();
  looks = new Looks();
  told = [];
  devices = new Devices((taken) => told.push(taken));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis);
const microphone = () => devices.taken.microphone as unknown as Track;
const camera = () => devices.taken.camera as unknown as Track;
const states = () => [devices.taken.microphoneState, devices.taken.cameraState];
const askings = () => looks.media.asked.length;

describe("a telephone call takes the microphone", () => {
  beforeEach(async () => {
    await devices.take({});
    looks.media.audio = "NotReadableError";
  });

  test("a short silence is none of it", async () => {
    microphone().silence(true);
    await pass(MUTED_MILLIS - 1);
    microphone().silence(false);
    await pass(60_000);

    expect(states()).toStrictEqual(["on", "on"]);
    expect(looks.media.asked).toStrictEqual(["audio+video"]);
    expect(told).toHaveLength(1);
  });

  test("silence that stays is said, and only of the microphone", async () => {
    microphone().silence(true);
    await pass(MUTED_MILLIS);

    expect(states()).toStrictEqual(["missing", "on"]);
    expect(devices.lost).toStrictEqual({ microphone: true, camera: false });
    expect(told.at(-1)?.microphoneState).toBe("missing");
  });

  test("it is taken again by itself when the call is over, and the camera was never let go", async () => {
    const [before, picture] = [microphone(), camera()];
    before.silence(true);
    await pass(MUTED_MILLIS + AGAIN_MILLIS);
    expect(devices.lost.microphone).toBe(true);

    looks.media.audio = "gives";
    await pass(AGAIN_AT_MOST_MILLIS);

    expect(states()).toStrictEqual(["on", "on"]);
    expect(devices.lost).toStrictEqual({ microphone: false, camera: false });
    expect(microphone()).not.toBe(before);
    expect(told.at(-1)?.microphone).toBe(devices.taken.microphone);
    expect(before.readyState).toBe("ended");
    expect(camera()).toBe(picture);
    expect(picture.readyState).toBe("live");
  });

  test("the call has the new microphone before the old one is given back", async () => {
    const before = microphone();
    let oldWas: string | undefined;
    devices = new Devices((taken) => {
      if (taken.microphone !== undefined && taken.microphoneState === "on" && oldWas === undefined && looks.media.given.length > 2) {
        oldWas = (looks.media.given[2] as Track).readyState;
      }
    });
    looks.media.audio = "gives";
    await devices.take({});
    const held = microphone();
    expect(held).not.toBe(before);
    oldWas = undefined;
    held.silence(true);
    await pass(MUTED_MILLIS);

    expect(oldWas).toBe("live");
    expect(held.readyState).toBe("ended");
  });

  test("it speaks again by itself: nothing is taken again", async () => {
    const before = microphone();
    before.silence(true);
    await pass(MUTED_MILLIS);
    const asked = askings();

    before.silence(false);
    await pass(10 * AGAIN_AT_MOST_MILLIS);

    expect(states()).toStrictEqual(["on", "on"]);
    expect(microphone()).toBe(before);
    expect(askings()).toBe(asked);
  });

  test.each(["visibilitychange", "focus", "pageshow"] as const)("%s takes it at once", async (by) => {
    looks.away();
    microphone().silence(true);
    await pass(MUTED_MILLIS);
    expect(askings()).toBe(1); // nobody looks: nothing is asked
    looks.media.audio = "gives";

    looks.back(by);
    await pass(0);

    expect(states()).toStrictEqual(["on", "on"]);
    expect(looks.media.asked).toStrictEqual(["audio+video", "audio"]);
  });

  test("coming back takes a silent one without waiting", async () => {
    microphone().silence(true);
    looks.media.audio = "gives";

    looks.back();
    await pass(0);

    expect(askings()).toBe(2);
    expect(microphone().muted).toBe(false);
  });

  test("it is asked for less and less often, but without end", async () => {
    microphone().silence(true);
    await pass(MUTED_MILLIS);
    const before = askings();
    await pass(10 * 60_000);
    const tenMinutes = askings() - before;

    expect(tenMinutes).toBeGreaterThanOrEqual(20);
    expect(tenMinutes).toBeLessThanOrEqual(24);
  });

  test("a browser that ended it is asked at once", async () => {
    microphone().end();
    await pass(0);

    expect(states()).toStrictEqual(["missing", "on"]);
    expect(devices.lost.microphone).toBe(true);

    looks.media.audio = "gives";
    await pass(AGAIN_MILLIS);
    expect(states()).toStrictEqual(["on", "on"]);
    expect(devices.lost.microphone).toBe(false);
  });

  test("one that comes silent is still taken, until it speaks", async () => {
    microphone().silence(true);
    looks.media.audio = "gives-silent";
    await pass(MUTED_MILLIS + AGAIN_MILLIS);
    expect(states()).toStrictEqual(["missing", "on"]);

    microphone().silence(false);
    expect(states()).toStrictEqual(["on", "on"]);
  });

  test("a refusal is not asked about again before the client is back at the page", async () => {
    looks.media.audio = "NotAllowedError";
    microphone().end();
    await pass(0);
    const asked = askings();
    expect(states()).toStrictEqual(["refused", "on"]);
    await pass(10 * 60_000);
    expect(askings()).toBe(asked);

    looks.media.audio = "gives";
    looks.back();
    await pass(0);
    expect(states()).toStrictEqual(["on", "on"]);
  });

  test("a silent one whose taking is refused is not said to work", async () => {
    looks.media.audio = "NotAllowedError";
    microphone().silence(true);
    await pass(MUTED_MILLIS);
    const asked = askings();
    await pass(10 * 60_000);

    expect(states()).toStrictEqual(["missing", "on"]);
    expect(askings()).toBe(asked); // some browsers would ask the client each time
  });

  test("after the session nothing is asked for", async () => {
    microphone().silence(true);
    await pass(MUTED_MILLIS);
    devices.release();
    await pass(0);
    const asked = askings();

    looks.back();
    await pass(10 * 60_000);

    expect(askings()).toBe(asked);
    expect(looks.media.given.every(({ readyState }) => readyState === "ended")).toBe(true);
  });
});

describe("the client's own mute", () => {
  test("stands for a microphone that is taken again, from its first moment", async () => {
    await devices.take({});
    devices.mute("microphone", true);
    const before = microphone();
    before.silence(true);
    await pass(MUTED_MILLIS);

    expect(microphone()).not.toBe(before);
    expect(microphone().enabled).toBe(false);
    expect(states()).toStrictEqual(["muted", "on"]);
    expect(told.every(({ microphone: track, microphoneState }) => track === undefined || microphoneState === "on" || !track.enabled)).toBe(true);
  });

  test("is no reason to take anything again", async () => {
    await devices.take({});
    devices.mute("microphone", true);
    devices.mute("camera", true);
    looks.back();
    await pass(10 * 60_000);

    expect(askings()).toBe(1);
    expect(states()).toStrictEqual(["muted", "muted"]);
  });

  test("is undone only by the client", async () => {
    await devices.take({});
    devices.mute("camera", true);
    camera().end();
    await pass(0);
    expect(states()).toStrictEqual(["on", "muted"]);

    devices.mute("camera", false);
    expect(camera().enabled).toBe(true);
    expect(states()).toStrictEqual(["on", "on"]);
  });
});

describe("what is in use, missing or refused at the beginning", () => {
  test("a camera that another program holds is told from none", async () => {
    looks.media.video = "NotReadableError";
    await devices.take({});
    expect(states()).toStrictEqual(["on", "missing"]);
    expect(devices.lost).toStrictEqual({ microphone: false, camera: true });

    looks.media.video = "gives";
    await pass(AGAIN_MILLIS);
    expect(states()).toStrictEqual(["on", "on"]);
  });

  test("one that is not there is not asked for until it comes", async () => {
    looks.media.video = "NotFoundError";
    await devices.take({});
    const asked = askings();
    const sound = microphone();
    await pass(10 * 60_000);
    expect(askings()).toBe(asked);
    expect(devices.lost.camera).toBe(false);

    looks.media.video = "gives";
    looks.media.dispatchEvent(new Event("devicechange"));
    await pass(0);
    expect(states()).toStrictEqual(["on", "on"]);
    expect(microphone()).toBe(sound);
  });

  test("a refusal stays one", async () => {
    looks.media.audio = "NotAllowedError";
    await devices.take({});
    looks.back();
    await pass(10 * 60_000);

    expect(states()).toStrictEqual(["refused", "on"]);
    expect(devices.lost.microphone).toBe(false);
  });

  test("a camera that is unplugged is missing, not taken", async () => {
    await devices.take({});
    looks.media.video = "NotFoundError";
    camera().end();
    await pass(0);

    expect(states()).toStrictEqual(["on", "missing"]);
    expect(devices.lost.camera).toBe(false);
  });
});

describe("a microphone that is withheld while its owner speaks with somebody else", () => {
  test("lets nothing out, and is said to be as it is", async () => {
    await devices.take({});
    devices.withhold(true);

    expect(microphone().enabled).toBe(false);
    expect(camera().enabled).toBe(true);
    expect(states()).toStrictEqual(["on", "on"]);
    devices.withhold(false);
    expect(microphone().enabled).toBe(true);
  });

  test("stays withheld when another is taken in its place, or the owner's own mute is over", async () => {
    await devices.take({});
    devices.withhold(true);
    await devices.take({ microphone: "another" });
    expect(microphone().enabled).toBe(false);

    devices.mute("microphone", true);
    devices.mute("microphone", false);
    expect(microphone().enabled).toBe(false);
  });

  test("stays muted when it is no longer withheld", async () => {
    await devices.take({});
    devices.withhold(true);
    devices.mute("microphone", true);
    devices.withhold(false);

    expect(microphone().enabled).toBe(false);
  });
});
