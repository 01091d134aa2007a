/** The words of the sitter's page, or of the prescriber's, in the language that it speaks at present. */

import { firstOf, isOneOf, type Like } from "../language/like";
import { forThePrescriber } from "../prescriber/words";
import { ENGLISH } from "./english";
import { GERMAN } from "./german";
import { ROLE } from "./role";
import { SPANISH } from "./spanish";

export type Words = Like<typeof ENGLISH>;

/** With the names that the languages have for themselves. */
export const LANGUAGES = {
  en: { name: "English", words: ENGLISH },
  de: { name: "Deutsch", words: GERMAN },
  es: { name: "Español", words: SPANISH },
} as const satisfies Record<string, { readonly name: string; readonly words: Words }>;

export type Language = keyof typeof LANGUAGES;

/** One page speaks one language: this is it. Read it where it is shown, and keep no part of it. */
export let WORDS: Words = ENGLISH;
export let language: Language = "en";

export function speak(chosen: Language): void {
  language = chosen;
  const sitters = LANGUAGES[chosen].words;
  WORDS = ROLE === "prescriber" ? forThePrescriber(sitters, chosen) : sitters;
}

export function isLanguage(text: string | null): text is Language {
  return isOneOf(LANGUAGES, text);
}

/** The first that we have of what the browser was told that its user reads; English when there is none. */
export function preferred(languages: readonly string[]): Language {
  return firstOf(LANGUAGES, languages);
}
