/** The cryptography of the line by WebCrypto alone: SHA-256, HMAC, HKDF (RFC 5869), AES-256-GCM, X25519 (RFC 7748). */

import { type Bytes, concat, utf8 } from "./bytes";

const NOTHING: Bytes = new Uint8Array(0);
/** PKCS#8 of an X25519 private key up to its 32 bytes (RFC 8410 §7). */
const X25519_PKCS8 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
]);

/** A frame or a handshake message was forged, replayed, cut, or made with another key. */
export class Tampered extends Error {}

export async function sha256(...parts: Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", concat(...parts)));
}

export async function hkdf(salt: Bytes, input: Bytes, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", input, "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info: utf8(info) }, key, length * 8);
  return new Uint8Array(bits);
}

/** Noise's HKDF: `outputs` keys of 32 bytes. WebCrypto refuses an empty input key, which Split needs, hence HMAC by hand. */
export async function noiseHkdf(chainingKey: Bytes, input: Bytes, outputs: 2 | 3): Promise<Bytes[]> {
  const temporary = await hmac(chainingKey, input);
  const keys: Bytes[] = [];
  let last = NOTHING;
  for (let i = 1; i <= outputs; i++) {
    last = await hmac(temporary, concat(last, Uint8Array.of(i)));
    keys.push(last);
  }
  return keys;
}

async function hmac(key: Bytes, message: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/** An X25519 key pair; `secret` is given for published vectors only. */
export async function keyPair(secret?: Bytes): Promise<{ own: CryptoKey; publicKey: Bytes }> {
  if (secret === undefined) {
    const pair = (await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"])) as CryptoKeyPair;
    return { own: pair.privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)) };
  }
  const own = await crypto.subtle.importKey("pkcs8", concat(X25519_PKCS8, secret), { name: "X25519" }, true, ["deriveBits"]);
  const jwk = await crypto.subtle.exportKey("jwk", own);
  const x = atob((jwk.x ?? "").replaceAll("-", "+").replaceAll("_", "/"));
  return { own, publicKey: Uint8Array.from(x, (character) => character.charCodeAt(0)) };
}

/** @throws Tampered when the other key contributes nothing (RFC 7748 §6.1) */
export async function agreement(own: CryptoKey, theirs: Bytes): Promise<Bytes> {
  const key = await orTampered(crypto.subtle.importKey("raw", theirs, { name: "X25519" }, false, []));
  const bits = await orTampered(crypto.subtle.deriveBits({ name: "X25519", public: key }, own, 256));
  const shared = new Uint8Array(bits);
  if (shared.every((octet) => octet === 0)) {
    throw new Tampered("the other end's key contributes nothing");
  }
  return shared;
}

/** WebCrypto says with a DOMException that it refuses its input; anything else is our own mistake. */
async function orTampered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (failure) {
    throw failure instanceof DOMException ? new Tampered(failure.name) : failure;
  }
}

/** AES-256-GCM with a counter as nonce (Noise revision 34 §12.3); each counter is used once. */
export class CipherState {
  private key: Promise<CryptoKey>;
  private counter = 0n;
  private dead = false;

  constructor(key: Bytes) {
    this.key = crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  /** Takes its counter at once, so that calls that overlap keep their order. */
  async encrypt(associated: Bytes, plain: Bytes): Promise<Bytes> {
    const iv = this.nonce();
    return new Uint8Array(
      await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: associated }, await this.key, plain),
    );
  }

  /** @throws Tampered when it does not open; nothing opens afterwards */
  async decrypt(associated: Bytes, sealed: Bytes): Promise<Bytes> {
    if (this.dead) {
      throw new Tampered("this direction ended with a frame that did not open");
    }
    const iv = this.nonce();
    try {
      const parameters = { name: "AES-GCM", iv, additionalData: associated };
      return new Uint8Array(await orTampered(crypto.subtle.decrypt(parameters, await this.key, sealed)));
    } catch (failure) {
      this.dead = true;
      throw failure;
    }
  }

  private nonce(): Bytes {
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setBigUint64(4, this.counter++);
    return nonce;
  }
}

/** Whether this browser can make a line at all. */
export async function canSeal(): Promise<boolean> {
  try {
    await keyPair();
    return true;
  } catch {
    return false; // no X25519, or no WebCrypto outside a secure context
  }
}
