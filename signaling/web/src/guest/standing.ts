/**
 * What the console has said and still holds. The console says each thing once and has it acknowledged, so the page keeps
 * it over a reload, together with the counters that were acknowledged (protocol.md §4.2).
 */

import type { FromConsole, Ice, PagePhase } from "../messages/messages";

/** A call for help of this page. */
export interface Help {
  readonly id: string;
  /** By this device's clock, ISO 8601. */
  readonly at: string;
  /** By the same clock, in milliseconds: a reload must not begin to count anew. */
  readonly since: number;
  readonly seen?: number;
}

export interface Standing {
  readonly therapist: string;
  readonly admitted: boolean;
  readonly phase: PagePhase;
  readonly sitter?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly ice: Pick<Ice, "servers" | "relayOnly">;
  /** The attempt at a call that was last offered. */
  readonly call?: string;
  readonly checkIn?: string | undefined;
  readonly help?: Help | undefined;
  readonly over?: "finished" | "moved";
  /** The line has been sealed before: from then on its absence is a loss. */
  readonly sealed: boolean;
}

export const UNTOLD: Standing = {
  therapist: "",
  admitted: false,
  phase: "before",
  ice: { servers: [], relayOnly: false },
  sealed: false,
};

/** How things stand after `message`. */
export function after(standing: Standing, message: FromConsole, now: number): Standing {
  switch (message.type) {
    case "welcome":
      return { ...standing, therapist: message.therapist };
    case "admission":
      return { ...standing, admitted: message.state === "admitted" };
    case "phase": {
      const { phase, sitter, emergencyNumber } = message;
      return { ...standing, phase, sitter, emergencyNumber };
    }
    case "ice":
      return { ...standing, ice: { servers: message.servers, relayOnly: message.relayOnly } };
    case "offer":
      return { ...standing, call: message.call };
    case "helpSeen":
      return standing.help?.id === message.id && standing.help.seen === undefined
        ? { ...standing, help: { ...standing.help, seen: now } }
        : standing;
    case "checkIn":
      return { ...standing, checkIn: message.id };
    case "end":
      return { ...standing, over: message.reason };
    case "candidates":
    case "media":
    case "quality":
    case "wordsConfirmed":
      return standing;
  }
}
