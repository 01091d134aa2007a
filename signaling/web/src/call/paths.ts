/** The servers that help to find a path, as a peer connection takes them. */

import type { Ice } from "../messages/messages";

export function iceServersOf(servers: Ice["servers"]): RTCIceServer[] {
  return servers.map(({ urls, username, credential }) => ({
    urls: [...urls],
    ...(username === undefined ? {} : { username }),
    ...(credential === undefined ? {} : { credential }),
  }));
}
