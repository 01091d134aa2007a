import { describe, expect, test } from "vitest";
import { Ease, STEPS } from "../src/call/ease";
import { changes, light, NOTHING } from "../src/call/received";

function seconds(ease: Ease, count: number, lost: number, roundTripMillis = 30): void {
  for (let i = 0; i < count; i++) {
    ease.second(lost, roundTripMillis);
  }
}

describe("the picture", () => {
  test("stays as it is on a path that loses little", () => {
    const ease = new Ease();
    seconds(ease, 60, 0.02);

    expect(ease.picture).toBe(STEPS[0]);
  });

  test("does not give way to one bad second", () => {
    const ease = new Ease();
    seconds(ease, 1, 0.5);
    seconds(ease, 1, 0);

    expect(ease.picture).toBe(STEPS[0]);
  });

  test("gives way step by step, and never wholly", () => {
    const ease = new Ease();
    seconds(ease, 2, 0.2);
    expect(ease.picture).toBe(STEPS[1]);
    seconds(ease, 60, 0.2);
    expect(ease.picture).toBe(STEPS.at(-1));
    expect(ease.picture.maxBitrate).toBeGreaterThan(0);
  });

  test("gives way to delay as well", () => {
    const ease = new Ease();
    seconds(ease, 2, 0, 900);

    expect(ease.picture).toBe(STEPS[1]);
  });

  test("comes back more slowly than it went", () => {
    const ease = new Ease();
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
  const grey = (value: number) => new Uint8ClampedArray(16 * 12 * 4).fill(value);

  test("that are the same do not live", () => {
    expect(changes(grey(80), grey(80))).toBe(false);
  });

  test("differ when one place does", () => {
    const other = grey(80);
    other.set([84, 84, 84], 400);

    expect(changes(grey(80), other)).toBe(true);
  });

  test("that differ by less than a camera's noise are the same", () => {
    expect(changes(grey(80), grey(81))).toBe(false);
  });
});
