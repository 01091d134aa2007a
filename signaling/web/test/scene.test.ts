import { describe, expect, test } from "vitest";
import {
  CALL_LOST_MILLIS,
  HELP_UNANSWERED_MILLIS,
  LINE_LOST_MILLIS,
  LOST_NUMBERS_MILLIS,
  scene,
  type Situation,
} from "../src/guest/scene";
import { after, type Standing, UNTOLD } from "../src/guest/standing";
import type { FromConsole } from "../src/messages/messages";

const NOW = 1_000_000;
const ADMITTED: Standing = { ...UNTOLD, admitted: true, sealed: true, phase: "talk", call: "c1" };
const JOURNEY: Standing = { ...ADMITTED, phase: "journey", sitter: "Ana", emergencyNumber: "112" };

function at(change: Partial<Situation> = {}): Situation {
  return {
    stage: "joined",
    way: "joined",
    line: "verified",
    words: ["river", "amber", "nine", "lamp"],
    standing: UNTOLD,
    callStands: true,
    microphone: "on",
    camera: "on",
    cameras: [],
    chosenCamera: "",
    asking: false,
    leaving: false,
    lit: false,
    mustTouchToHear: false,
    ...change,
  };
}

const screen = (change: Partial<Situation>) => scene(at(change), NOW).screen;
const acts = (change: Partial<Situation>) => {
  const shown = scene(at(change), NOW);
  return [...shown.acts, ...shown.controls].map(({ act }) => act);
};

describe("before the room", () => {
  test.each(["link", "mistyped", "unable", "devices", "left", "ended"] as const)("%s is a screen of its own", (stage) => {
    expect(screen({ stage })).toBe(stage);
  });

  test("one touch begins, and one joins", () => {
    expect(acts({ stage: "link" })).toStrictEqual(["begin"]);
    expect(acts({ stage: "devices" })).toStrictEqual(["join"]);
  });

  test.each([
    ["parked", "early"],
    ["knocking", "knocking"],
    ["expired", "expired"],
    ["replaced", "replaced"],
    ["refused", "turned-away"],
    ["connecting", "waiting"],
    ["joined", "waiting"],
  ] as const)("on the way %s it shows %s", (way, expected) => {
    expect(screen({ way })).toBe(expected);
  });

  test("the therapist is named, and the words are shown", () => {
    const shown = scene(at({ standing: { ...UNTOLD, therapist: "Noor" }, line: "unverified" }), NOW);

    expect(shown.title).toContain("Noor");
    expect(shown.line?.words).toStrictEqual(["river", "amber", "nine", "lamp"]);
  });

  test("waiting for a console that was never there is no loss", () => {
    expect(screen({ line: "none", lineGoneSince: NOW - 600_000 })).toBe("waiting");
  });
});

describe("a device without camera or microphone", () => {
  test.each([
    ["refused", "refused"],
    ["missing", "missing"],
    ["refused", "on"],
    ["on", "refused"],
    ["missing", "on"],
    ["on", "missing"],
  ] as const)("microphone %s and camera %s is said in three sentences, and the way goes on", (microphone, camera) => {
    const shown = scene(at({ stage: "devices", microphone, camera }), NOW);

    expect(shown.trouble).toHaveLength(3);
    expect(shown.acts.map(({ act }) => act)).toStrictEqual(["join", "again"]);
  });

  test("can be tried again from the waiting room as well", () => {
    expect(acts({ camera: "refused" })).toContain("again");
    expect(acts({ camera: "refused", way: "parked" })).toContain("again");
  });

  test("offers no switch for what is not there", () => {
    expect(acts({ standing: ADMITTED, microphone: "on", camera: "missing" })).toStrictEqual(["help", "microphone", "leave"]);
  });

  test("is not complained of while the browser still asks", () => {
    expect(scene(at({ stage: "devices", microphone: "missing", camera: "missing", asking: true }), NOW).trouble).toStrictEqual([]);
  });
});

describe("in the room", () => {
  test("the talk has everything in reach", () => {
    expect(screen({ standing: ADMITTED })).toBe("talk");
    expect(acts({ standing: ADMITTED })).toStrictEqual(["help", "microphone", "camera", "leave"]);
  });

  test("leaving is asked about first", () => {
    expect(acts({ standing: ADMITTED, leaving: true })).toStrictEqual(["leave-stay", "leave-confirm"]);
  });

  test("the journey is dark, with the numbers small at the edge", () => {
    const shown = scene(at({ standing: JOURNEY }), NOW);

    expect(shown.screen).toBe("journey");
    expect(shown.view).toBe("night");
    expect(shown.night.word).toBe("");
    expect(shown.night.edge).toContain("112");
    expect(shown.night.edge).toContain("Ana");
  });

  test("a touch lights what a hold does", () => {
    expect(scene(at({ standing: JOURNEY, lit: true }), NOW).night.word).toBe("Hold to call");
  });

  test("a check-in is one word", () => {
    const { night } = scene(at({ standing: { ...JOURNEY, checkIn: "k" } }), NOW);

    expect(night.asked).toBe(true);
    expect(night.word.split(" ")).toHaveLength(2);
  });

  test("a check-in in the talk can be answered", () => {
    expect(acts({ standing: { ...ADMITTED, checkIn: "k" } })).toContain("check-in");
  });
});

