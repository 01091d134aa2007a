/** Whom else to call. What the console once told is kept, so that it is there when nothing comes through any more. */

import { WORDS } from "./language";
import type { Standing } from "./standing";

/** A telephone number as it is shown. */
export interface Telephone {
  readonly word: string;
  readonly number?: string;
}

/** Every number there is, that of the emergency first; a sitter without one is named all the same. */
export function numbersOf(standing: Standing): Telephone[] {
  const { emergencyNumber, sitter, sitterNumber, therapist, therapistNumber } = standing;
  return [
    ...(emergencyNumber === undefined ? [] : [{ word: emergency(standing), number: emergencyNumber }]),
    ...(sitter === undefined && sitterNumber === undefined ? [] : [named(sitter ?? WORDS.sitterUnnamed, sitterNumber)]),
    ...(therapistNumber === undefined ? [] : [{ word: therapist === "" ? WORDS.therapist : therapist, number: therapistNumber }]),
  ];
}

/** A number that is good for another address says so beside it. */
function emergency({ emergencyOf }: Standing): string {
  return emergencyOf === "file" ? WORDS.emergencyOfTheFile : WORDS.emergency;
}

function named(sitter: string, number: string | undefined): Telephone {
  return number === undefined ? { word: WORDS.sitter(sitter) } : { word: sitter, number };
}

/** Small, at the edge of the dark: the emergency number and who is there. */
export function numbersAtTheEdge(standing: Standing): string {
  const { emergencyNumber, sitter } = standing;
  return [
    ...(emergencyNumber === undefined ? [] : [`${emergency(standing)} ${emergencyNumber}`]),
    ...(sitter === undefined ? [] : [WORDS.sitter(sitter)]),
  ].join("   ");
}

/** Where a touch on the number leads; absent when it cannot be dialled. RFC 3966 without separators. */
export function dialled({ number }: Telephone): string | undefined {
  const digits = number?.replace(/[^+\d*#]/g, "") ?? "";
  return /\d/.test(digits) ? `tel:${digits.replaceAll("#", "%23")}` : undefined;
}
