import { describe, expect, test } from "vitest";
import { AGAIN_MILLIS, Again } from "../src/guest/again";
import {
  answered,
  HELP_SEEN_IN_TALK_MILLIS,
  HELP_SEEN_MILLIS,
  HELP_UNANSWERED_MILLIS,
  type Help,
  helpShown,
  isCalling,
  needsNumbers,
  ofItsOwn,
  pressed,
  untold,
} from "../src/guest/help";
import { answering, calling, CHECK_IN_STAYS_MILLIS, isAsked, isAskedInTheDark, ofACopy, UNTOLD, withAnotherConsole } from "../src/guest/standing";
import { randomFrom } from "./stage/random";

const NOW = Date.UTC(2026, 10, 23, 14, 7, 12);
const seen = (help: Help | undefined, presses: number, now = NOW, id = "h") =>
  answered(help, { type: "helpSeen", id, presses }, now);
const over = (help: Help | undefined, id = "h") => answered(help, { type: "helpOver", id }, NOW);
const times = (presses: number, now = NOW) => {
  let help = pressed(undefined, "h", now);
  for (let press = 1; press < presses; press++) {
    help = pressed(help, `fresh ${press}`, now + press);
  }
  return help;
};

describe("a call for help", () => {
  test("begins with one press, its own name and the time", () => {
    expect(times(1)).toStrictEqual({ id: "h", at: "2026-11-23T14:07:12.000Z", presses: 1, arrived: 0, since: NOW });
    expect(helpShown(times(1), true, NOW)).toBe("calling");
  });

  test("is one request however often it is pressed", () => {
    expect(times(50)).toMatchObject({ id: "h", presses: 50, arrived: 0, since: NOW });
  });

  test("is known when every press is, and not before", () => {
    const help = times(3);

    expect(helpShown(seen(help, 2), true, NOW)).toBe("calling");
    expect(helpShown(seen(help, 3), true, NOW)).toBe("known");
    expect(seen(help, 3)?.seen).toBe(NOW);
  });

  test("is not known by what the console says of another, of more than was pressed, or later of less", () => {
    const help = times(3);

    expect(seen(help, 3, NOW, "another")).toBe(help);
    expect(seen(help, 9)?.arrived).toBe(3);
    expect(seen(seen(help, 3), 1)).toMatchObject({ arrived: 3, seen: NOW });
  });

  test("pressed again after it was known is not known any more, and its time begins then", () => {
    const again = pressed(seen(times(1), 1), "fresh", NOW + 90_000);

    expect(again).toMatchObject({ id: "h", presses: 2, arrived: 1, since: NOW + 90_000 });
    expect(helpShown(again, true, NOW + 90_000)).toBe("calling");
    expect(helpShown(seen(again, 2, NOW + 90_100), true, NOW + 90_100)).toBe("known");
  });

  test("that was gone back from is shown again when it is pressed again", () => {
    const back: Help = { ...(seen(times(1), 1) as Help), back: true };

    expect(helpShown(back, true, NOW)).toBe("nothing");
    expect(helpShown(seen(pressed(back, "f", NOW), 2), true, NOW)).toBe("known");
  });

  test("goes back to the dark by itself, and to the talk sooner", () => {
    const help = seen(times(1), 1);

    expect(helpShown(help, true, NOW + HELP_SEEN_MILLIS - 1)).toBe("known");
    expect(helpShown(help, true, NOW + HELP_SEEN_MILLIS)).toBe("nothing");
    expect(helpShown(help, false, NOW + HELP_SEEN_IN_TALK_MILLIS)).toBe("nothing");
  });

  test("is over when the console says so, and the next press is another", () => {
    expect(over(seen(times(2), 2))).toBeUndefined();
    expect(pressed(over(seen(times(2), 2)), "next", NOW).id).toBe("next");
    expect(over(seen(times(2), 2), "another")).toBeDefined();
  });

  test("is not over while a press of it is not known: it crossed the end", () => {
    const crossed = over(pressed(seen(times(1), 1), "f", NOW));

    expect(crossed).toMatchObject({ id: "h", presses: 2 });
    expect(over(seen(crossed, 2))).toBeUndefined();
  });
});

