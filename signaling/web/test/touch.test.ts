import { describe, expect, test } from "vitest";
import { HOLD_MILLIS, type Meaning, SECOND_TOUCH_MILLIS, Touch } from "../src/guest/touch";
import { randomFrom } from "./stage/random";

describe("in the dark", () => {
  test("a touch lights the page, and calls nobody", () => {
    const touch = new Touch();

    expect(touch.down(1, 0)).toBe("lit");
    expect(touch.up(1, 200)).toBe("nothing");
    expect(touch.lit(200)).toBe(true);
    expect(touch.lit(SECOND_TOUCH_MILLIS)).toBe(false);
  });

  test("a hold calls while it is held, once", () => {
    const touch = new Touch();
    touch.down(1, 0);

    expect(touch.held(HOLD_MILLIS - 1)).toBe("nothing");
    expect(touch.held(HOLD_MILLIS)).toBe("called");
    expect(touch.held(HOLD_MILLIS + 100)).toBe("nothing");
    expect(touch.up(1, HOLD_MILLIS + 200)).toBe("nothing");
  });

  test("a hold calls when the page was too busy to look while it was held", () => {
    const touch = new Touch();
    touch.down(1, 0);

    expect(touch.up(1, HOLD_MILLIS)).toBe("called");
  });

  test("a second touch calls while the page is lit, and not after", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.up(1, 100);
    expect(touch.down(1, SECOND_TOUCH_MILLIS - 1)).toBe("called");

    const late = new Touch();
    late.down(1, 0);
    late.up(1, 100);
    expect(late.down(1, SECOND_TOUCH_MILLIS)).toBe("lit");
  });

  test("any key calls, and its release is nothing more", () => {
    const touch = new Touch();

    expect(touch.key("KeyX", 0)).toBe("called");
    expect(touch.up("KeyX", 80)).toBe("nothing");
  });

  test("after a call the next touch begins from the start, and can call again", () => {
    const touch = new Touch();
    touch.key("Space", 0);

    expect(touch.down(1, 10)).toBe("lit");
    touch.up(1, 60);
    expect(touch.down(1, 200)).toBe("called");
  });
});

describe("a hand, not a finger", () => {
  test("all that is down at once is one touch, and no second", () => {
    const touch = new Touch();
    touch.down(1, 0);

    expect(touch.down(2, 20)).toBe("nothing");
    expect(touch.down(3, 40)).toBe("nothing");
    expect(touch.up(2, 100)).toBe("nothing");
    expect(touch.up(1, 110)).toBe("nothing");
    expect(touch.up(3, 120)).toBe("nothing");
    expect(touch.lit(200)).toBe(true);
  });

  test("a palm that rolls from one place to another is a hold", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.down(2, 300);
    touch.up(1, 350);

    expect(touch.held(HOLD_MILLIS)).toBe("called");
  });

  test("a finger that lies there already does not keep another from calling", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.held(HOLD_MILLIS); // it lies there, and has called

    expect(touch.down(2, 5_000)).toBe("lit");
    expect(touch.held(5_000 + HOLD_MILLIS)).toBe("called");
  });
});

describe("what the device takes for itself", () => {
  test("a touch that is taken back lights, and the next one calls", () => {
    const touch = new Touch();
    touch.down(1, 0);

    expect(touch.cancel(1, 100)).toBe("nothing");
    expect(touch.held(10_000)).toBe("nothing");
    expect(touch.down(1, 2_000)).toBe("called");
  });

  test("a hold that is taken back after its time has called", () => {
    const touch = new Touch();
    touch.down(1, 0);

    expect(touch.cancel(1, HOLD_MILLIS)).toBe("called");
  });

  test("a finger that was down when the page went out of sight is not held on", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.letGo();

    expect(touch.held(60_000)).toBe("nothing");
    expect(touch.up(1, 60_001)).toBe("nothing");
  });

  test("a finger whose lifting was never told calls once, and blocks nothing", () => {
    const touch = new Touch();
    touch.down(1, 0);
    expect(touch.held(HOLD_MILLIS)).toBe("called");

    touch.down(2, 20_000);
    expect(touch.up(2, 20_100)).toBe("nothing");
    expect(touch.down(2, 21_000)).toBe("called");
  });
});

