/** Which browser shows this page: its name and main version, for the check before the session; nothing else of it is told. */

import type { Browser } from "../messages/messages";

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\/(\d+)/, "Edge"],
  [/\bFxiOS\/(\d+)/, "Firefox"],
  [/\bFirefox\/(\d+)/, "Firefox"],
  [/\bCriOS\/(\d+)/, "Chrome"],
  [/\b(?:Headless)?Chrome\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//, "Safari"],
];

/** By the text that every browser says of itself; absent when it is none of those. */
export function browserOf(userAgent: string): Browser | undefined {
  for (const [form, name] of NAMES) {
    const version = form.exec(userAgent)?.[1];
    if (version !== undefined) {
      return { name, version: Number(version) };
    }
  }
  return undefined;
}
