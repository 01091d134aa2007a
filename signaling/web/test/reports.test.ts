import { describe, expect, test } from "vitest";
import { Reports } from "../src/call/reports";

/** Seconds, each with when its report came, how many packets came in it, and the way there and back; says for each whether its report counts. */
function counting(...seconds: [at: number, packets: number, roundTrip?: number][]): boolean[] {
  const reports = new Reports();
  let all = 0;
  return seconds.map(([at, packets, roundTrip]) => reports.counts(at * 1_000, (roundTrip ?? 0.03) * 1_000, (all += packets)));
}

describe("a report", () => {
  test("counts while packets come, and stands until the next", () => {
    expect(counting([1, 50], [1, 50], [1, 50], [2, 50], [2, 50])).toStrictEqual([true, true, true, true, true]);
  });

  test("counts over one second in which nothing came", () => {
    expect(counting([1, 50], [1, 0], [1, 50])).toStrictEqual([true, true, true]);
  });

  test("of an outage does not count, nor the first that comes after it, however long that stands", () => {
    const before: [number, number][] = [[1, 50], [1, 0], [1, 0], [1, 0]];

    expect(counting(...before)).toStrictEqual([true, true, false, false]);
    expect(counting(...before, [1, 50], [1, 50]).slice(4)).toStrictEqual([false, false]);
    expect(counting(...before, [1, 50], [7, 50], [7, 50], [7, 50]).slice(5)).toStrictEqual([false, false, false]);
    expect(counting(...before, [1, 50], [1, 50], [7, 50], [12, 50], [12, 50]).slice(4)).toStrictEqual([false, false, false, true, true]);
  });

  test("of the first two seconds after it does not count, nor the one after that: it tells what was lost since", () => {
    const before: [number, number][] = [[1, 50], [1, 0], [1, 0]];

    expect(counting(...before, [2, 50], [3, 50], [4, 50], [5, 50]).slice(3)).toStrictEqual([false, false, false, true]);
  });

  test("whose way there and back began in the outage does not count, one of a path that is slow does", () => {
    const back: [number, number, number?][] = [[1, 50], [1, 0], [1, 0], [1, 50], [1, 50], [7, 50, 5.2]];

    expect(counting(...back, [9, 50, 6.8], [9, 50, 6.8], [14, 50]).slice(6)).toStrictEqual([false, false, true]);
    expect(counting(...back, [12, 50, 2.5], [12, 50, 2.5]).slice(6)).toStrictEqual([true, true]);
  });

  test("of an outage after an outage does not count either", () => {
    const outage: [number, number][] = [[1, 0], [1, 0], [1, 50], [1, 50]];

    expect(counting([1, 50], ...outage, [7, 50], [7, 0], [7, 0], [7, 50], [7, 50], [9, 50], [14, 50]).slice(5)).toStrictEqual(
      [false, false, false, false, false, false, true],
    );
  });

  test("counts before anything has come: a call begins with no report at all", () => {
    expect(counting([1, 0], [1, 50])).toStrictEqual([true, true]);
  });
});
