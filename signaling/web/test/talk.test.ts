import { describe, expect, test } from "vitest";
import { BadFrame, type Body, type Frame, LARGEST_OUTBOX, type Memory, readFrame, Talk } from "../src/line/talk";
import { randomFrom } from "./stage/random";

/** Two ends and what passes between them; a handshake loses whatever was under way. */
class Pair {
  readonly heard: { guest: Body[]; console: Body[] } = { guest: [], console: [] };
  guestMemory: Memory = Talk.fresh();
  guest = this.loaded();
  console = new Talk(Talk.fresh());

  loaded(): Talk {
    return new Talk(structuredClone(this.guestMemory), (memory) => {
      this.guestMemory = structuredClone(memory);
    });
  }

  /** The page is loaded again: only what it kept is there. */
  reload(): void {
    this.guest = this.loaded();
  }

  handshake(): void {
    const fromGuest = this.guest.begin(0);
    const fromConsole = this.console.begin(0);
    this.pass("console", fromGuest);
    this.pass("guest", fromConsole);
  }

  pass(to: "guest" | "console", frame: Frame): void {
    const { body } = this[to].hear(frame, 0);
    if (body) {
      this.heard[to].push(body);
    }
  }

  /** Everything due passes, both ways, and is acknowledged. */
  flow(): void {
    this.guest.due().forEach((frame) => this.pass("console", frame));
    this.console.due().forEach((frame) => this.pass("guest", frame));
    this.beats();
  }

  beats(): void {
    const fromGuest = this.guest.beat();
    const fromConsole = this.console.beat();
    if (fromGuest) {
      this.pass("console", fromGuest);
    }
    if (fromConsole) {
      this.pass("guest", fromConsole);
    }
  }
}

const help = (id: string): Body => ({ type: "help", id });

describe("what is said", () => {
  test("before the first handshake waits for it", () => {
    const pair = new Pair();
    pair.guest.say(help("1"));
    expect(pair.guest.due()).toStrictEqual([]);

    pair.handshake();
    pair.flow();

    expect(pair.heard.console).toStrictEqual([help("1")]);
    expect(pair.guestMemory.outbox).toStrictEqual([]);
  });

  test("and lost on the way is said again after the next handshake, once and in order", () => {
    const pair = new Pair();
    pair.handshake();
    pair.guest.say(help("1"));
    pair.guest.say(help("2"));
    const [first] = pair.guest.due();
    pair.pass("console", first ?? { t: "beat", ack: 0 }); // the second is lost, and so is the acknowledgement
    pair.guest.say(help("3"));

    pair.handshake();
    pair.flow();

    expect(pair.heard.console).toStrictEqual([help("1"), help("2"), help("3")]);
  });

  test("is applied once however often it comes", () => {
    const pair = new Pair();
    pair.handshake();
    pair.guest.say(help("1"));
    const [frame] = pair.guest.due();
    for (let i = 0; i < 3; i++) {
      pair.pass("console", frame ?? { t: "beat", ack: 0 });
    }

    expect(pair.heard.console).toStrictEqual([help("1")]);
  });

  test("outlives a reload of the page, and is not applied twice after it", () => {
    const pair = new Pair();
    pair.handshake();
    pair.console.say({ type: "admission", state: "admitted" });
    pair.guest.say(help("1"));
    pair.console.due().forEach((frame) => pair.pass("guest", frame)); // taken in; the acknowledgement is lost
    pair.reload();

    pair.handshake();
    pair.flow();

    expect(pair.heard.guest).toStrictEqual([{ type: "admission", state: "admitted" }]);
    expect(pair.heard.console).toStrictEqual([help("1")]);
  });

  test("goes to a console that was started again as well", () => {
    const pair = new Pair();
    pair.handshake();
    pair.guest.say(help("1"));
    pair.flow();
    pair.guest.say(help("2"));
    pair.console = new Talk(Talk.fresh());
    pair.console.say({ type: "welcome" });

    pair.handshake();
    pair.flow();

    expect(pair.heard.console).toStrictEqual([help("1"), help("2")]);
    expect(pair.heard.guest).toStrictEqual([{ type: "welcome" }]);
  });

  test("comes through any sequence of losses once and in order", () => {
    let state = 7;
    const chance = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    for (let round = 0; round < 200; round++) {
      const pair = new Pair();
      let said = 0;
      for (let step = 0; step < 40; step++) {
        const what = chance();
        if (what < 0.2) {
          pair.handshake();
        } else if (what < 0.3) {
          pair.reload();
        } else if (what < 0.6) {
          pair.guest.say(help(String(said++)));
        } else {
          const passing = Math.floor(chance() * 3); // the rest of these is lost, and with it this handshake
          const due = pair.guest.due();
          due.slice(0, passing).forEach((frame) => pair.pass("console", frame));
          if (passing < due.length) {
            pair.handshake();
          } else {
            pair.beats();
          }
        }
      }
      pair.handshake();
      pair.flow();

      expect(pair.heard.console).toStrictEqual(Array.from({ length: said }, (_, i) => help(String(i))));
      expect(pair.guestMemory.outbox).toStrictEqual([]);
    }
  });
});

