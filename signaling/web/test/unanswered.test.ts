import { describe, expect, test } from "vitest";
import { isCalling, pressed } from "../src/guest/help";
import { after, type Standing, UNTOLD } from "../src/guest/standing";
import { type Reach, Unanswered } from "../src/guest/unanswered";
import { type Frame, type Memory, Talk } from "../src/line/talk";
import { fromConsole, type FromConsole, fromGuest, type FromGuest } from "../src/messages/messages";
import { randomFrom } from "./stage/random";

const JOURNEY: Standing = { ...UNTOLD, admitted: true, sealed: true, phase: "journey" };
const STEP_MILLIS = 100;

/** One end's way to the other: numbered frames, of which a share is lost; a gap costs the keys (protocol.md §4.1). */
interface Way {
  sent: number;
  heard: number;
  frames: { number: number; frame: Frame }[];
}

const way = (): Way => ({ sent: 0, heard: 0, frames: [] });

/** A page, a console, and a relay in between that loses frames. Time is pushed. */
class LossyRoom {
  now = Date.UTC(2026, 10, 23, 14);
  standing = JOURNEY;
  readonly raised: string[] = [];
  readonly answers: string[] = [];
  helpFrames = 0;
  mostWaiting = 0;
  handshakes = 0;
  private open: { id: string; presses: number } | undefined;
  private stoodDown: { id: string; presses: number } | undefined;
  private memory: Memory = Talk.fresh();
  private page = new Talk(this.memory);
  private readonly console = new Talk(Talk.fresh());
  private unanswered = new Unanswered(this.reach());
  private toConsole = way();
  private toPage = way();
  private beaten = 0;

  constructor(
    private readonly loses: () => boolean,
    /** The network is away altogether. */
    public away = false,
  ) {
    this.handshake();
  }

  press(): void {
    this.standing = { ...this.standing, help: pressed(this.standing.help, `h${this.now}`, this.now) };
    this.look();
  }

  reload(): void {
    this.memory = JSON.parse(JSON.stringify(this.memory)) as Memory;
    this.standing = JSON.parse(JSON.stringify(this.standing)) as Standing;
    this.page = new Talk(this.memory);
    this.unanswered = new Unanswered(this.reach());
    this.handshake();
  }

  say(message: FromConsole): void {
    this.console.say({ ...message });
  }

  standDown(): void {
    if (this.open !== undefined) {
      this.console.say({ type: "helpOver", id: this.open.id });
      this.stoodDown = this.open;
      this.open = undefined;
    }
  }

  pass(): void {
    this.now += STEP_MILLIS;
    this.look();
    if (this.now - this.beaten >= 1_000) {
      this.beaten = this.now;
      this.send(this.toConsole, this.page.beat());
      this.send(this.toPage, this.console.beat());
    }
    this.page.due().forEach((frame) => this.send(this.toConsole, frame));
    this.console.due().forEach((frame) => this.send(this.toPage, frame));
    this.mostWaiting = Math.max(this.mostWaiting, this.memory.outbox.filter(({ body }) => body.type === "help").length);
    const gap = this.deliver(this.toConsole, this.console) || this.deliver(this.toPage, this.page);
    if (gap || this.page.silent(this.now) || this.console.silent(this.now)) {
      this.handshake();
    }
  }

  /** @returns whether it came to that */
  until(holds: () => boolean, seconds: number): boolean {
    for (let step = 0; step < (seconds * 1_000) / STEP_MILLIS && !holds(); step++) {
      this.pass();
    }
    return holds();
  }

  get calling(): boolean {
    return this.standing.help !== undefined && isCalling(this.standing.help);
  }

  private reach(): Reach {
    const room = this;
    return {
      say: (message: FromGuest) => room.page.say(message),
      waits: (type) => room.page.waits(type),
      get stands() {
        return room.page.open && !room.page.silent(room.now);
      },
    };
  }

  private look(): void {
    this.standing = this.unanswered.look(this.standing, this.now, this.now);
  }

  private handshake(): void {
    this.handshakes++;
    this.toConsole = way();
    this.toPage = way();
    if (!this.away) {
      this.send(this.toConsole, this.page.begin(this.now));
      this.send(this.toPage, this.console.begin(this.now));
    }
  }

  private send(on: Way, frame: Frame | undefined): void {
    if (frame !== undefined) {
      on.sent++;
      if (!this.away && !this.loses()) {
        on.frames.push({ number: on.sent, frame: JSON.parse(JSON.stringify(frame)) as Frame });
      }
    }
  }

