/** The 32 bytes that are an invitation, and what is derived from them (protocol.md §1). */

import { type Bytes, fromBase64url, toBase64url, toHex, utf8 } from "./bytes";
import { hkdf, sha256 } from "./primitives";

const NO_SALT: Bytes = new Uint8Array(0);
const SECRET_CHARACTERS = 43;

/** The link was mistyped: a character is wrong, missing or too many. */
export class Mistyped extends Error {}

export interface Invitation {
  readonly secret: Bytes;
  /** Where the console may be reached when the first place is silent. */
  readonly secondHost?: string;
}

/** Reads the fragment of an invitation's link, without its `#`. */
export async function readInvitation(fragment: string): Promise<Invitation> {
  const match = /^([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})(?:~([A-Za-z0-9.-]+(?::\d{1,5})?))?$/.exec(fragment);
  if (!match) {
    throw new Mistyped("not the shape of an invitation");
  }
  const secret = fromBase64url(match[1] ?? "");
  if ((await fragmentOf(secret)) !== `${match[1]}${match[2]}`) {
    throw new Mistyped("the checksum does not fit");
  }
  return match[3] === undefined ? { secret } : { secret, secondHost: match[3] };
}

/** The secret and its checksum as they stand in the link. */
export async function fragmentOf(secret: Bytes): Promise<string> {
  const check = toBase64url(await sha256(utf8("vigil line 1 check"), secret)).slice(0, 6);
  return toBase64url(secret).slice(0, SECRET_CHARACTERS) + check;
}

export async function lineId(secret: Bytes): Promise<string> {
  return toHex(await hkdf(NO_SALT, secret, "vigil line 1 id", 16));
}

export function ticket(secret: Bytes): Promise<Bytes> {
  return hkdf(NO_SALT, secret, "vigil line 1 ticket", 32);
}

export function psk(secret: Bytes): Promise<Bytes> {
  return hkdf(NO_SALT, secret, "vigil line 1 psk", 32);
}

/** The pre-shared key after the words were confirmed; `confirmed` is that handshake's export. */
export async function confirmedPsk(secret: Bytes, confirmed: Bytes): Promise<Bytes> {
  return hkdf(await psk(secret), confirmed, "vigil line 1 confirmed psk", 32);
}

export async function mediaRoom(secret: Bytes): Promise<string> {
  return toHex(await hkdf(NO_SALT, secret, "vigil line 1 media", 16));
}
