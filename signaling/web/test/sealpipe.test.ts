import { describe, expect, test } from "vitest";
import { type Bytes, utf8 } from "../src/line/bytes";
import { type Kind, REPEATED } from "../src/seal/frames";
import { type EncodedFrame, type Side, type Tally, through } from "../src/seal/pipe";

const NONE: Tally = { sealed: 0, opened: 0, openedSound: 0, refused: 0, repeated: 0, unsent: 0 };
const made = utf8("made");
const frame = (text: string, mimeType?: string): EncodedFrame => ({
  data: utf8(text).buffer,
  getMetadata: () => (mimeType === undefined ? {} : { mimeType }),
});

/** What came out of a transform for what went in, and the counts. */
async function sent(
  side: Side,
  kind: Kind,
  work: (frame: Uint8Array) => Promise<Bytes | typeof REPEATED | undefined>,
  ...frames: EncodedFrame[]
): Promise<{ out: string[]; tally: Tally }> {
  const tally = { ...NONE };
  const out: string[] = [];
  const from = new ReadableStream<EncodedFrame>({
    start(controller) {
      frames.forEach((each) => controller.enqueue(each));
      controller.close();
    },
  });
  const to = new WritableStream<EncodedFrame>({
    write(each) {
      out.push(new TextDecoder().decode(each.data));
    },
  });
  await from.pipeThrough(new TransformStream(through({ side, kind }, work, tally))).pipeTo(to);
  return { out, tally };
}

describe.each<Side>(["seal", "open"])("the side that is to %s", (side) => {
  const passed = side === "seal" ? "sealed" : "opened";
  const heard = side === "seal" ? {} : { openedSound: 1 };
  const dropped = side === "seal" ? "unsent" : "refused";

  test("passes on what was made of a frame, in order", async () => {
    const work = async (bytes: Uint8Array) => utf8(`${new TextDecoder().decode(bytes)}!`);
    const { out, tally } = await sent(side, "video", work, frame("a", "video/VP8"), frame("b"), frame("c", "video/vp8"));
    expect(out).toEqual(["a!", "b!", "c!"]);
    expect(tally).toEqual({ ...NONE, [passed]: 3 });
  });

  test("drops what nothing could be made of, and goes on", async () => {
    const answers = [undefined, made, undefined];
    const { out, tally } = await sent(side, "audio", async () => answers.shift(), frame("a"), frame("b"), frame("c"));
    expect(out).toEqual(["made"]);
    expect(tally).toEqual({ ...NONE, ...heard, [passed]: 1, [dropped]: 2 });
  });

  test("drops what has come before, and takes it for no offence", async () => {
    const { out, tally } = await sent(side, "video", async () => REPEATED, frame("a"));
    expect(out).toEqual([]);
    expect(tally).toEqual({ ...NONE, repeated: 1 });
  });

  test("drops a frame over which something fails, and goes on", async () => {
    let first = true;
    const work = async () => {
      if (first) {
        first = false;
        throw new Error("the browser is out of memory");
      }
      return made;
    };
    const { out, tally } = await sent(side, "audio", work, frame("a"), frame("b"));
    expect(out).toEqual(["made"]);
    expect(tally).toEqual({ ...NONE, ...heard, [passed]: 1, [dropped]: 1 });
  });

  test("drops padding, which is nobody's frame", async () => {
    const { out, tally } = await sent(side, "audio", async () => made, frame(""), frame("a"), frame(""));
    expect(out).toEqual(["made"]);
    expect(tally).toEqual({ ...NONE, ...heard, [passed]: 1 });
  });

  test("drops pictures that are not VP8", async () => {
    const { out, tally } = await sent(side, "video", async () => made, frame("a", "video/H264"), frame("b", "video/AV1"));
    expect(out).toEqual([]);
    expect(tally).toEqual({ ...NONE, [dropped]: 2 });
  });
});
