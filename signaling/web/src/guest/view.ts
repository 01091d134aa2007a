/** Draws one screen of the guest's page. Decides nothing. */

export type Screen =
  | "link"
  | "mistyped"
  | "unable"
  | "devices"
  | "early"
  | "knocking"
  | "expired"
  | "waiting"
  | "talk"
  | "journey"
  | "called"
  | "lost"
  | "replaced"
  | "turned-away"
  | "left"
  | "ended";

export interface Act {
  readonly act: string;
  readonly word: string;
  readonly kind?: "next" | "call";
  readonly done: () => void;
}

export interface Shown {
  readonly screen: Screen;
  /** `card`: words on the ground; `video`: the therapist's picture with controls; `night`: barely lit. */
  readonly view: "card" | "video" | "night";
  readonly title: string;
  readonly text: readonly string[];
  readonly acts: readonly Act[];
  readonly controls: readonly Act[];
  readonly numbers: readonly { readonly word: string; readonly number: string }[];
  readonly status: string;
  readonly line: { readonly state: string; readonly word: string; readonly words: readonly string[] } | undefined;
  readonly self: boolean;
  readonly meter: string | undefined;
  readonly choice: { readonly word: string; readonly cameras: readonly { id: string; label: string }[]; readonly chosen: string } | undefined;
  readonly night: { readonly word: string; readonly edge: string; readonly lit: boolean; readonly asked: boolean };
}

export const BLANK: Shown = {
  screen: "link",
  view: "card",
  title: "",
  text: [],
  acts: [],
  controls: [],
  numbers: [],
  status: "",
  line: undefined,
  self: false,
  meter: undefined,
  choice: undefined,
  night: { word: "", edge: "", lit: false, asked: false },
};

export const therapist = element("therapist", HTMLVideoElement);
export const self = element("self", HTMLVideoElement);
export const night = element("night", HTMLElement);
export const cameras = document.querySelector<HTMLSelectElement>("[data-act='choose-camera']")!;

let before: Shown | undefined;

export function draw(shown: Shown): void {
  const body = document.body;
  body.dataset.screen = shown.screen;
  body.dataset.view = shown.view;
  body.dataset.line = shown.line?.state ?? "none";
  body.dataset.lit = String(shown.night.lit);
  body.dataset.asked = String(shown.night.asked);
  set("title", shown.title);
  paragraphs("text", shown.text);
  set("status", shown.status);
  set("night-word", shown.night.word);
  set("edge", shown.night.edge);
  hide("line", shown.line === undefined);
  set("line-word", shown.line?.word ?? "");
  set("words", shown.line?.words.join(" ") ?? "");
  self.hidden = !shown.self;
  hide("meter", shown.meter === undefined);
  set("meter-word", shown.meter ?? "");
  choose(shown);
  if (names(before?.acts) !== names(shown.acts)) {
    buttons("acts", shown.acts);
  }
  if (names(before?.controls) !== names(shown.controls)) {
    buttons("controls", shown.controls);
  }
  numbers(shown);
  if (before?.screen !== shown.screen) {
    element("card", HTMLElement).focus({ preventScroll: true });
  }
  before = shown;
}

export function loudness(share: number): void {
  element("loudness", HTMLElement).style.width = `${Math.round(share * 100)}%`;
}

function choose(shown: Shown): void {
  hide("choice", shown.choice === undefined);
  set("choice-word", shown.choice?.word ?? "");
  const options = shown.choice?.cameras ?? [];
  if (names(before?.choice?.cameras.map(({ id }) => ({ act: id, word: "" }))) !== names(options.map(({ id }) => ({ act: id, word: "" })))) {
    cameras.replaceChildren(...options.map(({ id, label }) => new Option(label || id, id)));
  }
  cameras.value = shown.choice?.chosen ?? "";
}

function numbers(shown: Shown): void {
  const place = element("numbers", HTMLElement);
  place.hidden = shown.numbers.length === 0;
  if (JSON.stringify(before?.numbers) !== JSON.stringify(shown.numbers)) {
    place.replaceChildren(
      ...shown.numbers.map(({ word, number }) => {
        const link = document.createElement("a");
        link.href = `tel:${number.replace(/[^+\d*#]/g, "")}`;
        link.textContent = `${word}: ${number}`;
        return link;
      }),
    );
  }
}

function buttons(id: string, acts: readonly Act[]): void {
  element(id, HTMLElement).replaceChildren(
    ...acts.map(({ act, word, kind, done }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.act = act;
      button.textContent = word;
      button.className = kind ?? "";
      button.addEventListener("click", done);
      return button;
    }),
  );
}

function names(acts: readonly { readonly act: string; readonly word: string }[] | undefined): string {
  return (acts ?? []).map(({ act, word }) => `${act}=${word}`).join("\n");
}

function paragraphs(id: string, lines: readonly string[]): void {
  const place = element(id, HTMLElement);
  if (place.innerText !== lines.join("\n\n")) {
    place.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = line;
        return paragraph;
      }),
    );
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

function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}
