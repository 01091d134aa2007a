import { describe, expect, test } from "vitest";
import {
  CALL_LOST_MILLIS,
  LIGHT_RETURNS_MILLIS,
  LINE_LOST_MILLIS,
  LOST_NUMBERS_MILLIS,
  scene,
  type Situation,
} from "../src/guest/scene";
import { answered, type Help, pressed } from "../src/guest/help";
import { LANGUAGES, speak, WORDS } from "../src/guest/language";
import { after, CHECK_IN_STAYS_MILLIS, type CheckIn, type Standing, UNTOLD, withAnotherConsole } from "../src/guest/standing";
import { dialled, numbersAtTheEdge } from "../src/guest/telephone";
import type { FromConsole } from "../src/messages/messages";

const NOW = 1_000_000;
const ADMITTED: Standing = { ...UNTOLD, admitted: true, sealed: true, phase: "talk", call: "c1" };
const CHECK_IN: CheckIn = { id: "k", since: NOW };
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
    asks: false,
    mustTouchToHear: false,
    unable: false,
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

describe("the end", () => {
  test.each([
    ["finished", "The session has ended"],
    ["moved", "The session goes on elsewhere"],
    ["closed", "The room is closed"],
  ] as const)("that is %s is said as such", (over, title) => {
    expect(scene(at({ stage: "ended", standing: { ...UNTOLD, over } }), NOW)).toMatchObject({ screen: "ended", title });
  });

  test("is not known of a room that was left, and nothing is claimed of it", () => {
    const { text } = scene(at({ stage: "left", standing: ADMITTED }), NOW);

    expect(text.join(" ")).toContain("as long as the room is open");
    expect(text.join(" ")).not.toContain("still open");
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
    const { night } = scene(at({ standing: { ...JOURNEY, checkIn: CHECK_IN }, asks: true }), NOW);

    expect(night.asked).toBe(true);
    expect(night.word).toBe("All right?");
    expect(night.act).toBe("I am all right");
  });

  test("a check-in in the talk can be answered", () => {
    expect(acts({ standing: { ...ADMITTED, checkIn: CHECK_IN } })).toContain("check-in");
    expect(scene(at({ standing: { ...ADMITTED, checkIn: CHECK_IN } }), NOW).status).toBe("All right?");
  });

  test.each([{ ...CHECK_IN, answered: true as const }, { ...CHECK_IN, since: NOW - CHECK_IN_STAYS_MILLIS }])(
    "a check-in that was answered or is old is not asked: %o",
    (checkIn) => {
      expect(acts({ standing: { ...ADMITTED, checkIn } })).not.toContain("check-in");
    },
  );

  test("the light comes back slowly after the journey, and stays", () => {
    const light = (standing: Standing, now: number) => scene(at({ standing }), now).light;
    const after_ = after(JOURNEY, { type: "phase", phase: "after" }, NOW);

    expect(light(after_, NOW)).toBe(0);
    expect(light(after_, NOW + LIGHT_RETURNS_MILLIS / 2)).toBe(0.5);
    expect(light(after_, NOW + LIGHT_RETURNS_MILLIS * 3)).toBe(1);
    expect(light(after(after_, { type: "phase", phase: "after", sitter: "Ana" }, NOW + 5), NOW)).toBe(0);
    expect(light(after(ADMITTED, { type: "phase", phase: "after" }, NOW), NOW)).toBe(1);
    expect(light(after(after_, { type: "phase", phase: "talk" }, NOW), NOW)).toBe(1);
  });
});

