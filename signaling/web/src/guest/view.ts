/** Draws one scene of the guest's page. Decides nothing. */

import type { LineState } from "../line/guestline";
import type { PaperShown } from "./paper";
import { RATHER_NOT } from "./questions";
import type { Act, Shown } from "./scene";
import { dialled, type Telephone } from "./telephone";
import { isLanguage, type Language, language, LANGUAGES, WORDS } from "./language";

export const therapist = element("therapist", HTMLVideoElement);
export const self = element("self", HTMLVideoElement);
/** The whole page as one control, in the dark. */
export const dark = element("dark", HTMLButtonElement);
export const cameras = element("cameras", HTMLSelectElement);

/** The console sends questionnaires as they were validated: in English. */
const PAPERS_LANGUAGE = "en";

/** More letters than this stand smaller in the ring. */
const WORDY = 30;

const languages = element("languages", HTMLSelectElement);

let before: Shown | undefined;
let labelled: Language | undefined;

/**
 * @param acted is told the name of the control that was pressed
 * @param chosen is told which answer to the question was chosen
 * @param spoken is told which language the client would rather read
 */
export function attach(acted: (act: string) => void, chosen: (answer: number) => void, spoken: (language: Language) => void): void {
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
  // A finger that is lifted presses what it came down on, and not what was drawn under it meanwhile: the hold that calls
  // would else press "Back" on the words that it brings up.
  let downOn: string | undefined;
  addEventListener("pointerdown", (event) => {
    downOn = controlOf(event)?.dataset.act;
  });
  document.addEventListener("click", (event) => {
    const act = controlOf(event)?.dataset.act;
    if (act !== undefined && (event.detail === 0 || act === downOn)) {
      acted(act);
    }
  });
  const form = element("paper", HTMLFormElement);
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement) {
      chosen(Number(event.target.value));
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    acted("questions-next"); // Enter on an answer
  });
}

function controlOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("button[data-act]") : null;
}

export function draw(shown: Shown, line: LineState): void {
  label();
  mark("screen", shown.screen);
  mark("view", shown.view);
  mark("line", line);
  mark("dim", String(shown.dim));
  mark("wordy", String(shown.night.word.length > WORDY));
  mark("lit", String(shown.night.lit));
  mark("asked", String(shown.night.asked));
  mark("dawn", String(shown.light < 1));
  mark("numbers", String(shown.numbers.length > 0));
  if (before?.light !== shown.light) {
    document.body.style.setProperty("--light", shown.light.toFixed(3));
  }
  hide("language", !shown.calm);
  set("title", shown.title);
  paragraphs("text", shown.text);
  paragraphs("trouble", shown.trouble);
  set("status", shown.status);
  set("night-word", shown.night.word);
  set("edge", shown.night.edge);
  if (dark.getAttribute("aria-label") !== shown.night.act) {
    dark.setAttribute("aria-label", shown.night.act);
  }
  hide("line", shown.line === undefined);
  set("line-word", shown.line?.word ?? "");
  set("words", shown.line?.words.join(" ") ?? "");
  self.hidden = !shown.self;
  hide("meter", !shown.meter);
  choose(shown);
  paper(shown.paper, before?.paper);
  buttons("acts", shown.acts, before?.acts);
  buttons("controls", shown.controls, before?.controls);
  const inTheNight = shown.view === "night";
  numbers("numbers", inTheNight ? [] : shown.numbers);
  numbers("night-numbers", inTheNight ? shown.numbers : []);
  const another = before !== undefined && (before.screen !== shown.screen || before.view !== shown.view || before.step !== shown.step);
  if (another && shown.view !== "video") {
    const begins = inTheNight ? dark : element(shown.paper === undefined ? "card" : "question", HTMLElement);
    begins.focus({ preventScroll: true }); // a screen reader begins with the new screen
    element("card", HTMLElement).scrollTo(0, 0);
    window.scrollTo(0, 0);
  }
  before = shown;
}

export function loudness(share: number): void {
  element("loudness", HTMLElement).style.transform = `scaleX(${share.toFixed(2)})`;
}

/** What stands on every screen alike. */
function label(): void {
  if (labelled === language) {
    return;
  }
  labelled = language;
  document.documentElement.lang = language;
  document.title = WORDS.page.title;
  set("meter-word", WORDS.devices.meter);
  set("choice-word", WORDS.devices.choice);
  set("language-word", WORDS.page.language);
  set("unreviewed", WORDS.page.unreviewed);
  self.setAttribute("aria-label", WORDS.you);
  therapist.setAttribute("aria-label", WORDS.therapist);
  languages.value = language;
}

