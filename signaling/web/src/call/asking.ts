/** Asks the browser for one camera or microphone, or both. */

import type { TrackState } from "../messages/messages";

/** What came of asking. */
export interface Asked {
  readonly stream?: MediaStream;
  readonly state: Extract<TrackState, "on" | "missing" | "refused">;
  /** It is there, and something else holds it. */
  readonly busy?: true;
}

/** Exactly what was chosen: in the place of a mere wish some browsers give their default, without a word. */
export function wish(general: MediaTrackConstraints, id: string | undefined): MediaTrackConstraints {
  return id === undefined || id === "" ? general : { ...general, deviceId: { exact: id } };
}

/** What was chosen, or any other when that is gone. */
export async function askFor(kind: "audio" | "video", general: MediaTrackConstraints, id: string | undefined): Promise<Asked> {
  const chosen = await ask({ [kind]: wish(general, id) });
  return chosen.stream === undefined && chosen.state === "missing" && chosen.busy === undefined && wish(general, id) !== general
    ? ask({ [kind]: general })
    : chosen;
}

/** @see https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
export async function ask(constraints: MediaStreamConstraints): Promise<Asked> {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(constraints), state: "on" };
  } catch (failure) {
    const name = failure instanceof DOMException ? failure.name : "";
    if (name === "NotReadableError" || name === "AbortError") {
      return { state: "missing", busy: true };
    }
    return { state: name === "NotAllowedError" || name === "SecurityError" ? "refused" : "missing" };
  }
}
