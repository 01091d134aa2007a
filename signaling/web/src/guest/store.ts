/** What this tab keeps over a reload, in sessionStorage: gone with the tab, and deleted when the session ends. */

import type { Kept } from "../line/guestline";

const KEY = "vigil";

export interface Stored {
  readonly fragment: string;
  joined: boolean;
  camera?: string;
  kept?: Kept;
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
