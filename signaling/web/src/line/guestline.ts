/**
 * The guest's end of the sealed line (protocol.md §4): begins handshakes, keeps the talk going across them, and says how
 * the line stands. It never ends the session: whatever breaks is begun anew.
 */

import type { HandshakeStep } from "../door/door";
import { type Bytes, fromBase64url, random, toBase64url, utf8 } from "./bytes";
import { type Agreed, Handshake, prologue } from "./handshake";
import { Tampered } from "./primitives";
import { confirmedPsk, lineId, psk } from "./secret";
import { BadFrame, type Body, type Frame, type Memory, readFrame, Talk } from "./talk";

const HANDSHAKE_MILLIS = 10_000;
const BEAT_MILLIS = 1_000;
const RETRY_MILLIS = [1_000, 2_000, 4_000, 8_000] as const;
const SILENT_RETRY_MILLIS = 5_000;
/** As long without a completed handshake while the console is there, and something stands in between. */
const ALTERED_MILLIS = 8_000;
/**
 * Answers may cross a handshake that was begun anew, and a console whose computer slept answers all that waited for it: so many
 * first messages are remembered as are begun until the server gives a silent console up, after 75 s.
 */
const MOST_RUNNING = 16;
const MOST_RECENT = 4;

export type LineState = "none" | "unverified" | "verified" | "silent" | "altered";

type Key = "invitation" | "confirmed";

export interface GuestLineListener {
  /** `words` are empty while nothing is sealed. */
  line(state: LineState, words: readonly string[]): void;
  /**
   * The console has another memory than before: it was started again, and knows nothing of what was said. Told before
   * {@link greeted}.
   */
  another(): void;
  /**
   * A copy of this tab, or this tab before its browser was killed, has said and heard more than is kept here. A request that
   * is open may have been counted on there: it is to be one of its own. Told before {@link greeted}.
   */
  copied(): void;
  /** The two ends have greeted: say what the other has to know, it may be another than before. */
  greeted(): void;
  said(body: Body): void;
}

/** The part of the door that the line goes through. */
export interface Carrier {
  sendHandshake(bytes: Bytes, key: Key): void;
  sendSealed(handshake: string, bytes: Bytes): void;
  /** Nothing is heard: find out whether the connection is still one. */
  probe(): void;
}

/** What the tab keeps over a reload; nothing of it is kept elsewhere. */
export interface Kept {
  memory: Memory;
  seatKey: string;
  confirmed?: string;
  confirmedWords?: readonly string[];
  /** What the latest handshakes exported: a confirmation may come after another handshake took the place of its own. */
  recent?: readonly { readonly name: string; readonly exported: string; readonly words: readonly string[] }[];
}

export function freshKept(): Kept {
  return { memory: Talk.fresh(), seatKey: toBase64url(random(16)) };
}

export class GuestLine {
  private readonly talk: Talk;
  /** Those whose answer has not come, the newest last. */
  private running: { handshake: Handshake; key: Key }[] = [];
  private agreed: (Agreed & { key: Key }) | undefined;
  private consoleHere = false;
  private brokenSince: number | undefined;
  private attempts = 0;
  private nextAttempt = 0;
  private refuseConfirmed = false;
  private altered = false;
  private work: Promise<unknown> = Promise.resolve();
  private readonly ticker: ReturnType<typeof setInterval>;
  private told = "";

  /** @param save is called after every change of `kept` */
  constructor(
    private readonly secret: Bytes,
    private readonly kept: Kept,
    save: () => void,
    private readonly carrier: Carrier,
    private readonly listener: GuestLineListener,
    private readonly uptime: () => number = () => performance.now(),
  ) {
    this.save = save;
    this.talk = new Talk(kept.memory, save);
    this.ticker = setInterval(() => this.tick(), BEAT_MILLIS);
  }

  private readonly save: () => void;

  say(body: Body): void {
    this.talk.say(body); // kept before anything is awaited: a reload a moment later loses nothing
    this.inTurn(() => this.sealDue());
  }

  /** Whether what is said now is sealed and sent at once. */
  get stands(): boolean {
    return this.talk.open && !this.talk.silent(this.uptime());
  }

  /** Whether something of this type was said and is not yet acknowledged. */
  waits(type: string): boolean {
    return this.talk.waits(type);
  }

  /** Another device or window had this one's place, perhaps a copy of it. */
  displaced(): void {
    this.talk.displaced();
  }

  close(): void {
    clearInterval(this.ticker);
    this.consoleHere = false;
    this.drop();
  }

  /** The console came to the room, or went. */
  console(here: boolean): void {
    this.consoleHere = here;
    if (here) {
      this.brokenSince ??= this.uptime();
      this.inTurn(() => this.begin());
    } else {
      this.drop();
    }
  }

  tookHandshake(step: HandshakeStep, bytes: Bytes): void {
    this.inTurn(async () => {
      if (step === "please") {
        await this.begin();
      } else if (step === "again") {
        this.refuseConfirmed = true;
        await this.begin();
      } else if (step === "2" && this.running.length > 0) {
        await this.complete(bytes);
      }
    });
  }

  tookSealed(name: string, bytes: Bytes): void {
    this.inTurn(async () => {
      if (this.agreed?.name === name) {
        await this.hear(await this.agreed.open(bytes));
      }
    });
  }

  /**
   * The words of this handshake were confirmed by the therapist: they stay confirmed across reloads. The console keeps that
   * once it knows that this end has, so it is told at once and not with the next beat.
   */
  confirmed(handshake: string): void {
    const meant = this.kept.recent?.find(({ name }) => name === handshake);
    if (meant !== undefined && this.kept.confirmed === undefined) {
      this.kept.confirmed = meant.exported;
      this.kept.confirmedWords = meant.words;
      this.save();
      this.tell();
      this.inTurn(() => this.sealBeat());
    }
  }

