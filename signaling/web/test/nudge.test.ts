import { describe, expect, test } from "vitest";
import type { SitterDay } from "../src/messages/messages";
import { GENTLE, Nudge, type Pattern, STRONG } from "../src/sitter/nudge";
import type { Situation } from "../src/sitter/scene";
import { type Standing, UNTOLD } from "../src/sitter/standing";

const NOW = Date.parse("2026-11-30T18:30:00Z");
const MINUTE = 60_000;
const iso = (millis: number) => new Date(millis).toISOString();
const lookIn = (id: string, at: number) => ({ id, at: iso(at), missedAt: iso(at + 2 * MINUTE) });

const DAY: SitterDay = { type: "sitterDay", at: iso(NOW), phase: "journey", lookIn: lookIn("first", NOW + 5 * MINUTE), doing: [] };
const SAT: Standing = { ...UNTOLD, admitted: true, sealed: true, day: DAY };

const at = (standing: Standing, change: Partial<Situation> = {}): Situation => ({
  stage: "joined",
  way: "joined",
  line: "verified",
  words: [],
  standing,
  ...change,
});

/** What the hand felt, look after look. */
function felt(...looks: readonly (readonly [Situation, number])[]): readonly (Pattern | undefined)[] {
  let last: Pattern | undefined;
  const nudge = new Nudge((pattern) => {
    last = pattern;
  });
  return looks.map(([situation, now]) => {
    last = undefined;
    nudge.look(situation, now);
    return last;
  });
}

describe("a telephone in the hand", () => {
  test("is still while nothing is due", () => {
    expect(felt([at(SAT), NOW], [at(SAT), NOW + 4 * MINUTE - 1])).toStrictEqual([undefined, undefined]);
  });

  test("says once that a look-in is due, once that it is overdue, and the next one anew", () => {
    const due = NOW + 4 * MINUTE;
    const next = { ...SAT, day: { ...DAY, lookIn: lookIn("second", NOW + 20 * MINUTE) } };

    expect(
      felt(
        [at(SAT), due],
        [at(SAT), due + 1],
        [at(SAT), due + MINUTE],
        [at(SAT), due + MINUTE + 1],
        [at(next), due + 2 * MINUTE],
        [at(next), NOW + 19 * MINUTE],
      ),
    ).toStrictEqual([GENTLE, undefined, GENTLE, undefined, undefined, GENTLE]);
  });

  test("goes by the console's clock", () => {
    expect(felt([at({ ...SAT, ahead: 4 * MINUTE }), NOW])).toStrictEqual([GENTLE]);
  });

  test("is still about a look-in that was told", () => {
    expect(felt([at({ ...SAT, seen: { id: "first", at: new Date(NOW).toISOString() } }), NOW + 6 * MINUTE])).toStrictEqual([undefined]);
  });

  test("says what is to be done now, and again when that becomes graver", () => {
    const doing = (...rungs: SitterDay["doing"]) => at({ ...SAT, day: { ...DAY, doing: rungs } });

    expect(felt([doing("voice"), NOW], [doing("voice"), NOW], [doing("voice", "bedside"), NOW], [doing("voice", "bedside", "emergency"), NOW])).toStrictEqual([
      STRONG,
      undefined,
      STRONG,
      STRONG,
    ]);
    expect(felt([doing("bedside"), NOW], [doing(), NOW], [doing("bedside"), NOW])).toStrictEqual([STRONG, undefined, STRONG]);
  });

  test("says the stronger of two at once", () => {
    expect(felt([at({ ...SAT, day: { ...DAY, doing: ["bedside"] } }), NOW + 5 * MINUTE])).toStrictEqual([STRONG]);
  });

  test("says that the therapist wants to speak, and nothing of it once they do", () => {
    expect(felt([at(SAT, { spoken: "called" }), NOW], [at(SAT, { spoken: "open" }), NOW], [at(SAT, { spoken: "no" }), NOW])).toStrictEqual([
      STRONG,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, Situation]>([
    ["before being let in", at({ ...SAT, admitted: false })],
    ["after the session", at(SAT, { stage: "ended" })],
  ])("is still %s", (_, situation) => {
    expect(felt([{ ...situation, spoken: "called" }, NOW + 6 * MINUTE])).toStrictEqual([undefined]);
  });
});
