/** Proofs that a DTLS certificate is that of the end which has the frame key (docs/seal.md §3). */

import { type Bytes, fromBase64url, toBase64url, utf8 } from "../line/bytes";
import type { Fingerprint } from "./fingerprint";
import type { Role } from "./frames";

const NO_SALT: Bytes = new Uint8Array(0);
const PROOF = /^[A-Za-z0-9_-]{43}$/;

export function isProof(text: string): boolean {
  return PROOF.test(text);
}

export class Proofs {
  private constructor(
    private readonly key: CryptoKey,
    private readonly room: string,
  ) {}

  static async of(frameKey: CryptoKey, room: string): Promise<Proofs> {
    const hkdf = { name: "HKDF", hash: "SHA-256", salt: NO_SALT, info: utf8("vigil frame 1 proof") };
    const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
    return new Proofs(await crypto.subtle.deriveKey(hkdf, frameKey, hmac, false, ["sign", "verify"]), room);
  }

  async make(role: Role, fingerprint: Fingerprint): Promise<string> {
    return toBase64url(new Uint8Array(await crypto.subtle.sign("HMAC", this.key, this.told(role, fingerprint))));
  }

  /** Whether one of `proofs` says that `fingerprint` is that of `role`. WebCrypto compares in constant time. */
  async prove(role: Role, fingerprint: Fingerprint, proofs: Iterable<string>): Promise<boolean> {
    const told = this.told(role, fingerprint);
    const found = await Promise.all(
      [...proofs].map((proof) => crypto.subtle.verify("HMAC", this.key, fromBase64url(proof), told)),
    );
    return found.includes(true);
  }

  private told(role: Role, { algorithm, value }: Fingerprint): Bytes {
    return utf8([this.room, role, algorithm, value].join("\0"));
  }
}
