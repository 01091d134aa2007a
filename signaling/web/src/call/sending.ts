/** What a sender of the direct engine is told: the sound comes first, and the picture yields. */

import type { Ease } from "./ease";

const SOUND_BITS_PER_SECOND = 48_000;

export async function limitSound(sender: RTCRtpSender): Promise<void> {
  await limit(sender, "high", { maxBitrate: SOUND_BITS_PER_SECOND });
}

/** The picture gives way before the sound does. */
export async function limitPicture(sender: RTCRtpSender, { picture, held }: Ease): Promise<void> {
  // Sharp rather than smooth: a face and a breath can be read from few pictures, not from a blur.
  await limit(sender, "low", { ...picture, active: !held }, { degradationPreference: "maintain-resolution" });
}

async function limit(sender: RTCRtpSender, priority: RTCPriorityType, wish: Partial<RTCRtpEncodingParameters>, all = {}): Promise<void> {
  const parameters = sender.getParameters();
  const [encoding] = parameters.encodings ?? [];
  if (encoding === undefined) {
    return; // before the first negotiation some browsers have none yet
  }
  Object.assign(encoding, wish, { priority, networkPriority: priority });
  Object.assign(parameters, all);
  await sender.setParameters(parameters).catch(() => undefined); // a browser that refuses a wish still sends
}
