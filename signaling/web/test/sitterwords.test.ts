import { describe, expect, test } from "vitest";
import { LANGUAGES as CLIENTS } from "../src/guest/language";
import { OWN } from "../src/prescriber/words";
import { isLanguage, type Language, LANGUAGES, preferred, speak, WORDS } from "../src/sitter/words";
import { filledIn, sentences, texts } from "./stage/texts";

const all = texts(LANGUAGES.en.words, "").filter(([path]) => path !== "page.unreviewed"); // English says nothing there
const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");

describe("what the sitter reads", () => {
  test.each(all)("%s is calm: no exclamation mark", (_, text) => {
    expect(text).not.toMatch(/!|\bOK\b|\bclick\b|\berror\b|\bfailed\b/i);
  });

  // what stands behind a comma
  test.each(all.filter(([path]) => path !== "noNumber"))("%s is in sentence case", (_, text) => {
    expect(text[0]).toBe(text[0]?.toUpperCase());
  });
});

describe("what the pages say of the console", () => {
  // the therapist may have silenced it, which no page is told
  const SOUNDS = { en: /\balarms?\b|\b(rings?|ringing|sounds)\b/i, de: /\balarm|\bkling|\bläute/i, es: /\balarma|\bsuena|\btimbre/i };

  test.each(Object.keys(LANGUAGES) as Language[])("is never that an alarm sounds there (%s)", (language) => {
    const pages = [LANGUAGES[language].words, OWN[language], CLIENTS[language].words];
    const sounding = pages.flatMap((words) => texts(words, "")).filter(([, text]) => SOUNDS[language].test(text));

    expect(sounding).toStrictEqual([]);
  });
});

describe.each(others)("in %s", (language) => {
  const translated = new Map(texts(LANGUAGES[language].words, ""));

  test("there are the same texts, and no others", () => {
    expect([...translated.keys()].sort()).toStrictEqual(texts(LANGUAGES.en.words, "").map(([path]) => path).sort());
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

  test.each(all)("%s is calm, and speaks with respect", (path) => {
    const text = translated.get(path) ?? "";

    expect(text).not.toMatch(/[!¡]|\bOK\b/);
    expect(text).not.toMatch(language === "de" ? /\b(du|dich|dir|dein\w*)\b/i : /\b(tú|tu|tus|ti|contigo|vosotros)\b/i);
  });
});

describe("the language of the sitter's page", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["fr-CA", "es-MX", "de"], "es"],
    [["fr", "toString", ""], "en"],
    [[], "en"],
  ] as const)("of a browser that is told %j is %s", (languages, language) => {
    expect(preferred(languages)).toBe(language);
  });

  test("is the one that is chosen", () => {
    speak("es");
    expect(WORDS.help.press).toBe("Necesito ayuda");
    speak("en");
    expect(WORDS.help.press).toBe("I need help");
    expect(isLanguage("fr")).toBe(false);
  });
});
