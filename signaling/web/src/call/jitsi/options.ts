/** What the library is told of one conference. Knows no page and no library. */

import type { Conference } from "../../messages/messages";

/** @param service where this page finds the conference's server when the conference names none */
export function connectionOptions(conference: Conference, service: string): Record<string, unknown> {
  const { domain, muc, focus } = conference;
  return {
    hosts: { domain, muc, ...(focus === undefined ? {} : { focus }) },
    serviceUrl: conference.service ?? service,
    deploymentInfo: {},
    disableFocus: focus === undefined, // 2.7001.1 asks for a conference otherwise, and waits for the answer
    enableWebsocketResume: true,
    websocketKeepAlive: -1, // it would ask the server over HTTP, which the page may not
    analytics: { disabled: true },
  };
}

/**
 * VP8 alone: the first bytes of a sealed frame stay clear so that a bridge can route it, and how many depends on the codec.
 * No STUN server of the library's own: the default is a third party's.
 */
export function conferenceOptions(conference: Conference): Record<string, unknown> {
  const onlyVp8 = { codecPreferenceOrder: ["VP8"], preferredCodec: "VP8", enforcePreferredCodec: true };
  return {
    p2p: { enabled: true, stunServers: [], backToP2PDelay: 1, ...onlyVp8 },
    videoQuality: onlyVp8,
    openBridgeChannel: false,
    disableFocus: conference.focus === undefined,
    enableLayerSuspension: false,
    disableSimulcast: true, // two people: one size is enough, and a bridge has nothing to choose
    disableThirdPartyRequests: true,
    enableAnalyticsLogging: false,
    disableAudioLevels: true,
    deploymentInfo: {},
    e2eping: { enabled: false },
    testing: { enableAV1Support: false },
  };
}