describe("a console that was started again", () => {
  test("hears of an open request anew, by the same name and with every press", () => {
    const known = { ...(seen(times(3), 3) as Help), back: true as const };
    const anew = untold(known, NOW + 600_000);

    expect(anew).toStrictEqual({ id: "h", at: known.at, presses: 3, arrived: 0, since: NOW + 600_000 });
    expect(helpShown(anew, true, NOW + 600_000)).toBe("calling");
  });

  test("does not put off the numbers of one that nobody has answered yet", () => {
    expect(untold(times(2), NOW + 4_000).since).toBe(NOW);
  });

  test("asks its own check-ins", () => {
    const standing = { ...UNTOLD, checkIn: { id: "k", since: NOW }, help: times(1) };

    expect(withAnotherConsole(standing, NOW)).toStrictEqual({ ...UNTOLD, help: times(1) });
    expect(withAnotherConsole(UNTOLD, NOW)).toStrictEqual(UNTOLD);
  });
});

describe("a check-in that is open", () => {
  const asked = { ...UNTOLD, checkIn: { id: "k", since: NOW } };

  test("is answered by a call for help as well: nobody is rung for who has just called", () => {
    const called = calling(asked, "h", NOW + 1_000);

    expect(called).toMatchObject({ help: { id: "h", presses: 1 }, checkIn: { id: "k", answered: true } });
    expect(isAsked(called, NOW + 1_000)).toBe(false);
  });

  test("that is asked while a call for help is open is answered by a touch, and the call stays open", () => {
    const open = { ...asked, help: seen(times(2), 2) };

    expect(answering(open, NOW)).toStrictEqual({ ...open, checkIn: { id: "k", since: NOW, answered: true } });
    expect(calling(open, "fresh", NOW)).toMatchObject({ help: { id: "h", presses: 3 }, checkIn: { answered: true } });
  });

  test("waits for a touch of the dark page as soon as the therapist knows of the call, and not before", () => {
    const dark = { ...asked, phase: "journey" as const };

    expect(isAskedInTheDark(dark, NOW)).toBe(true);
    expect(isAskedInTheDark({ ...dark, help: times(1) }, NOW)).toBe(false);
    expect(isAskedInTheDark({ ...dark, help: seen(times(1), 1) }, NOW)).toBe(true);
    expect(isAskedInTheDark({ ...asked, phase: "talk" }, NOW)).toBe(false);
    expect(isAskedInTheDark(calling(dark, "h", NOW), NOW)).toBe(false);
  });

  test("is none when nothing is asked, or was asked long ago", () => {
    const old = { ...UNTOLD, checkIn: { id: "k", since: NOW - CHECK_IN_STAYS_MILLIS } };

    expect(answering(UNTOLD, NOW)).toBe(UNTOLD);
    expect(answering(old, NOW)).toBe(old);
    expect(calling(UNTOLD, "h", NOW)).toStrictEqual({ ...UNTOLD, help: times(1) });
  });
});

describe("a page of which there is a copy", () => {
  test("calls by a name of its own: by the old one the copy may have pressed as often, and been stood down", () => {
    const copied = ofItsOwn(times(2), "own", NOW + 9_000);

    expect(copied).toMatchObject({ id: "own", presses: 2, arrived: 0, since: NOW });
    expect(isCalling(seen(over(copied), 2) as Help)).toBe(true); // what is said of the old one is not of this
    expect(isCalling(seen(copied, 2, NOW, "own") as Help)).toBe(false);
  });

  test("asks anew for what it takes to be open, and for nothing else", () => {
    const open = { ...UNTOLD, help: seen(times(1), 1) };

    expect(isCalling(ofACopy(open, "own", NOW).help as Help)).toBe(true);
    expect(ofACopy(UNTOLD, "own", NOW)).toStrictEqual(UNTOLD);
  });

  test("keeps the answer to a check-in that it still has to say", () => {
    const checkIn = { id: "c", since: NOW, answered: true } as const;

    expect(ofACopy({ ...UNTOLD, checkIn }, "own", NOW).checkIn).toStrictEqual(checkIn);
  });
});

