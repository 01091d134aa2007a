/** Noise_NNpsk0_25519_AESGCM_SHA256 (Noise revision 34; protocol.md §4.1). The guest initiates. */

import { type Bytes, concat, fromHex, toHex, utf8 } from "./bytes";
import { agreement, CipherState, hkdf, keyPair, noiseHkdf, sha256, Tampered } from "./primitives";
import { safetyWords } from "./words";

const PROTOCOL = "Noise_NNpsk0_25519_AESGCM_SHA256";
const NOTHING: Bytes = new Uint8Array(0);
const KEY_BYTES = 32;
export const MESSAGE_BYTES = 48;

/** What a completed handshake leaves behind. */
export interface Agreed {
  /** The first 8 bytes of the handshake hash in hex. */
  readonly name: string;
  readonly hash: Bytes;
  readonly words: readonly string[];
  /** Becomes the confirmed secret when the words were read alike. */
  readonly exported: Bytes;
  seal(frame: Bytes): Promise<Bytes>;
  /** @throws Tampered when the frame was forged, replayed, reordered, or comes after a gap */
  open(sealed: Bytes): Promise<Bytes>;
}

export function prologue(line: string): Bytes {
  return concat(utf8("vigil line 1"), fromHex(line));
}

export class Handshake {
  private chainingKey: Bytes = NOTHING;
  private hash: Bytes = NOTHING;
  private cipher = new CipherState(new Uint8Array(KEY_BYTES));
  private own!: CryptoKey;
  private publicKey: Bytes = NOTHING;

  private constructor() {}

  /** One end of a handshake; `ephemeral` is given for published vectors only. */
  static async on(prologue: Bytes, psk: Bytes, ephemeral?: Bytes): Promise<Handshake> {
    const handshake = new Handshake();
    const pair = await keyPair(ephemeral);
    handshake.own = pair.own;
    handshake.publicKey = pair.publicKey;
    const name = utf8(PROTOCOL);
    handshake.hash = name.length <= 32 ? concat(name, new Uint8Array(32 - name.length)) : await sha256(name);
    handshake.chainingKey = handshake.hash;
    await handshake.mixHash(prologue);
    const [chainingKey, mixed, key] = await noiseHkdf(handshake.chainingKey, psk, 3);
    handshake.chainingKey = chainingKey!;
    await handshake.mixHash(mixed!);
    handshake.cipher = new CipherState(key!);
    return handshake;
  }

  /** The guest's first message. */
  async begin(payload: Bytes = NOTHING): Promise<Bytes> {
    return concat(await this.mixOwn(), await this.encryptAndHash(payload));
  }

  /** The console's answer to the first message, with what both then share. */
  async answer(first: Bytes, payload: Bytes = NOTHING): Promise<{ second: Bytes; agreed: Agreed }> {
    const theirs = await this.mixTheirs(first);
    await this.decryptAndHash(first.slice(KEY_BYTES));
    const own = await this.mixOwn();
    await this.mixKey(await agreement(this.own, theirs));
    const second = concat(own, await this.encryptAndHash(payload));
    const [fromGuest, fromConsole] = await this.split();
    return { second, agreed: await this.agree(fromConsole, fromGuest) };
  }

  /**
   * The guest takes the console's answer.
   *
   * @throws Tampered when it was forged, cut, or is the answer to another first message; this handshake then still
   *   waits for its own
   */
  async complete(second: Bytes): Promise<Agreed> {
    const { chainingKey, hash, cipher } = this;
    try {
      const theirs = await this.mixTheirs(second);
      await this.mixKey(await agreement(this.own, theirs));
      await this.decryptAndHash(second.slice(KEY_BYTES));
    } catch (failure) {
      Object.assign(this, { chainingKey, hash, cipher });
      throw failure;
    }
    const [fromGuest, fromConsole] = await this.split();
    return this.agree(fromGuest, fromConsole);
  }

  private async agree(sending: CipherState, receiving: CipherState): Promise<Agreed> {
    const hash = this.hash;
    return {
      name: toHex(hash.slice(0, 8)),
      hash,
      words: safetyWords(await hkdf(hash, this.chainingKey, "vigil line 1 words", 6)),
      exported: await hkdf(hash, this.chainingKey, "vigil line 1 export", 32),
      seal: (frame) => sending.encrypt(NOTHING, frame),
      open: (sealed) => receiving.decrypt(NOTHING, sealed),
    };
  }

  private async mixOwn(): Promise<Bytes> {
    await this.mixHash(this.publicKey);
    await this.mixKey(this.publicKey);
    return this.publicKey;
  }

  private async mixTheirs(message: Bytes): Promise<Bytes> {
    if (message.length < MESSAGE_BYTES) {
      throw new Tampered(`a handshake message of ${message.length} bytes is too short`);
    }
    const theirs = message.slice(0, KEY_BYTES);
    await this.mixHash(theirs);
    await this.mixKey(theirs);
    return theirs;
  }

  private async mixHash(bytes: Bytes): Promise<void> {
    this.hash = await sha256(this.hash, bytes);
  }

  private async mixKey(input: Bytes): Promise<void> {
    const [chainingKey, key] = await noiseHkdf(this.chainingKey, input, 2);
    this.chainingKey = chainingKey!;
    this.cipher = new CipherState(key!);
  }

  private async encryptAndHash(plain: Bytes): Promise<Bytes> {
    const sealed = await this.cipher.encrypt(this.hash, plain);
    await this.mixHash(sealed);
    return sealed;
  }

  private async decryptAndHash(sealed: Bytes): Promise<void> {
    await this.cipher.decrypt(this.hash, sealed);
    await this.mixHash(sealed);
  }

  private async split(): Promise<[CipherState, CipherState]> {
    const [guest, console] = await noiseHkdf(this.chainingKey, NOTHING, 2);
    return [new CipherState(guest!), new CipherState(console!)];
  }
}
