import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isLanguage, type Language, LANGUAGES, preferred, speak, WORDS } from "../src/guest/language";
import { filledIn, sentences, texts } from "./stage/texts";

const folder = new URL("../src/guest/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !/^(english|german|spanish|language)\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

const all = texts(WORDS, "").filter(([path]) => path !== "page.unreviewed"); // English is what was reviewed
const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");
const troubles = {
  mistyped: WORDS.mistyped.text,
  unable: WORDS.unable.text,
  ...Object.fromEntries(
    (["neither", "noCamera", "noMicrophone"] as const).flatMap((what) => [
      [`${what}.refused`, WORDS[what].refused],
      [`${what}.missing`, WORDS[what].missing],
    ]),
  ),
  knocking: WORDS.knocking.text,
  expired: WORDS.expired.text,
  turnedAway: WORDS.turnedAway.text,
  replaced: WORDS.replaced.text,
  unanswered: WORDS.called.unanswered,
  unansweredNoNumber: WORDS.called.unansweredNoNumber,
  "taken.microphone": WORDS.taken.microphone,
  "taken.camera": WORDS.taken.camera,
  "taken.both": WORDS.taken.both,
  "screen.dark": WORDS.screen.dark,
} as Record<string, readonly string[]>;

describe("what the client reads", () => {
  test.each(all)("%s is calm: sentence case, no exclamation mark", (_, text) => {
    expect(text).not.toMatch(/!|\bOK\b|\bclick\b|\berror\b|\bfailed\b/i);
    expect(text[0]).toBe(text[0]?.toUpperCase());
  });

  test.each(Object.entries(troubles))("%s has three sentences", (_, three) => {
    expect(three).toHaveLength(3);
    three.forEach((sentence) => expect(sentence).toMatch(/[.]$/));
  });

  test.each(Object.keys(WORDS))("%s is used by the page", (key) => {
    expect(sources).toContain(`WORDS.${key}`);
  });

  const inner = Object.entries(WORDS).flatMap(([key, branch]: [string, unknown]) =>
    typeof branch === "object" && branch !== null ? Object.keys(branch).map((name) => `${key}.${name}`) : [],
  );
  // Cards are shown with their title and text; the line's words are chosen by its state.
  test.each(inner.filter((path) => !/\.(title|text)$|^line\./.test(path)))("%s is used by the page", (path) => {
    expect(sources).toContain(`WORDS.${path}`);
  });
});

describe.each(others)("in %s", (language) => {
  const translated = new Map(texts(LANGUAGES[language].words, ""));

  test("there are the same texts, and no others", () => {
    expect([...translated.keys()].sort()).toStrictEqual(texts(WORDS, "").map(([path]) => path).sort());
  });

  test("it is said that a clinician has not reviewed them", () => {
    expect(translated.get("page.unreviewed")).toMatch(/\.$/);
  });

  test.each(all)("%s says as much: as many sentences, with the same put in", (path, english) => {
    const text = translated.get(path) ?? "";

    expect(text.trim()).not.toBe("");
    expect(sentences(text)).toBe(sentences(english));
    expect(filledIn(text)).toStrictEqual(filledIn(english));
  });

  test.each(all)("%s is calm: no exclamation mark, and the client is spoken to with respect", (path) => {
    const text = translated.get(path) ?? "";

    expect(text).not.toMatch(/[!¡]|\bOK\b/);
    expect(text).not.toMatch(language === "de" ? /\b(du|dich|dir|dein\w*)\b/i : /\b(tú|tu|tus|ti|contigo|vosotros)\b/i);
    expect(text[0]).toBe(text[0]?.toUpperCase());
  });
});

describe("the language", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["es-419"], "es"],
    [["fr-CA", "es-MX", "de"], "es"],
    [["EN-gb", "de"], "en"],
    [["fr", "toString", ""], "en"],
    [[], "en"],
  ] as const)("of a browser that is told %j is %s", (languages, language) => {
    expect(preferred(languages)).toBe(language);
  });

  test("of the page is the one that is chosen", () => {
    speak("de");
    expect(WORDS.link.begin).toBe("Beginnen");
    speak("en");
    expect(WORDS.link.begin).toBe("Begin");
  });

  test.each(["", "fr", "constructor", null])("%j is none that we have", (text) => {
    expect(isLanguage(text)).toBe(false);
  });
});
