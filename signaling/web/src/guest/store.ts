/** What this tab keeps over a reload; deleted when the session ends. */

import type { Off } from "../call/devices";
import { freshKept, type Kept } from "../line/guestline";
import { drop, keep, kept } from "../tab/kept";
import { isLanguage, type Language } from "./language";
import { type Standing, UNTOLD } from "./standing";

const KEY = "vigil";
/** Stays when the session has ended: what is then read is read in the same language. */
const LANGUAGE_KEY = "vigil-language";

export interface Stored {
  /** What stands after the # of the link. */
  readonly fragment: string;
  stage: "devices" | "joined" | "left";
  camera?: string;
  /** What the client switched off. */
  off?: Off;
  readonly kept: Kept;
  standing: Standing;
}

export function begin(fragment: string): Stored {
  return { fragment, stage: "devices", kept: freshKept(), standing: UNTOLD };
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
