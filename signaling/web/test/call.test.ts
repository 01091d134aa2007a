import { describe, expect, test } from "vitest";
import { Ease, STEPS } from "../src/call/ease";
import { changed, luma, seen } from "../src/call/grid";
import { Stillness } from "../src/call/own";
import { light, NOTHING } from "../src/call/received";
import { randomFrom } from "./stage/random";

function seconds(ease: Ease, count: number, lost: number, roundTripMillis = 30): void {
  for (let i = 0; i < count; i++) {
    ease.second(lost, roundTripMillis);
  }
}

describe("the picture", () => {
  test("stays as it is on a path that loses little", () => {
    const ease = new Ease(true);
    seconds(ease, 60, 0.02);

    expect(ease.picture).toBe(STEPS[0]);
  });

  test("does not give way to one bad second", () => {
    const ease = new Ease(true);
    seconds(ease, 1, 0.5);
    seconds(ease, 1, 0);

    expect(ease.picture).toBe(STEPS[0]);
  });

  test("gives way step by step, and not wholly while the sound gets through", () => {
    const ease = new Ease(true);
    seconds(ease, 2, 0.15);
    expect(ease.picture).toBe(STEPS[1]);
    seconds(ease, 60, 0.15, 900);
    expect(ease.picture).toBe(STEPS.at(-1));
    expect(ease.paused).toBe(false);
  });

  test.each([
    [0.3, 40],
    [0, 2_000],
  ])("is paused where the path hardly carries the sound: %d lost, %d ms", (lost, roundTripMillis) => {
    const ease = new Ease(true);
    seconds(ease, 8, lost, roundTripMillis);
    expect(ease.paused).toBe(false);
    seconds(ease, 1, lost, roundTripMillis);

    expect(ease.paused).toBe(true);
  });

  test("is not paused where nobody would be told", () => {
    const ease = new Ease(false);
    seconds(ease, 100, 0.5, 3_000);

    expect(ease.paused).toBe(false);
    expect(ease.picture).toBe(STEPS.at(-1));
  });

  test("is held while a path is sought, and begins small on it", () => {
    const ease = new Ease(false);
    ease.seeks(1_000);
    expect([ease.held, ease.paused]).toStrictEqual([true, false]);

    expect(ease.found()).toBe(true);
    expect([ease.held, ease.picture]).toStrictEqual([false, STEPS[1]]);
    expect(ease.found()).toBe(false);
    seconds(ease, 8, 0);
    expect(ease.picture).toBe(STEPS[0]);
  });

  test("is no larger for a path that was sought than it was before", () => {
    const ease = new Ease(false);
    seconds(ease, 4, 0.15);
    ease.seeks(1_000);
    ease.found();

    expect(ease.picture).toBe(STEPS[2]);
  });

  test("that is paused for the sound's sake stays so on a path that was sought", () => {
    const ease = new Ease(true);
    seconds(ease, 9, 0.3);
    ease.seeks(1_000);
    ease.found();

    expect([ease.held, ease.paused]).toStrictEqual([true, true]);
  });

  test("is not held for what came before the path was sought", () => {
    const ease = new Ease(false);
    expect(ease.came(90, 900)).toBe(false);
    ease.seeks(1_000);

    expect([ease.came(95, 1_500), ease.came(95, 2_000), ease.came(96, 2_500), ease.came(99, 3_000)]).toStrictEqual([false, false, true, false]);
  });

  test("is held for five seconds at most", () => {
    const ease = new Ease(false);
    ease.seeks(1_000);

    expect([ease.came(0, 5_999), ease.came(0, 6_000)]).toStrictEqual([false, true]);
    expect(ease.held).toBe(false);
  });

  test("returns as the least of pictures after eight good seconds", () => {
    const ease = new Ease(true);
    seconds(ease, 20, 0.3);
    seconds(ease, 7, 0);
    expect(ease.paused).toBe(true);
    seconds(ease, 1, 0);

    expect(ease.paused).toBe(false);
    expect(ease.picture).toBe(STEPS.at(-1));
  });

  test("that returned in vain waits longer the next time, and not for ever", () => {
    const ease = new Ease(true);
    seconds(ease, 20, 0.3);
    const waited = [1, 2, 3, 4, 5].map(() => {
      let good = 0;
      while (ease.paused) {
        good++;
        seconds(ease, 1, 0);
      }
      seconds(ease, 10, 0.3);
      return good;
    });

    expect(waited).toStrictEqual([8, 16, 32, 64, 64]);
  });

  test("gives way to delay as well", () => {
    const ease = new Ease(true);
    seconds(ease, 2, 0, 900);

    expect(ease.picture).toBe(STEPS[1]);
  });

  test("comes back more slowly than it went", () => {
    const ease = new Ease(true);
    seconds(ease, 4, 0.2);
    seconds(ease, 7, 0);
    expect(ease.picture).toBe(STEPS[2]);
    seconds(ease, 1, 0);
    expect(ease.picture).toBe(STEPS[1]);
    seconds(ease, 8, 0);
    expect(ease.picture).toBe(STEPS[0]);
  });
});

