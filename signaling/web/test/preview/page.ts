/** Every state of the guest's page, drawn as the page draws it, by the name after the #. For looking at, and for hands. */

import { listenInTheDark } from "../../src/guest/dark";
import { answered, type Help, pressed } from "../../src/guest/help";
import { type Language, speak } from "../../src/guest/language";
import { scene, type Situation } from "../../src/guest/scene";
import { type Standing, UNTOLD } from "../../src/guest/standing";
import { type Meaning, Touch } from "../../src/guest/touch";
import { attach, dark, draw, self, therapist } from "../../src/guest/view";

const NOW = 1_000_000_000;
const TALK: Standing = {
  ...UNTOLD,
  admitted: true,
  sealed: true,
  phase: "talk",
  call: "c1",
  therapist: "Noor Haddad",
  sitter: "Ana",
  sitterNumber: "555 0142",
  therapistNumber: "+1 (555) 010-0177",
  emergencyNumber: "911",
};
const JOURNEY: Standing = { ...TALK, phase: "journey" };
const asked = pressed(undefined, "h", NOW);
const known = answered(asked, { type: "helpSeen", id: "h", presses: 1 }, NOW) as Help;
const gone = { line: "none", callStands: false, lineGoneSince: NOW - 60_000, callGoneSince: NOW - 60_000 } as const;
const away = { line: "silent", lineGoneSince: NOW - 5_000, callGoneSince: NOW - 5_000, callStands: false } as const;

/** As long as the longest that is asked. */
const PAPER = {
  type: "questions",
  id: "q",
  of: "pcl_5",
  version: 1,
  recall: "In the past month, how much were you bothered by:",
  items: [
    "Repeated, disturbing, and unwanted memories of the stressful experience?",
    "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
    "Feeling jumpy or easily startled?",
  ],
  answers: ["Not at all", "A little bit", "Moderately", "Quite a bit", "Extremely"],
} as const;
const asking = (change: object): Standing => ({ ...TALK, questions: { asked: { paper: PAPER, chosen: {}, place: -1, ...change } } });
const over = (why: "taken" | "declined" | "withdrawn"): Standing => ({ ...TALK, questions: { over: { why, since: NOW } } });

const CAMERAS = [
  { id: "a", label: "Front camera" },
  { id: "b", label: "A camera with a very long name (04f2:b6d9), of this computer" },
];

const STATES: Readonly<Record<string, Partial<Situation>>> = {
  link: { stage: "link" },
  mistyped: { stage: "mistyped" },
  unable: { stage: "unable" },
  devices: { stage: "devices", cameras: CAMERAS, chosenCamera: "b" },
  "devices-asking": { stage: "devices", asking: true, microphone: "missing", camera: "missing" },
  "devices-refused": { stage: "devices", microphone: "refused", camera: "refused" },
  "devices-taken": { stage: "devices", microphone: "missing", camera: "missing", taken: { microphone: true, camera: true } },
  early: { way: "parked", standing: UNTOLD, line: "none", cameras: CAMERAS, chosenCamera: "a" },
  knocking: { way: "knocking", standing: UNTOLD, line: "none" },
  "knocking-talk": { way: "knocking", standing: TALK, line: "none" },
  expired: { way: "expired" },
  replaced: { way: "replaced" },
  "turned-away": { way: "refused" },
  opening: { way: "connecting", standing: UNTOLD, line: "none" },
  "cannot-call": { standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true }, line: "unverified", unable: true },
  "waiting-worn": {
    standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true },
    line: "unverified",
    upkeep: { darkens: true, needsCharger: true },
  },
  "waiting-lost": { standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true, emergencyNumber: "911" }, ...gone },
  leaving: { standing: TALK, leaving: true },
  left: { stage: "left" },
  "talk-taken": { standing: TALK, microphone: "missing", taken: { microphone: true, camera: false } },
  "talk-silent-browser": { standing: TALK, mustTouchToHear: true, callStands: false },
  "journey-taken": { standing: JOURNEY, lit: true, microphone: "missing", taken: { microphone: true, camera: false } },
  waiting: { standing: { ...UNTOLD, therapist: "Noor Haddad", sealed: true }, line: "unverified" },
  talk: { standing: TALK },
  "talk-aside": { standing: { ...TALK, aside: true } },
  "talk-check-in": { standing: { ...TALK, checkIn: { id: "k", since: NOW } } },
  "talk-lost": { standing: TALK, ...away },
  "talk-lost-long": { standing: TALK, ...gone },
  "talk-lost-elsewhere": { standing: { ...TALK, emergencyOf: "file" }, ...gone },
  journey: { standing: JOURNEY },
  "journey-aside": { standing: { ...JOURNEY, aside: true } },
  "journey-elsewhere": { standing: { ...JOURNEY, emergencyOf: "file" } },
  "journey-lit": { standing: JOURNEY, lit: true },
  "journey-check-in": { standing: { ...JOURNEY, checkIn: { id: "k", since: NOW } }, asks: true },
  "journey-lost": { standing: JOURNEY, ...away },
  "journey-lost-long": { standing: JOURNEY, ...gone },
  "journey-parked": { standing: JOURNEY, way: "parked", ...away },
  "journey-knocking": { standing: JOURNEY, way: "knocking", ...away },
  "journey-called-before": { standing: { ...JOURNEY, help: { ...known, back: true } } },
  calling: { standing: { ...JOURNEY, help: asked } },
  "calling-unanswered": { standing: { ...JOURNEY, help: { ...asked, numbers: true } }, ...gone },
  known: { standing: { ...JOURNEY, help: known } },
  "known-check-in": { standing: { ...JOURNEY, help: known, checkIn: { id: "k", since: NOW } } },
  "known-with-numbers-check-in": { standing: { ...JOURNEY, help: { ...known, numbers: true }, checkIn: { id: "k", since: NOW } } },
  "known-with-numbers": { standing: { ...JOURNEY, help: { ...known, numbers: true } } },
  "talk-calling": { standing: { ...TALK, help: asked } },
  "talk-known": { standing: { ...TALK, help: known } },
  "talk-known-check-in": { standing: { ...TALK, help: known, checkIn: { id: "k", since: NOW } } },
  "after-begins": { standing: { ...TALK, phase: "after", lightSince: NOW } },
  "after-half": { standing: { ...TALK, phase: "after", lightSince: NOW - 45_000 } },
  "after-light": { standing: { ...TALK, phase: "after", lightSince: NOW - 90_000 } },
  "questions-begin": { standing: asking({}) },
  "questions-first": { standing: asking({ place: 0 }) },
  "questions-long": { standing: asking({ place: 1, chosen: { 1: 2 } }) },
  "questions-nudge": { standing: asking({ place: 2, nudged: true }) },
  "questions-check-in": { standing: { ...asking({ place: 2, chosen: { 2: -1 } }), checkIn: { id: "k", since: NOW } } },
  "questions-lost": { standing: asking({ place: 0 }), ...away },
  "questions-lost-long": { standing: asking({ place: 0 }), ...gone },
  "questions-end": { standing: asking({ place: 3, chosen: { 0: 1, 1: -1, 2: 2 } }) },
  "questions-leave": { standing: asking({ place: 2, leaving: true }) },
  "questions-sending": { standing: asking({ place: 3, sent: "answers" }) },
  "questions-taken": { standing: over("taken") },
  "questions-declined": { standing: over("declined") },
  "questions-withdrawn": { standing: over("withdrawn") },
  ended: { stage: "ended", standing: { ...TALK, over: "finished" } },
  closed: { stage: "ended", standing: { ...TALK, over: "closed" } },
  moved: { stage: "ended", standing: { ...TALK, over: "moved" } },
};

