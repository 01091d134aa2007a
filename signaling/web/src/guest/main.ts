/** The guest's page: from the link to the end of the session, one screen at a time. */

import { Devices, listed } from "../call/devices";
import { Level } from "../call/level";
import { random, toHex } from "../line/bytes";
import { GuestLine, type LineState, type Way } from "../line/guestline";
import { canSeal } from "../line/primitives";
import { Mistyped, readInvitation } from "../line/secret";
import { type FromConsole, fromConsole, type FromGuest, type PagePhase } from "../messages/messages";
import { DeviceWatch } from "./device";
import { GuestCall } from "./guestcall";
import { forget, load, save, type Stored } from "./store";
import { Touch } from "./touch";
import { type Act, BLANK, cameras, draw, loudness, night, type Screen, self, type Shown, therapist } from "./view";
import { WORDS } from "./words";

const HELP_AGAIN_MILLIS = 5_000;
const HELP_UNANSWERED_MILLIS = 10_000;
/** The call may be away for so long before the page says so. */
const LOST_AFTER_MILLIS = 2_000;

interface Help {
  readonly id: string;
  readonly at: string;
  readonly since: number;
  seen: boolean;
}

let stage: "before" | "devices" | "joined" | "left" | "over" = "before";
let fixed: Screen = "link";
let stored: Stored | undefined;
let way: Way = "connecting";
let line: { state: LineState; words: readonly string[] } = { state: "none", words: [] };
let admitted = false;
let phase: { phase: PagePhase; sitter?: string; emergencyNumber?: string } = { phase: "before" };
let welcomedBy = "";
let help: Help | undefined;
let leaving = false;
let mustTapToHear = false;
let stoodAt: number | undefined;
let checkIn: string | undefined;
let found: { id: string; label: string }[] = [];
let guestLine: GuestLine | undefined;

const level = new Level();
const touch = new Touch();
const devices = new Devices((taken) => {
  self.srcObject = taken.camera ? new MediaStream([taken.camera]) : null;
  call.use(taken);
  render();
});
const call: GuestCall = new GuestCall(devices, therapist, say, render);
const watch = new DeviceWatch(say);

function say(message: FromGuest): void {
  guestLine?.say(message);
}

async function begin(): Promise<void> {
  const fragment = location.hash.slice(1);
  if (typeof RTCPeerConnection === "undefined" || !(await canSeal())) {
    fix("unable");
    return;
  }
  stored = load();
  if (fragment !== "") {
    try {
      await readInvitation(fragment);
      stored = { fragment, joined: false };
      fix("link");
    } catch (failure) {
      if (!(failure instanceof Mistyped)) {
        throw failure;
      }
      fix("mistyped");
    }
  } else if (stored === undefined) {
    fix("mistyped");
  } else {
    await takeDevices(stored);
    if (stored.joined) {
      await join();
    }
  }
}

/** After the tap: the link leaves the address bar and stays in this tab alone. */
async function tapped(): Promise<void> {
  history.replaceState(null, "", location.pathname);
  if (stored !== undefined) {
    save(stored);
    await takeDevices(stored);
  }
}

async function takeDevices(of: Stored): Promise<void> {
  stage = stage === "joined" ? stage : "devices";
  render();
  const taken = await devices.take(of.camera === undefined ? {} : { camera: of.camera });
  level.of(taken.microphone);
  found = await listed("videoinput");
  render();
}

async function join(): Promise<void> {
  const present = stored;
  if (present === undefined) {
    return;
  }
  stage = "joined";
  present.joined = true;
  save(present);
  const { secret, secondHost } = await readInvitation(present.fragment);
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const hosts = [location.host, ...(secondHost === undefined ? [] : [secondHost])];
  const places = hosts.map((host) => ({
    service: `${scheme}//${host}/xmpp-websocket`,
    domain: new URL(`http://${host}`).hostname,
  }));
  const keeper = {
    load: () => present.kept,
    save: (kept: NonNullable<Stored["kept"]>) => {
      present.kept = kept;
      save(present);
    },
  };
  guestLine = await GuestLine.open(secret, places, keeper, {
    way: (next) => {
      way = next;
      render();
    },
    line: (state, words) => {
      line = { state, words };
      render();
    },
    said: (body) => {
      const message = fromConsole(body);
      if (message) {
        took(message);
      }
    },
  });
  call.use(devices.taken);
  void watch.start();
  render();
}

function took(message: FromConsole): void {
  switch (message.type) {
    case "welcome":
      welcomedBy = message.therapist;
      break;
    case "admission":
      admitted = message.state === "admitted";
      if (!admitted) {
        call.end();
      }
      break;
    case "wordsConfirmed":
      guestLine?.confirmed(message.handshake);
      break;
    case "phase":
      phase = message;
      break;
    case "helpSeen":
      if (help?.id === message.id) {
        help.seen = true;
      }
      break;
    case "checkIn":
      checkIn = message.id;
      touch.ask(true);
      break;
    case "end":
      over();
      break;
    case "ice":
    case "offer":
    case "candidates":
      if (admitted) {
        call.take(message);
      }
      break;
    default:
      break;
  }
  render();
}

