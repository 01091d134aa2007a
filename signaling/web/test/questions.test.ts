import { describe, expect, test } from "vitest";
import { type PaperScene, paperScene } from "../src/guest/paper";
import {
  type Asked,
  asked,
  type Asking,
  chose,
  isOverShown,
  messageOf,
  OVER_SHOWN_MILLIS,
  over,
  RATHER_NOT,
  type Step,
  stepped,
} from "../src/guest/questions";
import { after, type Standing, UNTOLD, withAnotherConsole } from "../src/guest/standing";
import { type Reach, Unanswered } from "../src/guest/unanswered";
import { WORDS } from "../src/guest/language";
import { fromGuest, type FromGuest, type Questions } from "../src/messages/messages";
import { randomFrom } from "./stage/random";

const NOW = 1_000_000;
const PAPER: Questions = {
  type: "questions",
  id: "q-1",
  of: "phq_9",
  version: 1,
  recall: "Over the last 2 weeks:",
  items: ["First", "Second", "Third"],
  answers: ["Not at all", "Several days", "Nearly every day"],
  function: { question: "How difficult?", answers: ["Not", "Very"] },
};
const SHORT: Questions = { ...PAPER, id: "q-2" };
delete (SHORT as { function?: unknown }).function;

const start = (paper = PAPER): Asked => asked(undefined, paper).asked as Asked;
const go = (from: Asked, ...steps: (Step | number)[]): Asked =>
  steps.reduce<Asked>((at, step) => (typeof step === "number" ? chose(at, step) : stepped(at, step)), from);
const shown = (at: Asked): PaperScene => paperScene({ asked: at }, "Noor", NOW) as PaperScene;
const acts = (at: Asked) => shown(at).acts.map(({ act }) => act);

describe("the way through the questions", () => {
  test("begins with what it is about, and nothing is asked yet", () => {
    expect(shown(start()).title).toContain("Noor");
    expect(shown(start()).text[0]).toContain("4 questions");
    expect(acts(start())).toStrictEqual(["questions-begin", "questions-leave"]);
  });

  test("one question at a time, with what can be answered, and last that one would rather not", () => {
    const { paper } = shown(go(start(), "begin"));

    expect(paper?.progress).toBe("1 of 4");
    expect(paper?.recall).toBe(PAPER.recall);
    expect(paper?.question).toBe("First");
    expect(paper?.options.map(({ word }) => word)).toStrictEqual([...PAPER.answers, WORDS.questions.ratherNot]);
    expect(paper?.chosen).toBeUndefined();
  });

  test("the last question has answers of its own", () => {
    const { paper } = shown(go(start(), "begin", 0, "next", 0, "next", 0, "next"));

    expect(paper?.question).toBe("How difficult?");
    expect(paper?.recall).toBe("");
    expect(paper?.options.map(({ word }) => word)).toStrictEqual(["Not", "Very", WORDS.questions.ratherNot]);
  });

  test("next without a choice goes nowhere, and says why until one is made", () => {
    const nudged = go(start(), "begin", "next");

    expect(nudged.place).toBe(0);
    expect(shown(nudged).paper?.nudge).toBe(WORDS.questions.nudge);
    expect(shown(go(nudged, 1)).paper?.nudge).toBe("");
  });

  test("back shows what was chosen, and another choice takes its place", () => {
    const back = go(start(), "begin", 2, "next", "back");

    expect(shown(back).paper?.chosen).toBe(2);
    expect(shown(go(back, 0)).paper?.chosen).toBe(0);
    expect(go(back, "back").place).toBe(-1);
    expect(go(back, "back", "back").place).toBe(-1);
  });

  test("to begin again after going back goes on with the first", () => {
    expect(go(start(), "begin", 1, "next", "back", "back", "begin").place).toBe(0);
  });

  test.each([-2, 3, 1.5, Number.NaN])("an answer of %s that there is not is passed over", (answer) => {
    expect(go(start(), "begin", answer).chosen).toStrictEqual({});
  });

  test("nothing can be chosen where nothing is asked", () => {
    expect(go(start(), 1)).toStrictEqual(start());
  });

  test("what is left open is said at the end to be all right", () => {
    const end = go(start(SHORT), "begin", 1, "next", RATHER_NOT, "next", RATHER_NOT, "next");

    expect(shown(end).text[0]).toBe("2 questions are left open, and that is all right.");
    expect(acts(end)).toStrictEqual(["questions-send", "questions-back", "questions-leave"]);
  });

  test("every step begins another page, so that it is read from its beginning", () => {
    const steps = [start(), go(start(), "begin"), go(start(), "begin", 1, "next"), go(start(), "leave")];

    expect(new Set(steps.map((at) => shown(at).step)).size).toBe(steps.length);
  });
});