describe("the numbers", () => {
  test("are due at once when no console is there, else after a few seconds", () => {
    expect(needsNumbers(times(1), false, NOW)).toBe(true);
    expect(needsNumbers(times(1), true, NOW + HELP_UNANSWERED_MILLIS - 1)).toBe(false);
    expect(needsNumbers(times(1), true, NOW + HELP_UNANSWERED_MILLIS)).toBe(true);
  });

  test("are due from the first press that is not known, not from the last", () => {
    let help = times(1);
    for (let second = 1; second <= 4; second++) {
      help = pressed(help, "f", NOW + second * 1_000);
    }

    expect(needsNumbers(help, true, NOW + HELP_UNANSWERED_MILLIS)).toBe(true);
  });

  test("are not due when it is known, and stay when they were shown", () => {
    expect(needsNumbers(seen(times(1), 1) as Help, false, NOW + 60_000)).toBe(false);
    expect(needsNumbers({ ...(seen(times(1), 1) as Help), numbers: true }, true, NOW)).toBe(true);
  });

  test("do not wait for a clock that was set back", () => {
    expect(needsNumbers(times(1), true, NOW - 3_600_000)).toBe(true);
  });
});

describe("what is said again", () => {
  test("is said at once, and then every five seconds", () => {
    const again = new Again();

    expect(again.due("h 1", false, 0)).toBe(true);
    expect(again.due("h 1", false, AGAIN_MILLIS - 1)).toBe(false);
    expect(again.due("h 1", false, AGAIN_MILLIS)).toBe(true);
  });

  test("is said at once when it is another, but never while the last waits", () => {
    const again = new Again();
    again.due("h 1", false, 0);

    expect(again.due("h 2", true, 10)).toBe(false);
    expect(again.due("h 2", false, 20)).toBe(true);
  });
});

describe("in whatever order the console answers and the client presses", () => {
  test.each([31, 32, 33, 34, 35, 36])("no press is ever believed to be known that is not (seed %i)", (seed) => {
    const random = randomFrom(seed);
    let help: Help | undefined;
    let names = 0;
    let now = NOW;
    /** What the console has truly counted, by request. */
    const counted = new Map<string, number>();
    const reached = { calling: 0, known: 0, nothing: 0 };

    for (let step = 0; step < 20_000; step++) {
      now += random(2_000);
      const said = help;
      switch (random(9)) {
        case 0:
          names += help === undefined ? 1 : 0;
          help = pressed(help, `h${names}`, now);
          break;
        case 1:
        case 2: // what was said has arrived at the console
          if (said !== undefined) {
            counted.set(said.id, Math.max(counted.get(said.id) ?? 0, said.presses));
          }
          break;
        case 3:
        case 4:
        case 5: { // an answer arrives, perhaps an old one
          const id = `h${names - random(2)}`;
          const presses = counted.get(id) ?? 0;
          help = presses === 0 ? help : answered(help, { type: "helpSeen", id, presses: random(2) === 0 ? presses : 1 + random(presses) }, now);
          break;
        }
        case 6:
          help = answered(help, { type: "helpOver", id: `h${names}` }, now);
          break;
        default:
          help = help === undefined ? help : (JSON.parse(JSON.stringify(help)) as Help); // the page was loaded anew
      }
      const shown = helpShown(help, true, now);
      reached[shown]++;
      const unknown = help !== undefined && (counted.get(help.id) ?? 0) < help.presses;

      expect(unknown && shown !== "calling").toBe(false);
      expect(help !== undefined && isCalling(help) && shown !== "calling").toBe(false);
      expect(said !== undefined && isCalling(said) && help === undefined).toBe(false);
    }
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(100);
  });
});
