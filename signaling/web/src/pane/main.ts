/** The console's end of the call: holds the engine and draws the two pictures. What happens is decided by Java. */

import { EndChecks } from "../call/check";
import { Devices, listed, type Taken } from "../call/devices";
import { Engines } from "../call/engines";
import { Level } from "../call/level";
import { Measure } from "../call/received";
import { Voice } from "../call/voice";
import type { Ice } from "../messages/messages";
import { type FromJava, listen, tell } from "./bridge";
import { LastPicture } from "./lastpicture";
import { installPaneSockets } from "./socket";

/** A frozen picture is to be noticed within three seconds: two without a new one, and the delay of a report. */
const REPORT_MILLIS = 500;

const client = element("client", HTMLVideoElement);
const self = element("self", HTMLVideoElement);
const own = element("own", HTMLElement);
const say = element("say", HTMLElement);
const stale = element("stale", HTMLElement);
const refused = element("refused", HTMLElement);

const last = new LastPicture(client, element("last", HTMLCanvasElement));
const level = new Level();
const measure = new Measure(client);
const checks = new EndChecks();
let shown: string | undefined;

const sockets = installPaneSockets(tell);
/** Java knows where the conference's server is; a page without sockets needs no address of it. */
const NO_ADDRESS = "wss://console.vigil.invalid/xmpp-websocket";

const engine = new Engines("console", SEAL_WORKER, () => NO_ADDRESS, {
  signal: (signal) => {
    if (signal.type === "offer" || signal.type === "candidates") {
      tell(signal);
    }
  },
  connection: (call, state) => tell({ type: "connection", call, state }),
  remote: (stream) => {
    client.srcObject = stream;
    client.requestVideoFrameCallback(() => {
      if (engine.call !== undefined && shown !== engine.call) {
        shown = engine.call;
        client.classList.remove("gone");
        last.forget();
        tell({ type: "firstFrame", call: engine.call });
      }
    });
  },
  impostor: (call) => tell({ type: "impostor", call }),
  noConference: (call, why) => tell({ type: "noConference", call, why }),
});

/** With one person beside the client. */
const voice = new Voice({
  signal: (signal) => tell(signal),
  connection: (call, state) => tell({ type: "connection", call, state }),
});

const devices = new Devices((taken) => use(taken));

function use(taken: Taken): void {
  engine.tracks(taken.microphone, taken.camera);
  voice.use(taken.microphone, taken.microphoneState === "on");
  self.srcObject = taken.camera ? new MediaStream([taken.camera]) : null;
  own.hidden = taken.camera === undefined || taken.cameraState !== "on";
  tell({ type: "media", microphone: taken.microphoneState, camera: taken.cameraState });
}

async function take(choice: { camera?: string; microphone?: string }): Promise<void> {
  const taken = await devices.take(choice);
  level.of(taken.microphone);
  await tellFound();
}

async function tellFound(): Promise<void> {
  const { camera, microphone } = devices.taken;
  const cameraId = camera?.getSettings().deviceId;
  const microphoneId = microphone?.getSettings().deviceId;
  tell({
    type: "found",
    cameras: await listed("videoinput"),
    microphones: await listed("audioinput"),
    ...(cameraId ? { camera: cameraId } : {}),
    ...(microphoneId ? { microphone: microphoneId } : {}),
  });
}

async function report(): Promise<void> {
  const call = engine.call;
  const received = measure.of(await engine.stats());
  if (engine.call !== call) {
    return; // another attempt has begun meanwhile: what was measured is not of it
  }
  tell({
    type: "report",
    ...(call === undefined ? {} : { call }),
    connection: engine.connection,
    ...received,
    ...(engine.heard === undefined ? {} : { audioPackets: engine.heard }),
    ownSound: level.now(),
    refused: engine.refused,
  });
  show(refused, engine.refused === 0 ? undefined : `${engine.refused} dropped: not sealed by the client's page`);
}

/** Into which call the microphone goes: first it is kept out of the one, and then let into the other. */
function speak(call: string | undefined): void {
  if (call !== undefined && call === voice.call) {
    devices.withhold(true);
    voice.open(true);
  } else {
    voice.open(false);
    devices.withhold(false);
  }
}

async function reportVoice(): Promise<void> {
  const { call } = voice;
  if (call !== undefined) {
    tell({ type: "voiceReport", call, ...(await voice.heard()) });
  }
}

async function check(servers: Ice["servers"]): Promise<void> {
  tell({ type: "checked", ...(await checks.check(servers, await engine.stats())) });
}

function receive(message: FromJava): void {
  switch (message.type) {
    case "devices":
      void take(message);
      break;
    case "call":
      engine.startDirect(message.call, message.ice);
      break;
    case "conference":
      engine.meet(message, message.ice);
      break;
    case "voice":
      voice.begin(message.call, message.ice);
      break;
    case "speak":
      speak(message.call);
      break;
    case "library":
      engine.getReady(message.integrity);
      break;
    case "check":
      void check(message.ice.servers);
      break;
    case "token":
      engine.renew(message.call, message.token);
      break;
    case "socketOpened":
    case "socketText":
    case "socketClosed":
      sockets.heard(message);
      break;
    case "answer":
    case "candidates":
      (message.call === voice.call ? voice : engine).take(message);
      break;
    case "restart":
      if (message.call === voice.call) {
        voice.restart();
      } else if (message.call === engine.call) {
        engine.restart();
      }
      break;
    case "hangUp":
      if (message.call === voice.call) {
        speak(undefined);
        voice.end();
      } else if (message.call === engine.call) {
        engine.hangUp();
        client.srcObject = null;
        client.classList.add("gone");
        last.forget();
      }
      break;
    case "microphone":
    case "camera":
      devices.mute(message.type, message.state === "muted");
      break;
    case "stale":
      if (message.since === undefined) {
        last.forget();
      } else {
        last.keep();
      }
      show(stale, message.since === undefined ? undefined : `Last picture ${message.since}`);
      break;
    case "say":
      show(say, message.text);
      break;
    case "look":
      document.documentElement.dataset.theme = message.theme;
      break;
  }
}

function show(place: HTMLElement, text: string | undefined): void {
  place.hidden = text === undefined || text === "";
  place.textContent = text ?? "";
}

function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}

listen(receive);
navigator.mediaDevices.addEventListener("devicechange", () => void tellFound());
setInterval(() => void report(), REPORT_MILLIS);
setInterval(() => void reportVoice(), REPORT_MILLIS);
tell({ type: "ready", chromium: /Chrome\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? "unknown" });
