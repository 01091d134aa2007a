/** The page of somebody beside the client: from the link to the end of the session, one screen at a time. */

import { isClosed } from "../door/door";
import { DeviceWatch } from "../guest/device";
import { canSeal } from "../line/primitives";
import { Mistyped, readInvitation } from "../line/secret";
import { Nudge } from "./nudge";
import { be, type Role } from "./role";
import { scene, type Situation, type Stage } from "./scene";
import { Session } from "./session";
import { type Standing, UNTOLD } from "./standing";
import { begin, forget, keepLanguage, languageOfTab, load, save, type Stored } from "./store";
import { attach, draw } from "./view";
import { type Language, preferred, speak } from "./words";

const FRAME_MILLIS = 500;

let stage: Stage = "link";
let stored: Stored | undefined;
let session: Session | undefined;
/** How the session ended whose tab was loaded again: nothing else of it is left. */
let endedAs: Standing["over"];

/** Keeps the screen on; the device is nobody's business. */
const awake = new DeviceWatch(() => undefined);

const nudge = new Nudge((pattern) => {
  if ("vibrate" in navigator) {
    navigator.vibrate([...pattern]);
  }
});

async function open(): Promise<void> {
  const fragment = location.hash.slice(1);
  const kept = load();
  if (!(await canSeal())) {
    stage = "unable";
  } else if (fragment !== "") {
    stage = (await isInvitation(fragment)) ? "link" : "mistyped";
    stored = kept?.fragment === fragment ? kept : begin(fragment);
  } else if (kept === undefined) {
    endedAs = (history.state as { over?: typeof endedAs } | null)?.over;
    stage = endedAs === undefined ? "mistyped" : "ended";
  } else {
    stored = kept;
    await join(kept); // the tab was loaded again: straight to where it was, without a touch
  }
  render();
}

async function isInvitation(fragment: string): Promise<boolean> {
  try {
    await readInvitation(fragment);
    return true;
  } catch (failure) {
    if (failure instanceof Mistyped) {
      return false;
    }
    throw failure;
  }
}

async function join(to: Stored): Promise<void> {
  stage = "joined";
  render(); // the numbers stand before anything is reached
  session = await Session.open(to, changed);
  void awake.start();
  render();
}

/** Something of the session is another than before. */
function changed(): void {
  if (stored?.standing.over !== undefined && stage === "joined") {
    stage = "ended";
    forget();
    history.replaceState({ over: stored.standing.over }, "", location.pathname + location.hash);
    session?.close();
    session = undefined;
    awake.stop();
  } else if (session !== undefined && isClosed(session.way)) {
    awake.stop();
  }
  render();
}

function acted(act: string): void {
  switch (act) {
    case "begin":
      if (stored !== undefined) {
        history.replaceState(null, "", location.pathname); // the link leaves the address bar and stays in this tab alone
        save(stored);
        void join(stored);
      }
      break;
    case "seen":
      session?.lookedIn();
      break;
    case "come":
      session?.come();
      break;
    case "help":
      session?.help();
      break;
    case "back":
      session?.helpRead();
      break;
    case "again":
      session?.again();
      void awake.start();
      break;
  }
  render();
}

/** Somebody would rather read the page in another language. */
function readIn(language: Language): void {
  speak(language);
  keepLanguage(language);
  render();
}

function render(): void {
  const standing = stored?.standing ?? (endedAs === undefined ? UNTOLD : { ...UNTOLD, over: endedAs });
  const line = session?.line ?? { state: "none" as const, words: [] };
  const situation: Situation = {
    stage,
    way: session?.way ?? "connecting",
    line: line.state,
    words: line.words,
    standing,
    lineGoneSince: session?.lineGoneSince,
    spoken: session?.spoken,
  };
  const now = Date.now();
  draw(scene(situation, now), line.state);
  nudge.look(situation, now);
}

/** Opens the page as that of `role`. */
export function openPage(role: Role): void {
  be(role);
  speak(languageOfTab() ?? preferred(navigator.languages));
  attach(acted, readIn);
  // A finger counts as a touch only when it is lifted, a mouse when it comes down (HTML §6.4.1, activation triggering).
  for (const touched of ["pointerdown", "pointerup", "keydown"]) {
    addEventListener(touched, () => session?.touched());
  }
  addEventListener("hashchange", () => location.reload());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      session?.hurry();
    }
  });
  setInterval(render, FRAME_MILLIS);
  void open();
}
