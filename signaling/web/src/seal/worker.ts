/** The worker through which every frame of an attempt goes. It is told the key once, first, and keeps it to itself. */

import { FrameOpener, FrameSealer, importFrameKey, type Kind, type Role } from "./frames";
import { type Purpose, type Tally, through } from "./pipe";

export interface KeyTold {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly role: Role;
}

interface TransformEvent {
  readonly transformer: { readonly readable: ReadableStream; readonly writable: WritableStream; readonly options: Purpose };
}

interface Scope {
  onmessage: ((event: MessageEvent<KeyTold>) => void) | null;
  onrtctransform: ((event: TransformEvent) => void) | null;
  postMessage(counts: Tally): void;
}

interface Attempt {
  readonly key: CryptoKey;
  readonly role: Role;
  readonly openers: Record<Kind, FrameOpener>;
}

const TELL_MILLIS = 500;
const scope = globalThis as unknown as Scope;
const tally: Tally = { sealed: 0, opened: 0, openedSound: 0, refused: 0, repeated: 0, unsent: 0 };

const attempt = new Promise<Attempt>((resolve, reject) => {
  scope.onmessage = ({ data: { key, role } }) => {
    scope.onmessage = null;
    const theirs = role === "console" ? "guest" : "console";
    importFrameKey(key)
      .then((frameKey) => {
        key.fill(0);
        const opener = (kind: Kind) => new FrameOpener(frameKey, theirs, kind);
        resolve({ key: frameKey, role, openers: { audio: opener("audio"), video: opener("video") } });
      })
      .catch(reject);
  };
});

// Frames wait until the key is there; without it none passes.
scope.onrtctransform = ({ transformer: { readable, writable, options } }) => {
  attempt
    .then(({ key, role, openers }) => {
      const sealer = options.side === "seal" ? new FrameSealer(key, role, options.kind) : undefined;
      const work = (frame: Uint8Array) => (sealer ? sealer.seal(frame) : openers[options.kind].open(frame));
      return readable.pipeThrough(new TransformStream(through(options, work, tally))).pipeTo(writable);
    })
    .catch(() => undefined); // the connection was closed under it
};

/** The first word says that the key is there; later ones only what has changed. */
void attempt.then(() => {
  let told = "";
  const tell = () => {
    const now = JSON.stringify(tally);
    if (now !== told) {
      told = now;
      scope.postMessage(tally);
    }
  };
  tell();
  setInterval(tell, TELL_MILLIS);
});
