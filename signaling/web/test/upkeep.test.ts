import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DeviceWatch, LOW_BATTERY } from "../src/guest/device";

type WakeLock = { request: () => Promise<EventTarget & { released: boolean }> };

const document_ = Object.assign(new EventTarget(), { visibilityState: "visible" });
const held = () => Promise.resolve(Object.assign(new EventTarget(), { released: false }));
const refused = () => Promise.reject(new DOMException("", "NotAllowedError"));

beforeEach(() => {
  vi.useFakeTimers();
  document_.visibilityState = "visible";
  vi.stubGlobal("document", document_);
});

afterEach(() => {
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