describe("while a check-in is asked", () => {
  const asked = () => {
    const touch = new Touch();
    touch.ask(true);
    return touch;
  };

  test("a touch answers it when it is lifted, once", () => {
    const touch = asked();
    touch.down(1, 0);

    expect(touch.up(1, 200)).toBe("answered");
    expect(touch.asks(201)).toBe(false);
    expect(touch.down(1, 300)).toBe("lit");
    expect(touch.up(1, 400)).toBe("nothing");
  });

  test("a hold still calls", () => {
    const touch = asked();
    touch.down(1, 0);

    expect(touch.held(HOLD_MILLIS)).toBe("called");
    expect(touch.up(1, HOLD_MILLIS + 100)).toBe("nothing");
  });

  test("a key answers like a touch, and calls when it is held", () => {
    const touch = asked();
    expect(touch.key("Space", 0)).toBe("lit");
    expect(touch.up("Space", 100)).toBe("answered");

    const held = asked();
    held.key("Space", 0);
    expect(held.held(HOLD_MILLIS)).toBe("called");
  });

  test("what the device takes back is no answer, and the question stays", () => {
    const touch = asked();
    touch.down(1, 0);

    expect(touch.cancel(1, 100)).toBe("nothing");
    expect(touch.asks(101)).toBe(true);
    touch.down(1, 500);
    expect(touch.up(1, 600)).toBe("answered");
  });

  test("a hand answers when its last finger is lifted", () => {
    const touch = asked();
    touch.down(1, 0);
    touch.down(2, 30);

    expect(touch.up(1, 100)).toBe("nothing");
    expect(touch.up(2, 110)).toBe("answered");
  });

  test("one that is asked between two touches waits: the second still calls", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.up(1, 100);
    touch.ask(true);

    expect(touch.asks(500)).toBe(false);
    expect(touch.down(1, 500)).toBe("called");
  });

  test("one that is asked while a finger is down is not answered by lifting it", () => {
    const touch = new Touch();
    touch.down(1, 0);
    touch.ask(true);

    expect(touch.up(1, 300)).toBe("nothing");
    expect(touch.asks(SECOND_TOUCH_MILLIS)).toBe(true);
  });

  test("one that is withdrawn while a finger is on it is not answered", () => {
    const touch = asked();
    touch.down(1, 0);
    touch.ask(false);

    expect(touch.up(1, 100)).toBe("nothing");
  });
});

describe("while a check-in is asked and a call for help is open", () => {
  const asked = () => {
    const touch = new Touch();
    touch.key("Space", 0); // has called
    touch.callIsOpen(true);
    touch.ask(true);
    return touch;
  };

  test("a touch answers it, and calls nobody", () => {
    const touch = asked();

    expect(touch.asks(5_000)).toBe(true);
    expect(touch.down(1, 5_000)).toBe("lit");
    expect(touch.up(1, 5_200)).toBe("answered");
    expect(touch.held(60_000)).toBe("nothing");
  });

  test("the second of two touches calls again, as two did before it was asked", () => {
    const touch = asked();
    touch.down(1, 5_000);
    touch.up(1, 5_200);

    expect(touch.down(1, 5_000 + SECOND_TOUCH_MILLIS - 1)).toBe("called");

    const late = asked();
    late.down(1, 5_000);
    late.up(1, 5_200);
    expect(late.down(1, 5_000 + SECOND_TOUCH_MILLIS)).toBe("lit");
  });

  test("a hold calls again", () => {
    const touch = asked();
    touch.down(1, 5_000);

    expect(touch.held(5_000 + HOLD_MILLIS)).toBe("called");
  });

  test("a key answers it, and the next one calls again", () => {
    const touch = asked();
    expect(touch.key("Space", 5_000)).toBe("lit");
    expect(touch.up("Space", 5_100)).toBe("answered");

    expect(touch.key("Space", 5_500)).toBe("called");
  });

  test("what the device takes back is no answer, and the next touch calls again", () => {
    const touch = asked();
    touch.down(1, 5_000);

    expect(touch.cancel(1, 5_100)).toBe("nothing");
    expect(touch.down(1, 5_600)).toBe("called");
  });

  test("a hand that drums for help is heard, whenever the question comes up between", () => {
    for (let askedAt = 0; askedAt < 2_000; askedAt += 50) {
      const touch = new Touch();
      touch.callIsOpen(true);
      const meant: Meaning[] = [];
      for (let now = 0; now < 2_000; now += 50) {
        touch.ask(now >= askedAt && !meant.includes("answered"));
        meant.push(now % 200 === 0 ? touch.down(1, now) : now % 200 === 100 ? touch.up(1, now) : "nothing");
      }

      expect(meant).toContain("called");
    }
  });
});

