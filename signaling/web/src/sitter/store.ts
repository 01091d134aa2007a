/** What this tab keeps over a reload; deleted when the session ends. */

import { freshKept, type Kept } from "../line/guestline";
import { drop, keep, kept } from "../tab/kept";
import { type Standing, UNTOLD } from "./standing";
import { isLanguage, type Language } from "./words";

/** Not the client's: both pages may have been open in one tab. */
const KEY = "vigil-sitter";
const LANGUAGE_KEY = "vigil-sitter-language";

export interface Stored {
  /** What stands after the # of the link. */
  readonly fragment: string;
  readonly kept: Kept;
  standing: Standing;
}

export function begin(fragment: string): Stored {
  return { fragment, kept: freshKept(), standing: UNTOLD };
}

export function load(): Stored | undefined {
  const text = kept(KEY);
  return text === undefined ? undefined : (JSON.parse(text) as Stored);
}

export function save(stored: Stored): void {
  keep(KEY, JSON.stringify(stored));
}

export function forget(): void {
  drop(KEY);
}

export function languageOfTab(): Language | undefined {
  const told = kept(LANGUAGE_KEY) ?? null;
  return isLanguage(told) ? told : undefined;
}

export function keepLanguage(language: Language): void {
  keep(LANGUAGE_KEY, language);
}
