/** What this tab keeps over a reload, in sessionStorage: gone with the tab, and deleted when the session ends. */

import { freshKept, type Kept } from "../line/guestline";
import { type Standing, UNTOLD } from "./standing";

const KEY = "vigil";

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
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Stored);
}

export function save(stored: Stored): void {
  sessionStorage.setItem(KEY, JSON.stringify(stored));
}

export function forget(): void {
  sessionStorage.removeItem(KEY);
}
