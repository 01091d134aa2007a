/** What stands on the page of a questionnaire: computed from how far the client is. Knows no page and no clock. */

import { WORDS } from "./language";
import {
  answeredOf,
  answersAt,
  type Asked,
  type Asking,
  isOverShown,
  isQuestion,
  type Over,
  questionAt,
  questionsOf,
  RATHER_NOT,
} from "./questions";
import type { Act, Shown } from "./scene";

/** One question. */
export interface PaperShown {
  readonly progress: string;
  readonly recall: string;
  readonly question: string;
  readonly options: readonly { readonly value: number; readonly word: string }[];
  readonly chosen: number | undefined;
  readonly nudge: string;
}

export type PaperScene = Pick<Shown, "title" | "text" | "acts" | "paper" | "step">;

/** Nothing when no questions are asked, and what became of the last ones was read. */
export function paperScene(asking: Asking | undefined, therapist: string, now: number): PaperScene | undefined {
  if (asking?.asked !== undefined) {
    const { asked } = asking;
    if (asked.sent !== undefined) {
      return words(asked.paper.id, "sending", WORDS.questions.sendingTitle, WORDS.questions.sending, []);
    }
    return asked.leaving ? leaving(asked) : isQuestion(asked) ? question(asked) : asked.place < 0 ? begin(asked, therapist) : end(asked);
  }
  return asking?.over !== undefined && isOverShown(asking, now) ? over(asking.over) : undefined;
}

function begin(asked: Asked, therapist: string): PaperScene {
  const { title, text } = WORDS.questions;
  const acts = [act("begin", WORDS.questions.begin, "next"), leave()];
  return words(asked.paper.id, "begin", title(therapist), text(questionsOf(asked)), acts);
}

function question(asked: Asked): PaperScene {
  const { paper, place } = asked;
  const isLast = place === paper.items.length;
  return {
    title: "",
    text: [],
    step: `${paper.id} ${place}`,
    paper: {
      progress: WORDS.questions.progress(place + 1, questionsOf(asked)),
      recall: isLast ? "" : paper.recall,
      question: questionAt(asked),
      options: [
        ...answersAt(asked).map((word, value) => ({ value, word })),
        { value: RATHER_NOT, word: WORDS.questions.ratherNot },
      ],
      chosen: asked.chosen[place],
      nudge: asked.nudged ? WORDS.questions.nudge : "",
    },
    acts: [act("back", WORDS.questions.back), act("next", WORDS.questions.next, "next"), leave()],
  };
}

function end(asked: Asked): PaperScene {
  const open = questionsOf(asked) - answeredOf(asked);
  const text = open === 0 ? WORDS.questions.all : WORDS.questions.some(open);
  const acts = [act("send", WORDS.questions.send, "next"), act("back", WORDS.questions.back), leave()];
  return words(asked.paper.id, "end", WORDS.questions.endTitle, text, acts);
}

function leaving(asked: Asked): PaperScene {
  const acts = [act("stay", WORDS.questions.stay, "next"), act("decline", WORDS.questions.decline)];
  return words(asked.paper.id, "leave", WORDS.questions.leaveTitle, WORDS.questions.leaveText, acts);
}

function over({ why, since }: Over): PaperScene {
  const said = {
    taken: [WORDS.questions.takenTitle, WORDS.questions.taken],
    declined: [WORDS.questions.declinedTitle, WORDS.questions.declined],
    withdrawn: [WORDS.questions.withdrawnTitle, WORDS.questions.withdrawn],
    crossed: [WORDS.questions.withdrawnTitle, WORDS.questions.crossed],
  } as const;
  const [title, text] = said[why];
  return words(String(since), why, title, text, [act("done", WORDS.questions.done, "next")]);
}

function words(id: string, step: string, title: string, text: readonly string[], acts: readonly Act[]): PaperScene {
  return { title, text, acts, paper: undefined, step: `${id} ${step}` };
}

function leave(): Act {
  return act("leave", WORDS.questions.leave, "quiet");
}

function act(name: string, word: string, kind?: Act["kind"]): Act {
  return { act: `questions-${name}`, word, ...(kind === undefined ? {} : { kind }) };
}
