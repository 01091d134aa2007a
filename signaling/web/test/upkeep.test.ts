import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeviceWatch, LOW_BATTERY } from "../src/guest/device";

type Lock = EventTarget & { released: boolean; release: () => Promise<void> };
type WakeLock = { request: () => Promise<Lock> };

const document_ = Object.assign(new EventTarget(), { visibilityState: "visible" });
let locks: Lock[] = [];
const watches: DeviceWatch[] = [];
const held = () => {
  const lock: Lock = Object.assign(new EventTarget(), {
    released: false,
    release: () => {
      lock.released = true;
      lock.dispatchEvent(new Event("release"));
      return Promise.resolve();
    },
  });
  locks.push(lock);
  return Promise.resolve(lock);
};
const refused = () => Promise.reject(new DOMException("", "NotAllowedError"));

beforeEach(() => {
  vi.useFakeTimers();
  document_.visibilityState = "visible";
  locks = [];
  vi.stubGlobal("document", document_);
});

afterEach(() => {
  watches.splice(0).forEach((watch) => watch.stop());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function watchOn(wakeLock: WakeLock | undefined, battery?: { level: number; charging: boolean }) {
  vi.stubGlobal("navigator", {
    ...(wakeLock ? { wakeLock } : {}),
    ...(battery ? { getBattery: () => Promise.resolve(Object.assign(new EventTarget(), battery)) } : {}),
  });
  const told: unknown[] = [];
  const watch = new DeviceWatch((message) => told.push(message));
  watches.push(watch);
  await watch.start();
  return { watch, told };
}

test("a screen that is kept on needs no words", async () => {
  const { watch, told } = await watchOn({ request: held });
  expect(watch.upkeep).toStrictEqual({ darkens: false, needsCharger: false });
  expect(told.at(-1)).toMatchObject({ type: "device", wakeLock: true });
});

test("a browser that cannot keep it on, or may not, says so", async () => {
  expect((await watchOn(undefined)).watch.upkeep.darkens).toBe(true);
  const { watch, told } = await watchOn({ request: refused });
  expect(watch.upkeep.darkens).toBe(true);
  expect(told.at(-1)).toMatchObject({ wakeLock: false });
});

test("before it was tried nothing is said", () => {
  vi.stubGlobal("navigator", {});
  expect(new DeviceWatch(() => undefined).upkeep.darkens).toBe(false);
});

test("a page that nobody looks at is refused nothing: it is asked for when it is looked at", async () => {
  document_.visibilityState = "hidden";
  let lock: typeof held | typeof refused = refused;
  const { watch } = await watchOn({ request: () => lock() });
  expect(watch.upkeep.darkens).toBe(false);

  lock = held;
  document_.visibilityState = "visible";
  document_.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.upkeep.darkens).toBe(false);
});

test("what was refused for a low battery is given once the charger is in", async () => {
  let lock: typeof held | typeof refused = refused;
  const { watch } = await watchOn({ request: () => lock() });
  lock = held;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(watch.upkeep.darkens).toBe(false);
});

test.each([
  [LOW_BATTERY, false, false],
  [LOW_BATTERY - 0.01, false, true],
  [0, false, true],
  [0, true, false],
  [1, false, false],
])("a battery at %d, charging %s: the charger is asked for: %s", async (level, charging, needsCharger) => {
  expect((await watchOn({ request: held }, { level, charging })).watch.upkeep.needsCharger).toBe(needsCharger);
});

test("a browser that tells nothing of the battery is believed to have one that lasts", async () => {
  expect((await watchOn({ request: held })).watch.upkeep.needsCharger).toBe(false);
});

describe("a session that is over, or left", () => {
  const isAwake = () => locks.some(({ released }) => !released);
  const passes = async () => {
    document_.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(300_000);
  };

  test("lets the screen go dark, asks for it no more, and tells nothing", async () => {
    const { watch, told } = await watchOn({ request: held }, { level: 0.1, charging: false });
    expect(isAwake()).toBe(true);

    const before = told.length;
    watch.stop();
    await passes();

    expect(isAwake()).toBe(false);
    expect(locks).toHaveLength(1);
    expect(told).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
    expect(watch.upkeep.darkens).toBe(false);
  });

  test("lets go of what is given when it is over already", async () => {
    const { watch } = await watchOn({ request: held });
    await locks[0]?.release();
    await vi.advanceTimersByTimeAsync(999);
    let give = () => undefined as void;
    vi.stubGlobal("navigator", { wakeLock: { request: () => new Promise((resolve) => (give = () => resolve(held()))) } });
    await vi.advanceTimersByTimeAsync(1);
    watch.stop();
    give();
    await vi.advanceTimersByTimeAsync(0);

    expect(locks).toHaveLength(2);
    expect(isAwake()).toBe(false);
  });

  test("that is come back to keeps the screen on again", async () => {
    const { watch } = await watchOn({ request: held });
    watch.stop();
    await watch.start();
    await passes();

    expect(isAwake()).toBe(true);
    expect(locks).toHaveLength(2);
  });
});

test("of two that were asked for at once the screen is kept on by one", async () => {
  await watchOn({ request: held });
  await locks[0]?.release();
  document_.dispatchEvent(new Event("visibilitychange"));
  document_.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);

  expect(locks.filter(({ released }) => !released)).toHaveLength(1);
});
