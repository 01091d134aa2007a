/** The guest's page: from the link to the end of the session, one screen at a time. */

import { Devices, listed } from "../call/devices";
import { Level } from "../call/level";
import { isClosed } from "../door/door";
import { isOver } from "../door/outside";
import { wayIn } from "../door/wayin";
import { canSeal } from "../line/primitives";
import { Mistyped, readInvitation } from "../line/secret";
import { canCall } from "./able";
import { DeviceWatch } from "./device";
import { listenInTheDark } from "./dark";
import { type Language, preferred, speak } from "./language";
import { LeftRoom } from "./leftroom";
import type { Step } from "./questions";
import { scene, type Stage } from "./scene";
import { Session } from "./session";
import { isAskedInTheDark, type Standing, UNTOLD } from "./standing";
import { begin, forget, keepLanguage, languageOfTab, load, save, type Stored } from "./store";
import { type Meaning, Touch } from "./touch";
import { attach, cameras, dark, draw, loudness, self, therapist } from "./view";

const FRAME_MILLIS = 100;

let stage: Stage = "link";
let stored: Stored | undefined;
let session: Session | undefined;
/** How the session ended whose tab was loaded again: nothing else of it is left. */
let endedAs: Standing["over"];
let asking = false;
let leaving = false;
let mustTouchToHear = false;
let found: { id: string; label: string }[] = [];
let ticks = 0;

const level = new Level();
const touch = new Touch();
const devices = new Devices((taken) => {
  const shownTrack = self.srcObject instanceof MediaStream ? self.srcObject.getVideoTracks()[0] : undefined;
  if (shownTrack !== taken.camera) {
    self.srcObject = taken.camera ? new MediaStream([taken.camera]) : null;
  }
  level.of(taken.microphone);
  session?.devicesChanged();
  render();
});
const watch = new DeviceWatch((message) => session?.say(message));
const leftRoom = new LeftRoom(isOverMeanwhile, () => {
  if (stored !== undefined) {
    stored.standing = { ...stored.standing, over: "closed" };
    changed();
  }
});

