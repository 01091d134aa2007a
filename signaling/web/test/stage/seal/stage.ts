/** Two ends in one browser, and between them whoever carries what they say: window.meet(scene), window.figures(). */

import { random } from "../../../src/line/bytes";
import type { End, Figures } from "./end";

export interface Scene {
  /** The guest seals and opens with another frame key than the console, though its fingerprint is proven. */
  readonly otherKey?: boolean;
  /** The guest knows nothing of the frame key, and proves by another. */
  readonly stranger?: boolean;
  /** The guest's frames are not sealed. */
  readonly plainGuest?: boolean;
  /** The one in between puts another certificate's fingerprint into what is said. */
  readonly rewritten?: boolean;
  /** What pictures are made in, if not VP8. */
  readonly codec?: string;
}

async function openEnd(): Promise<End> {
  const frame = document.createElement("iframe");
  frame.src = "end.html";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  return (frame.contentWindow as unknown as { end: End }).end;
}

/** Another certificate, as far as a description tells. */
function rewritten({ type, sdp }: RTCSessionDescriptionInit): RTCSessionDescriptionInit {
  const other = (first: string) => (first === "0" ? "1" : "0");
  return { type, sdp: sdp?.replace(/(a=fingerprint:sha-256 )(.)/g, (_, name, first) => name + other(first)) ?? "" };
}

let ends: { console: End; guest: End };

async function meet({ otherKey, stranger, plainGuest, rewritten: rewrites, codec = "VP8" }: Scene): Promise<string> {
  document.body.replaceChildren();
  const [console, guest] = [await openEnd(), await openEnd()];
  ends = { console, guest };
  const key = [...random(32)];
  const consoleProof = await console.come({ role: "console", key, worker: "seal.js", isPlain: false, codec });
  const guestProof = await guest.come({
    role: "guest",
    key: stranger ? [...random(32)] : key,
    worker: otherKey ? "otherkey.js" : "seal.js",
    isPlain: plainGuest ?? false,
    codec,
  });
  console.believe(guestProof);
  guest.believe(consoleProof);
  const carried = rewrites ? rewritten : (said: RTCSessionDescriptionInit) => said;
  const offerHeard = await guest.hear(carried(await console.say()));
  if (offerHeard !== "heard") {
    return offerHeard;
  }
  return console.hear(carried(await guest.say()));
}

async function figures(): Promise<{ console: Figures; guest: Figures }> {
  const [console, guest] = await Promise.all([ends.console.figures(), ends.guest.figures()]);
  return { console, guest };
}

Object.assign(window, { meet, figures, at: () => ends, early: async () => (await openEnd()).early() });
