import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Bytes, concat, fromHex, toHex } from "../src/line/bytes";
import { FRAME_BYTES, FrameOpener, FrameSealer, REPEATED, importFrameKey, type Kind, type Role } from "../src/seal/frames";
import { ReplayWindow } from "../src/seal/replay";
import { randomFrom } from "./stage/random";

const golden = JSON.parse(readFileSync(new URL("../../golden/frames.json", import.meta.url), "utf8"));
const PICTURE = fromHex("310200c8c7c6c5c4c3c2c1");
const SOUND = fromHex("78000a0f");
/** Stream id, counter, clear length and version. */
const TRAILER = 14;
let key: CryptoKey;
let other: CryptoKey;

beforeAll(async () => {
  key = await importFrameKey(fromHex(golden.key));
  other = await importFrameKey(new Uint8Array(32));
});

describe("the golden file", () => {
  test.each<{ sender: Role; kind: Kind; id: string; frames: { plain: string; sealed: string }[] }>(golden.streams)(
    "$kind of the $sender",
    async ({ sender, kind, id, frames }) => {
      const sealer = new FrameSealer(key, sender, kind, fromHex(id));
      const opener = new FrameOpener(key, sender, kind);
      for (const { plain, sealed } of frames) {
        expect(toHex((await sealer.seal(fromHex(plain)))!)).toBe(sealed);
        expect(toHex((await opener.open(fromHex(sealed))) as Bytes)).toBe(plain);
      }
    },
  );
});

describe("a sealed frame", () => {
  test.each<[Kind, Bytes]>([["video", PICTURE], ["audio", SOUND]])("of %s is refused with any bit turned, and still opens afterwards", async (kind, plain) => {
    const sealed = (await new FrameSealer(key, "guest", kind).seal(plain))!;
    const opener = new FrameOpener(key, "guest", kind);
    for (let turned = 0; turned < sealed.length * 8; turned++) {
      const changed = sealed.slice();
      changed[turned >> 3]! ^= 1 << (turned & 7);
      expect(await opener.open(changed), `bit ${turned}`).toBeUndefined();
    }
    expect(await opener.open(sealed)).toEqual(plain);
  });

  test("is refused when cut, at either end, or longer", async () => {
    const sealed = (await new FrameSealer(key, "guest", "video").seal(PICTURE))!;
    const opener = new FrameOpener(key, "guest", "video");
    for (let length = 0; length < sealed.length; length++) {
      expect(await opener.open(sealed.slice(0, length)), `first ${length}`).toBeUndefined();
      expect(await opener.open(sealed.slice(sealed.length - length)), `last ${length}`).toBeUndefined();
    }
    expect(await opener.open(concat(sealed, Uint8Array.of(1)))).toBeUndefined();
  });

  test("opens for nobody with another key, role or kind", async () => {
    const sealed = (await new FrameSealer(key, "guest", "audio").seal(SOUND))!;
    expect(await new FrameOpener(other, "guest", "audio").open(sealed), "another key").toBeUndefined();
    expect(await new FrameOpener(key, "console", "audio").open(sealed), "sent back to its sender").toBeUndefined();
    expect(await new FrameOpener(key, "guest", "video").open(sealed), "moved to the picture").toBeUndefined();
    expect(await new FrameOpener(key, "guest", "audio").open(sealed)).toEqual(SOUND);
  });

  test("hides what was inside, but for the header", async () => {
    const secret = new Uint8Array(500).fill(0x31);
    const sealed = (await new FrameSealer(key, "guest", "video").seal(secret))!;
    expect(toHex(sealed)).not.toContain("31313131");
    expect(toHex(sealed.slice(0, 3))).toBe("313131");
    expect(sealed.length).toBe(secret.length + 16 + TRAILER);
  });
});

test("a frame that is not sealed at all is refused", async () => {
  const numbers = randomFrom(7);
  const opener = new FrameOpener(key, "guest", "video");
  for (let frame = 0; frame < 200; frame++) {
    expect(await opener.open(Uint8Array.from({ length: numbers(200) }, () => numbers(256)))).toBeUndefined();
  }
});

test("a frame without its header, or beyond the bound, is not sealed", async () => {
  const video = new FrameSealer(key, "guest", "video");
  expect(await video.seal(new Uint8Array(0))).toBeUndefined();
  expect(await video.seal(new Uint8Array(9)), "the header of a key frame has ten").toBeUndefined();
  expect(await video.seal(new Uint8Array(FRAME_BYTES + 1))).toBeUndefined();
  expect(await video.seal(new Uint8Array(FRAME_BYTES))).toBeDefined();
  expect(await new FrameSealer(key, "guest", "audio").seal(new Uint8Array(0))).toBeUndefined();
});

test("a key that is too short is our own mistake", async () => {
  await expect(importFrameKey(new Uint8Array(16))).rejects.toThrow("32 bytes, not 16");
});

