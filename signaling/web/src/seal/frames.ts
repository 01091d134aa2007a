/** The format of a sealed frame (docs/seal.md), by WebCrypto alone; the worker and the tests run it alike. */

import { type Bytes, concat, random, toHex, utf8 } from "../line/bytes";
import { ReplayWindow } from "./replay";

export type Role = "console" | "guest";
export type Kind = "audio" | "video";

export const KEY_BYTES = 32;
export const FRAME_BYTES = 4 * 1_024 * 1_024;
const ID_BYTES = 8;
const TAG_BYTES = 16;
/** Stream id, counter, clear length, version. */
const TRAILER_BYTES = ID_BYTES + 4 + 1 + 1;
const VERSION = 1;
const COUNTERS = 2 ** 32;
const STREAMS = 8;
const STREAMS_OVER = 1_024;

/** The frame key as it is kept: it derives others and cannot be read again. The caller wipes `key`. */
export async function importFrameKey(key: Uint8Array): Promise<CryptoKey> {
  if (key.length !== KEY_BYTES) {
    throw new Error(`a frame key is ${KEY_BYTES} bytes, not ${key.length}`);
  }
  return crypto.subtle.importKey("raw", key as Bytes, "HKDF", false, ["deriveKey"]);
}

/**
 * How much of a frame stays readable, so that a bridge can tell key frames and a browser can pass on what it cannot
 * read: the header of a VP8 frame (RFC 6386 §9.1), and the first byte of a sound frame.
 */
function clearLength(kind: Kind, frame: Uint8Array): number {
  if (kind === "audio") {
    return 1;
  }
  const isKeyFrame = ((frame[0] ?? 0) & 1) === 0;
  return isKeyFrame ? 10 : 3;
}

function streamKey(frameKey: CryptoKey, sender: Role, kind: Kind, id: Bytes, use: "encrypt" | "decrypt"): Promise<CryptoKey> {
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: id, info: utf8(`vigil frame 1 ${sender} ${kind}`) };
  return crypto.subtle.deriveKey(hkdf, frameKey, { name: "AES-GCM", length: 256 }, false, [use]);
}

function nonce(counter: number): Bytes {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, counter);
  return bytes;
}

/** Seals what one sender says, in the order in which it is called. */
export class FrameSealer {
  private id: Bytes;
  private key: Promise<CryptoKey>;
  private counter = 0;

  /** `id` and `counters` are given for tests only. */
  constructor(
    private readonly frameKey: CryptoKey,
    private readonly sender: Role,
    private readonly kind: Kind,
    id: Bytes = random(ID_BYTES),
    private readonly counters = COUNTERS,
  ) {
    this.id = id;
    this.key = streamKey(frameKey, sender, kind, id, "encrypt");
  }

  /** Nothing when the frame has not even its header, or is beyond the bound: it is then not to be sent. */
  async seal(frame: Uint8Array): Promise<Bytes | undefined> {
    const length = clearLength(this.kind, frame);
    if (frame.length < length || frame.length > FRAME_BYTES) {
      return undefined;
    }
    if (this.counter === this.counters) {
      this.id = random(ID_BYTES);
      this.key = streamKey(this.frameKey, this.sender, this.kind, this.id, "encrypt");
      this.counter = 0;
    }
    const counter = this.counter++; // before anything is waited for: no counter is used twice
    const key = this.key;
    const trailer = new Uint8Array(TRAILER_BYTES);
    trailer.set(this.id);
    new DataView(trailer.buffer).setUint32(ID_BYTES, counter);
    trailer.set([length, VERSION], ID_BYTES + 4);
    const clear = frame.slice(0, length);
    const algorithm = { name: "AES-GCM", iv: nonce(counter), additionalData: concat(clear, trailer) };
    const sealed = await crypto.subtle.encrypt(algorithm, await key, frame.slice(length));
    return concat(clear, new Uint8Array(sealed), trailer);
  }
}

interface Sealed {
  readonly clear: Bytes;
  readonly inside: Bytes;
  readonly trailer: Bytes;
  readonly id: Bytes;
  readonly counter: number;
}

function read(kind: Kind, frame: Uint8Array): Sealed | undefined {
  const end = frame.length - TRAILER_BYTES;
  const length = clearLength(kind, frame);
  if (end < length + TAG_BYTES || end - TAG_BYTES > FRAME_BYTES) {
    return undefined;
  }
  const trailer = frame.slice(end);
  if (trailer[ID_BYTES + 4] !== length || trailer[ID_BYTES + 5] !== VERSION) {
    return undefined;
  }
  return {
    clear: frame.slice(0, length),
    inside: frame.slice(length, end),
    trailer,
    id: trailer.slice(0, ID_BYTES),
    counter: new DataView(trailer.buffer).getUint32(ID_BYTES),
  };
}

/**
 * The other end's own frame, once more. Browsers fill a path that they probe with packets that were sent already, and the
 * same frame then comes again; so it would from somebody who plays it back. Either way it is not passed on.
 */
export const REPEATED = "repeated";

/**
 * Opens everything of one kind that the other end says in an attempt, by whatever connection it comes: whoever carries
 * the frames could otherwise make a new connection and play an old picture into it.
 */
export class FrameOpener {
  /** The streams that are heard, the one that was silent for longest first. */
  private readonly streams = new Map<string, { readonly key: CryptoKey; readonly window: ReplayWindow }>();
  private readonly over = new Set<string>();

  constructor(
    private readonly frameKey: CryptoKey,
    private readonly sender: Role,
    private readonly kind: Kind,
  ) {}

  /** Nothing when the frame is not the other end's; {@link REPEATED} when it is, and has come before. */
  async open(frame: Uint8Array): Promise<Bytes | typeof REPEATED | undefined> {
    const sealed = read(this.kind, frame);
    if (sealed === undefined) {
      return undefined;
    }
    const name = toHex(sealed.id);
    if (this.over.has(name)) {
      return undefined;
    }
    const key = this.streams.get(name)?.key ?? (await streamKey(this.frameKey, this.sender, this.kind, sealed.id, "decrypt"));
    const plain = await opened(key, sealed);
    return plain === undefined ? undefined : this.take(name, key, sealed, plain);
  }

  /** Looks again at everything: other frames were opened meanwhile. */
  private take(name: string, key: CryptoKey, { clear, counter }: Sealed, plain: Bytes): Bytes | typeof REPEATED | undefined {
    const stream = this.streams.get(name) ?? { key, window: new ReplayWindow() };
    if (this.over.has(name) || (!this.streams.has(name) && !this.makesRoom())) {
      return undefined;
    }
    if (!stream.window.take(counter)) {
      return REPEATED;
    }
    this.streams.delete(name);
    this.streams.set(name, stream);
    return concat(clear, plain);
  }

  /** A ninth stream ends the one that was silent for longest, for good: what it has said cannot be said again. */
  private makesRoom(): boolean {
    const [silent] = this.streams.keys();
    if (this.streams.size < STREAMS || silent === undefined) {
      return true;
    }
    if (this.over.size === STREAMS_OVER) {
      return false;
    }
    this.streams.delete(silent);
    this.over.add(silent);
    return true;
  }
}

async function opened(key: CryptoKey, { clear, inside, trailer, counter }: Sealed): Promise<Bytes | undefined> {
  try {
    const algorithm = { name: "AES-GCM", iv: nonce(counter), additionalData: concat(clear, trailer) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, inside));
  } catch (failure) {
    if (failure instanceof DOMException) {
      return undefined; // WebCrypto says so that the tag does not fit
    }
    throw failure;
  }
}
