import { describe, expect, test } from "vitest";
import { pressed } from "../src/guest/help";
import type { FromConsole, FromGuest, SitterDay } from "../src/messages/messages";
import { LINE_LOST_MILLIS, scene, type Situation, TOLD_MILLIS } from "../src/sitter/scene";
import { after, lookingIn, ofACopy, type Standing, UNTOLD, withAnotherConsole } from "../src/sitter/standing";
import { Unanswered } from "../src/sitter/unanswered";
import { speak, WORDS } from "../src/sitter/words";

const NOW = Date.parse("2026-11-28T18:30:00Z");
const MINUTE = 60_000;
const iso = (millis: number) => new Date(millis).toISOString();

const DAY: SitterDay = {
  type: "sitterDay",
  at: iso(NOW),
  phase: "journey",
  doseTakenAt: iso(NOW - 23 * MINUTE - 1),
  lookIn: { id: "look-in-1", at: iso(NOW + 5 * MINUTE), missedAt: iso(NOW + 7 * MINUTE) },
  doing: [],
  emergencyNumber: "911",
  address: "12 Elm St, unit 4",
};
const SAT: Standing = { ...UNTOLD, therapist: "Noor Haddad", client: "Samuel", admitted: true, sealed: true, day: DAY };
const told = (...messages: FromConsole[]) => messages.reduce((standing, message) => after(standing, message, NOW), SAT);

function shown(standing: Standing, change: Partial<Situation> = {}, now = NOW) {
  return scene({ stage: "joined", way: "joined", line: "verified", words: [], standing, ...change }, now);
}

const acts = (from: ReturnType<typeof shown>) => [...from.acts, ...from.controls].map(({ act }) => act);

describe("the day on the sitter's page", () => {
  test("shows how long ago the medicine was and how long it is to the next look-in", () => {
    const { screen, clock, lookIn } = shown(SAT);

    expect(screen).toBe("day");
    expect(clock?.time).toBe("23 min");
    expect(lookIn).toMatchObject({ time: "5:00", urgent: false });
    expect(lookIn?.press?.act).toBe("seen");
  });

  test("counts by the console's clock when this device's is wrong", () => {
    const standing = after(SAT, DAY, NOW + 60 * MINUTE);

    expect(shown(standing, {}, NOW + 61 * MINUTE)).toMatchObject({ clock: { time: "24 min" }, lookIn: { time: "4:00" } });
  });

  test.each([
    [119, "119 min"],
    [120, "2 h 0 min"],
    [185, "3 h 5 min"],
    [-4, "0 min"],
  ])("after %d minutes the clock says %s", (minutes, time) => {
    expect(shown({ ...SAT, day: { ...DAY, doseTakenAt: iso(NOW - minutes * MINUTE) } }).clock?.time).toBe(time);
  });

  test.each([
    [5 * MINUTE - 61_000, "1:01", "Then look", false],
    [4 * MINUTE, "1:00", "It is time", true],
    [5 * MINUTE + 1_000, "−0:01", "It is overdue", true],
    [7 * MINUTE - 1, "−1:59", "It is overdue", true],
    [7 * MINUTE, "−2:00", "It was missed", true],
  ])("%d ms later the look-in says %s, %s", (later, time, note, urgent) => {
    const { lookIn } = shown(SAT, {}, NOW + later);

    expect(lookIn).toMatchObject({ time, urgent });
    expect(lookIn?.note).toContain(note);
  });

  test("a look-in that was told waits until the console names another, and is told again over a restart", () => {
    const seen: Standing = { ...SAT, seen: { id: "look-in-1", at: iso(NOW) } };

    expect(shown(seen).lookIn).toMatchObject({ note: "Telling the therapist…", press: undefined });
    expect(after(seen, DAY, NOW).seen).toEqual(seen.seen);
    expect(withAnotherConsole(seen, NOW).seen).toEqual(seen.seen);
    const next = after(seen, { ...DAY, lookIn: { ...DAY.lookIn!, id: "look-in-2", at: iso(NOW + 15 * MINUTE) } }, NOW);
    expect(next.seen).toBeUndefined();
    expect(shown(next).lookIn?.note).toBe("Noor Haddad has been told.");
    expect(shown(next, {}, NOW + TOLD_MILLIS).lookIn?.note).toContain("Then look");
  });

  test("a look-in says when the client was seen by the console's clock, however long its way takes", () => {
    const ahead = 90_000;
    const seen = lookingIn({ ...SAT, ahead }, NOW);

    expect(seen.seen).toEqual({ id: "look-in-1", at: iso(NOW + ahead) });
    expect(lookingIn(seen, NOW + 20 * MINUTE).seen).toEqual(seen.seen);
    expect(lookingIn({ ...SAT, day: undefined }, NOW).seen).toBeUndefined();
  });

  test("a look-in that is told while the line is away says that it is kept", () => {
    const away = { line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS } as const;

    expect(shown({ ...SAT, seen: { id: "look-in-1", at: iso(NOW) } }, away).lookIn?.note).toContain("Kept on this page");
  });

  test("outside the journey there is no look-in, and before the medicine no clock", () => {
    const { lookIn: _, doseTakenAt: __, ...day } = DAY;

    expect(shown({ ...SAT, day: { ...day, phase: "talk" } })).toMatchObject({
      lookIn: undefined,
      clock: { word: "The medicine has not been taken.", time: "" },
      doing: { title: "Before the medicine" },
    });
    expect(shown({ ...SAT, day: { ...day, phase: "after" } })).toMatchObject({ clock: undefined, doing: { title: "Afterwards" } });
  });

  test.each([
    [[], "What to do"],
    [["voice"], "Noor Haddad is speaking to Samuel"],
    [["bedside", "voice"], "Go to Samuel now, and stay"],
    [["emergency", "bedside", "voice"], "Dial 911 now"],
  ] as const)("with %s under way it says %s, in four lines", (doing, title) => {
    const day = shown({ ...SAT, day: { ...DAY, doing } });

    expect(day.doing?.title).toBe(title);
    expect(day.doing?.lines).toHaveLength(4);
    expect(day.numbersFirst).toBe(doing.length === 3);
  });

  test("says the address to whoever dials, and asks for it where it is not known", () => {
    expect(shown({ ...SAT, day: { ...DAY, doing: ["emergency"] } }).doing?.lines[0]).toBe("Say: 12 Elm St, unit 4");
    const { address: _, ...day } = DAY;
    expect(shown({ ...SAT, day: { ...day, doing: ["emergency"] } }).doing?.lines[0]).toBe("Say the address, with unit and door code.");
  });

  test("before the sitter is let in help can be asked for, and nothing is told of the client", () => {
    const { day: _, ...rest } = SAT;
    const waiting = shown({ ...rest, client: "", admitted: false });

    expect(waiting.screen).toBe("waiting");
    expect(acts(waiting)).toEqual(["help"]);
    expect(JSON.stringify(waiting)).not.toContain("Samuel");
  });

  test("before anything was sealed nothing can be asked", () => {
    expect(acts(shown(UNTOLD, { line: "none" }))).toEqual([]);
  });
});

