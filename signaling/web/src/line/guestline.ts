/**
 * The guest's end of the sealed line (protocol.md §4): begins handshakes, keeps the talk going across them, and says how
 * the line stands. It never ends the session: whatever breaks is begun anew.
 */

import { Door, type HandshakeStep, type Place } from "../door/door";
import { type Bytes, fromBase64url, random, toBase64url, utf8 } from "./bytes";
import { type Agreed, Handshake, MESSAGE_BYTES, prologue } from "./handshake";
import { confirmedPsk, lineId, psk, ticket } from "./secret";
import { type Body, type Memory, readFrame, Talk } from "./talk";

const HANDSHAKE_MILLIS = 10_000;
const BEAT_MILLIS = 1_000;
const RETRY_MILLIS = [1_000, 2_000, 4_000, 8_000] as const;
const SILENT_RETRY_MILLIS = 5_000;
/** As long without a completed handshake while the console is there, and something stands in between. */
const ALTERED_MILLIS = 8_000;

export type LineState = "none" | "unverified" | "verified" | "silent" | "altered";

/** Where the tab is in its way to the room. */
export type Way = "connecting" | "parked" | "knocking" | "joined" | "lost" | "expired" | "replaced" | "refused";

export interface GuestLineListener {
  way(way: Way): void;
  /** `words` are empty while nothing is sealed. */
  line(state: LineState, words: readonly string[]): void;
  said(body: Body): void;
}

/** What the tab keeps over a reload; nothing of it is kept elsewhere. */
export interface Kept {
  memory: Memory;
  seatKey: string;
  confirmed?: string;
  confirmedWords?: readonly string[];
}

export interface Keeper {
  load(): Kept | undefined;
  save(kept: Kept): void;
}

export class GuestLine {
  private readonly door: Door;
  private readonly talk: Talk;
  private handshake: { running: Handshake; key: "invitation" | "confirmed"; since: number } | undefined;
  private agreed: (Agreed & { key: "invitation" | "confirmed" }) | undefined;
  private consoleHere = false;
  private brokenSince: number | undefined;
  private attempts = 0;
  private nextAttempt = 0;
  private refuseConfirmed = false;
  private altered = false;
  private work: Promise<unknown> = Promise.resolve();
  private ticker: ReturnType<typeof setInterval> | undefined;

  private constructor(
    private readonly secret: Bytes,
    private readonly line: string,
    ticketText: string,
    places: readonly Place[],
    private readonly kept: Kept,
    private readonly keeper: Keeper,
    private readonly listener: GuestLineListener,
  ) {
    this.talk = new Talk(kept.memory, () => keeper.save(kept));
    this.door = new Door(places, line, ticketText, kept.seatKey, {
      joined: () => listener.way("joined"),
      parked: () => listener.way("parked"),
      knocking: () => listener.way("knocking"),
      console: (here) => this.console(here),
      handshake: (step, bytes) => this.inTurn(() => this.tookHandshake(step, bytes)),
      sealed: (name, bytes) => this.inTurn(() => this.tookSealed(name, bytes)),
      lost: () => {
        this.consoleHere = false;
        this.drop();
        listener.way("lost");
      },
      closed: (why) => {
        this.drop();
        listener.way(why);
      },
    });
  }

  static async open(
    secret: Bytes,
    places: readonly Place[],
    keeper: Keeper,
    listener: GuestLineListener,
  ): Promise<GuestLine> {
    const kept = keeper.load() ?? { memory: Talk.fresh(), seatKey: toBase64url(random(16)) };
    keeper.save(kept);
    const line = await lineId(secret);
    const made = new GuestLine(secret, line, toBase64url(await ticket(secret)), places, kept, keeper, listener);
    made.ticker = setInterval(() => made.tick(), BEAT_MILLIS);
    listener.way("connecting");
    made.door.start();
    return made;
  }

  say(body: Body): void {
    this.inTurn(async () => {
      for (const frame of this.talk.say(body)) {
        await this.seal(frame);
      }
    });
  }

  /** The network is said to be back. */
  hurry(): void {
    this.door.hurry();
  }

  close(): void {
    clearInterval(this.ticker);
    this.door.stop();
    this.drop();
  }

  /** The words of this handshake were confirmed by the therapist: they stay confirmed across reloads. */
  confirmed(handshake: string): void {
    if (this.agreed?.name === handshake && this.kept.confirmed === undefined) {
      this.kept.confirmed = toBase64url(this.agreed.exported);
      this.kept.confirmedWords = this.agreed.words;
      this.keeper.save(this.kept);
      this.tell();
    }
  }