function over(): void {
  forget();
  leave();
  stage = "over";
}

function leave(): void {
  guestLine?.close();
  guestLine = undefined;
  call.end();
  devices.release();
  admitted = false;
  help = undefined;
  leaving = false;
}

function askForHelp(): void {
  help ??= { id: toHex(random(8)), at: new Date().toISOString(), since: performance.now(), seen: false };
  say({ type: "help", id: help.id, at: help.at });
  render();
}

function fix(screen: Screen): void {
  fixed = screen;
  render();
}

function render(): void {
  draw({ ...BLANK, ...shown() });
}

function shown(): Partial<Shown> & Pick<Shown, "screen"> {
  if (stage === "before") {
    const words = WORDS[fixed as "link" | "mistyped" | "unable"];
    const acts: Act[] = fixed === "link" ? [act("begin", WORDS.link.begin, () => void tapped(), "next")] : [];
    return { screen: fixed, title: words.title, text: words.text, acts };
  }
  if (stage === "devices") {
    return deviceTest();
  }
  if (stage === "over") {
    return { screen: "ended", title: WORDS.ended.title, text: WORDS.ended.text };
  }
  if (stage === "left") {
    const back = act("again", WORDS.left.again, () => void comeBack(), "next");
    return { screen: "left", title: WORDS.left.title, text: WORDS.left.text, acts: [back] };
  }
  if (way === "expired" || way === "replaced") {
    return { screen: way, title: WORDS[way].title, text: WORDS[way].text };
  }
  if (way === "refused") {
    return { screen: "turned-away", title: WORDS.turnedAway.title, text: WORDS.turnedAway.text };
  }
  return admitted ? inTheRoom() : beforeTheRoom();
}

function deviceTest(): Partial<Shown> & Pick<Shown, "screen"> {
  const { microphoneState, cameraState, camera, microphone } = devices.taken;
  const states = [microphoneState, cameraState];
  const trouble = states.includes("refused") ? WORDS.refused : states.includes("missing") ? WORDS.missing : undefined;
  const again = act("again", WORDS.devices.again, () => stored && void takeDevices(stored));
  return {
    screen: "devices",
    title: WORDS.devices.title,
    text: trouble ?? WORDS.devices.text,
    self: camera !== undefined,
    meter: microphone ? WORDS.devices.meter : undefined,
    choice:
      found.length > 1
        ? { word: WORDS.devices.choice, cameras: found, chosen: camera?.getSettings().deviceId ?? "" }
        : undefined,
    acts: [act("join", WORDS.devices.join, () => void join(), "next"), ...(trouble ? [again] : [])],
  };
}

function beforeTheRoom(): Partial<Shown> & Pick<Shown, "screen"> {
  if (way === "parked") {
    return { screen: "early", title: WORDS.early.title, text: WORDS.early.text, self: true };
  }
  if (way === "knocking") {
    return { screen: "knocking", title: WORDS.knocking.title, text: WORDS.knocking.text };
  }
  const leaveAct = act("leave", WORDS.talk.leave, askToLeave);
  const connecting = way !== "joined";
  return {
    screen: "waiting",
    title: connecting ? WORDS.connecting.title : WORDS.waiting.title(welcomedBy),
    text: connecting ? WORDS.connecting.text : WORDS.waiting.text,
    self: devices.taken.camera !== undefined,
    meter: devices.taken.microphone ? WORDS.devices.meter : undefined,
    line: connecting ? undefined : lineShown(),
    acts: leaving ? leaveActs() : [],
    controls: leaving ? [] : [leaveAct],
    ...(leaving ? { title: WORDS.leave.ask, text: [] } : {}),
  };
}