describe("the numbers", () => {
  test("stand on the page all day, the emergency at the foot, and the therapist's is named where it is not known", () => {
    expect(shown(SAT).near).toEqual({ word: "Emergency", number: "911" });
    expect(shown(SAT).numbers).toEqual([{ word: "Noor Haddad, by the number you swapped" }]);
    expect(shown({ ...SAT, day: { ...DAY, therapistNumber: "555" } }).numbers).toEqual([{ word: "Noor Haddad", number: "555" }]);
  });

  test("stand at one place only", () => {
    const away = shown(SAT, { line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS });

    expect(away.numbers).toEqual([{ word: "Emergency", number: "911" }, { word: "Noor Haddad, by the number you swapped" }]);
    expect(away.near).toBeUndefined();
  });

  test.each([
    ["en", "Emergency, at the address on file:", "This number is for the address on file."],
    ["de", "Notruf an der hinterlegten Adresse:", "Diese Nummer gilt an der hinterlegten Adresse."],
    ["es", "Emergencias en la dirección registrada:", "Este número es el de la dirección registrada."],
  ] as const)("of the file say so in the reader's language (%s) while the client is elsewhere", (language, word, line) => {
    const elsewhere: Standing = { ...SAT, day: { ...DAY, emergencyOf: "file", doing: ["emergency"] } };
    try {
      speak(language);

      expect(shown(elsewhere).numbers[0]).toEqual({ word, number: "911" });
      expect(shown(elsewhere).doing?.lines[0]).toContain(line);
      expect(shown({ ...SAT, day: { ...DAY, emergencyOf: "today" } }).near?.word).toBe(WORDS.emergency);
    } finally {
      speak("en");
    }
  });

  test("stand above all else when the line is lost, whatever else goes on", () => {
    const away = { line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS } as const;

    expect(shown(SAT, { ...away, lineGoneSince: NOW - LINE_LOST_MILLIS + 1 })).toMatchObject({ screen: "day", numbersFirst: false });
    expect(shown(SAT, away)).toMatchObject({ screen: "lost", numbersFirst: true, title: "The line to the therapist is lost" });
    expect(acts(shown(SAT, away))).toEqual(["come", "help"]);
    expect(shown({ ...SAT, admitted: false }, away)).toMatchObject({ screen: "lost", numbersFirst: true });
    expect(shown(SAT, { ...away, way: "parked" })).toMatchObject({ screen: "lost", numbersFirst: true });
  });

  test.each(["expired", "refused", "knocking"] as const)("are there when the way in is %s", (way) => {
    expect(shown(SAT, { way }).near).toBeDefined();
    expect(shown(SAT, { way }).numbers).toHaveLength(1);
  });
});