/** Tabs that began as copies of one memory, of which one at a time has the line; and one console. */
class Copies extends Pair {
  readonly renamed: Talk[] = [];

  /** This page has the line from now on; one that has to take another name does, and begins anew. */
  comes(guest: Talk): void {
    this.guest.pause();
    this.guest = guest;
    const before = this.renamed.length;
    this.greets();
    if (this.renamed.length > before) {
      this.greets();
    }
    expect(this.guest.open).toBe(true);
  }

  private greets(): void {
    const fromGuest = this.guest.begin(0);
    const fromConsole = this.console.begin(0);
    this.pass("console", fromGuest);
    if (this.guest.hear(fromConsole, 0).copied) {
      this.renamed.push(this.guest);
    }
  }

  copy(of: Talk = this.guest): Talk {
    return new Talk(structuredClone(of.memory));
  }

  says(id: string): void {
    this.guest.say(help(id));
    this.flow();
  }

  get ids(): unknown[] {
    return this.heard.console.map(({ id }) => id);
  }
}

describe("a memory of which there is a copy", () => {
  test("that has gone on is not the one that is heard: what is said by the other is said under another name", () => {
    const pair = new Copies();
    pair.handshake();
    pair.says("1");
    const original = pair.guest;
    const copy = pair.copy();
    ["2", "3", "4"].forEach((id) => pair.says(id));
    const before = copy.memory.me;

    pair.comes(copy);
    pair.says("help");

    expect(pair.ids).toStrictEqual(["1", "2", "3", "4", "help"]);
    expect(copy.memory.me).not.toBe(before);
    expect(copy.memory.outbox).toStrictEqual([]);
    expect(pair.renamed).toStrictEqual([copy]);

    pair.comes(original);
    pair.says("and back");

    expect(pair.ids.at(-1)).toBe("and back");
    expect(pair.renamed).toStrictEqual([copy]);
  });

  test("says what waited, though its numbers have been taken for the other's", () => {
    const pair = new Copies();
    pair.handshake();
    const copy = pair.copy();
    ["1", "2", "3"].forEach((id) => pair.says(id));
    ["a", "b", "c", "d"].forEach((id) => copy.say(help(id))); // as many as the other's, and more: their numbers say nothing

    pair.comes(copy);
    pair.flow();

    expect(pair.ids).toStrictEqual(["1", "2", "3", "a", "b", "c", "d"]);
    expect(copy.memory.outbox).toStrictEqual([]);
  });

  test("is the same as before while nothing was heard of the other", () => {
    const pair = new Copies();
    pair.handshake();
    pair.says("1");
    const copy = pair.copy();
    pair.console.say({ type: "phase" });

    pair.comes(copy);
    pair.says("2");

    expect(pair.renamed).toStrictEqual([]);
    expect(pair.ids).toStrictEqual(["1", "2"]);
    expect(pair.heard.guest).toStrictEqual([{ type: "phase" }]);
  });

  test("takes in once what the console says, under whichever name it goes on", () => {
    const pair = new Copies();
    pair.handshake();
    pair.console.say({ type: "welcome" });
    pair.flow();
    const copy = pair.copy();
    pair.says("1");
    pair.console.say({ type: "phase" });

    pair.comes(copy);
    pair.flow();

    expect(pair.renamed).toHaveLength(1);
    expect(pair.heard.guest).toStrictEqual([{ type: "welcome" }, { type: "phase" }]);
  });

  test("says nothing, and takes in nothing, in the handshake in which it took another name", () => {
    const pair = new Copies();
    pair.handshake();
    const copy = pair.copy();
    pair.says("1");
    copy.say(help("2"));
    copy.begin(0);

    expect(copy.hear({ t: "hello", me: pair.console.memory.me, you: copy.memory.me, ack: 1 }, 0)).toStrictEqual({ greeted: false, copied: true });

    expect(copy.due()).toStrictEqual([]);
    expect(copy.hear({ t: "data", seq: 1, ack: 1, body: { type: "phase" } }, 0)).toStrictEqual({ greeted: false });
    expect(copy.beat()).toStrictEqual({ t: "beat", ack: 0 });
    expect(copy.memory.outbox).toStrictEqual([{ seq: 1, body: help("2") }]);
  });

  test("keeps its other name over a reload", () => {
    const pair = new Copies();
    pair.handshake();
    pair.says("1");
    const old = structuredClone(pair.guestMemory);
    pair.says("2");
    pair.guestMemory = old; // the browser was killed, and has kept what was written some time ago

    pair.comes(pair.loaded());
    const { me } = pair.guestMemory;
    pair.comes(pair.loaded());
    pair.says("3");

    expect(me).not.toBe(old.me);
    expect(pair.guestMemory.me).toBe(me);
    expect(pair.renamed).toHaveLength(1);
    expect(pair.ids).toStrictEqual(["1", "2", "3"]);
  });

  test("and that had to give up its place trusts none of the numbers of its name", () => {
    const pair = new Copies();
    pair.handshake();
    pair.says("1");
    const original = pair.guest;
    const copy = pair.copy();
    original.say(help("lost"));
    original.due(); // sealed, and lost with its connection
    pair.comes(copy);
    pair.says("2");

    original.displaced();
    pair.comes(original);
    pair.flow();

    expect(pair.ids).toStrictEqual(["1", "2", "lost"]);
  });

  test("that a page without this rule has kept is believed as far as it has numbered", () => {
    const pair = new Copies();
    pair.handshake();
    ["1", "2"].forEach((id) => pair.says(id));
    const { sealed: _, ...kept } = pair.guest.memory;

    pair.comes(new Talk(structuredClone(kept)));
    pair.says("3");

    expect(pair.renamed).toStrictEqual([]);
    expect(pair.ids).toStrictEqual(["1", "2", "3"]);
  });

  test("goes to and fro as it will: all that is said arrives, and no page takes two names for one visit", () => {
    const chance = randomFrom(11);
    for (let round = 0; round < 300; round++) {
      const pair = new Copies();
      pair.handshake();
      const pages = [pair.guest];
      let said = 0;
      for (let step = 0; step < 40; step++) {
        const what = chance(10);
        const any = pages[chance(pages.length)] ?? pair.guest;
        if (what === 0) {
          pages.push(pair.copy(any));
        } else if (what < 3) {
          pair.guest.displaced();
          pair.comes(any);
          pair.flow();
        } else if (what < 5) {
          any.say(help(String(said++)));
        } else {
          pair.flow();
        }
      }
      for (const page of pages) {
        pair.guest.displaced();
        pair.comes(page);
        pair.flow();
        expect(page.memory.outbox).toStrictEqual([]);
      }

      expect(new Set(pair.ids)).toStrictEqual(new Set(Array.from({ length: said }, (_, i) => String(i))));
    }
  });
});

