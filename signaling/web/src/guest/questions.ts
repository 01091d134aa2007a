/**
 * A questionnaire on this page, from the first question until the console has taken the answers (protocol.md §5). Kept over a
 * reload with everything else that this tab keeps, and nowhere else; nothing is sent before the client sends all of it. Knows
 * no page, no line and no clock.
 */

import type { Answers, FromConsole, FromGuest, Questions } from "../messages/messages";

/** The client would rather not answer this one: said, not forgotten. Sent as an item that is left open. */
export const RATHER_NOT = -1;
/** After so long the page says no more that the questions are over. */
export const OVER_SHOWN_MILLIS = 15_000;

export interface Asked {
  readonly paper: Questions;
  /** What was chosen at each place: the items, and behind them the last question if there is one. */
  readonly chosen: Readonly<Record<number, number>>;
  /** Where the client is: -1 before the first question, behind the last everything was asked. */
  readonly place: number;
  /** The client was asked whether to leave all of it. */
  readonly leaving?: true;
  /** Next was pressed with nothing chosen. */
  readonly nudged?: true;
  /** Sent, and not yet known to be taken. */
  readonly sent?: "answers" | "declined";
}

/** What the page says about questions that are over. */
export interface Over {
  readonly why: "taken" | "declined" | "withdrawn" | "crossed";
  /** By this device's clock, in milliseconds. */
  readonly since: number;
}

export interface Asking {
  readonly asked?: Asked | undefined;
  readonly over?: Over | undefined;
}

/** The console asks: the same asking, said once more, changes nothing. */
export function asked(asking: Asking | undefined, paper: Questions): Asking {
  return asking?.asked?.paper.id === paper.id ? asking : { asked: { paper, chosen: {}, place: -1 } };
}

/** The console says that an asking is over: what was chosen is forgotten with it. */
export function over(
  asking: Asking | undefined,
  { id, why }: Extract<FromConsole, { type: "questionsOver" }>,
  now: number,
): Asking | undefined {
  if (asking?.asked?.paper.id !== id) {
    return asking;
  }
  return { over: { why: said(why, asking.asked.sent), since: now } };
}

/** What was sent before the page heard that it is taken back has left it. */
function said(why: "taken" | "withdrawn", sent: Asked["sent"]): Over["why"] {
  if (why === "taken") {
    return sent === "declined" ? "declined" : "taken";
  }
  return sent === "answers" ? "crossed" : "withdrawn";
}

/** Whether what became of the questions is still to be read. */
export function isOverShown({ over }: Asking, now: number): boolean {
  return over !== undefined && Math.abs(now - over.since) < OVER_SHOWN_MILLIS;
}

/** How many questions there are, the last one included that is not scored. */
export function questionsOf({ paper }: Asked): number {
  return paper.items.length + (paper.function === undefined ? 0 : 1);
}

/** How many of them were answered. */
export function answeredOf({ chosen }: Asked): number {
  return Object.values(chosen).filter((answer) => answer !== RATHER_NOT).length;
}

/** What the client does with the questions. */
export type Step = "begin" | "next" | "back" | "send" | "leave" | "stay" | "decline";

export function stepped(asked: Asked, step: Step): Asked {
  if (asked.sent !== undefined) {
    return asked;
  }
  const { leaving: _, nudged: __, ...rest } = asked;
  switch (step) {
    case "begin":
      return { ...rest, place: Math.max(0, asked.place) };
    case "next":
      return isQuestion(asked) && asked.chosen[asked.place] === undefined
        ? { ...rest, nudged: true }
        : { ...rest, place: Math.min(asked.place + 1, questionsOf(asked)) };
    case "back":
      return { ...rest, place: Math.max(-1, asked.place - 1) };
    case "leave":
      return { ...rest, leaving: true };
    case "stay":
      return rest;
    case "send":
      return asked.place === questionsOf(asked) ? { ...rest, sent: "answers" } : asked;
    case "decline":
      return asked.leaving ? { ...rest, chosen: {}, sent: "declined" } : asked;
  }
}

/** The client chose an answer at the place that is shown. */
export function chose(asked: Asked, answer: number): Asked {
  const possible = answer === RATHER_NOT || (Number.isInteger(answer) && answer >= 0 && answer < answersAt(asked).length);
  if (asked.sent !== undefined || !isQuestion(asked) || !possible) {
    return asked;
  }
  const { nudged: _, ...rest } = asked;
  return { ...rest, chosen: { ...asked.chosen, [asked.place]: answer } };
}

export function isQuestion(asked: Asked): boolean {
  return asked.place >= 0 && asked.place < questionsOf(asked);
}

/** What is asked at the place that is shown. */
export function questionAt({ paper, place }: Asked): string {
  return paper.items[place] ?? paper.function?.question ?? "";
}

export function answersAt({ paper, place }: Asked): readonly string[] {
  return place < paper.items.length ? paper.answers : (paper.function?.answers ?? []);
}

/** What is to be said for it, if it was sent. */
export function messageOf({ paper, chosen, sent }: Asked): FromGuest | undefined {
  if (sent === undefined) {
    return undefined;
  }
  if (sent === "declined") {
    return { type: "answersDeclined", id: paper.id };
  }
  const items = paper.items.flatMap((_, place) => {
    const answer = chosen[place];
    return answer === undefined || answer === RATHER_NOT ? [] : [{ item: place + 1, answer }];
  });
  const last = chosen[paper.items.length];
  const answers: Answers = { type: "answers", id: paper.id, of: paper.of, version: paper.version, items };
  return last === undefined || last === RATHER_NOT ? answers : { ...answers, function: last };
}
