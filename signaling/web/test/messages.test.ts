import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromConsole, fromGuest } from "../src/messages/messages";
import type { Body } from "../src/line/talk";

interface Example {
  name: string;
  from: "console" | "guest";
  body: Body;
  valid: boolean;
  canonical?: Body;
}

const golden = JSON.parse(readFileSync(new URL("../../golden/messages.json", import.meta.url), "utf8")) as Example[];
const read = ({ from, body }: Example) => (from === "console" ? fromConsole(body) : fromGuest(body));

describe("the golden messages that the console's tests read too", () => {
  test.each(golden.filter(({ valid }) => valid))("taken: $name", (example) => {
    expect(read(example)).toStrictEqual(example.canonical);
  });

  test.each(golden.filter(({ valid }) => !valid))("ignored: $name", (example) => {
    expect(read(example)).toBeUndefined();
  });

  test("every kind of message has an example", () => {
    const kinds = new Set(golden.filter(({ valid }) => valid).map(({ from, body }) => `${from} ${body.type}`));

    expect([...kinds].sort()).toStrictEqual(
      [
        ...["welcome", "admission", "wordsConfirmed", "ice", "conference", "token", "offer", "candidates", "media", "quality", "phase"],
        ...["helpSeen", "helpOver", "checkIn", "checkInOver", "speaks", "sitterDay", "prescriberDay", "questions", "questionsOver", "check", "end"],
      ]
        .map((type) => `console ${type}`)
        .concat(
          ["answer", "candidates", "restart", "media", "device", "quality", "ownPicture", "help", "checkInAnswer", "lookInSeen", "comeToTheCall", "answers", "answersDeclined", "cannotCall", "impostor", "checked"].map((t) => `guest ${t}`),
        )
        .sort(),
    );
  });
});
