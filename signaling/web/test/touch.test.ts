import { describe, expect, test } from "vitest";
import { HOLD_MILLIS, SECOND_TOUCH_MILLIS, Touch } from "../src/guest/touch";

describe("in the dark", () => {
  test("a touch lights the page, and calls nobody", () => {
    const touch = new Touch();

    expect(touch.down(0)).toBe("lit");
    expect(touch.up(200)).toBe("nothing");
    expect(touch.lit(200)).toBe(true);
    expect(touch.lit(SECOND_TOUCH_MILLIS)).toBe(false);
  });

  test("a hold calls while it is held, once", () => {
    const touch = new Touch();
    touch.down(0);

    expect(touch.held(HOLD_MILLIS - 1)).toBe("nothing");
    expect(touch.held(HOLD_MILLIS)).toBe("called");
    expect(touch.held(HOLD_MILLIS + 100)).toBe("nothing");
    expect(touch.up(HOLD_MILLIS + 200)).toBe("nothing");
  });

  test("a hold calls when the page was too busy to look while it was held", () => {
    const touch = new Touch();
    touch.down(0);

    expect(touch.up(HOLD_MILLIS)).toBe("called");
  });

  test("a second touch calls while the page is lit, and not after", () => {
    const touch = new Touch();
    touch.down(0);
    touch.up(100);
    expect(touch.down(SECOND_TOUCH_MILLIS - 1)).toBe("called");

    const late = new Touch();
    late.down(0);
    late.up(100);
    expect(late.down(SECOND_TOUCH_MILLIS)).toBe("lit");
  });
});

describe("while a check-in is asked", () => {
  test("a touch answers it", () => {
    const touch = new Touch();
    touch.ask(true);
    touch.down(0);

    expect(touch.up(200)).toBe("answered");
  });

  test("a hold still calls", () => {
    const touch = new Touch();
    touch.ask(true);
    touch.down(0);

    expect(touch.held(HOLD_MILLIS)).toBe("called");
    expect(touch.up(HOLD_MILLIS + 100)).toBe("nothing");
  });

  test("a touch before it does not make the answer a call", () => {
    const touch = new Touch();
    touch.down(0);
    touch.up(100);
    touch.ask(true);

    expect(touch.down(500)).toBe("lit");
    expect(touch.up(600)).toBe("answered");
  });
});
