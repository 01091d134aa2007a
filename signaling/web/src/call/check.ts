/** What one end finds out about its own way before the session: whether a relay lets it in, how fast it is, what it hears. */

import type { EndCheck, Ice } from "../messages/messages";
import { iceServersOf } from "./paths";

/** A relay that has not answered by then is not one to rely on. */
const RELAY_MILLIS = 8_000;
/** Less than a whisper: what a muted microphone leaves is below it (totalAudioEnergy, no unit). */
const ENERGY = 1e-6;

/** As the browser gave it: another engine may put its own in the place. */
const Peer = globalThis.RTCPeerConnection;

/** One end, looked at again and again: heard is what came since the look before, not what came once in the whole call. */
export class EndChecks {
  private heardBefore = 0;

  async check(servers: Ice["servers"], stats: RTCStatsReport | undefined): Promise<EndCheck> {
    return { relay: await tryRelay(servers), ...this.measured(stats) };
  }

  measured(stats: RTCStatsReport | undefined): Pick<EndCheck, "outgoingKbit" | "hears"> {
    const all = [...((stats as unknown as Map<string, Record<string, unknown>> | undefined)?.values() ?? [])];
    const heard = energyOf(all);
    const hears = heard - (heard < this.heardBefore ? 0 : this.heardBefore) > ENERGY; // another attempt counts from 0
    this.heardBefore = heard;
    const kbit = outgoingKbitOf(all);
    return { ...(kbit === undefined ? {} : { outgoingKbit: kbit }), hears };
  }
}

function energyOf(all: Record<string, unknown>[]): number {
  return all
    .filter(({ type, kind }) => type === "inbound-rtp" && kind === "audio")
    .reduce((sum, { totalAudioEnergy }) => sum + (typeof totalAudioEnergy === "number" ? totalAudioEnergy : 0), 0);
}

function outgoingKbitOf(all: Record<string, unknown>[]): number | undefined {
  const chosen = all.find(({ type }) => type === "transport")?.selectedCandidatePairId;
  const pair = all.find(({ id, type, nominated }) =>
    chosen === undefined ? type === "candidate-pair" && nominated === true : id === chosen,
  );
  const bits = pair?.availableOutgoingBitrate;
  return typeof bits === "number" ? Math.round(bits / 1_000) : undefined;
}

/** Asks for a place at a relay, and gives it back. */
async function tryRelay(servers: Ice["servers"]): Promise<EndCheck["relay"]> {
  const relays = servers.filter(({ urls }) => urls.some((url) => /^turns?:/.test(url)));
  if (relays.length === 0) {
    return "none";
  }
  const peer = new Peer({ iceServers: iceServersOf(relays), iceTransportPolicy: "relay" });
  try {
    const reached = new Promise<EndCheck["relay"]>((found) => {
      setTimeout(() => found("not_reached"), RELAY_MILLIS);
      peer.addEventListener("icecandidate", ({ candidate }) => {
        if (candidate === null) {
          found("not_reached"); // gathered everything there is
        } else if (/ typ relay/.test(candidate.candidate)) {
          found("reached");
        }
      });
    });
    peer.createDataChannel("check"); // something to gather candidates for
    await peer.setLocalDescription(await peer.createOffer());
    return await reached;
  } finally {
    peer.close();
  }
}
