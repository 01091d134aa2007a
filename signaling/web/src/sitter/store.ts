/** What this tab keeps over a reload, in sessionStorage: gone with the tab, and deleted when the session ends. */

import { freshKept, type Kept } from "../line/guestline";
import { type Standing, UNTOLD } from "./standing";

/** Not the client's: both pages may have been open in one tab. */
const KEY = "vigil-sitter";

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
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Stored);
}

export function save(stored: Stored): void {
  sessionStorage.setItem(KEY, JSON.stringify(stored));
}

export function forget(): void {
  sessionStorage.removeItem(KEY);
}