describe("help", () => {
  const help = pressed(undefined, "h", NOW);

  test("has the emergency number first, in every state of the call, and says whether the console knows", () => {
    const calling = shown({ ...SAT, help });
    const arrived = shown(after({ ...SAT, help }, { type: "helpSeen", id: "h", presses: 1 }, NOW));

    for (const each of [calling, arrived]) {
      expect(each).toMatchObject({ screen: "help", numbersFirst: true, doing: { title: "Threat to life? Do not wait: dial 911" } });
      expect(acts(each)).toEqual(["back", "help"]);
    }
    expect(calling.title).toBe("Calling Noor Haddad");
    expect(arrived).toMatchObject({ title: "Noor Haddad's console has your call", text: ["It stands there until it is answered."] });
  });

  test("stays as a word when the sitter goes back, until the therapist answers, which is said", () => {
    const back: Standing = { ...SAT, help: { ...help, back: true } };

    expect(shown(back)).toMatchObject({ screen: "day", status: "Calling Noor Haddad" });
    const known = after(back, { type: "helpSeen", id: "h", presses: 1 }, NOW);
    const over = after(known, { type: "helpOver", id: "h" }, NOW);
    expect(over.help).toBeUndefined();
    expect(shown(over).status).toBe("Noor Haddad knows, and answers.");
    expect(shown(over, {}, NOW + TOLD_MILLIS).status).toBe("");
  });

  test("is said to a console that was started again", () => {
    const known = after({ ...SAT, help }, { type: "helpSeen", id: "h", presses: 1 }, NOW);

    expect(withAnotherConsole(known, NOW).help).toMatchObject({ arrived: 0 });
  });

  test("is asked under a name of its own in a page of which there is a copy, and so is the call", () => {
    const come = pressed(undefined, "c", NOW);
    const fresh = ["own help", "own come"];
    const copied = ofACopy({ ...SAT, help, come }, () => fresh.shift() ?? "", NOW);

    expect(copied).toMatchObject({ help: { id: "own help", arrived: 0 }, come: { id: "own come", arrived: 0 } });
    expect(ofACopy(SAT, () => "", NOW)).toMatchObject({ help: undefined, come: undefined });
  });

  test("to come to the call is answered apart from it", () => {
    const come = pressed(undefined, "c", NOW);
    const both = after({ ...SAT, help: { ...help, back: true }, come }, { type: "helpSeen", id: "c", presses: 1 }, NOW);

    expect(both).toMatchObject({ help: { arrived: 0 }, come: { arrived: 1 } });
    expect(shown({ ...SAT, come }).status).toBe("Asking the therapist to the call…");
    expect(shown({ ...both, help: undefined }).status).toBe("Noor Haddad is being asked to the call.");
    expect(shown({ ...SAT, come }, { line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS }).status).toContain("Use the telephone");
  });
});

describe("what is not answered yet", () => {
  const said: FromGuest[] = [];
  const waiting = new Set<string>();
  const reach = { say: (message: FromGuest) => said.push(message), waits: (type: string) => waiting.has(type), stands: true };

  test("is said at once, again every five seconds, and never while the last waits for its acknowledgement", () => {
    const unanswered = new Unanswered(reach);
    const help = pressed(undefined, "h", NOW);
    const standing: Standing = { ...SAT, help, come: pressed(undefined, "c", NOW), seen: { id: "look-in-1", at: iso(NOW) } };

    unanswered.look(standing, 0);
    expect(said.map(({ type }) => type)).toEqual(["help", "comeToTheCall", "lookInSeen"]);
    expect(said.at(-1)).toEqual({ type: "lookInSeen", id: "look-in-1", at: iso(NOW) });
    unanswered.look(standing, 4_999);
    expect(said).toHaveLength(3);
    waiting.add("help");
    unanswered.look({ ...standing, help: pressed(help, "h", NOW) }, 5_000);
    expect(said.slice(3).map(({ type }) => type)).toEqual(["comeToTheCall", "lookInSeen"]);
    waiting.clear();
    unanswered.look({ ...standing, help: pressed(help, "h", NOW) }, 5_250);
    expect(said.at(-1)).toEqual({ type: "help", id: "h", at: iso(NOW), presses: 2 });
  });
});

test("an end says how it ended", () => {
  expect(told({ type: "end", reason: "moved" }).over).toBe("moved");
  expect(shown({ ...SAT, over: "moved" }, { stage: "ended" }).title).toBe("There is a new link for you");
  expect(shown({ ...SAT, over: "finished" }, { stage: "ended" }).title).toBe("The session has ended");
});

test("what only a client's page is told changes nothing", () => {
  expect(told({ type: "checkIn", id: "k" })).toBe(SAT);
});