  /** One thing after the other; what was tampered with ends the handshake, and only that. */
  private inTurn(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch((failure: unknown) => {
      if (!(failure instanceof Tampered)) {
        setTimeout(() => {
          throw failure; // our own mistake: told to the browser, and the line goes on
        });
        return;
      }
      this.broken();
    });
  }

  private async begin(): Promise<void> {
    if (!this.consoleHere) {
      return;
    }
    this.nextAttempt = this.uptime() + HANDSHAKE_MILLIS;
    const key = this.kept.confirmed !== undefined && !this.refuseConfirmed ? "confirmed" : "invitation";
    const shared =
      key === "confirmed"
        ? await confirmedPsk(this.secret, fromBase64url(this.kept.confirmed ?? ""))
        : await psk(this.secret);
    const handshake = await Handshake.on(prologue(await lineId(this.secret)), shared);
    this.running = [...this.running, { handshake, key }].slice(-MOST_RUNNING) as typeof this.running;
    this.carrier.sendHandshake(await handshake.begin(), key);
  }

  /** An answer to an older first message is passed over: that to the newest is on its way. */
  private async complete(second: Bytes): Promise<void> {
    const newest = this.running.at(-1);
    for (const { handshake, key } of [...this.running].reverse()) {
      try {
        const agreed = await handshake.complete(second);
        if (handshake === newest?.handshake) {
          this.running = [];
          this.agreed = { ...agreed, key };
          this.remember(agreed);
          await this.seal(this.talk.begin(this.uptime()));
        }
        return;
      } catch (failure) {
        if (!(failure instanceof Tampered)) {
          throw failure;
        }
      }
    }
    throw new Tampered("an answer that fits no first message of ours");
  }

  private remember({ name, exported, words }: Agreed): void {
    const latest = { name, exported: toBase64url(exported), words };
    this.kept.recent = [...(this.kept.recent ?? []), latest].slice(-MOST_RECENT);
    this.save();
  }

  private async hear(opened: Bytes): Promise<void> {
    let frame: Frame;
    try {
      frame = readFrame(new TextDecoder().decode(opened));
    } catch (failure) {
      if (failure instanceof BadFrame) {
        return; // sealed by the other end, so not forged: a newer one may say more than we know
      }
      throw failure;
    }
    const heard = this.talk.hear(frame, this.uptime());
    this.attempts = 0;
    this.brokenSince = undefined;
    this.altered = false;
    this.refuseConfirmed = false;
    this.tell();
    if (heard.copied) {
      this.brokenSince = this.uptime(); // nothing can be said before the next handshake
      this.listener.copied();
      await this.begin();
    }
    if (heard.another) {
      this.listener.another();
    }
    if (heard.greeted) {
      this.listener.greeted();
      await this.sealDue();
    }
    if (heard.body !== undefined) {
      this.listener.said(heard.body);
    }
  }

  private async sealDue(): Promise<void> {
    for (const frame of this.talk.due()) {
      await this.seal(frame);
    }
  }

  private async sealBeat(): Promise<void> {
    const beat = this.talk.beat();
    if (beat !== undefined) {
      await this.seal(beat);
    }
  }

  private async seal(frame: Frame): Promise<void> {
    const agreed = this.agreed;
    if (agreed) {
      this.carrier.sendSealed(agreed.name, await agreed.seal(utf8(JSON.stringify(frame))));
    }
  }

  /** Something did not open, or the handshake was not one: said, and begun anew after a while. */
  private broken(): void {
    this.altered = true;
    this.brokenSince ??= this.uptime();
    this.dropKeys();
    const wait = RETRY_MILLIS[Math.min(this.attempts++, RETRY_MILLIS.length - 1)] ?? 0;
    this.nextAttempt = this.uptime() + wait;
    this.tell();
  }

  private tick(): void {
    const now = this.uptime();
    this.inTurn(() => this.sealBeat());
    if (!this.consoleHere) {
      return;
    }
    const silent = this.talk.silent(now);
    const waiting = this.agreed === undefined || !this.talk.open;
    if (waiting && this.brokenSince !== undefined && now - this.brokenSince > ALTERED_MILLIS) {
      this.altered = true;
    }
    this.tell();
    if (silent) {
      this.carrier.probe();
    }
    if ((waiting || silent) && now >= this.nextAttempt) {
      this.inTurn(async () => {
        await this.begin();
        this.nextAttempt = this.uptime() + (silent ? SILENT_RETRY_MILLIS : HANDSHAKE_MILLIS);
      });
    }
  }

  private drop(): void {
    this.dropKeys();
    this.altered = false;
    this.brokenSince = undefined;
    this.attempts = 0;
    this.tell();
  }

  private dropKeys(): void {
    this.running = [];
    this.agreed = undefined;
    this.talk.pause();
  }

  private tell(): void {
    const [state, words] = this.state();
    const now = `${state} ${words.join(" ")}`;
    if (now !== this.told) {
      this.told = now;
      this.listener.line(state, words);
    }
  }

  private state(): [LineState, readonly string[]] {
    const agreed = this.agreed;
    if (this.altered) {
      return ["altered", []];
    }
    if (agreed === undefined || !this.talk.open) {
      return ["none", []];
    }
    if (agreed.key === "confirmed") {
      return [this.silentOr("verified"), this.kept.confirmedWords ?? agreed.words];
    }
    const verified = this.kept.confirmed === toBase64url(agreed.exported);
    return [this.silentOr(verified ? "verified" : "unverified"), agreed.words];
  }

  private silentOr(state: LineState): LineState {
    return this.talk.silent(this.uptime()) ? "silent" : state;
  }
}
