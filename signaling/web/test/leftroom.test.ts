import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LeftRoom, LOOK_MILLIS } from "../src/guest/leftroom";

const page = { visibilityState: "visible" };
let over: boolean | Promise<boolean>;
let asked: number;
let closed: number;
let room: LeftRoom;

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = "visible";
  vi.stubGlobal("document", page);
  [over, asked, closed] = [false, 0, 0];
  const isOver = () => {
    asked++;
    return Promise.resolve(over);
  };
  room = new LeftRoom(isOver, () => closed++);
});

afterEach(() => {
  room.forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis);

test("a room that was left is looked at, at once and then every minute, until it is closed, which is said once", async () => {
  room.watch();
  await pass(2 * LOOK_MILLIS);
  expect([asked, closed]).toStrictEqual([3, 0]);

  over = true;
  await pass(10 * LOOK_MILLIS);
  expect([asked, closed]).toStrictEqual([4, 1]);
});

test("a page that is loaded anew reads at once that the room is closed", async () => {
  over = true;
  room.watch();
  await pass(0);

  expect(closed).toBe(1);
});

test("behind other pages nobody is asked, and in front again at once", async () => {
  room.watch();
  await pass(0);
  page.visibilityState = "hidden";
  over = true;
  await pass(10 * LOOK_MILLIS);
  expect([asked, closed]).toStrictEqual([1, 0]);

  page.visibilityState = "visible";
  await room.look();
  expect(closed).toBe(1);
});

test("whoever has gone back hears nothing of what was asked before", async () => {
  let answer = (_: boolean) => undefined as void;
  over = new Promise((resolve) => (answer = resolve));
  room.watch();
  await pass(0);
  room.forget();
  answer(true);
  await pass(LOOK_MILLIS);

  expect([asked, closed]).toStrictEqual([1, 0]);
});

test("a room that was not left is not looked at", async () => {
  await room.look();
  expect(asked).toBe(0);
});
