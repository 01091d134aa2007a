import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WORDS } from "../src/guest/words";

const folder = new URL("../src/guest/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "words.ts")
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** Every text of a branch, with the path to it; a function's text is that for a name. */
function texts(branch: unknown, path: string): [string, string][] {
  if (typeof branch === "string") {
    return [[path, branch]];
  }
  if (typeof branch === "function") {
    return texts((branch as (name: string) => unknown)("Ana"), path);
  }
  return Object.entries(branch as object).flatMap(([key, value]) => texts(value, path === "" ? key : `${path}.${key}`));
}

const all = texts(WORDS, "");
const troubles = {
  mistyped: WORDS.mistyped.text,
  unable: WORDS.unable.text,
  ...Object.fromEntries(
    (["neither", "noCamera", "noMicrophone"] as const).flatMap((what) => [
      [`${what}.refused`, WORDS[what].refused],
      [`${what}.missing`, WORDS[what].missing],
    ]),
  ),
  knocking: WORDS.knocking.text,
  expired: WORDS.expired.text,
  turnedAway: WORDS.turnedAway.text,
  replaced: WORDS.replaced.text,
  unanswered: WORDS.called.unanswered,
  unansweredNoNumber: WORDS.called.unansweredNoNumber,
} as Record<string, readonly string[]>;

describe("what the client reads", () => {
  test.each(all)("%s is calm: sentence case, no exclamation mark", (_, text) => {
    expect(text).not.toMatch(/!|\bOK\b|\bclick\b|\berror\b|\bfailed\b/i);
    expect(text[0]).toBe(text[0]?.toUpperCase());
  });

  test.each(Object.entries(troubles))("%s has three sentences", (_, sentences) => {
    expect(sentences).toHaveLength(3);
    sentences.forEach((sentence) => expect(sentence).toMatch(/[.]$/));
  });

  test.each(Object.keys(WORDS))("%s is used by the page", (key) => {
    expect(sources).toContain(`WORDS.${key}`);
  });

  const inner = Object.entries(WORDS).flatMap(([key, branch]) =>
    typeof branch === "object" ? Object.keys(branch).map((name) => `${key}.${name}`) : [],
  );
  // Cards are shown with their title and text; the line's words are chosen by its state.
  test.each(inner.filter((path) => !/\.(title|text)$|^line\./.test(path)))("%s is used by the page", (path) => {
    expect(sources).toContain(`WORDS.${path}`);
  });
});