async function open(): Promise<void> {
  const fragment = location.hash.slice(1);
  if (typeof RTCPeerConnection === "undefined" || !(await canSeal())) {
    stage = "unable";
  } else {
    const kept = load();
    if (fragment !== "") {
      stage = (await isInvitation(fragment)) ? "link" : "mistyped";
      stored = kept?.fragment === fragment ? kept : begin(fragment);
    } else if (kept === undefined) {
      endedAs = (history.state as { over?: typeof endedAs } | null)?.over;
      stage = endedAs === undefined ? "mistyped" : "ended";
    } else {
      stored = kept;
      await comeBack(kept);
    }
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

/** The tab was loaded again: straight to where it was, without a touch. */
async function comeBack(to: Stored): Promise<void> {
  stage = to.stage;
  if (to.off !== undefined) {
    devices.keepOff(to.off);
  }
  render();
  if (to.stage === "joined") {
    const taken = takeDevices(to); // the line does not wait for a camera
    await join(to);
    await taken;
  } else if (to.stage === "devices") {
    await takeDevices(to);
  } else {
    leftRoom.watch();
  }
}

async function isOverMeanwhile(): Promise<boolean> {
  if (stored === undefined) {
    return false;
  }
  const { places, ticket } = await wayIn(stored.fragment);
  return isOver(places, ticket);
}

async function takeDevices(of: Stored): Promise<void> {
  asking = true;
  render();
  await devices.take(of.camera === undefined ? {} : { camera: of.camera });
  asking = false;
  found = await listed("videoinput");
  render();
}

async function join(to: Stored): Promise<void> {
  stage = "joined";
  to.stage = "joined";
  save(to);
  session = await Session.open(to, devices, therapist, changed, () => watch.tell());
  void watch.start();
  render();
}

/** Something of the session is another than before. */
function changed(): void {
  if (stored?.standing.over !== undefined && (stage === "joined" || stage === "left")) {
    stage = "ended";
    forget();
    // A fragment that stands here now is a new link, just opened in this tab: it is read when the page loads again.
    history.replaceState({ over: stored.standing.over }, "", location.pathname + location.hash);
    close();
  } else if (session !== undefined && isClosed(session.way)) {
    watch.stop();
  }
  render();
}

function close(): void {
  session?.close();
  session = undefined;
  watch.stop();
  devices.release();
  level.of(undefined);
  leaving = false;
}

function acted(act: string): void {
  const to = stored;
  if (to === undefined) {
    return;
  }
  switch (act) {
    case "begin":
      history.replaceState(null, "", location.pathname); // the link leaves the address bar and stays in this tab alone
      save(to);
      void comeBack(to);
      break;
    case "join":
      void join(to);
      break;
    case "again":
      again(to);
      break;
    case "microphone":
    case "camera":
      toggle(act, to);
      break;
    case "help":
      session?.help();
      break;
    case "check-in":
      session?.answerCheckIn();
      break;
    case "questions-begin":
    case "questions-next":
    case "questions-back":
    case "questions-send":
    case "questions-leave":
    case "questions-stay":
    case "questions-decline":
      session?.step(act.slice("questions-".length) as Step);
      break;
    case "questions-done":
      session?.questionsRead();
      break;
    case "hear":
      void hear();
      break;
    case "leave":
    case "leave-stay":
      leaving = act === "leave";
      break;
    case "leave-confirm":
      stage = "left";
      to.stage = "left";
      save(to);
      close();
      leftRoom.watch();
      break;
  }
  render();
}

/** The client would rather read the page in another language. */
function readIn(language: Language): void {
  speak(language);
  keepLanguage(language);
  render();
}

/** "Again" is the one thing to do on its screen. */
function again(to: Stored): void {
  if (stage === "left") {
    leftRoom.forget();
    to.stage = "joined";
    void comeBack(to);
  } else if (session !== undefined && isClosed(session.way)) {
    session.again();
    void watch.start();
  } else if (session !== undefined && document.body.dataset.screen === "called") {
    session.helpRead();
  } else {
    void takeDevices(to);
  }
}

function toggle(what: "microphone" | "camera", of: Stored): void {
  const state = what === "microphone" ? devices.taken.microphoneState : devices.taken.cameraState;
  devices.mute(what, state !== "muted");
  of.off = devices.off;
  save(of);
}

/** Browsers may keep a page silent that was not touched since it was loaded. */
async function hear(): Promise<void> {
  therapist.muted = false;
  mustTouchToHear = !(await plays());
  if (mustTouchToHear) {
    therapist.muted = true;
    await plays(); // a picture without sound, until the touch
  }
  render();
}

/** A telephone call, or a dark screen, may have paused what the therapist says; nobody but the page lets it go on. */
function listenOn(): void {
  const { srcObject, paused } = therapist;
  if (paused && srcObject instanceof MediaStream && srcObject.active && document.visibilityState === "visible" && !mustTouchToHear) {
    void hear();
  }
}

async function plays(): Promise<boolean> {
  try {
    await therapist.play();
    return true;
  } catch (refused) {
    if (refused instanceof DOMException) {
      return refused.name === "AbortError"; // another stream took its place, and plays
    }
    throw refused;
  }
}

function render(): void {
  const standing = stored?.standing ?? (endedAs === undefined ? UNTOLD : { ...UNTOLD, over: endedAs });
  const now = performance.now();
  touch.ask(isAskedInTheDark(standing, Date.now()));
  touch.callIsOpen(standing.help !== undefined);
  const line = session?.line ?? { state: "none" as const, words: [] };
  const { microphoneState, cameraState, camera } = devices.taken;
  const shown = scene(
    {
      stage,
      way: session?.way ?? "connecting",
      line: line.state,
      words: line.words,
      standing,
      lineGoneSince: session?.lineGoneSince,
      callGoneSince: session?.callGoneSince,
      callStands: session?.callStands ?? false,
      microphone: microphoneState,
      camera: cameraState,
      cameras: found,
      chosenCamera: camera?.getSettings().deviceId ?? "",
      asking,
      leaving,
      unable: !canCall(standing.calls),
      lit: touch.lit(now),
      asks: touch.asks(now),
      mustTouchToHear,
      taken: devices.lost,
      upkeep: watch.upkeep,
    },
    Date.now(),
  );
  draw(shown, line.state);
}

/** In a journey the whole page is the control. */
function inTheDark(): boolean {
  return document.body.dataset.view === "night" || document.body.dataset.dim === "true";
}

function meant(meaning: Meaning): void {
  if (meaning === "called") {
    session?.help();
  } else if (meaning === "answered") {
    session?.answerCheckIn();
  }
  if (meaning !== "nothing") {
    render();
  }
}

function everyFrame(): void {
  loudness(level.now());
  if (inTheDark()) {
    meant(touch.held(performance.now()));
    if (stage === "joined") {
      render(); // a light goes out, a check-in comes up
    }
  }
  if (++ticks % (1_000 / FRAME_MILLIS) === 0) {
    everySecond();
  }
}

function everySecond(): void {
  if (stage === "joined") {
    listenOn();
    render();
  }
}

speak(languageOfTab() ?? preferred(navigator.languages));
attach(acted, (answer) => session?.choose(answer), readIn);
therapist.addEventListener("loadedmetadata", () => void hear());
cameras.addEventListener("change", () => {
  if (stored !== undefined) {
    stored.camera = cameras.value;
    save(stored);
    void takeDevices(stored);
  }
});
// A finger counts as a touch only when it is lifted, a mouse when it comes down (HTML §6.4.1, activation triggering).
for (const touched of ["pointerdown", "pointerup", "keydown"]) {
  addEventListener(touched, () => {
    if (mustTouchToHear) {
      void hear();
    }
  });
}
listenInTheDark(touch, dark, inTheDark, meant);
addEventListener("hashchange", () => location.reload());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    session?.hurry();
    void leftRoom.look();
    listenOn();
  }
});
navigator.mediaDevices?.addEventListener("devicechange", () => {
  void listed("videoinput").then((cameras) => {
    found = cameras;
    render();
  });
});
setInterval(everyFrame, FRAME_MILLIS);
void open();