describe("the light", () => {
  test.each([
    [0, 40, "good"],
    [0.04, 40, "poor"],
    [0, 500, "poor"],
    [0.2, 40, "bad"],
    [0, 900, "bad"],
  ] as const)("with %d lost and %d ms is %s", (lost, roundTripMillis, expected) => {
    expect(light({ ...NOTHING, lost, roundTripMillis }, true)).toBe(expected);
  });

  test("without a connection is none", () => {
    expect(light(NOTHING, false)).toBe("none");
  });
});

describe("two pictures", () => {
  const grey = (value: number) => new Float32Array(64 * 48).fill(value);
  const with_ = (value: number, places: number) => grey(80).fill(value, 0, places);

  test("that are the same do not live", () => {
    expect(changed(grey(80), grey(80))).toBe(0);
  });

  test("differ by the share of places that do", () => {
    expect(changed(grey(80), with_(81, 307))).toBeCloseTo(0.1, 3);
    expect(changed(grey(80), with_(80.4, 307))).toBe(0);
  });

  test("are measured by what an eye sees of them", () => {
    expect([...luma(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]))].map(Math.round)).toStrictEqual([255, 0, 182]);
  });
});

describe("what is seen in a picture", () => {
  const noise = (around: number) => {
    const random = randomFrom(7);
    return Float32Array.from({ length: 64 * 48 }, () => around + random(3) - 1);
  };

  test("of a covered lens is nothing, whatever its noise", () => {
    const { brightness, contrast } = seen(noise(2), 64);

    expect(brightness).toBeLessThan(0.02);
    expect(contrast).toBeLessThan(0.002);
  });

  test("of a face in a dark room is a shape", () => {
    const face = noise(9).map((value, at) => (at % 64 > 20 && at % 64 < 44 ? value + 12 : value));

    expect(seen(face, 64).contrast).toBeGreaterThan(0.015);
  });
});

describe("the own camera", () => {
  const looks = (...shares: (number | undefined)[]) => {
    const stillness = new Stillness();
    return shares.map((changed) => stillness.after(changed === undefined ? undefined : { changed, brightness: 0.1, contrast: 0.1 }));
  };

  test("lives by the least noise", () => {
    expect(looks(0.001, 0, 0.001, 0, 0.001)).toStrictEqual(["alive", "alive", "alive", "alive", "alive"]);
  });

  test("stands still when it gives the very same picture for a second and a half", () => {
    expect(looks(0.3, 0, 0, 0, 0, 0.3)).toStrictEqual(["alive", "alive", "alive", "still", "still", "alive"]);
  });

  test("is not judged before it has been seen, and not while nobody can look", () => {
    expect(looks(undefined, 0, 0, 0)).toStrictEqual(["unknown", "unknown", "unknown", "still"]);
    expect(looks(0.3, undefined, 0)).toStrictEqual(["alive", "unknown", "unknown"]);
    expect(looks(0, 0, 0, undefined)).toStrictEqual(["unknown", "unknown", "still", "unknown"]);
  });
});
