/** The words of the page, in the language that it speaks at present. */

import { ENGLISH } from "./english";
import { GERMAN } from "./german";
import { SPANISH } from "./spanish";

/** The same places with other words: as many sentences, and the same names put in. */
type Like<W> = W extends string
  ? string
  : W extends (...names: infer Names) => infer Said
    ? (...names: Names) => Like<Said>
    : { readonly [Place in keyof W]: Like<W[Place]> };

export type Words = Like<typeof ENGLISH>;

/** By the subtags of BCP 47, with the names that the languages have for themselves. */
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
  WORDS = LANGUAGES[chosen].words;
}

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

/** The first that we have of what the browser was told that its user reads; English when there is none. */
export function preferred(languages: readonly string[]): Language {
  return languages.map((tag) => tag.toLowerCase().split("-")[0] ?? "").find(isLanguage) ?? "en";
}
