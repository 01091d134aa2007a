/** Draws one scene of the sitter's page, or of the prescriber's. Decides nothing. */

import { dialled, type Telephone } from "../guest/telephone";
import type { LineState } from "../line/guestline";
import type { Act, Shown } from "./scene";
import { isLanguage, type Language, language, LANGUAGES, WORDS } from "./words";

let before: Shown | undefined;
let labelled: Language | undefined;

/**
 * @param acted is told the name of the control that was pressed
 * @param spoken is told which language the sitter would rather read
 */
export function attach(acted: (act: string) => void, spoken: (language: Language) => void): void {
  const languages = select();
  languages.replaceChildren(
    ...Object.entries(LANGUAGES).map(([tag, { name }]) => {
      const option = new Option(name, tag);
      option.lang = tag;
      return option;
    }),
  );
  languages.addEventListener("change", () => {
    if (isLanguage(languages.value)) {
      spoken(languages.value);
    }
  });
  document.addEventListener("click", (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-act]") : null;
    if (control?.dataset.act !== undefined) {
      acted(control.dataset.act);
    }
  });
}

/** Drawn once a second, and at every change: what is as it was is left alone, for a finger may be on it. */
export function draw(shown: Shown, line: LineState): void {
  label();
  mark("screen", shown.screen);
  mark("line", line);
  mark("first", String(shown.numbersFirst));
  mark("urgent", String(shown.lookIn?.urgent === true));
  hide("language", !shown.calm);
  set("title", shown.title);
  list("text", "p", shown.text);
  hide("clock", shown.clock === undefined);
  set("clock-word", shown.clock?.word ?? "");
  set("clock-time", shown.clock?.time ?? "");
  hide("look-in", shown.lookIn === undefined);
  set("look-in-word", shown.lookIn?.word ?? "");
  set("look-in-time", shown.lookIn?.time ?? "");
  set("look-in-note", shown.lookIn?.note ?? "");
  const press = shown.lookIn?.press;
  buttons("look-in-act", press === undefined ? [] : [press]);
  hide("doing", shown.doing === undefined);
  set("doing-title", shown.doing?.title ?? "");
  list("doing-lines", "li", shown.doing?.lines ?? []);
  numbers("numbers", shown.numbers);
  numbers("near", shown.near === undefined ? [] : [shown.near]);
  buttons("acts", shown.acts);
  set("status", shown.status);
  hide("line", shown.line === undefined);
  set("line-word", shown.line?.word ?? "");
  set("words", shown.line?.words.join(" ") ?? "");
  buttons("controls", shown.controls);
  if (before !== undefined && before.screen !== shown.screen) {
    element("card").focus({ preventScroll: true }); // a screen reader begins with the new screen
    element("card").scrollTo(0, 0);
    window.scrollTo(0, 0);
  }
  before = shown;
}

/** What stands on every screen alike. */
function label(): void {
  if (labelled !== language) {
    labelled = language;
    document.documentElement.lang = language;
    document.title = WORDS.page.title;
    set("language-word", WORDS.page.language);
    set("unreviewed", WORDS.page.unreviewed);
    element("words").lang = "en"; // they are English at both ends
    select().value = language;
  }
}

function select(): HTMLSelectElement {
  return element("languages") as HTMLSelectElement;
}

function buttons(id: string, acts: readonly Act[]): void {
  replaced(id, JSON.stringify(acts), () =>
    acts.map(({ act, word, kind }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.act = act;
      button.textContent = word;
      button.className = kind ?? "";
      return button;
    }),
  );
}

function numbers(id: string, present: readonly Telephone[]): void {
  hide(id, present.length === 0);
  replaced(id, JSON.stringify(present), () =>
    present.map((telephone) => {
      const tel = dialled(telephone);
      const line = document.createElement(tel === undefined ? "p" : "a");
      if (tel !== undefined) {
        line.setAttribute("href", tel);
      }
      line.append(telephone.word);
      if (telephone.number !== undefined) {
        const digits = document.createElement("b");
        digits.textContent = telephone.number;
        line.append(" ", digits);
      }
      return line;
    }),
  );
}

function list(id: string, kind: string, lines: readonly string[]): void {
  replaced(id, JSON.stringify(lines), () =>
    lines.map((text) => {
      const line = document.createElement(kind);
      line.textContent = text;
      return line;
    }),
  );
}

/** Made anew only when it is another: a finger or the focus may be on it. */
function replaced(id: string, told: string, made: () => HTMLElement[]): void {
  const place = element(id);
  if (place.dataset.told !== told) {
    place.dataset.told = told;
    place.replaceChildren(...made());
  }
}

function mark(name: string, value: string): void {
  if (document.body.dataset[name] !== value) {
    document.body.dataset[name] = value;
  }
}

function set(id: string, text: string): void {
  const place = element(id);
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function hide(id: string, hidden: boolean): void {
  element(id).hidden = hidden;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}