const meant: Meaning[] = [];
Object.assign(window, { states: Object.keys(STATES), meant, speak: (language: Language) => (speak(language), show()) });
const touch = new Touch();

function show(): void {
  const state = location.hash.slice(1);
  touch.ask(state.endsWith("check-in") && STATES[state]?.standing?.phase === "journey");
  touch.callIsOpen(STATES[state]?.standing?.help !== undefined);
  const shown = scene(
    {
      stage: "joined",
      way: "joined",
      line: "verified",
      words: ["river", "amber", "nine", "lamp"],
      standing: TALK,
      callStands: true,
      microphone: "on",
      camera: "on",
      cameras: [],
      chosenCamera: "",
      asking: false,
      leaving: false,
      lit: touch.lit(performance.now()),
      asks: touch.asks(performance.now()),
      mustTouchToHear: false,
      unable: false,
      ...STATES[state],
    },
    NOW,
  );
  draw(shown, STATES[state]?.line ?? "verified");
}

/** Two faces, so that there is something to be dark or light. */
function face(colour: string): MediaStream {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [640, 480];
  const drawing = canvas.getContext("2d") as CanvasRenderingContext2D;
  setInterval(() => {
    drawing.fillStyle = "#b9c4bd";
    drawing.fillRect(0, 0, 640, 480);
    drawing.fillStyle = colour;
    drawing.beginPath();
    drawing.ellipse(320, 200, 95, 125, 0, 0, 7);
    drawing.ellipse(320, 480, 200, 140, 0, 0, 7);
    drawing.fill();
  }, 100);
  return canvas.captureStream(10);
}

attach(
  (act) => document.body.setAttribute("data-pressed", act),
  (answer) => document.body.setAttribute("data-chosen", String(answer)),
  (language) => (speak(language), show()),
);
const isDark = () => document.body.dataset.view === "night" || document.body.dataset.dim === "true";
listenInTheDark(touch, dark, isDark, (meaning) => {
  if (meaning !== "nothing") {
    meant.push(meaning);
  }
});
therapist.muted = true; // plays without a touch
therapist.srcObject = face("#a5765a");
self.srcObject = face("#8d6a55");
addEventListener("hashchange", show);
setInterval(() => {
  const meaning = touch.held(performance.now());
  if (meaning !== "nothing") {
    meant.push(meaning);
  }
  show();
}, 100);
show();
