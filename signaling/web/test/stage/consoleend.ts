/** The console's end of a line, for tests of the guest's: answers handshakes, keeps a talk, and says what it is told to. */

import { fromBase64url, toBase64url, utf8, type Bytes } from "../../src/line/bytes";
import { type Agreed, Handshake, prologue } from "../../src/line/handshake";
import { confirmedPsk, lineId, psk } from "../../src/line/secret";
import { type Body, type Frame, readFrame, Talk } from "../../src/line/talk";
import type { ConsoleSeat, House } from "./house";

export class ConsoleEnd implements ConsoleSeat {
  readonly heard: Body[] = [];
  /** Every handshake that was answered, and with which key. */
  readonly handshakes: { name: string; key: string; words: string }[] = [];
  onBody: (body: Body) => void = () => {};
  onGuest: (here: boolean) => void = () => {};
  /** Holds the answers back while it is true. */
  silent = false;
  confirmed: Bytes | undefined;
  /** What waits for a console whose computer sleeps. */
  private waiting: string[] | undefined;
  private talk = new Talk(Talk.fresh());
  private current: Agreed | undefined;
  private pending: Agreed | undefined;
  private work: Promise<unknown> = Promise.resolve();
  private readonly beats: ReturnType<typeof setInterval>;

  constructor(
    private readonly house: House,
    private readonly secret: Bytes,
    /** Whether to ask for a handshake when the guest comes, as the console does. */
    private readonly asks = true,
  ) {
    this.beats = setInterval(() => this.beat(), 250);
  }

  close(): void {
    clearInterval(this.beats);
  }

  guest(here: boolean): void {
    this.onGuest(here);
    if (here && this.asks) {
      this.please();
    }
  }

  get asleepWith(): number {
    return this.waiting?.length ?? 0;
  }

  /** As a console that was started again: another memory. */
  restart(): void {
    this.talk = new Talk(Talk.fresh());
    this.current = undefined;
    this.pending = undefined;
    this.please();
  }

  say(body: Body): void {
    this.talk.say(body);
    this.inTurn(() => this.sealDue());
  }

  sleep(): void {
    this.waiting = [];
  }

  wake(): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    waiting.forEach((inside) => this.said(inside));
  }

  /** Asks for a handshake. */
  please(): void {
    this.house.toGuest(`<handshake xmlns="urn:vigil:line:1" step="please"/>`);
  }

  confirmWords(): void {
    const current = this.current;
    if (current) {
      this.confirmed = current.exported;
      this.say({ type: "wordsConfirmed", handshake: current.name });
    }
  }

  /** Whether the guest is known to have what was said of this type. */
  has(type: string): boolean {
    return !this.talk.waits(type);
  }

  said(inside: string): void {
    if (this.waiting !== undefined) {
      this.waiting.push(inside);
      return;
    }
    const step = /step="1" key="(\w+)"|key="(\w+)" step="1"/.exec(inside);
    const text = />([^<]*)</.exec(inside)?.[1] ?? "";
    if (step) {
      this.inTurn(() => this.answer(step[1] ?? step[2] ?? "", fromBase64url(text)));
    } else {
      const name = /handshake="(\w+)"/.exec(inside)?.[1] ?? "";
      this.inTurn(() => this.open(name, fromBase64url(text)));
    }
  }

  private inTurn(task: () => Promise<void>): void {
    this.work = this.work.then(task);
  }

  private async answer(key: string, first: Bytes): Promise<void> {
    if (key === "confirmed" && this.confirmed === undefined) {
      this.house.toGuest(`<handshake xmlns="urn:vigil:line:1" step="again"/>`);
      return;
    }
    const shared = key === "confirmed" && this.confirmed ? await confirmedPsk(this.secret, this.confirmed) : await psk(this.secret);
    const handshake = await Handshake.on(prologue(await lineId(this.secret)), shared);
    const { second, agreed } = await handshake.answer(first);
    this.handshakes.push({ name: agreed.name, key, words: agreed.words.join(" ") });
    this.pending = agreed;
    this.house.toGuest(`<handshake xmlns="urn:vigil:line:1" step="2">${toBase64url(second)}</handshake>`);
  }

  private async open(name: string, sealed: Bytes): Promise<void> {
    if (this.pending?.name === name) {
      this.current = this.pending;
      this.pending = undefined;
      await this.seal(this.talk.begin(Date.now()));
    }
    if (this.current?.name === name) {
      const frame = readFrame(new TextDecoder().decode(await this.current.open(sealed)));
      const { body, greeted } = this.talk.hear(frame, Date.now());
      if (greeted) {
        await this.sealDue();
      }
      if (body) {
        this.heard.push(body);
        this.onBody(body);
      }
    }
  }

  private beat(): void {
    const beat = this.talk.beat();
    if (beat) {
      this.inTurn(() => this.seal(beat));
    }
  }

  private async sealDue(): Promise<void> {
    for (const frame of this.talk.due()) {
      await this.seal(frame);
    }
  }

  private async seal(frame: Frame): Promise<void> {
    if (this.current && !this.silent) {
      const sealed = toBase64url(await this.current.seal(utf8(JSON.stringify(frame))));
      this.house.toGuest(`<sealed xmlns="urn:vigil:line:1" handshake="${this.current.name}">${sealed}</sealed>`);
    }
  }
}
