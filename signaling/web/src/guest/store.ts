/** What this tab keeps over a reload, in sessionStorage: gone with the tab, and deleted when the session ends. */

import { freshKept, type Kept } from "../line/guestline";
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
  readonly kept: Kept;
  standing: Standing;
}

export function begin(fragment: string): Stored {
  return { fragment, stage: "devices", kept: freshKept(), standing: UNTOLD };
}

export function load(): Stored | undefined {
  const text = tried(() => sessionStorage.getItem(KEY));
  return text === null || text === undefined ? undefined : (JSON.parse(text) as Stored);
}

export function save(stored: Stored): void {
  tried(() => sessionStorage.setItem(KEY, JSON.stringify(stored)));
}

export function forget(): void {
  tried(() => sessionStorage.removeItem(KEY));
}

export function languageOfTab(): Language | undefined {
  const kept = tried(() => sessionStorage.getItem(LANGUAGE_KEY)) ?? null;
  return isLanguage(kept) ? kept : undefined;
}

export function keepLanguage(language: Language): void {
  tried(() => sessionStorage.setItem(LANGUAGE_KEY, language));
}

/** A browser that keeps nothing, or nothing more, still holds the session: it only does not survive a reload there. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (refused) {
    if (refused instanceof DOMException) {
      return undefined;
    }
    throw refused;
  }
}
