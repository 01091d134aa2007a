/**
 * One end's memory of a conversation: what was said and not yet acknowledged, and what was taken in (protocol.md §4.2).
 * It outlives every handshake of its line, and a reload of the page. It knows no socket, no key and no clock.
 */

import { random, toHex } from "./bytes";

/** As much may wait for its acknowledgement. */
export const LARGEST_OUTBOX = 256;
/** Milliseconds without a frame after which the line counts as silent. */
export const SILENCE_MILLIS = 5_000;

export type Body = { readonly type: string; readonly [field: string]: unknown };

export type Frame =
  | { t: "hello"; me: string; you: string; ack: number }
  | { t: "data"; seq: number; ack: number; body: Body }
  | { t: "beat"; ack: number };

/** What survives a reload. */
export interface Memory {
  me: string;
  peer: string;
  lastSeq: number;
  taken: number;
  outbox: { seq: number; body: Body }[];
}

export interface Heard {
  /** To be applied, once and now. */
  bodies: Body[];
  /** To be sealed and sent, in order. */
  answer: Frame[];
}

export class BadFrame extends Error {}

export class Talk {
  private stage: "closed" | "greeted" | "open" = "closed";
  private lastHeard = 0;

  constructor(
    readonly memory: Memory,
    private readonly kept: (memory: Memory) => void = () => {},
  ) {}

  static fresh(): Memory {
    return { me: toHex(random(8)), peer: "", lastSeq: 0, taken: 0, outbox: [] };
  }

  /** The keys of a new handshake stand. Returns the hello, to be sealed before all else. */
  begin(uptime: number): Frame {
    this.stage = "greeted";
    this.lastHeard = uptime;
    return { t: "hello", me: this.memory.me, you: this.memory.peer, ack: this.memory.taken };
  }

  /** The keys are gone; what is said now waits for the next handshake. */
  pause(): void {
    this.stage = "closed";
  }

  /** Keeps the body until it is acknowledged; returns what is to be sealed now. */
  say(body: Body): Frame[] {
    if (this.memory.outbox.length >= LARGEST_OUTBOX) {
      this.memory.outbox.shift(); // months of silence; the newest matter more than the oldest on a guest's page
    }
    const said = { seq: ++this.memory.lastSeq, body };
    this.memory.outbox.push(said);
    this.kept(this.memory);
    return this.stage === "open" ? [this.frame(said)] : [];
  }

  /** Takes in a frame that the present handshake's keys have opened. */
  hear(frame: Frame, uptime: number): Heard {
    this.lastHeard = uptime;
    if (frame.t === "hello") {
      return this.stage === "open" ? { bodies: [], answer: [] } : this.greeted(frame);
    }
    if (this.stage !== "open") {
      return { bodies: [], answer: [] };
    }
    this.acknowledged(frame.ack);
    if (frame.t === "beat" || frame.seq <= this.memory.taken) {
      return { bodies: [], answer: [] };
    }
    this.memory.taken = frame.seq;
    this.kept(this.memory);
    return { bodies: [frame.body], answer: [] };
  }

  /** The sign of life that is due every second. */
  beat(): Frame | undefined {
    return this.stage === "closed" ? undefined : { t: "beat", ack: this.stage === "open" ? this.memory.taken : 0 };
  }

  /** Nothing has been heard for {@link SILENCE_MILLIS}, counted from the hello. */
  silent(uptime: number): boolean {
    return this.stage !== "closed" && uptime - this.lastHeard >= SILENCE_MILLIS;
  }

  get open(): boolean {
    return this.stage === "open";
  }

  private greeted(hello: Extract<Frame, { t: "hello" }>): Heard {
    if (this.memory.peer !== hello.me) {
      this.memory.peer = hello.me;
      this.memory.taken = 0;
    }
    if (hello.you === this.memory.me) {
      this.acknowledged(hello.ack);
    }
    this.stage = "open";
    this.kept(this.memory);
    return { bodies: [], answer: this.memory.outbox.map((said) => this.frame(said)) };
  }

  private acknowledged(ack: number): void {
    if (ack > this.memory.lastSeq) {
      return;
    }
    const before = this.memory.outbox.length;
    this.memory.outbox = this.memory.outbox.filter((said) => said.seq > ack);
    if (this.memory.outbox.length !== before) {
      this.kept(this.memory);
    }
  }

  private frame(said: { seq: number; body: Body }): Frame {
    return { t: "data", seq: said.seq, ack: this.memory.taken, body: said.body };
  }
}

/** Reads an opened frame; throws {@link BadFrame}. */
export function readFrame(text: string): Frame {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadFrame("not JSON");
  }
  const { t, me, you, ack, seq, body } = (value ?? {}) as Record<string, unknown>;
  if (!isCount(ack)) {
    throw new BadFrame("ack is no count");
  }
  if (t === "hello" && isInstance(me) && (you === "" || isInstance(you))) {
    return { t, me, you, ack };
  }
  if (t === "data" && isCount(seq) && seq > 0 && isBody(body)) {
    return { t, seq, ack, body };
  }
  if (t === "beat") {
    return { t, ack };
  }
  throw new BadFrame("not a frame");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isInstance(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
}

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