  /** @returns whether something is missing */
  private deliver(on: Way, to: Talk): boolean {
    for (const { number, frame } of on.frames.splice(0)) {
      if (number !== on.heard + 1) {
        return true;
      }
      on.heard = number;
      const { body } = to.hear(frame, this.now);
      if (body !== undefined && to === this.page) {
        this.standing = after(this.standing, fromConsole(body) as FromConsole, this.now);
      } else if (body !== undefined) {
        this.heard(fromGuest(body) as FromGuest);
      }
    }
    return false;
  }

  /** As the console does it (HelpCalls). */
  private heard(message: FromGuest): void {
    if (message.type === "checkInAnswer") {
      this.answers.push(message.id);
      this.console.say({ type: "checkInOver", id: message.id });
    } else if (message.type === "help") {
      this.helpFrames++;
      const { id, presses } = message;
      if (this.stoodDown?.id === id && this.stoodDown.presses >= presses) {
        this.console.say({ type: "helpOver", id });
        return;
      }
      if (this.open === undefined) {
        this.raised.push(id);
      }
      this.open = { id, presses: Math.max(presses, this.open?.id === id ? this.open.presses : 0) };
      this.console.say({ type: "helpSeen", id, presses });
    }
  }
}

describe("over a relay that loses one frame in ten", () => {
  test("a thousand calls for help raise a thousand alarms, each exactly one", () => {
    const random = randomFrom(41);
    const room = new LossyRoom(() => random(10) === 0);
    let presses = 0;

    for (let episode = 1; episode <= 1_000; episode++) {
      for (let press = 1 + random(4); press > 0; press--) {
        room.press();
        presses++;
        room.pass();
      }
      expect(room.until(() => !room.calling, 120)).toBe(true);
      expect(room.raised).toHaveLength(episode);
      if (random(10) === 0) {
        room.reload();
      }
      room.standDown();
      expect(room.until(() => room.standing.help === undefined, 120)).toBe(true);
    }

    expect(new Set(room.raised).size).toBe(1_000);
    expect(presses).toBeGreaterThan(2_000);
    expect(room.handshakes).toBeGreaterThan(100); // it was no good relay
  });

  test("a thousand presses of one call are one alarm, and every one of them arrives", () => {
    const random = randomFrom(42);
    const room = new LossyRoom(() => random(10) === 0);

    for (let press = 0; press < 1_000; press++) {
      room.press();
      if (random(3) === 0) {
        room.pass();
      }
    }

    expect(room.until(() => !room.calling, 120)).toBe(true);
    expect(room.raised).toHaveLength(1);
    expect(room.standing.help).toMatchObject({ presses: 1_000, arrived: 1_000 });
  });
});

describe("while nothing comes through", () => {
  test("a thousand presses leave one message behind, the numbers are there, and one alarm is raised in the end", () => {
    const room = new LossyRoom(() => false);
    room.until(() => false, 3);
    room.away = true;
    room.until(() => false, 10);

    for (let press = 0; press < 1_000; press++) {
      room.press();
      room.pass();
    }
    room.reload();
    room.pass();

    expect(room.mostWaiting).toBe(1);
    expect(room.standing.help).toMatchObject({ presses: 1_000, arrived: 0, numbers: true });
    room.away = false;
    expect(room.until(() => !room.calling, 60)).toBe(true);
    expect(room.raised).toHaveLength(1);
    expect(room.standing.help?.numbers).toBe(true);
  });
});

describe("a console that hears and does not answer", () => {
  test("is asked again every five seconds, and not more often", () => {
    const said: FromGuest[] = [];
    const unanswered = new Unanswered({ say: (message) => said.push(message), waits: () => false, stands: true });
    const standing = { ...JOURNEY, help: pressed(undefined, "h", 0) };

    for (let millis = 0; millis <= 20_000; millis += 250) {
      unanswered.look(standing, millis, millis);
    }

    expect(said).toHaveLength(5);
    expect(new Set(said.map((message) => JSON.stringify(message))).size).toBe(1);
  });
});

describe("a check-in", () => {
  test("is answered once, over a bad relay and a reload, and is over then", () => {
    const random = randomFrom(43);
    const room = new LossyRoom(() => random(10) === 0);

    for (let number = 1; number <= 200; number++) {
      const id = `c${number}`;
      room.say({ type: "checkIn", id });
      expect(room.until(() => room.standing.checkIn?.id === id, 120)).toBe(true);
      room.standing = { ...room.standing, checkIn: { id, since: room.now, answered: true } };
      if (random(5) === 0) {
        room.reload();
      }
      expect(room.until(() => room.standing.checkIn === undefined, 120)).toBe(true);
      expect(new Set(room.answers)).toContain(id);
    }
    expect(room.answers.length).toBeLessThan(260); // said again where an answer was late, not without end
  });
});
