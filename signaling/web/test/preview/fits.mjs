// What does not fit the screen of the preview at present: too wide, too small to touch, too small to read.

/** At least as large, in CSS pixels, is what a hand is to find in the dark: WCAG 2.2 SC 2.5.8 asks for 24. */
const TOUCHED = 48;
const READ = 18;

export async function misfits(browser) {
  return browser.ask(`(() => {
    const shown = (query) => [...document.querySelectorAll(query)].filter((e) => e.getClientRects().length);
    const words = (e) => e.id + " " + e.textContent.trim().slice(0, 40);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth; // innerWidth grows with what is too wide
    const cut = shown("h1, p, button, legend, #night-word").filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline");
    const small = shown("button, a, select, #options label").filter((e) => e.offsetHeight < ${TOUCHED} || e.offsetWidth < ${TOUCHED});
    const tiny = shown("p, h1, b, a, button, select, span, legend, label").filter((e) => e.textContent && parseFloat(getComputedStyle(e).fontSize) < ${READ});
    return [
      ...(wide > 0 ? [wide + " px too wide"] : []),
      ...cut.map((e) => "cut off: " + words(e)),
      ...small.map((e) => "too small to touch: " + words(e)),
      ...tiny.map((e) => "too small to read: " + words(e)),
    ];
  })()`);
}