describe("what is sent", () => {
  test("is nothing before the client sends it, wherever they are", () => {
    const random = randomFrom(7);
    let at = start();
    for (let turn = 0; turn < 2_000; turn++) {
      const step = (["begin", "next", "back", "leave", "stay", 0, 1, RATHER_NOT] as const)[random(8)] ?? "next";
      at = go(at, step);
      expect(messageOf(at)).toBeUndefined();
    }
  });

  test("send is pressed at the end and nowhere else", () => {
    expect(go(start(), "begin", 1, "send").sent).toBeUndefined();
    expect(go(start(), "decline").sent).toBeUndefined();
  });

  test("names what was answered, from 1, and leaves open what was left open", () => {
    const sent = go(start(), "begin", 2, "next", RATHER_NOT, "next", 0, "next", 1, "next", "send");

    expect(messageOf(sent)).toStrictEqual({
      type: "answers",
      id: "q-1",
      of: "phq_9",
      version: 1,
      items: [{ item: 1, answer: 2 }, { item: 3, answer: 0 }],
      function: 1,
    });
  });

  test("has no last answer where one would rather not, or none is asked", () => {
    const rather = go(start(), "begin", 0, "next", 0, "next", 0, "next", RATHER_NOT, "next", "send");
    const none = go(start(SHORT), "begin", 0, "next", 0, "next", 0, "next", "send");

    expect(messageOf(rather)).not.toHaveProperty("function");
    expect(messageOf(none)).not.toHaveProperty("function");
    expect(messageOf(none)).toHaveProperty("items.length", 3);
  });

  test("is understood by the console", () => {
    const sent = go(start(), "begin", 2, "next", 1, "next", 0, "next", 1, "next", "send");
    const message = messageOf(sent) as FromGuest;

    expect(fromGuest({ ...message })).toStrictEqual(message);
  });

  test("changes no more", () => {
    const sent = go(start(SHORT), "begin", 1, "next", 1, "next", 1, "next", "send");

    expect(go(sent, "back", 0, "leave", "decline", "send")).toStrictEqual(sent);
    expect(shown(sent).acts).toStrictEqual([]);
  });

  test("who would rather not answer any of it is asked once, and nothing that was chosen is kept", () => {
    const leaving = go(start(), "begin", 2, "next", "leave");

    expect(acts(leaving)).toStrictEqual(["questions-stay", "questions-decline"]);
    expect(go(leaving, "stay").place).toBe(1);
    expect(go(leaving, "stay").chosen).toStrictEqual({ 0: 2 });
    const declined = go(leaving, "decline");
    expect(declined.chosen).toStrictEqual({});
    expect(messageOf(declined)).toStrictEqual({ type: "answersDeclined", id: "q-1" });
  });
});