describe("what is lost", () => {
  test.each([ADMITTED, JOURNEY])("is not said at once, and then it is", (standing) => {
    expect(screen({ standing, line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS + 1 })).not.toBe("lost");
    expect(screen({ standing, line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS })).toBe("lost");
    expect(screen({ standing, callGoneSince: NOW - CALL_LOST_MILLIS + 1 })).not.toBe("lost");
    expect(screen({ standing, callGoneSince: NOW - CALL_LOST_MILLIS })).toBe("lost");
  });

  test("keeps the journey dark", () => {
    expect(scene(at({ standing: JOURNEY, line: "silent", lineGoneSince: 0 }), NOW).view).toBe("night");
  });

  test("for long shows whom else to call", () => {
    const standing: Standing = { ...ADMITTED, emergencyNumber: "112" };

    expect(scene(at({ standing, line: "none", lineGoneSince: NOW - LOST_NUMBERS_MILLIS + 1 }), NOW).numbers).toStrictEqual([]);
    expect(scene(at({ standing, line: "none", lineGoneSince: NOW - LOST_NUMBERS_MILLIS }), NOW).numbers[0]?.number).toBe("112");
  });

  test("leaves the way to help open", () => {
    expect(acts({ standing: ADMITTED, line: "none", lineGoneSince: 0 })).toContain("help");
  });
});

describe("a call for help", () => {
  const asked = (change: Partial<Situation>, since = NOW, seen?: number) =>
    scene(at({ standing: { ...JOURNEY, help: { id: "h", at: "", since, ...(seen === undefined ? {} : { seen }) } }, ...change }), NOW);

  test("is on its way, and asks for nothing", () => {
    expect(asked({}).screen).toBe("called");
    expect(asked({}).acts).toStrictEqual([]);
    expect(asked({}).numbers).toStrictEqual([]);
    expect(asked({}).dim).toBe(true);
  });

  test("unanswered for ten seconds shows whom else to call", () => {
    expect(asked({}, NOW - HELP_UNANSWERED_MILLIS + 1).numbers).toStrictEqual([]);
    expect(asked({}, NOW - HELP_UNANSWERED_MILLIS).numbers.map(({ number }) => number)).toStrictEqual(["112", undefined]);
  });

  test.each(["none", "silent", "altered"] as const)("with the line %s shows whom else to call at once", (line) => {
    expect(asked({ line }).numbers[0]?.number).toBe("112");
  });

  test("that was seen says who is there", () => {
    const shown = asked({}, NOW - 60_000, NOW);

    expect([shown.title, ...shown.text].join(" ")).toBe("Your therapist knows Ana is beside you.");
    expect(shown.acts.map(({ act }) => act)).toStrictEqual(["again"]);
  });

  test("comes before a loss", () => {
    expect(asked({ line: "none", lineGoneSince: 0, way: "connecting" }).screen).toBe("called");
  });
});

describe("what the console said", () => {
  const say = (standing: Standing, ...messages: FromConsole[]) => messages.reduce((s, m) => after(s, m, NOW), standing);

  test("stands until it says something else", () => {
    const standing = say(
      UNTOLD,
      { type: "welcome", therapist: "Noor", clientCalledAs: "Sam" },
      { type: "admission", state: "admitted" },
      { type: "phase", phase: "journey", sitter: "Ana", emergencyNumber: "112" },
      { type: "ice", servers: [], relayOnly: true },
      { type: "offer", call: "c7", round: 0, sdp: "v=0" },
    );

    expect(standing).toMatchObject({ therapist: "Noor", admitted: true, phase: "journey", sitter: "Ana", call: "c7" });
    expect(say(standing, { type: "phase", phase: "after" }).sitter).toBeUndefined();
    expect(say(standing, { type: "admission", state: "waiting" }).admitted).toBe(false);
  });

  test("survives being written down", () => {
    const standing = say(JOURNEY, { type: "checkIn", id: "k" });

    expect(JSON.parse(JSON.stringify(standing))).toStrictEqual(standing);
  });

  test("help is seen by its own name only, and once", () => {
    const asked: Standing = { ...JOURNEY, help: { id: "h", at: "", since: 1 } };

    expect(say(asked, { type: "helpSeen", id: "other" }).help?.seen).toBeUndefined();
    const seen = say(asked, { type: "helpSeen", id: "h" });
    expect(seen.help?.seen).toBe(NOW);
    expect(after(seen, { type: "helpSeen", id: "h" }, NOW + 5).help?.seen).toBe(NOW);
  });

  test("an end is an end", () => {
    expect(say(JOURNEY, { type: "end", reason: "moved" }).over).toBe("moved");
  });
});
