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
  /** No higher number has been sealed, so none can have been taken in. Absent in what an earlier page kept: any may have been. */
  sealed?: number;
}

export interface Heard {
  /** To be applied, once and now. */
  readonly body?: Body;
  /** The other end greets: from now on what is said is sealed at once. */
  readonly greeted: boolean;
  /** And it is another than the last that did: it remembers nothing of what was said. */
  readonly another?: true;
  /**
   * It greets, and has heard more than this memory ever sealed: a copy of it has gone on elsewhere. This end is another
   * instance from now on, and is to begin a new handshake; what waits goes then.
   */
  readonly copied?: true;
}

export class BadFrame extends Error {}

export class Talk {
  private stage: "closed" | "greeted" | "open" = "closed";
  private lastHeard = 0;
  private givenOut = 0;

  constructor(
    readonly memory: Memory,
    private readonly kept: (memory: Memory) => void = () => {},
  ) {
    memory.sealed ??= memory.lastSeq;
  }

  static fresh(): Memory {
    return { me: freshInstance(), peer: "", lastSeq: 0, taken: 0, outbox: [], sealed: 0 };
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

  /** Keeps the body until it is acknowledged. {@link due} gives it out. */
  say(body: Body): void {
    const { outbox } = this.memory;
    if (outbox.length >= LARGEST_OUTBOX) {
      // A call for help is never given up; of the rest the oldest has mattered longest ago.
      const oldest = outbox.findIndex((said) => said.body.type !== "help");
      outbox.splice(Math.max(0, oldest), 1);
    }
    outbox.push({ seq: ++this.memory.lastSeq, body });
    if (this.open) {
      this.memory.sealed = this.memory.lastSeq;
    }
    this.kept(this.memory);
  }

  /** Somebody else has had this end's place: whatever the other end has heard under its name may have been a copy's. */
  displaced(): void {
    this.memory.sealed = 0;
    this.kept(this.memory);
  }

  /** What has been said and not yet been sealed under the present keys, in order; each is given out once. */
  due(): Frame[] {
    if (this.stage !== "open") {
      return [];
    }
    const due = this.memory.outbox.filter((said) => said.seq > this.givenOut);
    this.givenOut = this.memory.lastSeq;
    return due.map(({ seq, body }) => ({ t: "data", seq, ack: this.memory.taken, body }));
  }

  /** Whether something of this type waits for its acknowledgement. */
  waits(type: string): boolean {
    return this.memory.outbox.some(({ body }) => body.type === type);
  }

  /** Takes in a frame that the present handshake's keys have opened. */
  hear(frame: Frame, uptime: number): Heard {
    this.lastHeard = uptime;
    if (frame.t === "hello") {
      return this.stage === "open" ? { greeted: false } : this.greeted(frame);
    }
    if (this.stage !== "open") {
      return { greeted: false };
    }
    this.acknowledged(frame.ack);
    if (frame.t === "beat" || frame.seq <= this.memory.taken) {
      return { greeted: false };
    }
    this.memory.taken = frame.seq;
    this.kept(this.memory);
    return { greeted: false, body: frame.body };
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
    if (hello.you === this.memory.me && hello.ack > (this.memory.sealed ?? 0)) {
      this.becomeAnother();
      return { greeted: false, copied: true };
    }
    const another = this.memory.peer !== "" && this.memory.peer !== hello.me;
    if (this.memory.peer !== hello.me) {
      this.memory.peer = hello.me;
      this.memory.taken = 0;
    }
    if (hello.you === this.memory.me) {
      this.acknowledged(hello.ack);
    }
    this.stage = "open";
    this.givenOut = 0;
    this.memory.sealed = this.memory.lastSeq; // all that waits goes now
    this.kept(this.memory);
    return { greeted: true, ...(another ? { another } : {}) };
  }

  /** Under a name of its own nothing is taken for what the copy said. What was taken in from the other end stays taken in. */
  private becomeAnother(): void {
    const { memory } = this;
    memory.me = freshInstance();
    memory.outbox = memory.outbox.map(({ body }, i) => ({ seq: i + 1, body }));
    memory.lastSeq = memory.outbox.length;
    memory.sealed = 0;
    this.kept(memory);
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
}

function freshInstance(): string {
  return toHex(random(8));
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
