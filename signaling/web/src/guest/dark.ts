/** What hands and keys do to a dark page, told to {@link Touch}. Decides nothing. */

import type { Meaning, Touch } from "./touch";

/** Keys that a hand presses without meaning this page. */
const NOT_MEANT = /^(Audio|Brightness|Media|Launch|Power|Sleep|WakeUp|Control|Meta|Alt)/;
/** Keys that serve a control that has the focus. */
const SERVES_A_CONTROL = /^(Enter|Tab| )$/;

/**
 * @param isDark whether the page is one control at present
 * @param meant is told what was meant, and nothing when nothing was
 */
export function listenInTheDark(touch: Touch, dark: HTMLElement, isDark: () => boolean, meant: (meaning: Meaning) => void): void {
  const now = () => performance.now();
  const pointer = (means: (finger: number) => Meaning) => (event: PointerEvent) => {
    if (isDark() && !onControl(event.target)) {
      meant(means(event.pointerId));
    }
  };
  const away = () => touch.letGo();

  addEventListener("pointerdown", pointer((finger) => touch.down(finger, now())));
  // A finger that came down in the dark is lifted wherever it has wandered to, and whatever the page has become.
  addEventListener("pointerup", (event) => meant(touch.up(event.pointerId, now())));
  addEventListener("pointercancel", (event) => meant(touch.cancel(event.pointerId, now())));
  addEventListener("blur", away);
  addEventListener("pagehide", away);
  document.addEventListener("visibilitychange", away);
  addEventListener("contextmenu", (event) => {
    if (isDark()) {
      event.preventDefault(); // a long touch is a call, not a menu
    }
  });
  addEventListener("keydown", (event) => {
    const meansElse = event.ctrlKey || event.metaKey || event.altKey || NOT_MEANT.test(event.key);
    if (isDark() && !meansElse && !(onControl(event.target) && SERVES_A_CONTROL.test(event.key))) {
      event.preventDefault();
      if (!event.repeat) {
        meant(touch.key(event.code, now()));
      }
    }
  });
  addEventListener("keyup", (event) => meant(touch.up(event.code, now())));
  dark.addEventListener("click", (event) => {
    if (event.detail === 0) {
      meant(touch.key("pressed", now())); // a screen reader presses without a finger
      meant(touch.up("pressed", now()));
    }
  });

  function onControl(target: EventTarget | null): boolean {
    const control = target instanceof Element ? target.closest("button, a, select") : null;
    return control !== null && control !== dark;
  }
}