describe("a stream", () => {
  const frames = (sealer: FrameSealer, count: number) =>
    Promise.all(Array.from({ length: count }, (_, i) => sealer.seal(Uint8Array.of(0x78, i & 255)) as Promise<Bytes>));

  test("is taken in any order within the window, each frame once", async () => {
    const sealed = await frames(new FrameSealer(key, "guest", "audio"), 1_030);
    const opener = new FrameOpener(key, "guest", "audio");
    expect(await opener.open(sealed[2]!)).toBeInstanceOf(Uint8Array);
    expect(await opener.open(sealed[1]!), "a little late").toBeInstanceOf(Uint8Array);
    expect(await opener.open(sealed[2]!), "again").toBe(REPEATED);
    expect(await opener.open(sealed[1_026]!)).toBeInstanceOf(Uint8Array);
    expect(await opener.open(sealed[3]!), "the last of the window").toBeInstanceOf(Uint8Array);
    expect(await opener.open(sealed[0]!), "too late").toBe(REPEATED);
    expect(await opener.open(sealed[1]!), "again, and too late").toBe(REPEATED);
  });

  test("is taken once also when the same frame comes on two connections at once", async () => {
    const [sealed] = await frames(new FrameSealer(key, "guest", "audio"), 1);
    const opener = new FrameOpener(key, "guest", "audio");
    const came = await Promise.all(Array.from({ length: 5 }, () => opener.open(sealed!)));
    expect(came.filter((frame) => frame instanceof Uint8Array)).toHaveLength(1);
  });

  test("ends with its counters, and goes on as another", async () => {
    const sealer = new FrameSealer(key, "guest", "audio", undefined, 3);
    const sealed = await frames(sealer, 7);
    const names = sealed.map((frame) => toHex(frame.slice(-TRAILER, -6)));
    expect(new Set(names).size).toBe(3);
    expect(new Set(names.slice(0, 3)).size).toBe(1);
    expect(sealed.map((frame) => frame.at(-3))).toEqual([0, 1, 2, 0, 1, 2, 0]);
    const opener = new FrameOpener(key, "guest", "audio");
    for (const frame of sealed) {
      expect(await opener.open(frame)).toBeInstanceOf(Uint8Array);
    }
  });

  test("never uses a counter twice when frames overlap", async () => {
    const sealed = await frames(new FrameSealer(key, "guest", "audio"), 300);
    expect(new Set(sealed.map((frame) => toHex(frame.slice(-TRAILER)))).size).toBe(300);
  });

  test("that was silent for longest gives way to a ninth, and is not heard again", async () => {
    const streams = await Promise.all(Array.from({ length: 9 }, () => frames(new FrameSealer(key, "guest", "audio"), 3)));
    const opener = new FrameOpener(key, "guest", "audio");
    const opens = async (stream: number, frame: number) => (await opener.open(streams[stream]![frame]!)) instanceof Uint8Array;
    for (let stream = 0; stream < 8; stream++) {
      expect(await opens(stream, 0)).toBe(true);
    }
    expect(await opens(0, 1), "the first speaks again").toBe(true);
    expect(await opens(8, 0), "the ninth comes").toBe(true);
    expect(await opens(0, 2)).toBe(true);
    expect(await opens(1, 0), "the second is over, what was heard").toBe(false);
    expect(await opens(1, 1), "and what was not").toBe(false);
    expect(await opens(2, 1)).toBe(true);
  });

  test("is not remembered for what does not open", async () => {
    const opener = new FrameOpener(key, "guest", "audio");
    const [own] = await frames(new FrameSealer(key, "guest", "audio"), 1);
    for (let stranger = 0; stranger < 50; stranger++) {
      const [sealed] = await frames(new FrameSealer(other, "guest", "audio"), 1);
      expect(await opener.open(sealed!)).toBeUndefined();
      const renamed = own!.slice();
      renamed[renamed.length - TRAILER]! ^= stranger + 1;
      expect(await opener.open(renamed)).toBeUndefined();
    }
    expect(await opener.open(own!)).toBeInstanceOf(Uint8Array);
  });

  test("more than a thousand that are over, and none is taken any more", async () => {
    const opener = new FrameOpener(key, "guest", "audio");
    let taken = 0;
    for (let stream = 0; stream < 1_040; stream++) {
      const [sealed] = await frames(new FrameSealer(key, "guest", "audio"), 1);
      taken += (await opener.open(sealed!)) instanceof Uint8Array ? 1 : 0;
    }
    expect(taken).toBe(1_024 + 8);
  });
});

test("the window agrees with a list of all that was taken", () => {
  const numbers = randomFrom(3);
  const window = new ReplayWindow();
  const taken = new Set<number>();
  let newest = -1;
  for (let step = 0; step < 20_000; step++) {
    const jump = numbers(50) === 0 ? numbers(3_000) : numbers(40);
    const counter = Math.max(0, newest + jump - 20 - numbers(20) * numbers(60));
    const expected = !taken.has(counter) && counter > newest - 1_024;
    expect(window.isFresh(counter), `step ${step}`).toBe(expected);
    expect(window.take(counter)).toBe(expected);
    taken.add(counter);
    newest = Math.max(newest, counter);
  }
  expect(window.take(2 ** 32 - 1), "the last counter there is").toBe(true);
  expect(window.take(2 ** 32 - 1)).toBe(false);
});