describe("a therapist who speaks with somebody else", () => {
  const away = (standing: Standing) => after({ ...standing, therapist: "Noor" }, { type: "speaks", to: "another" }, NOW);

  test("is said to, and to see and hear the client still, in the light and in the dark", () => {
    const said = "Noor is speaking with someone for a moment, and still sees and hears you.";

    expect(scene(at({ standing: away(ADMITTED) }), NOW).status).toBe(said);
    expect(scene(at({ standing: away(JOURNEY) }), NOW).night).toMatchObject({ word: said, lit: false, asked: false });
  });

  test("is not said to any more when they are back, or when another console has come", () => {
    expect(scene(at({ standing: after(away(ADMITTED), { type: "speaks", to: "you" }, NOW) }), NOW).status).toBe("");
    expect(scene(at({ standing: withAnotherConsole(away(ADMITTED), NOW) }), NOW).status).toBe("");
  });

  test("takes nothing from what is graver", () => {
    expect(scene(at({ standing: { ...away(JOURNEY), checkIn: CHECK_IN }, asks: true }), NOW).night.word).toBe("All right?");
    expect(scene(at({ standing: away(JOURNEY), line: "silent", lineGoneSince: 0 }), NOW).night.word).toBe(WORDS.lost.night);
    expect(acts({ standing: away(ADMITTED) })).toContain("help");
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

describe("a room that stands open no longer, as after a start of the server or where the console is not yet", () => {
  const parked = { way: "parked", line: "none", callStands: false } as const;
  const since = (millis: number) => ({ ...parked, lineGoneSince: NOW - millis, callGoneSince: NOW - millis });
  const told: Standing = { ...JOURNEY, sitterNumber: "555 0142" };

  test("is early for whoever was never in it", () => {
    expect(screen({ ...since(LOST_NUMBERS_MILLIS), standing: UNTOLD })).toBe("early");
  });

  test("is a loss in the journey: dark, the whole page the control, and the numbers in time", () => {
    const shown = scene(at({ ...since(LINE_LOST_MILLIS), standing: told }), NOW);

    expect(shown).toMatchObject({ screen: "lost", view: "night", calm: false, numbers: [] });
    expect(shown.night).toMatchObject({ word: WORDS.lost.night, act: WORDS.night.call });
    expect(shown.night.edge).toContain("112");
    expect(scene(at({ ...since(LINE_LOST_MILLIS), standing: told, lit: true }), NOW).night.word).toBe(WORDS.night.hold);
    expect(scene(at({ ...since(LOST_NUMBERS_MILLIS), standing: told }), NOW).numbers.map(({ number }) => number)).toStrictEqual(["112", "555 0142"]);
  });

  test("is dark from the first moment on, before the loss is one", () => {
    expect(scene(at({ ...since(0), standing: told }), NOW)).toMatchObject({ screen: "journey", view: "night" });
  });

  test.each(["talk", "after"] as const)("is a loss in the phase %s, with help in reach and the numbers in time", (phase) => {
    const lost = { ...since(LOST_NUMBERS_MILLIS), standing: { ...told, phase } };

    expect(scene(at(lost), NOW)).toMatchObject({ screen: "lost", title: WORDS.lost.title });
    expect(acts(lost)).toContain("help");
    expect(scene(at(lost), NOW).numbers).toHaveLength(2);
  });

  test("is a loss for whoever waited in it before", () => {
    expect(screen({ ...since(LINE_LOST_MILLIS), standing: { ...UNTOLD, sealed: true } })).toBe("lost");
  });

  test("keeps a call for help in sight", () => {
    const help = { ...pressed(undefined, "h", NOW), numbers: true } as const;

    expect(scene(at({ ...since(0), standing: { ...told, help } }), NOW)).toMatchObject({ screen: "called", dim: true });
  });
});

describe("a place that another device has", () => {
  const knocks = { way: "knocking", line: "none", lineGoneSince: NOW, callGoneSince: NOW, callStands: false } as const;

  test("is a card for whoever comes for the first time", () => {
    const shown = scene(at({ ...knocks, standing: UNTOLD }), NOW);

    expect(shown).toMatchObject({ screen: "knocking", view: "card", numbers: [] });
    expect(acts({ ...knocks, standing: UNTOLD })).toStrictEqual(["leave"]);
  });

  test("leaves the journey dark, with the numbers at once, and a hold calls", () => {
    const shown = scene(at({ ...knocks, standing: JOURNEY }), NOW);

    expect(shown).toMatchObject({ screen: "lost", view: "night" });
    expect(shown.night).toMatchObject({ word: WORDS.lost.night, act: WORDS.night.call, lit: true });
    expect(shown.numbers[0]?.number).toBe("112");
  });

  test.each(["talk", "after"] as const)("leaves help and the numbers in reach in the phase %s", (phase) => {
    const standing: Standing = { ...JOURNEY, phase };

    expect(scene(at({ ...knocks, standing }), NOW)).toMatchObject({ screen: "knocking", numbers: [{ number: "112" }, {}] });
    expect(acts({ ...knocks, standing })).toStrictEqual(["help", "leave"]);
    expect(acts({ ...knocks, standing, leaving: true })).toStrictEqual(["leave-stay", "leave-confirm"]);
  });

  test("leaves whoever waited the numbers that were told", () => {
    const standing: Standing = { ...UNTOLD, sealed: true, emergencyNumber: "112" };

    expect(scene(at({ ...knocks, standing }), NOW).numbers).toHaveLength(1);
    expect(acts({ ...knocks, standing })).toStrictEqual(["leave"]);
  });
});

describe("a call for help", () => {
  const asked = pressed(undefined, "h", NOW);
  const known = answered(asked, { type: "helpSeen", id: "h", presses: 1 }, NOW) as Help;
  const show = (help: Help, change: Partial<Situation> = {}, now = NOW) => scene(at({ standing: { ...JOURNEY, help }, ...change }), now);

  test("is on its way, and asks for nothing", () => {
    const shown = show(asked);

    expect(shown.screen).toBe("called");
    expect(shown.title).toBe("Calling your therapist");
    expect(shown.acts).toStrictEqual([]);
    expect(shown.numbers).toStrictEqual([]);
    expect(shown.dim).toBe(true);
  });

  test("that needs the numbers has them, and keeps them when it is known", () => {
    expect(show({ ...asked, numbers: true }).numbers.map(({ number }) => number)).toStrictEqual(["112", undefined]);
    expect(show({ ...known, numbers: true }).numbers[0]?.number).toBe("112");
  });

  test("without any number says what to do without one", () => {
    const shown = scene(at({ standing: { ...ADMITTED, help: { ...asked, numbers: true } } }), NOW);

    expect(shown.text.at(-1)).toContain("call your therapist by telephone");
  });

  test("that is known says who is there", () => {
    const shown = show(known);

    expect([shown.title, ...shown.text].join(". ")).toBe("Your therapist knows. Ana is beside you.");
    expect(shown.acts.map(({ act }) => act)).toStrictEqual(["again"]);
  });

  test("that is known goes back to the dark in time, and the edge still says so", () => {
    const shown = show(known, {}, NOW + 60_000);

    expect(shown.screen).toBe("journey");
    expect(shown.night.edge).toContain("Your therapist knows");
    expect(shown.night.edge).toContain("112");
  });

  test("comes before a loss, before the talk and before a check-in", () => {
    expect(show(asked, { line: "none", lineGoneSince: 0, way: "connecting" }).screen).toBe("called");
    expect(scene(at({ standing: { ...JOURNEY, help: asked, checkIn: CHECK_IN }, asks: true }), NOW).screen).toBe("called");
  });

  test("that is known gives way to a check-in in the dark, which is answered by a touch, and is named at the edge", () => {
    const checkIn = { checkIn: CHECK_IN, help: known };
    const shown = scene(at({ standing: { ...JOURNEY, ...checkIn }, asks: true }), NOW);

    expect(shown).toMatchObject({ screen: "journey", view: "night", night: { word: "All right?", act: "I am all right", asked: true } });
    expect(shown.night.edge).toContain("Your therapist knows.");
    expect(shown.night.edge).toContain("112");
    // between two touches it waits, and when it is answered what is known is there again
    expect(scene(at({ standing: { ...JOURNEY, ...checkIn }, asks: false }), NOW).screen).toBe("called");
  });

  test("keeps the numbers that were shown while a check-in is asked", () => {
    const standing: Standing = { ...JOURNEY, checkIn: CHECK_IN, help: { ...known, numbers: true } };
    const shown = scene(at({ standing, asks: true }), NOW);

    expect(shown.numbers[0]?.number).toBe("112");
    expect(shown.night.edge).toBe("Your therapist knows.");
  });

  test("that is known in the light has a check-in beside it", () => {
    const standing: Standing = { ...ADMITTED, help: known, checkIn: CHECK_IN };

    expect(scene(at({ standing }), NOW)).toMatchObject({ screen: "called", status: "All right?" });
    expect(acts({ standing })).toStrictEqual(["check-in", "again"]);
    expect(acts({ standing: { ...standing, help: asked } })).toStrictEqual([]);
    expect(acts({ standing: { ...standing, phase: "journey" } })).toStrictEqual(["again"]);
  });

  test("goes on in sight when the console sends the page back to the waiting room", () => {
    expect(scene(at({ standing: { ...JOURNEY, admitted: false, help: asked } }), NOW).screen).toBe("called");
    expect(scene(at({ standing: { ...JOURNEY, admitted: false, help: known } }), NOW).screen).toBe("waiting");
  });

  test("does not outlive the session", () => {
    expect(scene(at({ stage: "ended", standing: { ...JOURNEY, help: asked } }), NOW).screen).toBe("ended");
  });
});

describe("the numbers", () => {
  const everyone: Standing = { ...JOURNEY, therapist: "Noor", sitterNumber: "555 0142", therapistNumber: "+1 (555) 010-0" };

  test("are all there, that of the emergency first", () => {
    const { numbers } = scene(at({ standing: { ...everyone, phase: "talk" }, line: "none", lineGoneSince: 0 }), NOW);

    expect(numbers).toStrictEqual([
      { word: "Emergency", number: "112" },
      { word: "Ana", number: "555 0142" },
      { word: "Noor", number: "+1 (555) 010-0" },
    ]);
  });

  test.each([
    ["en", "Emergency, at the address on file:"],
    ["de", "Notruf an der hinterlegten Adresse:"],
    ["es", "Emergencias en la dirección registrada:"],
  ] as const)("of the file say so in the reader's language (%s) while the client is elsewhere", (language, word) => {
    const gone = at({ standing: { ...everyone, phase: "talk", emergencyOf: "file" }, line: "none", lineGoneSince: 0 });
    try {
      speak(language);

      expect(scene(gone, NOW).numbers[0]).toStrictEqual({ word, number: "112" });
      expect(numbersAtTheEdge({ ...everyone, emergencyOf: "file" })).toContain(`${word} 112`);
      expect(numbersAtTheEdge({ ...everyone, emergencyOf: "today" })).toContain(`${WORDS.emergency} 112`);
    } finally {
      speak("en");
    }
  });

  test.each([
    ["112", "tel:112"],
    ["+1 (555) 010-0", "tel:+15550100"],
    ["0049 30/123 45", "tel:00493012345"],
    ["*31#555", "tel:*31%23555"],
    ["ring the bell", undefined],
  ])("%s is dialled as %s", (number, href) => {
    expect(dialled({ word: "x", number })).toBe(href);
  });

  test("in the dark can be touched only after the loss has lasted", () => {
    const gone = (since: number) => scene(at({ standing: everyone, line: "none", lineGoneSince: since }), NOW);

    expect(gone(NOW - LOST_NUMBERS_MILLIS + 1).numbers).toStrictEqual([]);
    expect(gone(NOW - LOST_NUMBERS_MILLIS + 1).night.edge).toContain("112");
    expect(gone(NOW - LOST_NUMBERS_MILLIS).numbers).toHaveLength(3);
    expect(gone(NOW - LOST_NUMBERS_MILLIS).night.word).toBe("Reconnecting. Nothing you need to do.");
    expect(gone(NOW - LOST_NUMBERS_MILLIS).view).toBe("night");
  });
});

describe("a browser that cannot hold the calls", () => {
  test("is told so in the waiting room, and what to do", () => {
    const shown = scene(at({ unable: true }), NOW);

    expect(shown.screen).toBe("waiting");
    expect([shown.title, ...shown.text]).toStrictEqual([
      "This browser cannot hold the session",
      "Your therapist's calls are sealed in a way that this browser cannot do.",
      "You can be read and helped here, but not seen or heard.",
      "Please open the same link in a current Chrome or Edge, on this device or another.",
    ]);
    expect(shown.line?.words).toStrictEqual(["river", "amber", "nine", "lamp"]);
  });

  test("is told of a line that is away first", () => {
    const gone = { standing: { ...UNTOLD, sealed: true }, line: "none", lineGoneSince: 0, unable: true } as const;

    expect(screen(gone)).toBe("lost");
    expect(scene(at(gone), NOW).title).not.toContain("browser");
  });

  test("is another than one that can", () => {
    expect(scene(at(), NOW).title).not.toContain("browser");
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

  test("how the calls of this line are held stands until it is said otherwise", () => {
    const calls = { media: "bridge", integrity: `sha384-${"A".repeat(64)}` } as const;
    const welcome = { type: "welcome", therapist: "Noor", clientCalledAs: "Sam" } as const;
    const standing = say(UNTOLD, { ...welcome, calls }, { type: "admission", state: "admitted" }, { type: "token", call: "c7", token: "a.b.c" });

    expect(standing.calls).toStrictEqual(calls);
    expect(JSON.parse(JSON.stringify(standing)).calls).toStrictEqual(calls);
    expect(say(standing, welcome).calls).toBeUndefined();
  });

  test("a conference is an attempt at a call as an offer is, and its key is not kept", () => {
    const conference: FromConsole = {
      type: "conference",
      call: "c8",
      domain: "127.0.0.1",
      muc: "conference.127.0.0.1",
      media: "peer",
      room: "7f3a",
      key: "k".repeat(43),
      token: "a.b.c",
      integrity: `sha384-${"A".repeat(64)}`,
    };
    const standing = say(ADMITTED, conference);

    expect(standing).toStrictEqual({ ...ADMITTED, call: "c8" });
  });

  test("survives being written down", () => {
    const standing = say({ ...JOURNEY, help: pressed(undefined, "h", NOW) }, { type: "checkIn", id: "k" });

    expect(JSON.parse(JSON.stringify(standing))).toStrictEqual(standing);
  });

  test("a check-in is over by its own name only", () => {
    const asked = say(JOURNEY, { type: "checkIn", id: "k" });

    expect(say(asked, { type: "checkInOver", id: "other" }).checkIn?.id).toBe("k");
    expect(say(asked, { type: "checkInOver", id: "k" }).checkIn).toBeUndefined();
  });

  test("a check-in that was answered is not asked again by the same name, and by another it is", () => {
    const gave: Standing = { ...JOURNEY, checkIn: { ...CHECK_IN, answered: true } };

    expect(say(gave, { type: "checkIn", id: "k" }).checkIn?.answered).toBe(true);
    expect(say(gave, { type: "checkIn", id: "k2" }).checkIn).toStrictEqual({ id: "k2", since: NOW });
  });

  test("help is known and over by its own name only", () => {
    const asked: Standing = { ...JOURNEY, help: pressed(undefined, "h", 1) };

    expect(say(asked, { type: "helpSeen", id: "other", presses: 1 })).toBe(asked);
    const known = say(asked, { type: "helpSeen", id: "h", presses: 1 });
    expect(known.help?.seen).toBe(NOW);
    expect(say(known, { type: "helpOver", id: "other" }).help).toBe(known.help);
    expect(say(known, { type: "helpOver", id: "h" }).help).toBeUndefined();
  });

  test("an end is an end", () => {
    expect(say(JOURNEY, { type: "end", reason: "moved" }).over).toBe("moved");
  });
});

describe("questions", () => {
  const PAPER = { type: "questions", id: "q", of: "gad_7", version: 1, recall: "R", items: ["I"], answers: ["a", "b"] } as const;
  const asking: Standing = { ...ADMITTED, therapist: "Noor", questions: { asked: { paper: PAPER, chosen: {}, place: 0 } } };

  test("stand below the therapist's face, and help is in reach", () => {
    const shown = scene(at({ standing: asking }), NOW);

    expect(shown.screen).toBe("questions");
    expect(shown.view).toBe("paper");
    expect(shown.controls).toStrictEqual([{ act: "help", word: "I need you", kind: "call" }]);
  });

  test.each([
    ["the client calls", { ...asking, help: pressed(undefined, "h", NOW) }, "called"],
    ["it is the journey", { ...asking, phase: "journey" as const }, "journey"],
    ["nobody is let in", { ...asking, admitted: false }, "waiting"],
  ])("give way when %s", (_, standing, screen) => {
    expect(scene(at({ standing }), NOW).screen).toBe(screen);
  });

  test("come back after the call for help, where they were", () => {
    const help = { ...answered(pressed(undefined, "h", NOW), { type: "helpSeen", id: "h", presses: 1 }, NOW), back: true } as Help;

    expect(scene(at({ standing: { ...asking, help } }), NOW).paper?.progress).toBe("1 of 1");
  });

  test("go on while the line is away, and the numbers come as elsewhere", () => {
    const gone = { line: "none", lineGoneSince: NOW - LOST_NUMBERS_MILLIS, callStands: false } as const;
    const shown = scene(at({ standing: { ...asking, emergencyNumber: "112" }, ...gone }), NOW);

    expect(shown.screen).toBe("questions");
    expect(shown.status).toBe("Reconnecting. Nothing you need to do.");
    expect(shown.numbers.length).toBeGreaterThan(0);
    expect(shown.line?.words).toStrictEqual([]);
  });

  test("let a check-in be answered", () => {
    expect(acts({ standing: { ...asking, checkIn: CHECK_IN } })).toContain("check-in");
  });

  test("wait while the client is asked whether to leave", () => {
    expect(screen({ standing: asking, leaving: true })).toBe("talk");
  });

  test("are read to be over, and then the talk is there again", () => {
    const over: Standing = { ...ADMITTED, questions: { over: { why: "withdrawn", since: NOW } } };

    expect(scene(at({ standing: over }), NOW).title).toBe("The questions are put away");
    expect(scene(at({ standing: over }), NOW + 60_000).screen).toBe("talk");
  });
});

describe("a microphone that another program has", () => {
  const without = { microphone: "missing", taken: { microphone: true, camera: false } } as const;

  test("is named in the device test and the waiting room, with what brings it back", () => {
    expect(scene(at({ stage: "devices", ...without }), NOW).trouble).toStrictEqual(WORDS.taken.microphone);
    expect(scene(at(without), NOW).trouble).toStrictEqual(WORDS.taken.microphone);
  });

  test("is named beside the therapist's face, a check-in before it", () => {
    expect(scene(at({ standing: ADMITTED, ...without }), NOW).status).toBe(WORDS.taken.microphone.join(" "));
    const asked = { ...ADMITTED, checkIn: CHECK_IN };
    expect(scene(at({ standing: asked, ...without }), NOW).status).toBe(WORDS.talk.asked);
  });

  test("leaves the dark of a journey dark; who touches it reads that the therapist does not hear", () => {
    expect(scene(at({ standing: JOURNEY, ...without }), NOW).night.word).toBe("");
    expect(scene(at({ standing: JOURNEY, ...without, lit: true }), NOW).night.word).toBe(WORDS.taken.night);
    expect(scene(at({ standing: JOURNEY, lit: true }), NOW).night.word).toBe(WORDS.night.hold);
  });

  test("is told from a camera, and from both", () => {
    const words = (microphone: boolean, camera: boolean) => scene(at({ stage: "devices", taken: { microphone, camera } }), NOW).trouble;
    expect(words(false, true)).toStrictEqual(WORDS.taken.camera);
    expect(words(true, true)).toStrictEqual(WORDS.taken.both);
    expect(words(false, false)).toStrictEqual([]);
  });
});

describe("a screen that goes dark by itself", () => {
  const waits = { standing: { ...UNTOLD, sealed: true } };
  const worn = { darkens: true, needsCharger: true };

  test("is spoken of where there is time to see to it", () => {
    const { text } = scene(at({ ...waits, upkeep: worn }), NOW);
    expect(text).toStrictEqual([...WORDS.waiting.text, WORDS.screen.charger, ...WORDS.screen.dark]);
  });

  test.each([
    ["a full battery", { darkens: true, needsCharger: false }, WORDS.screen.dark],
    ["a screen that stays on", { darkens: false, needsCharger: true }, [WORDS.screen.charger]],
    ["both", { darkens: false, needsCharger: false }, []],
  ])("not more than is needed with %s", (_, upkeep, said) => {
    expect(scene(at({ ...waits, upkeep }), NOW).text).toStrictEqual([...WORDS.waiting.text, ...said]);
  });

  test("is not spoken of in the talk, in the dark, or while the line is lost", () => {
    const lost = { ...waits, line: "none", lineGoneSince: NOW - 60_000 } as const;
    for (const change of [{ standing: ADMITTED }, { standing: JOURNEY }, lost]) {
      const shown = scene(at({ ...change, upkeep: worn }), NOW);
      expect(JSON.stringify(shown)).toBe(JSON.stringify(scene(at(change), NOW)));
    }
  });
});

describe("the language and how far it was reviewed", () => {
  const gone = { line: "none", lineGoneSince: NOW - 60_000 } as const;
  test.each<[string, Partial<Situation>]>([
    ["the link", { stage: "link" }],
    ["the device test", { stage: "devices" }],
    ["the early hour", { way: "parked", line: "none" }],
    ["the waiting room", {}],
  ])("have their place at %s", (_, change) => {
    expect(scene(at(change), NOW).calm).toBe(true);
  });

  test.each<[string, Partial<Situation>]>([
    ["the talk", { standing: ADMITTED }],
    ["the journey", { standing: JOURNEY }],
    ["a call for help", { standing: { ...JOURNEY, help: pressed(undefined, "h", NOW) } }],
    ["a call for help in the waiting room", { standing: { ...UNTOLD, help: pressed(undefined, "h", NOW) } }],
    ["a lost line", { standing: { ...UNTOLD, sealed: true }, ...gone }],
    ["a lost line in the journey", { standing: JOURNEY, ...gone }],
    ["the question whether to leave", { leaving: true }],
    ["the question whether to leave early", { way: "parked", leaving: true }],
  ])("have none in %s", (_, change) => {
    expect(scene(at(change), NOW).calm).toBe(false);
  });

  test("every screen speaks the one that was chosen, also those that were drawn before", () => {
    const drawn = (["expired", "replaced", "refused"] as const).map((way) => scene(at({ way }), NOW).title);
    speak("de");
    const german = (["expired", "replaced", "refused"] as const).map((way) => scene(at({ way }), NOW).title);
    speak("en");

    expect(german).toStrictEqual([LANGUAGES.de.words.expired.title, LANGUAGES.de.words.replaced.title, LANGUAGES.de.words.turnedAway.title]);
    expect(german).not.toStrictEqual(drawn);
  });
});