/** The rules once more, as a story of what was down and when; slow, and knowing nothing of how Touch is made. */
class Oracle {
  private touch: { since: number; fingers: Set<number>; onQuestion: boolean } | undefined;
  private lightOut = -1;
  asked = false;
  callIsOpen = false;

  shows(now: number): boolean {
    return this.asked && (this.touch ? this.touch.onQuestion : now >= this.lightOut);
  }

  step(event: { kind: string; finger: number; asked: boolean }, now: number): Meaning {
    const heldLongEnough = this.touch !== undefined && now - this.touch.since >= HOLD_MILLIS;
    switch (event.kind) {
      case "ask":
        this.asked = event.asked;
        return "nothing";
      case "open":
        this.callIsOpen = event.asked;
        return "nothing";
      case "away":
        this.touch = undefined;
        return "nothing";
      case "tick":
        return heldLongEnough ? this.call() : "nothing";
      case "key":
        return this.shows(now) ? this.down(event.finger, now) : this.call();
      case "down":
        return this.down(event.finger, now);
      default: {
        if (heldLongEnough) {
          return this.call();
        }
        const touch = this.touch;
        if (touch === undefined || !touch.fingers.delete(event.finger) || touch.fingers.size > 0) {
          return "nothing";
        }
        this.touch = undefined;
        if (event.kind === "up" && touch.onQuestion && this.asked) {
          this.asked = false;
          return "answered";
        }
        return "nothing";
      }
    }
  }

  private down(finger: number, now: number): Meaning {
    if (this.touch) {
      this.touch.fingers.add(finger);
      return "nothing";
    }
    const onQuestion = this.shows(now);
    if (!onQuestion && now < this.lightOut) {
      return this.call();
    }
    this.touch = { since: now, fingers: new Set([finger]), onQuestion };
    this.lightOut = onQuestion && !this.callIsOpen ? this.lightOut : now + SECOND_TOUCH_MILLIS;
    return "lit";
  }

  private call(): Meaning {
    this.touch = undefined;
    this.lightOut = -1;
    return "called";
  }
}

describe("whatever a hand does", () => {
  const KINDS = ["down", "down", "up", "up", "cancel", "tick", "tick", "tick", "ask", "away", "key", "open"];

  test.each([11, 12, 13, 14, 15, 16, 17, 18])("the rules hold (seed %i)", (seed) => {
    const random = randomFrom(seed);
    const touch = new Touch();
    const oracle = new Oracle();
    let now = 0;
    const seen = { lit: 0, answered: 0, called: 0, nothing: 0 };

    for (let step = 0; step < 20_000; step++) {
      now += random(random(4) === 0 ? 4_000 : 250);
      const event = { kind: KINDS[random(KINDS.length)] ?? "", finger: random(3), asked: random(2) === 0 };
      const expected = oracle.step(event, now);

      expect({ step, meaning: done(touch, event, now) }).toStrictEqual({ step, meaning: expected });
      expect(touch.asks(now)).toBe(oracle.shows(now));
      seen[expected]++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  function done(touch: Touch, { kind, finger, asked }: { kind: string; finger: number; asked: boolean }, now: number): Meaning {
    switch (kind) {
      case "down":
        return touch.down(finger, now);
      case "up":
        return touch.up(finger, now);
      case "cancel":
        return touch.cancel(finger, now);
      case "key":
        return touch.key(finger as unknown as string, now);
      case "ask":
        touch.ask(asked);
        return "nothing";
      case "open":
        touch.callIsOpen(asked);
        return "nothing";
      case "away":
        touch.letGo();
        return "nothing";
      default:
        return touch.held(now);
    }
  }

  test.each([21, 22, 23])("a finger that stays for its time always calls, whatever went before (seed %i)", (seed) => {
    const random = randomFrom(seed);
    const touch = new Touch();
    let now = 0;
    for (let round = 0; round < 2_000; round++) {
      for (let before = random(12); before > 0; before--) {
        now += random(900);
        done(touch, { kind: KINDS[random(KINDS.length)] ?? "", finger: random(3), asked: random(2) === 0 }, now);
      }
      const hand = [touch.down(9, now)];
      for (let held = 0; held < 7; held++) {
        now += 100;
        hand.push(touch.held(now));
      }

      expect(hand).toContain("called");
      touch.up(9, now);
    }
  });
});