describe("an asking that is said again, or over", () => {
  const half: Asking = { asked: go(start(), "begin", 2, "next") };

  test("the same changes nothing, another takes its place", () => {
    expect(asked(half, { ...PAPER })).toBe(half);
    expect(asked(half, SHORT).asked).toStrictEqual(start(SHORT));
  });

  test("what was chosen is forgotten with it, whatever the reason", () => {
    for (const why of ["taken", "withdrawn"] as const) {
      const ended = over(half, { type: "questionsOver", id: "q-1", why }, NOW);

      expect(ended).toStrictEqual({ over: { why, since: NOW } });
      expect(JSON.stringify(ended)).not.toContain("First");
    }
  });

  test("that of another asking changes nothing", () => {
    expect(over(half, { type: "questionsOver", id: "q-9", why: "taken" }, NOW)).toBe(half);
    expect(over(undefined, { type: "questionsOver", id: "q-9", why: "taken" }, NOW)).toBeUndefined();
  });

  test("who would rather not is not thanked for answers", () => {
    const declined: Asking = { asked: go(start(), "leave", "decline") };

    expect(over(declined, { type: "questionsOver", id: "q-1", why: "taken" }, NOW)?.over?.why).toBe("declined");
  });

  test("who had sent their answers is not told that nothing was sent", () => {
    const sent: Asking = { asked: go(start(SHORT), "begin", 1, "next", 1, "next", 1, "next", "send") };

    expect(over(sent, { type: "questionsOver", id: "q-2", why: "withdrawn" }, NOW)?.over?.why).toBe("crossed");
    expect(paperScene({ over: { why: "crossed", since: NOW } }, "Noor", NOW)?.text).toStrictEqual(WORDS.questions.crossed);
  });

  test("is read for a while and no longer, also by a clock that was set back", () => {
    const ended: Asking = { over: { why: "taken", since: NOW } };

    expect(isOverShown(ended, NOW + OVER_SHOWN_MILLIS - 1)).toBe(true);
    expect(isOverShown(ended, NOW + OVER_SHOWN_MILLIS)).toBe(false);
    expect(isOverShown(ended, NOW - OVER_SHOWN_MILLIS)).toBe(false);
    expect(paperScene(ended, "Noor", NOW)?.title).toBe("Thank you");
    expect(paperScene(ended, "Noor", NOW + OVER_SHOWN_MILLIS)).toBeUndefined();
    expect(paperScene(undefined, "Noor", NOW)).toBeUndefined();
  });
});

describe("on the way to the console", () => {
  class Line implements Reach {
    readonly said: FromGuest[] = [];
    waiting = false;
    stands = true;
    say(message: FromGuest): void {
      this.said.push(message);
    }
    waits(): boolean {
      return this.waiting;
    }
  }
  const sent = go(start(SHORT), "begin", 1, "next", 1, "next", 1, "next", "send");
  const standing: Standing = { ...UNTOLD, admitted: true, questions: { asked: sent } };

  test("it is said at once, and again until it is taken, never twice at a time", () => {
    const line = new Line();
    const unanswered = new Unanswered(line);

    unanswered.look(standing, 0, NOW);
    unanswered.look(standing, 100, NOW);
    expect(line.said).toHaveLength(1);
    line.waiting = true;
    unanswered.look(standing, 6_000, NOW);
    expect(line.said).toHaveLength(1);
    line.waiting = false;
    unanswered.look(standing, 6_000, NOW);
    expect(line.said).toHaveLength(2);

    const taken = after(standing, { type: "questionsOver", id: "q-2", why: "taken" }, NOW);
    unanswered.look(taken, 60_000, NOW);
    expect(line.said).toHaveLength(2);
  });

  test("what is half answered is not said", () => {
    const line = new Line();

    new Unanswered(line).look({ ...standing, questions: { asked: go(start(), "begin", 1) } }, 0, NOW);

    expect(line.said).toStrictEqual([]);
  });

  test("a console that was started again hears it too, and one that asks anew changes nothing", () => {
    const another = withAnotherConsole(standing, NOW);

    expect(another.questions).toStrictEqual(standing.questions);
    expect(after(another, SHORT, NOW).questions).toStrictEqual(standing.questions);
  });

  test("a reload in the middle loses nothing", () => {
    const half: Standing = { ...UNTOLD, questions: { asked: go(start(), "begin", 2, "next", RATHER_NOT) } };

    expect(JSON.parse(JSON.stringify(half))).toStrictEqual(half);
  });
});