describe("an acknowledgement", () => {
  test("meant for an earlier instance takes nothing out of the outbox", () => {
    const pair = new Pair();
    pair.handshake();
    pair.guest.say(help("1"));

    pair.guest.pause();
    pair.guest.begin(0);
    pair.guest.hear({ t: "hello", me: "00112233445566aa", you: "ffffffffffffffff", ack: 1 }, 0);

    expect(pair.guest.due()).toHaveLength(1);
  });

  test("before the other's hello is 0: nobody knows yet whom it acknowledges", () => {
    const pair = new Pair();
    pair.handshake();
    pair.console.say(help("1"));
    pair.flow();
    pair.guest.begin(0);

    expect(pair.guest.beat()).toStrictEqual({ t: "beat", ack: 0 });
  });

  test("of what was never said is passed over", () => {
    const pair = new Pair();
    pair.handshake();
    pair.guest.say(help("1"));
    pair.guest.due();
    pair.pass("guest", { t: "beat", ack: 99 });

    expect(pair.guestMemory.outbox).toHaveLength(1);
  });
});

describe("an outbox that nobody empties", () => {
  test("keeps the call for help", () => {
    const pair = new Pair();
    pair.guest.say(help("1"));
    for (let i = 0; i < 2 * LARGEST_OUTBOX; i++) {
      pair.guest.say({ type: "quality" });
    }
    pair.handshake();
    pair.flow();

    expect(pair.heard.console[0]).toStrictEqual(help("1"));
    expect(pair.heard.console).toHaveLength(LARGEST_OUTBOX);
  });
});

test("nothing heard for five seconds is silence", () => {
  const talk = new Talk(Talk.fresh());
  expect(talk.silent(9_000)).toBe(false);
  talk.begin(1_000);
  expect(talk.silent(5_999)).toBe(false);
  expect(talk.silent(6_000)).toBe(true);
});

describe("a frame", () => {
  test.each([
    `{"t":"hello","me":"00112233445566aa","you":"","ack":0}`,
    `{"t":"data","seq":1,"ack":0,"body":{"type":"help"}}`,
    `{"t":"beat","ack":7}`,
  ])("is read: %s", (text) => {
    expect(readFrame(text)).toStrictEqual(JSON.parse(text));
  });

  test.each([
    "",
    "null",
    "[]",
    `{"t":"hello","me":"x","you":"","ack":0}`,
    `{"t":"data","seq":0,"ack":0,"body":{"type":"help"}}`,
    `{"t":"data","seq":1,"ack":0,"body":{}}`,
    `{"t":"data","seq":1.5,"ack":0,"body":{"type":"help"}}`,
    `{"t":"beat","ack":-1}`,
    `{"t":"beat"}`,
    `{"t":"other","ack":0}`,
  ])("is refused: %s", (text) => {
    expect(() => readFrame(text)).toThrow(BadFrame);
  });
});