function choose(shown: Shown): void {
  hide("choice", shown.cameras.length === 0);
  const present = shown.cameras.map(({ id, label }) => `${id} ${label}`).join("\n");
  const drawn = before?.cameras.map(({ id, label }) => `${id} ${label}`).join("\n");
  if (present !== drawn) {
    cameras.replaceChildren(...shown.cameras.map(({ id, label }) => new Option(label || id, id)));
  }
  if (cameras.value !== shown.chosenCamera) {
    cameras.value = shown.chosenCamera;
  }
}

/** The answers are made anew for another question only: a finger or the focus may be on one. */
function paper(shown: PaperShown | undefined, drawn: PaperShown | undefined): void {
  hide("paper", shown === undefined);
  set("progress", shown?.progress ?? "");
  set("recall", shown?.recall ?? "");
  set("question", shown?.question ?? "");
  set("nudge", shown?.nudge ?? "");
  if (shown !== undefined && shown.nudge !== "" && drawn?.nudge === "") {
    element("nudge", HTMLElement).scrollIntoView({ block: "nearest" });
  }
  const place = element("options", HTMLElement);
  if (shown?.progress !== drawn?.progress || JSON.stringify(shown?.options) !== JSON.stringify(drawn?.options)) {
    place.replaceChildren(...(shown?.options ?? []).map(option));
  }
  for (const input of place.querySelectorAll("input")) {
    const checked = Number(input.value) === shown?.chosen;
    if (input.checked !== checked) {
      input.checked = checked;
    }
  }
}

function option({ value, word }: PaperShown["options"][number]): HTMLElement {
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "answer";
  input.value = String(value);
  const label = document.createElement("label");
  const text = document.createElement("span");
  text.textContent = word;
  if (value !== RATHER_NOT) {
    text.lang = PAPERS_LANGUAGE;
  }
  label.append(input, text);
  return label;
}

function numbers(id: string, present: readonly Telephone[]): void {
  const place = element(id, HTMLElement);
  place.hidden = present.length === 0;
  const told = JSON.stringify(present);
  if (place.dataset.told === told) {
    return; // a finger may be on it
  }
  place.dataset.told = told;
  place.replaceChildren(
    ...present.map((telephone) => {
      const { word, number } = telephone;
      const tel = dialled(telephone);
      const line = document.createElement(tel === undefined ? "p" : "a");
      if (tel !== undefined) {
        line.setAttribute("href", tel);
      }
      line.append(word);
      if (number !== undefined) {
        const digits = document.createElement("b");
        digits.textContent = number;
        line.append(" ", digits);
      }
      return line;
    }),
  );
}

function buttons(id: string, acts: readonly Act[], drawn: readonly Act[] | undefined): void {
  if (JSON.stringify(acts) === JSON.stringify(drawn)) {
    return;
  }
  const place = element(id, HTMLElement);
  const wanted = new Set(acts.map(({ act }) => act));
  const standing = new Map<string, HTMLButtonElement>();
  for (const button of place.querySelectorAll<HTMLButtonElement>("button[data-act]")) {
    if (wanted.has(button.dataset.act ?? "")) {
      standing.set(button.dataset.act ?? "", button); // stays where it is: a finger may be on it
    } else {
      button.remove();
    }
  }
  acts.forEach(({ act, word, kind }, index) => {
    const button = standing.get(act) ?? document.createElement("button");
    button.type = "button";
    button.dataset.act = act;
    button.textContent = word;
    button.className = kind ?? "";
    if (place.children[index] !== button) {
      place.insertBefore(button, place.children[index] ?? null);
    }
  });
}

function paragraphs(id: string, lines: readonly string[]): void {
  const place = element(id, HTMLElement);
  const drawn = Array.from(place.children, ({ textContent }) => textContent);
  if (JSON.stringify(drawn) !== JSON.stringify(lines)) {
    place.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }
}

/** Drawn ten times a second in the dark: what is as it was is left alone. */
function mark(name: string, value: string): void {
  if (document.body.dataset[name] !== value) {
    document.body.dataset[name] = value;
  }
}

function set(id: string, text: string): void {
  const place = element(id, HTMLElement);
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function hide(id: string, hidden: boolean): void {
  element(id, HTMLElement).hidden = hidden;
}

export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}
