/** The fingerprints of DTLS certificates as descriptions tell them (RFC 8122 §5). */

export interface Fingerprint {
  /** In lower case: `sha-256`. */
  readonly algorithm: string;
  /** In upper case, with colons. */
  readonly value: string;
}

const FINGERPRINT = /^a=fingerprint:([A-Za-z0-9-]+) ([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+)$/;

/**
 * Every fingerprint of a description, of the session and of all media, each once. Nothing when there is none, or when a
 * line says the word and is not exactly of this form: a browser might read there what we do not.
 */
export function fingerprintsIn(sdp: string): Fingerprint[] | undefined {
  const found = new Map<string, Fingerprint>();
  for (const line of sdp.split(/\r\n|\r|\n/).filter((text) => /fingerprint/i.test(text))) {
    const match = FINGERPRINT.exec(line);
    if (match === null) {
      return undefined;
    }
    const algorithm = (match[1] ?? "").toLowerCase();
    const value = (match[2] ?? "").toUpperCase();
    found.set(`${algorithm} ${value}`, { algorithm, value });
  }
  return found.size === 0 ? undefined : [...found.values()];
}
