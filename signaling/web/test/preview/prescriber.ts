/** Every state of the prescriber's page, drawn as the page draws it, by the name after the #. For looking at. */

import { pressed } from "../../src/guest/help";
import type { PrescriberDay } from "../../src/messages/messages";
import { be } from "../../src/sitter/role";
import { scene, type Situation } from "../../src/sitter/scene";
import { type Standing, UNTOLD } from "../../src/sitter/standing";
import { attach, draw } from "../../src/sitter/view";
import { type Language, speak } from "../../src/sitter/words";

const NOW = Date.parse("2026-11-29T18:30:00Z");
const iso = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const COURSE: PrescriberDay = {
  type: "prescriberDay",
  at: iso(0),
  phase: "journey",
  doseTakenAt: iso(-23),
  prescription: "Ketamine 150 mg rapid-dissolve tablet: one under the tongue, hold ten minutes, spit",
  taken: [{ at: iso(-23), what: "one tablet" }],
};
const IN: Standing = { ...UNTOLD, therapist: "Noor Haddad", client: "Samuel", admitted: true, sealed: true, course: COURSE };
const { doseTakenAt: _, ...EARLY } = COURSE;

const STATES: Readonly<Record<string, Partial<Situation>>> = {
  link: { stage: "link" },
  waiting: {
    standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true, course: { type: "prescriberDay", at: iso(0), phase: "before", taken: [] } },
    line: "unverified",
  },
  before: { standing: { ...IN, course: { ...EARLY, phase: "talk", taken: [] } } },
  day: { standing: IN },
  twice: { standing: { ...IN, course: { ...COURSE, taken: [...COURSE.taken, { at: iso(-4), what: "" }] } } },
  come: { standing: { ...IN, come: pressed(undefined, "c", NOW) } },
  called: { standing: IN, spoken: "called" },
  spoken: { standing: IN, spoken: "open" },
  sought: { standing: IN, spoken: "sought" },
  silent: { standing: IN, spoken: "silent" },
  unheard: { standing: IN, spoken: "unheard" },
  lost: { standing: IN, line: "none", lineGoneSince: NOW - 60_000 },
  ended: { stage: "ended", standing: { ...IN, over: "finished" } },
};

function show(): void {
  const state = STATES[location.hash.slice(1)] ?? {};
  const situation: Situation = {
    stage: "joined",
    way: "joined",
    line: "verified",
    words: ["river", "lantern", "copper", "meadow"],
    standing: IN,
    ...state,
  };
  draw(scene(situation, NOW), situation.line);
}

const readIn = (language: Language) => {
  speak(language);
  show();
};
be("prescriber");
speak("en");
Object.assign(window, { states: Object.keys(STATES), speak: readIn });
attach(() => undefined, readIn);
addEventListener("hashchange", show);
show();
