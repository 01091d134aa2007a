import { describe, expect, test } from "vitest";
import { CONFERENCE, DIRECT, PathWatch } from "../src/call/pathwatch";

/** A call that received `packets` until `arrived`. */
function stoodUntil(arrived: number, patience = DIRECT): PathWatch {
  const path = new PathWatch(patience, 0);
  path.quiet(50, true, arrived);
  return path;
}

describe("a path on which packets arrive", () => {
  test("is not quiet, whatever the browser says of the connection", () => {
    const path = new PathWatch(DIRECT, 0);

    expect([500, 1_000, 1_500, 9_000].map((now) => path.quiet(now, now % 1_000 === 0, now))).toStrictEqual([false, false, false, false]);
  });

  test("is quiet a second after the last of them, though the connection is said to stand", () => {
    const path = stoodUntil(4_000);

    expect(path.quiet(50, true, 4_999)).toBe(false);
    expect(path.quiet(50, true, 5_000)).toBe(true);
    expect(path.quiet(51, true, 5_500)).toBe(false);
  });

  test("of a conference is given longer, and the line is doubted as soon", () => {
    const path = stoodUntil(4_000, CONFERENCE);

    expect(path.pauses(4_999)).toBe(false);
    expect(path.pauses(5_000)).toBe(true);
    expect(path.quiet(50, true, 6_999)).toBe(false);
    expect(path.quiet(50, true, 7_000)).toBe(true);
  });
});

describe("a first path", () => {
  test("takes its time, and then is missed", () => {
    const path = new PathWatch(DIRECT, 0);

    expect(path.quiet(0, false, 2_999)).toBe(false);
    expect(path.quiet(0, false, 3_000)).toBe(true);
    expect(path.pauses(3_000)).toBe(false);
  });

  test("of a conference takes longer: the browser may not know its network yet", () => {
    const path = new PathWatch(CONFERENCE, 0);

    expect(path.quiet(0, false, 5_999)).toBe(false);
    expect(path.quiet(0, false, 6_000)).toBe(true);
  });

  test("to an end that sends nothing is missed by nobody", () => {
    const path = new PathWatch(DIRECT, 0);

    expect(path.quiet(0, true, 60_000)).toBe(false);
  });
});

describe("another path", () => {
  test("is asked for at once, and not again while it may come", () => {
    const path = stoodUntil(1_000);

    expect(path.asks(2_000)).toBe(true);
    expect(path.asks(2_500)).toBe(false);
    expect(path.asks(4_999)).toBe(false);
    expect(path.asks(5_000)).toBe(true);
  });

  test("is asked for ever more rarely while none is found", () => {
    const path = stoodUntil(1_000);
    const asked = Array.from({ length: 240 }, (_, half) => 2_000 + half * 500).filter((now) => path.asks(now));

    expect(asked).toStrictEqual([2_000, 5_000, 11_000, 23_000, 47_000, 71_000, 95_000, 119_000]);
  });

  test("is asked for soon again after one was found", () => {
    const path = stoodUntil(1_000);
    [2_000, 5_000, 11_000].forEach((now) => path.asks(now));
    path.quiet(100, true, 12_000);

    expect(path.asks(13_500)).toBe(false);
    expect(path.asks(14_000)).toBe(true);
    expect(path.asks(17_000)).toBe(true);
  });

  test("is not asked for once more while addresses for it are still named", () => {
    const path = stoodUntil(1_000);
    path.asks(2_000);
    path.named(4_300);

    expect(path.asks(5_000)).toBe(false);
    expect(path.asks(7_299)).toBe(false);
    expect(path.asks(7_300)).toBe(true);
  });

  test("that is there is not waited for", () => {
    const path = stoodUntil(1_000);
    path.asks(2_000);
    path.quiet(100, true, 4_000);
    path.named(4_300);

    expect(path.asks(5_300)).toBe(true);
  });

  test("that nobody asked for is asked for at once, whatever addresses an attempt began with", () => {
    const path = stoodUntil(1_000);
    path.named(1_500);

    expect(path.asks(2_000)).toBe(true);
  });
});
