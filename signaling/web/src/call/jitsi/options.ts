/**
 * What the library is told of one conference (2.7001.1; newer builds take the same or ignore it). Knows no page and no
 * library.
 */

import type { Conference } from "../../messages/messages";

/** Own servers come with the line; without a list the library asks a third party's. It looks for this one in both places. */
const P2P = { enabled: true, stunServers: [], backToP2PDelay: 1 };

/**
 * VP8 alone: the first bytes of a sealed frame stay clear so that a bridge can route it, and how many depends on the codec.
 * Builds differ in the name they have for it.
 */
const ONLY_VP8 = { codecPreferenceOrder: ["VP8"], preferredCodec: "VP8", disabledCodec: "H264" };

/** @param service where this page finds the conference's server when the conference names none */
export function connectionOptions({ domain, muc, focus, ...conference }: Conference, service: string): Record<string, unknown> {
  return {
    hosts: { domain, muc, ...(focus === undefined ? {} : { focus }) },
    // a deployment of several shards finds the room's by this (the query that jitsi-meet itself sends)
    serviceUrl: conference.service === undefined ? service : `${conference.service}?room=${conference.room}`,
    p2p: { ...P2P, ...ONLY_VP8 },
    // Chromium says "beforeunload" for a telephone number that is pressed, too: the call would end under the client's thumb.
    disableBeforeUnloadHandlers: true,
    websocketKeepAlive: -1, // it would ask the service over HTTP, which the page may not
    deploymentInfo: {},
  };
}

export function conferenceOptions({ focus }: Conference): Record<string, unknown> {
  return {
    p2p: { ...P2P, ...ONLY_VP8 },
    videoQuality: ONLY_VP8,
    disableFocus: focus === undefined, // otherwise one is asked for, and waited for without end
    disableSimulcast: true, // two people: one size is enough, and a bridge has nothing to choose
    openBridgeChannel: false, // what it carries is not sealed
    e2eping: { pingInterval: -1 },
    statisticsId: "vigil", // instead of a name made up for this device, and kept on it
    disableThirdPartyRequests: true,
    enableAnalyticsLogging: false,
    disableAudioLevels: true,
    deploymentInfo: {},
  };
}

/** Whether a token (JWT, RFC 7519) has run out by this device's clock. Other tickets say nothing of their time. */
export function hasExpired(token: string | undefined, now: number): boolean {
  const [, claims] = token?.split(".") ?? [];
  try {
    const { exp } = JSON.parse(atob((claims ?? "").replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" && exp * 1_000 <= now;
  } catch {
    return false;
  }
}

/** The service's address, with this token in the place of the one before. */
export function withToken(service: string, token: string): string {
  const url = new URL(service);
  url.searchParams.set("token", token);
  return url.toString();
}
