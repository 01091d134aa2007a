import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OWN } from "../src/prescriber/words";
import { pressed } from "../src/guest/help";
import type { PrescriberDay } from "../src/messages/messages";
import { be } from "../src/sitter/role";
import { LINE_LOST_MILLIS, scene, type Situation } from "../src/sitter/scene";
import { after, type Standing, UNTOLD } from "../src/sitter/standing";
import { speak } from "../src/sitter/words";
import { filledIn, sentences, texts } from "./stage/texts";

const NOW = Date.parse("2026-11-29T18:30:00Z");
const MINUTE = 60_000;
const iso = (millis: number) => new Date(millis).toISOString();

const COURSE: PrescriberDay = {
  type: "prescriberDay",
  at: iso(NOW),
  phase: "journey",
  doseTakenAt: iso(NOW - 23 * MINUTE),
  prescription: "Ketamine 150 mg, one lozenge",
  taken: [
    { at: iso(NOW - 23 * MINUTE), what: "one lozenge" },
    { at: iso(NOW - 4 * MINUTE), what: "" },
  ],
};
const IN: Standing = { ...UNTOLD, therapist: "Noor Haddad", client: "Samuel", admitted: true, sealed: true, course: COURSE };

function shown(standing: Standing, change: Partial<Situation> = {}) {
  return scene({ stage: "joined", way: "joined", line: "verified", words: [], standing, ...change }, NOW);
}

const acts = (from: ReturnType<typeof shown>) => [...from.acts, ...from.controls].map(({ act }) => act);

describe("the prescriber's page", () => {
  beforeAll(() => {
    be("prescriber");
    speak("en");
  });
  afterAll(() => {
    be("sitter");
    speak("en");
  });

  test("shows the prescription, what was taken when, and one thing to press", () => {
    const page = shown(IN);

    expect(page.title).toBe("On the line for Samuel");
    expect(page.clock).toMatchObject({ word: "Since the medicine", time: "23 min" });
    expect(page.doing?.lines).toStrictEqual(["Prescribed: Ketamine 150 mg, one lozenge", "23 min ago: one lozenge", "4 min ago: not known what"]);
    expect(page.lookIn).toBeUndefined();
    expect(page.numbers).toStrictEqual([{ word: "Noor Haddad, by the number you have" }]);
    expect(acts(page)).toStrictEqual(["come"]);
  });

  test("counts by the console's clock", () => {
    const ahead = after(IN, COURSE, NOW - 60 * MINUTE);

    expect(shown({ ...ahead, ahead: ahead.ahead - 60 * MINUTE }).clock?.time).toBe("23 min");
    expect(ahead.ahead).toBe(60 * MINUTE);
  });

  test("says that nothing was taken before it was", () => {
    const { doseTakenAt: _, prescription: __, ...before } = COURSE;
    const page = shown({ ...IN, course: { ...before, phase: "talk", taken: [] } });

    expect(page.clock).toStrictEqual({ word: "The medicine has not been taken.", time: "" });
    expect(page.doing?.lines).toStrictEqual(["No prescription is written down.", "Nothing was taken yet."]);
  });

  test("before the prescriber is let in nothing is told of the day, and they can ask to speak", () => {
    const waiting = shown({ ...UNTOLD, therapist: "Noor Haddad", sealed: true, course: { ...COURSE, phase: "before", taken: [] } });

    expect(waiting.screen).toBe("waiting");
    expect(waiting.doing).toBeUndefined();
    expect(waiting.clock).toBeUndefined();
    expect(acts(waiting)).toStrictEqual(["come"]);
  });

  test("says what became of the wish to speak, and where it cannot be told", () => {
    const come = pressed(undefined, "c", NOW);
    const gone = { line: "none", lineGoneSince: NOW - LINE_LOST_MILLIS } as const;

    expect(shown({ ...IN, come }).status).toBe("Telling the therapist…");
    expect(shown(after({ ...IN, come }, { type: "helpSeen", id: "c", presses: 1 }, NOW)).status).toContain("has been told");
    expect(shown({ ...IN, come }, gone)).toMatchObject({ screen: "lost", status: "Not told yet: the line is lost. Use the telephone." });
  });

  test.each([
    ["called", "Noor Haddad wants to speak with you. Let this page use the microphone."],
    ["open", "You and Noor Haddad hear each other on this page, and nobody else does."],
    ["sought", "Nothing comes from Noor Haddad: this page looks for another way. Stay here, or use the telephone."],
    ["silent", "Noor Haddad wants to speak with you. Touch this page to hear them."],
    ["unheard", "Noor Haddad does not hear you: this page may not use the microphone. Allow it, or use the telephone."],
  ] as const)("a voice that is %s is said to be, and nobody who speaks asks to", (spoken, said) => {
    const page = shown(IN, { spoken });

    expect(page.status).toBe(said);
    expect(acts(page)).toStrictEqual([]);
  });

  test.each(["de", "es"] as const)("says as much in %s", (language) => {
    const translated = new Map(texts(OWN[language], ""));

    for (const [path, english] of texts(OWN.en, "")) {
      const text = translated.get(path) ?? "";
      expect(sentences(text), path).toBe(sentences(english));
      expect(filledIn(text), path).toStrictEqual(filledIn(english));
      expect(text).not.toMatch(language === "de" ? /\b(du|dich|dir|dein\w*)\b/i : /\b(tú|tu|tus|ti|contigo|vosotros)\b/i);
    }
    expect(translated.size).toBe(texts(OWN.en, "").length);
  });
});