  private inTurn(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch(() => this.broken());
  }

  private console(here: boolean): void {
    this.consoleHere = here;
    if (here) {
      this.brokenSince ??= performance.now();
      this.inTurn(() => this.begin());
    } else {
      this.drop();
    }
  }

  private async begin(): Promise<void> {
    const now = performance.now();
    const key = this.kept.confirmed !== undefined && !this.refuseConfirmed ? "confirmed" : "invitation";
    const shared =
      key === "confirmed"
        ? await confirmedPsk(this.secret, fromBase64url(this.kept.confirmed ?? ""))
        : await psk(this.secret);
    const running = await Handshake.on(prologue(this.line), shared);
    this.handshake = { running, key, since: now };
    this.nextAttempt = now + HANDSHAKE_MILLIS;
    this.door.sendHandshake(await running.begin(), key);
  }

  private async tookHandshake(step: HandshakeStep, bytes: Bytes): Promise<void> {
    if (step === "please") {
      this.refuseConfirmed = false;
      await this.begin();
    } else if (step === "again") {
      this.refuseConfirmed = true;
      await this.begin();
    } else if (step === "2" && this.handshake && bytes.length === MESSAGE_BYTES) {
      const { running, key } = this.handshake;
      this.handshake = undefined;
      this.agreed = { ...(await running.complete(bytes)), key };
      await this.seal(this.talk.begin(performance.now()));
    } else if (step === "2" && this.handshake) {
      throw new Error("an answer that is none");
    }
  }

  private async tookSealed(name: string, bytes: Bytes): Promise<void> {
    if (this.agreed?.name !== name) {
      return;
    }
    const frame = readFrame(new TextDecoder("utf-8", { fatal: true }).decode(await this.agreed.open(bytes)));
    const heard = this.talk.hear(frame, performance.now());
    this.attempts = 0;
    this.brokenSince = undefined;
    this.altered = false;
    this.refuseConfirmed = false;
    this.tell();
    for (const answer of heard.answer) {
      await this.seal(answer);
    }
    heard.bodies.forEach((body) => this.listener.said(body));
  }

  private async seal(frame: object): Promise<void> {
    const agreed = this.agreed;
    if (agreed) {
      this.door.sendSealed(agreed.name, await agreed.seal(utf8(JSON.stringify(frame))));
    }
  }

  /** Something did not open, or the handshake was not one: said, and begun anew after a while. */
  private broken(): void {
    this.altered = true;
    this.brokenSince ??= performance.now();
    this.dropKeys();
    this.nextAttempt = performance.now() + RETRY_MILLIS[Math.min(this.attempts++, RETRY_MILLIS.length - 1)]!;
    this.tell();
  }

  private tick(): void {
    const now = performance.now();
    const beat = this.talk.beat();
    if (beat && this.agreed) {
      this.inTurn(() => this.seal(beat));
    }
    if (!this.consoleHere) {
      return;
    }
    if (this.agreed && this.talk.silent(now)) {
      this.tell();
    }
    const waiting = this.agreed === undefined || !this.talk.open;
    if (waiting && this.brokenSince !== undefined && now - this.brokenSince > ALTERED_MILLIS && !this.altered) {
      this.altered = true;
      this.tell();
    }
    if ((waiting || this.talk.silent(now)) && now >= this.nextAttempt) {
      this.nextAttempt = now + SILENT_RETRY_MILLIS;
      this.inTurn(() => this.begin());
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
    this.handshake = undefined;
    this.agreed = undefined;
    this.talk.pause();
  }

  private tell(): void {
    const agreed = this.agreed;
    if (this.altered) {
      this.listener.line("altered", []);
    } else if (agreed === undefined || !this.talk.open) {
      this.listener.line("none", []);
    } else if (this.talk.silent(performance.now())) {
      this.listener.line("silent", this.words(agreed));
    } else {
      this.listener.line(this.verified(agreed) ? "verified" : "unverified", this.words(agreed));
    }
  }

  private verified(agreed: { key: string; exported: Bytes }): boolean {
    return agreed.key === "confirmed" || this.kept.confirmed === toBase64url(agreed.exported);
  }

  private words(agreed: { key: string; words: readonly string[] }): readonly string[] {
    return agreed.key === "confirmed" ? (this.kept.confirmedWords ?? agreed.words) : agreed.words;
  }
}
