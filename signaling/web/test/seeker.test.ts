import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CONFERENCE, DIRECT } from "../src/call/pathwatch";
import { type CallLine, PathSeeker } from "../src/call/seeker";

const LOOK_MILLIS = 500;
let asked: string[] = [];
let isWaiting = false;

const line: CallLine = {
  say: () => undefined,
  stands: () => true,
  waits: () => isWaiting,
  doubt: () => asked.push("doubt"),
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  isWaiting = false;
});

afterEach(() => {
  vi.useRealTimers();
});

/** A call that stood, and over which nothing comes any more: what is asked at each look, twice a second. */
function silent(patience: typeof DIRECT, looks: number): string[] {
  const seeker = new PathSeeker(patience, line, () => asked.push("path"));
  seeker.look(50, true);
  return Array.from({ length: looks }, () => {
    asked = [];
    vi.advanceTimersByTime(LOOK_MILLIS);
    seeker.look(50, true);
    return asked.join(" ");
  });
}

test("a second without a packet casts doubt on the line, and another path is asked for with it", () => {
  expect(silent(DIRECT, 3)).toStrictEqual(["", "doubt path", "doubt"]);
});

test("in a conference the line is doubted as soon, and another path is asked for when it is worth it", () => {
  expect(silent(CONFERENCE, 6)).toStrictEqual(["", "doubt", "doubt", "doubt", "doubt", "doubt path"]);
});

test("what was asked and has not arrived is not asked again", () => {
  isWaiting = true;

  expect(silent(DIRECT, 3)).toStrictEqual(["", "doubt", "doubt"]);
});
