/** What the console has said to the sitter, or to the prescriber, and still holds, and what they asked. Kept over a reload. */

import { answered, type Help, ofItsOwn, untold } from "../guest/help";
import type { FromConsole, Ice, PrescriberDay, SitterDay } from "../messages/messages";

/** A look-in that the sitter has told, and the console has not taken in yet. */
export interface Seen {
  readonly id: string;
  /** When, by the console's clock: it may take long until the console hears it. */
  readonly at: string;
}

export interface Standing {
  readonly therapist: string;
  /** As the client is called; empty until the sitter was let in. */
  readonly client: string;
  readonly admitted: boolean;
  /** The line has been sealed before: from then on its absence is a loss. */
  readonly sealed: boolean;
  readonly day?: SitterDay | undefined;
  /** What the prescriber's page is told in its place. */
  readonly course?: PrescriberDay | undefined;
  /** How far the console's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  readonly help?: Help | undefined;
  readonly come?: Help | undefined;
  readonly seen?: Seen | undefined;
  /** When the last look-in was taken in, by this device's clock. */
  readonly toldAt?: number | undefined;
  /** When the therapist last answered a request, by this device's clock. */
  readonly answeredAt?: number | undefined;
  /** For the voice that the therapist begins. */
  readonly ice?: Pick<Ice, "servers" | "relayOnly">;
  readonly over?: "finished" | "moved";
}

export const UNTOLD: Standing = { therapist: "", client: "", admitted: false, sealed: false, ahead: 0 };

/** How things stand after `message`, at `now` by this device's clock. */
export function after(standing: Standing, message: FromConsole, now: number): Standing {
  switch (message.type) {
    case "welcome":
      return { ...standing, therapist: message.therapist, client: message.clientCalledAs };
    case "admission":
      return { ...standing, admitted: message.state === "admitted" };
    case "sitterDay":
      return { ...dayIs(standing, message, now), day: message, ahead: Date.parse(message.at) - now };
    case "ice":
      return { ...standing, ice: { servers: message.servers, relayOnly: message.relayOnly } };
    case "prescriberDay":
      return { ...standing, course: message, ahead: Date.parse(message.at) - now };
    case "helpSeen":
    case "helpOver": {
      const help = answered(standing.help, message, now);
      const come = answered(standing.come, message, now);
      const isOver = (standing.help !== undefined && help === undefined) || (standing.come !== undefined && come === undefined);
      return { ...standing, help, come, ...(isOver ? { answeredAt: now } : {}) };
    }
    case "end":
      return { ...standing, over: message.reason };
    default:
      return standing; // what only a client's page is told
  }
}

/** Another look-in is next, or none: what was told of the one before has been taken in. */
function dayIs(standing: Standing, { lookIn }: SitterDay, now: number): Standing {
  return standing.seen === undefined || standing.seen.id === lookIn?.id ? standing : { ...standing, seen: undefined, toldAt: now };
}

/** The sitter has seen the client; one that is on its way already stays as it was. */
export function lookingIn(standing: Standing, now: number): Standing {
  const { day, seen, ahead } = standing;
  return day?.lookIn === undefined || seen !== undefined
    ? standing
    : { ...standing, seen: { id: day.lookIn.id, at: new Date(now + ahead).toISOString() } };
}

/** The console was started again: what is open is told anew. */
export function withAnotherConsole(standing: Standing, now: number): Standing {
  const { help, come } = standing;
  return {
    ...standing,
    help: help === undefined ? undefined : untold(help, now),
    come: come === undefined ? undefined : untold(come, now),
  };
}

/** There is a copy of this page: what is open is told anew, each under a name of its own. */
export function ofACopy(standing: Standing, freshId: () => string, now: number): Standing {
  const { help, come } = standing;
  return {
    ...standing,
    help: help === undefined ? undefined : ofItsOwn(help, freshId(), now),
    come: come === undefined ? undefined : ofItsOwn(come, freshId(), now),
  };
}
