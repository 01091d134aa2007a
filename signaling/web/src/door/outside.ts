/** What can be asked at a door without going in, and without being seen. */

import { ARRIVE_MILLIS, finalWay, type Place, type Ticket } from "./door";
import { Stream } from "./stream";

/**
 * Whether the line is over. One of the places that says so is enough; what nobody says is not known. Takes up to 15 s a
 * place.
 */
export async function isOver(places: readonly Place[], ticket: Omit<Ticket, "seatKey">): Promise<boolean> {
  for (const place of places) {
    if (finalWay(await refusal(place, ticket)) === "expired") {
      return true;
    }
  }
  return false;
}

function refusal(place: Place, { line, ticket }: Omit<Ticket, "seatKey">): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stream: Stream = new Stream(place.service, place.domain, { username: line, password: ticket }, {
      reached: () => {},
      online: () => stream.end(),
      stanza: () => {},
      over: (condition) => {
        clearTimeout(patience);
        resolve(condition);
      },
    });
    const patience = setTimeout(() => stream.end(), ARRIVE_MILLIS);
    stream.start();
  });
}
