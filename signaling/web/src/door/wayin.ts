/** Where an invitation leads, and what is shown at the door there. */

import { type Bytes, toBase64url } from "../line/bytes";
import { lineId, readInvitation, ticket } from "../line/secret";
import type { Place, Ticket } from "./door";

export interface WayIn {
  readonly secret: Bytes;
  /** The server that the page came from, and the second if the link names one. */
  readonly places: readonly Place[];
  readonly ticket: Omit<Ticket, "seatKey">;
}

/** @param fragment what stands after the # of the link */
export async function wayIn(fragment: string): Promise<WayIn> {
  const { secret, secondHost } = await readInvitation(fragment);
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return {
    secret,
    places: [location.host, ...(secondHost === undefined ? [] : [secondHost])].map((host) => ({
      service: `${scheme}//${host}/xmpp-websocket`,
      domain: new URL(`http://${host}`).hostname,
    })),
    ticket: { line: await lineId(secret), ticket: toBase64url(await ticket(secret)) },
  };
}
