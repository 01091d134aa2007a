import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Devices, type Off } from "../src/call/devices";
import { LOST_NUMBERS_MILLIS, scene, type Situation } from "../src/guest/scene";
import { after, type Standing } from "../src/guest/standing";
import { begin, forget, keepLanguage, languageOfTab, load, save, type Stored } from "../src/guest/store";
import { Looks } from "./stage/media";

const NOW = 1_000_000;
const FRAGMENT = "0123";

class TabStorage {
  private readonly texts = new Map<string, string>();

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

beforeEach(() => vi.stubGlobal("sessionStorage", new TabStorage()));
afterEach(() => vi.unstubAllGlobals());

/** A client in the journey who was told whom else to call. */
function inTheJourney(): Stored {
  const stored = begin(FRAGMENT);
  stored.stage = "joined";
  stored.standing = (
    [
      { type: "welcome", therapist: "Noor" },
      { type: "admission", state: "admitted" },
      { type: "phase", phase: "journey", sitter: "Ana", sitterNumber: "555 0142", therapistNumber: "555 0177", emergencyNumber: "112" },
    ] as Parameters<typeof after>[1][]
  ).reduce<Standing>((standing, message) => after(standing, message, NOW), { ...stored.standing, sealed: true });
  return stored;
}

/** The page is loaded again and reaches nobody: neither line nor call, since `seconds`. */
function unreached(standing: Standing, since: number, change: Partial<Situation> = {}) {
  return scene(
    {
      stage: "joined",
      way: "connecting",
      line: "none",
      words: [],
      standing,
      lineGoneSince: since,
      callGoneSince: since,
      callStands: false,
      microphone: "on",
      camera: "on",
      cameras: [],
      chosenCamera: "",
      asking: false,
      leaving: false,
      unable: false,
      lit: false,
      asks: false,
      mustTouchToHear: false,
      ...change,
    },
    NOW,
  );
}

describe("the numbers that were told", () => {
  test("are there after a reload that reaches no server", () => {
    save(inTheJourney());
    const standing = (load() as Stored).standing;

    const numbers = unreached(standing, NOW - LOST_NUMBERS_MILLIS).numbers.map(({ number }) => number);

    expect(numbers).toStrictEqual(["112", "555 0142", "555 0177"]);
  });

  test("stand at the edge at once, before the loss is long", () => {
    save(inTheJourney());

    const { screen, night } = unreached((load() as Stored).standing, NOW);

    expect(screen).toBe("journey");
    expect(night.edge).toContain("112");
    expect(night.edge).toContain("Ana");
  });

  test("are there for a call for help that reaches nobody", () => {
    const stored = inTheJourney();
    const help = { id: "h", at: "", presses: 1, arrived: 0, since: NOW, numbers: true } as const;
    save({ ...stored, standing: { ...stored.standing, help } });

    const shown = unreached((load() as Stored).standing, NOW);

    expect(shown.screen).toBe("called");
    expect(shown.numbers).toHaveLength(3);
  });

  test("go with the session", () => {
    save(inTheJourney());
    forget();
    expect(load()).toBeUndefined();
  });
});

describe("a tab that may keep nothing", () => {
  const refuses = () => {
    throw new DOMException("", "SecurityError");
  };

  test("holds the session all the same", () => {
    vi.stubGlobal("sessionStorage", { getItem: refuses, setItem: refuses, removeItem: refuses });

    expect(load()).toBeUndefined();
    expect(() => save(inTheJourney())).not.toThrow();
    expect(() => forget()).not.toThrow();
    expect(() => keepLanguage("de")).not.toThrow();
    expect(languageOfTab()).toBeUndefined();
  });

  test("hides no mistake of ours", () => {
    vi.stubGlobal("sessionStorage", { setItem: () => { throw new TypeError("ours"); } });
    expect(() => save(inTheJourney())).toThrow("ours");
  });
});

describe("a microphone or a camera that the client switched off", () => {
  test.each([
    ["microphone", "muted", "on"],
    ["camera", "on", "muted"],
  ] as const)("stays off over a reload, and gives nothing on before it is switched on again (%s)", async (what, sound, picture) => {
    new Looks();
    const before = new Devices(() => undefined);
    await before.take({});
    before.mute(what, true);
    save({ ...inTheJourney(), off: before.off });

    const { media } = new Looks(); // another page, which knows what was kept and no more
    const states: string[] = [];
    const after = new Devices(({ microphone, camera }) => states.push(`${microphone?.enabled} ${camera?.enabled}`));
    after.keepOff((load() as Stored).off as Off);
    await after.take({});

    expect(after.taken).toMatchObject({ microphoneState: sound, cameraState: picture });
    expect(media.given.map(({ enabled }) => enabled)).toStrictEqual([sound === "on", picture === "on"]);
    expect(states).toStrictEqual([`${sound === "on"} ${picture === "on"}`]);

    after.mute(what, false);
    expect(media.given.every(({ enabled }) => enabled)).toBe(true);
    expect(after.off).toStrictEqual({ microphone: false, camera: false });
  });

  test("goes with the session, and is none in another", () => {
    save({ ...inTheJourney(), off: { microphone: true, camera: false } });
    forget();

    expect(begin(FRAGMENT).off).toBeUndefined();
  });
});

describe("the language of the tab", () => {
  test("is none before one is chosen, and stays when the session ends", () => {
    expect(languageOfTab()).toBeUndefined();
    keepLanguage("es");
    forget();
    expect(languageOfTab()).toBe("es");
  });

  test("is one that the page has", () => {
    sessionStorage.setItem("vigil-language", "tlh");
    expect(languageOfTab()).toBeUndefined();
  });
});
