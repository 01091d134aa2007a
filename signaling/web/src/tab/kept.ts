/**
 * What this tab keeps over a reload, in sessionStorage: gone with the tab. A browser that keeps nothing, or nothing more, still
 * holds the session: it only does not survive a reload there.
 */

export function kept(key: string): string | undefined {
  return tried(() => sessionStorage.getItem(key)) ?? undefined;
}

export function keep(key: string, text: string): void {
  tried(() => sessionStorage.setItem(key, text));
}

export function drop(key: string): void {
  tried(() => sessionStorage.removeItem(key));
}

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