function inTheRoom(): Partial<Shown> & Pick<Shown, "screen"> {
  const now = performance.now();
  if (call.stands) {
    stoodAt = now;
  }
  const lost = !call.stands && now - (stoodAt ?? now) > LOST_AFTER_MILLIS;
  if (help !== undefined) {
    return called(help, now);
  }
  if (phase.phase === "journey") {
    const edge = [phase.emergencyNumber && `${WORDS.emergency} ${phase.emergencyNumber}`, phase.sitter && WORDS.sitter(phase.sitter)];
    const lit = touch.lit(now);
    const word = checkIn !== undefined ? WORDS.night.checkIn : lit ? WORDS.night.hold : lost ? WORDS.lost.night : "";
    return {
      screen: lost ? "lost" : "journey",
      view: "night",
      line: lineShown(),
      night: { word, edge: edge.filter(Boolean).join("  ·  "), lit, asked: checkIn !== undefined },
    };
  }
  const { microphoneState, cameraState } = devices.taken;
  const controls: Act[] = [
    ...(mustTapToHear ? [act("hear", WORDS.talk.hear, () => void hear(), "next")] : []),
    ...(microphoneState === "on" || microphoneState === "muted"
      ? [act("microphone", microphoneState === "muted" ? WORDS.talk.unmute : WORDS.talk.mute, () => toggle("microphone"))]
      : []),
    ...(cameraState === "on" || cameraState === "muted"
      ? [act("camera", cameraState === "muted" ? WORDS.talk.cameraOn : WORDS.talk.cameraOff, () => toggle("camera"))]
      : []),
    act("help", WORDS.talk.help, askForHelp, "call"),
    act("leave", WORDS.talk.leave, askToLeave),
  ];
  return {
    screen: lost ? "lost" : "talk",
    view: "video",
    title: leaving ? WORDS.leave.ask : "",
    status: lost ? `${WORDS.lost.title}. ${WORDS.lost.text[0]}` : "",
    line: lineShown(),
    self: cameraState === "on",
    controls: leaving ? leaveActs() : controls,
  };
}

function called(asked: Help, now: number): Partial<Shown> & Pick<Shown, "screen"> {
  const unanswered = !asked.seen && now - asked.since > HELP_UNANSWERED_MILLIS;
  const back = act("again", WORDS.called.back, () => {
    help = undefined;
    render();
  });
  return {
    screen: "called",
    title: asked.seen ? WORDS.called.known(phase.sitter ?? "") : WORDS.called.asking,
    text: unanswered ? [WORDS.called.unanswered] : [],
    numbers: unanswered && phase.emergencyNumber ? [{ word: WORDS.emergency, number: phase.emergencyNumber }] : [],
    line: lineShown(),
    acts: asked.seen ? [back] : [],
  };
}

function lineShown(): NonNullable<Shown["line"]> {
  return { state: line.state, word: WORDS.line[line.state], words: line.words };
}

function act(name: string, word: string, done: () => void, kind?: "next" | "call"): Act {
  return { act: name, word, done, ...(kind === undefined ? {} : { kind }) };
}

function askToLeave(): void {
  leaving = true;
  render();
}

function leaveActs(): Act[] {
  return [
    act("leave-stay", WORDS.leave.stay, () => {
      leaving = false;
      render();
    }, "next"),
    act("leave-confirm", WORDS.leave.confirm, () => {
      leave();
      if (stored !== undefined) {
        stored.joined = false;
        save(stored);
      }
      stage = "left";
      render();
    }),
  ];
}

async function comeBack(): Promise<void> {
  if (stored !== undefined) {
    stage = "joined";
    way = "connecting";
    await takeDevices(stored);
    await join();
  }
}

function toggle(what: "microphone" | "camera"): void {
  const state = what === "microphone" ? devices.taken.microphoneState : devices.taken.cameraState;
  devices.mute(what, state !== "muted");
}

/** Browsers may keep a page silent that was not touched since it was loaded. */
async function hear(): Promise<void> {
  try {
    therapist.muted = false;
    await therapist.play();
    mustTapToHear = false;
  } catch {
    therapist.muted = true;
    mustTapToHear = true;
    await therapist.play().catch(() => undefined); // a picture without sound, until the tap
  }
  render();
}

function answerCheckIn(): void {
  if (checkIn !== undefined) {
    say({ type: "checkInAnswer", id: checkIn });
    checkIn = undefined;
  }
}

function inTheDark(): boolean {
  return document.body.dataset.view === "night";
}

therapist.addEventListener("loadedmetadata", () => void hear());
cameras.addEventListener("change", () => {
  if (stored !== undefined) {
    stored.camera = cameras.value;
    void takeDevices(stored);
  }
});
night.addEventListener("pointerdown", () => meant(touch.down(performance.now())));
night.addEventListener("pointerup", () => meant(touch.up(performance.now())));
night.addEventListener("contextmenu", (event) => event.preventDefault());
document.addEventListener("keydown", () => {
  if (inTheDark()) {
    askForHelp();
  }
});
addEventListener("online", () => {
  guestLine?.hurry();
  call.networkChanged();
});
document.addEventListener("visibilitychange", () => guestLine?.hurry());

function meant(meaning: ReturnType<Touch["down"]>): void {
  if (meaning === "called") {
    askForHelp();
  } else if (meaning === "answered") {
    answerCheckIn();
  }
  render();
}

setInterval(() => {
  loudness(level.now());
  if (inTheDark()) {
    meant(touch.held(performance.now()));
  }
}, 100);
setInterval(() => {
  if (stage === "joined") {
    render();
  }
}, 1_000);
setInterval(() => {
  if (help !== undefined && !help.seen) {
    say({ type: "help", id: help.id, at: help.at });
  }
}, HELP_AGAIN_MILLIS);

void begin();
