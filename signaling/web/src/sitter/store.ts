/** What this tab keeps over a reload; deleted when the session ends. */

import { freshKept, type Kept } from "../line/guestline";
import { drop, keep, kept } from "../tab/kept";
import { ROLE } from "./role";
import { type Standing, UNTOLD } from "./standing";
import { isLanguage, type Language } from "./words";

/** One for each page: several may have been open in one tab. */
const key = () => `vigil-${ROLE}`;
const languageKey = () => `${key()}-language`;

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
  const text = kept(key());
  return text === undefined ? undefined : (JSON.parse(text) as Stored);
}

export function save(stored: Stored): void {
  keep(key(), JSON.stringify(stored));
}

export function forget(): void {
  drop(key());
}

export function languageOfTab(): Language | undefined {
  const told = kept(languageKey()) ?? null;
  return isLanguage(told) ? told : undefined;
}

export function keepLanguage(language: Language): void {
  keep(languageKey(), language);
}
