/** Every state of the sitter's page, drawn as the page draws it, by the name after the #. For looking at. */

import { answered, pressed } from "../../src/guest/help";
import type { SitterDay } from "../../src/messages/messages";
import { scene, type Situation } from "../../src/sitter/scene";
import { type Standing, UNTOLD } from "../../src/sitter/standing";
import { attach, draw } from "../../src/sitter/view";
import { type Language, speak } from "../../src/sitter/words";

const NOW = Date.parse("2026-11-28T18:30:00Z");
const iso = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const DAY: SitterDay = {
  type: "sitterDay",
  at: iso(0),
  phase: "journey",
  doseTakenAt: iso(-23),
  lookIn: { id: "l", at: iso(4.2), missedAt: iso(6.2) },
  doing: [],
  emergencyNumber: "911",
  therapistNumber: "+1 (555) 010-0177",
  address: "12 Elm Street, unit 4, door code 0815",
};
const SAT: Standing = { ...UNTOLD, therapist: "Noor Haddad", client: "Samuel", admitted: true, sealed: true, day: DAY };
const help = pressed(undefined, "h", NOW);
const { doseTakenAt: _, lookIn: __, ...EARLY } = DAY;
const gone = { line: "none", lineGoneSince: NOW - 60_000 } as const;
const due = (minutes: number): Standing => ({ ...SAT, day: { ...DAY, lookIn: { id: "l", at: iso(minutes), missedAt: iso(minutes + 2) } } });

const STATES: Readonly<Record<string, Partial<Situation>>> = {
  link: { stage: "link" },
  waiting: { standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true, day: { ...EARLY, phase: "before" } }, line: "unverified" },
  before: { standing: { ...SAT, day: { ...EARLY, phase: "talk" } } },
  journey: { standing: SAT },
  due: { standing: due(0.5) },
  missed: { standing: due(-3) },
  telling: { standing: { ...due(0.5), seen: { id: "l", at: new Date().toISOString() } } },
  told: { standing: { ...due(15), toldAt: NOW } },
  come: { standing: { ...SAT, come: pressed(undefined, "c", NOW) } },
  voice: { standing: { ...SAT, day: { ...DAY, doing: ["voice"] } } },
  bedside: { standing: { ...SAT, day: { ...DAY, doing: ["bedside", "voice"] } } },
  emergency: { standing: { ...SAT, day: { ...DAY, doing: ["emergency", "bedside"] } } },
  "emergency-elsewhere": { standing: { ...SAT, day: { ...DAY, emergencyOf: "file", doing: ["emergency"] } } },
  help: { standing: { ...SAT, help } },
  "help-known": { standing: { ...SAT, help: answered(help, { type: "helpSeen", id: "h", presses: 1 }, NOW) } },
  answered: { standing: { ...SAT, answeredAt: NOW } },
  spoken: { standing: SAT, spoken: "open" },
  sought: { standing: SAT, spoken: "sought" },
  silent: { standing: SAT, spoken: "silent" },
  unheard: { standing: SAT, spoken: "unheard" },
  lost: { standing: SAT, ...gone },
  "help-lost": { standing: { ...SAT, help }, ...gone },
  after: { standing: { ...SAT, day: { ...EARLY, doseTakenAt: iso(-125), phase: "after" } } },
  ended: { stage: "ended", standing: { ...SAT, over: "finished" } },
};

function show(): void {
  const state = STATES[location.hash.slice(1)] ?? {};
  const situation: Situation = {
    stage: "joined",
    way: "joined",
    line: "verified",
    words: ["river", "lantern", "copper", "meadow"],
    standing: SAT,
    ...state,
  };
  draw(scene(situation, NOW), situation.line);
}

const readIn = (language: Language) => {
  speak(language);
  show();
};
Object.assign(window, { states: Object.keys(STATES), speak: readIn });
attach(() => undefined, readIn);
addEventListener("hashchange", show);
show();
