/** What happens to each frame on its way through a transform: sealed or opened, or dropped and counted. */

import type { Bytes } from "../line/bytes";
import { type Kind, REPEATED } from "./frames";

export type Side = "seal" | "open";

/** What one transform is for, as it is told when it is made. */
export interface Purpose {
  readonly side: Side;
  readonly kind: Kind;
}

/** Frames since the attempt began. */
export interface Counts {
  readonly sealed: number;
  readonly opened: number;
  /** Of those, pieces of sound. */
  readonly openedSound: number;
  /** Came and was not passed on: not sealed, sealed otherwise, or changed. */
  readonly refused: number;
  /** Came once more and was not passed on. */
  readonly repeated: number;
  /** Own frames that were not sent because they could not be sealed. */
  readonly unsent: number;
}

export type Tally = { -readonly [count in keyof Counts]: number };

/** What is used of an encoded frame; `mimeType` is not told by every browser. */
export interface EncodedFrame {
  data: ArrayBuffer;
  getMetadata(): { readonly mimeType?: string };
}

/** A frame goes on only as what `work` made of it; whatever goes wrong, it does not go on as it came. */
export function through(
  { side, kind }: Purpose,
  work: (frame: Uint8Array) => Promise<Bytes | typeof REPEATED | undefined>,
  tally: Tally,
): Transformer<EncodedFrame, EncodedFrame> {
  return {
    async transform(frame, controller) {
      if (frame.data.byteLength === 0) {
        return; // padding, by which browsers probe a path; nobody said it
      }
      const made = isOurs(kind, frame) ? await work(new Uint8Array(frame.data)).catch(() => undefined) : undefined;
      if (made === REPEATED) {
        tally.repeated++;
        return;
      }
      if (made === undefined) {
        tally[side === "seal" ? "unsent" : "refused"]++;
        return;
      }
      frame.data = made.buffer;
      controller.enqueue(frame);
      tally[side === "seal" ? "sealed" : "opened"]++;
      if (side === "open" && kind === "audio") {
        tally.openedSound++;
      }
    },
  };
}

/** Pictures are VP8 or nothing: what stays readable of a frame is known for VP8 alone. */
function isOurs(kind: Kind, frame: EncodedFrame): boolean {
  const { mimeType } = frame.getMetadata();
  return kind === "audio" || mimeType === undefined || mimeType.toLowerCase() === "video/vp8";
}
