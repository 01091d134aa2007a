/** A camera and a microphone, two engines in one page, and what each end says of what it sees and hears. */

import { DirectEngine } from "../../src/call/direct";
import { OwnCamera, type OwnPicture } from "../../src/call/own";
import { Measure, type Received } from "../../src/call/received";

const NO_SERVERS = { servers: [], relayOnly: false };
let own: OwnPicture = "unknown";
let last: Received | undefined;
let heard = 0;
let microphone: MediaStreamTrack | undefined;

async function begin(): Promise<void> {
  const taken = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: { ideal: 1280 }, height: { ideal: 720 } } });
  const [camera] = taken.getVideoTracks();
  microphone = taken.getAudioTracks()[0];
  new OwnCamera((picture) => {
    own = picture;
  }).of(camera);
  const video = document.body.appendChild(document.createElement("video"));
  const nobody = { connection: () => {}, remote: () => {} };
  const there: DirectEngine = new DirectEngine("offers", {
    ...nobody,
    signal: (signal) => here.take(signal),
    remote: (stream) => {
      video.srcObject = stream;
      void video.play();
    },
  });
  const here: DirectEngine = new DirectEngine("answers", { ...nobody, signal: (signal) => there.take(signal) });
  here.tracks(microphone, camera);
  here.start("c", NO_SERVERS);
  there.start("c", NO_SERVERS);
  const measure = new Measure(video);
  setInterval(async () => {
    const now = measure.of(await there.stats());
    heard = now.audioEnergy - (last?.audioEnergy ?? 0);
    last = now;
  }, 500);
}

Object.assign(window, {
  begin,
  now: () => ({ own, heard, ...last }),
  mute: () => {
    if (microphone) {
      microphone.enabled = false;
    }
  },
});
