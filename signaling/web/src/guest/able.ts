/** Whether this browser can hold the calls of a line. */

import type { Calls } from "../messages/messages";
import { canSealFrames } from "../seal/support";

/**
 * Frames of a conference are sealed, for which a browser needs encoded transforms; and lib-jitsi-meet calls from browser to
 * browser in those of Chromium's kind alone.
 */
export function canCall(calls: Calls | undefined): boolean {
  return calls === undefined || (canSealFrames() && (calls.media === "bridge" || isOfChromium(navigator.userAgent)));
}

export function isOfChromium(agent: string): boolean {
  return /Chrom(e|ium)\/\d/.test(agent);
}
