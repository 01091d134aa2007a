import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Door, type Way } from "../src/door/door";
import { random } from "../src/line/bytes";
import { freshKept, GuestLine, type Kept, type LineState } from "../src/line/guestline";
import { lineId } from "../src/line/secret";
import type { Body } from "../src/line/talk";
import { ConsoleEnd } from "./stage/consoleend";
import { House } from "./stage/house";
import { until } from "./stage/until";

let house: House;
let far: ConsoleEnd;
let tabs: Tab[];
const secret = random(32);

/** A guest's tab: its door, its line, and what it keeps. */
class Tab {
  readonly said: Body[] = [];
  readonly states: LineState[] = [];
  words = "";
  others = 0;
  copies = 0;
  readonly line: GuestLine;
  private readonly door: Door;

  constructor(
    line: string,
    readonly kept: Kept,
  ) {
    const door: Door = new Door([house.place], { line, ticket: "dA", seatKey: kept.seatKey }, {
      way: () => {},
      console: (here) => this.line.console(here),
      handshake: (step, bytes) => this.line.tookHandshake(step, bytes),
      sealed: (name, bytes) => this.line.tookSealed(name, bytes),
    });
    this.door = door;
    this.line = new GuestLine(secret, kept, () => {}, door, {
      line: (state, words) => {
        this.states.push(state);
        this.words = words.join(" ");
      },
      another: () => {
        this.others++;
      },
      copied: () => {
        this.copies++;
      },
      greeted: () => {},
      said: (body) => {
        this.said.push(body);
        if (body.type === "wordsConfirmed") {
          this.line.confirmed(body.handshake as string);
        }
      },
    });
    door.start();
  }

  get way(): Way {
    return this.door.way;
  }

  again(): void {
    this.door.start();
  }

  get state(): LineState | undefined {
    return this.states.at(-1);
  }

  close(): void {
    this.line.close();
    this.door.stop();
  }
}

async function open(kept = freshKept()): Promise<Tab> {
  const tab = new Tab(await lineId(secret), kept);
  tabs.push(tab);
  return tab;
}

/** The tab is loaded again: only what it kept is there. */
async function reload(tab: Tab): Promise<Tab> {
  tab.close();
  return open(structuredClone(tab.kept));
}

beforeEach(async () => {
  house = await House.open();
  tabs = [];
  far = new ConsoleEnd(house, secret);
  house.seats(far);
});

afterEach(async () => {
  tabs.forEach((tab) => tab.close());
  far.close();
  await house.close();
});

describe("a guest who comes while the console is there", () => {
  test("is sealed, though both ends begin at once, and never takes that for an alteration", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    tab.line.say({ type: "restart", call: "1" });
    far.say({ type: "welcome", therapist: "Noor", clientCalledAs: "Samuel" });
    await until(() => far.heard.length === 1 && tab.said.length === 1);

    expect(tab.states).not.toContain("altered");
    expect(tab.words.split(" ")).toHaveLength(4);
    expect(tab.words).toBe(far.handshakes.at(-1)?.words);
  });
});

describe("a console that comes later", () => {
  test("is found", async () => {
    house.seats(undefined);
    const tab = await open();
    tab.line.say({ type: "help", id: "1" });
    await until(() => house.present?.seated === true);
    house.seats(far);
    await until(() => far.heard.length === 1);

    expect(far.heard).toStrictEqual([{ type: "help", id: "1" }]);
  });

  test("and was started again gets another handshake, and nothing is lost", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    tab.line.say({ type: "help", id: "1" });
    await until(() => far.heard.length === 1);
    far.restart();
    tab.line.say({ type: "help", id: "2" });
    await until(() => far.heard.some(({ id }) => id === "2"));

    expect(tab.states).not.toContain("altered");
    expect(tab.others).toBe(1);
  });
});

/** The server gives the seat to another that shows the same key. */
async function replaced(tab: Tab): Promise<void> {
  house.end("conflict");
  await until(() => tab.way === "replaced");
}

describe("a console whose computer slept for a minute", () => {
  test("answers all that was begun meanwhile, and nobody is told that something is altered", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    far.sleep();
    for (let begun = 0; begun < 12; begun++) {
      far.please();
    }
    await until(() => far.asleepWith >= 12);
    const before = far.handshakes.length;
    far.wake();
    tab.line.say({ type: "help", id: "1" });
    await until(() => far.heard.length === 1);

    expect(far.handshakes.length - before).toBeGreaterThanOrEqual(12);
    expect(tab.states).not.toContain("altered");
  });
});

describe("a tab of which there is a copy", () => {
  test("is heard at once when it comes back, and so is the copy", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    const kept = structuredClone(tab.kept); // as a browser duplicates a tab, or restores what it wrote some time ago
    for (const id of ["1", "2", "3"]) {
      tab.line.say({ type: "device", id });
    }
    await until(() => far.heard.length === 3 && tab.kept.memory.outbox.length === 0);

    await replaced(tab);
    const copy = await open(kept);
    copy.line.say({ type: "help", id: "of the copy" });
    await until(() => far.heard.length === 4);
    await replaced(copy);
    tab.line.displaced();
    tab.again();
    tab.line.say({ type: "help", id: "of the first" });
    await until(() => far.heard.length === 5);

    expect(far.heard.slice(3)).toStrictEqual([{ type: "help", id: "of the copy" }, { type: "help", id: "of the first" }]);
    expect([tab.copies, copy.copies]).toStrictEqual([0, 1]); // the first still has the name that both had
    expect([...tab.states, ...copy.states]).not.toContain("altered");
  });

  test("and that is answered late is not told to be altered, and waits for nothing but the next handshake", async () => {
    let tab = await open();
    await until(() => tab.state === "unverified");
    const kept = structuredClone(tab.kept);
    tab.line.say({ type: "device" });
    await until(() => far.heard.length === 1);
    tab.close();

    tab = await open(kept);
    tab.line.say({ type: "help", id: "1" });
    await until(() => far.heard.length === 2);
    await until(() => tab.kept.memory.outbox.length === 0);

    expect(tab.copies).toBe(1);
    expect(far.handshakes.length).toBeLessThan(6); // so many are answered at once
    expect(tab.states).not.toContain("altered");
  });
});

describe("words that were confirmed", () => {
  test("stay confirmed over a reload, and over a connection that broke", async () => {
    let tab = await open();
    await until(() => tab.state === "unverified");
    const words = tab.words;
    far.confirmWords();
    await until(() => tab.state === "verified");

    house.cut();
    await until(() => tab.state === "none");
    await until(() => tab.state === "verified");
    tab = await reload(tab);
    await until(() => tab.state === "verified");

    expect(tab.words).toBe(words);
    expect(tab.others).toBe(0);
    expect(far.handshakes.at(-1)?.key).toBe("confirmed");
    expect(tab.states).not.toContain("altered");
  });

  test("are known to be at once, so that a console that ends then has kept it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] }); // no beat comes
    try {
      const tab = await open();
      await until(() => tab.state === "unverified");
      far.confirmWords();
      expect(far.has("wordsConfirmed")).toBe(false);

      await until(() => far.has("wordsConfirmed"));
      expect(tab.state).toBe("verified");
    } finally {
      vi.useRealTimers();
    }
  });

  test("are not those of another device", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    far.confirmWords();
    await until(() => tab.state === "verified");
    tab.close();

    const other = await open();
    await until(() => other.state === "unverified");

    expect(other.words).not.toBe(tab.words);
    expect(other.states).not.toContain("verified");
  });

  test("but forgotten by the console are shown anew, not yet verified", async () => {
    let tab = await open();
    await until(() => tab.state === "unverified");
    far.confirmWords();
    await until(() => tab.state === "verified");
    far.confirmed = undefined;
    tab = await reload(tab);
    await until(() => tab.state === "unverified");

    expect(far.handshakes.at(-1)?.key).toBe("invitation");
    expect(tab.words).toBe(far.handshakes.at(-1)?.words);
  });

  test("of a handshake that another has followed are still those of that one", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    const [first] = far.handshakes.slice(-1);
    far.restart();
    await until(() => far.handshakes.at(-1) !== first && tab.state === "unverified");
    tab.line.confirmed(first?.name ?? "");

    expect(tab.kept.confirmed).toBeDefined();
    expect(tab.kept.confirmedWords?.join(" ")).toBe(first?.words);
  });
});

describe("a server that alters", () => {
  test("a sealed frame is found out, and the line begins anew without losing what was said", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    house.toGuest(`<sealed xmlns="urn:vigil:line:1" handshake="${far.handshakes.at(-1)?.name}">AAAAAAAAAAAAAAAAAAAAAAAA</sealed>`);
    await until(() => tab.state === "altered");
    tab.line.say({ type: "help", id: "1" });
    await until(() => far.heard.length === 1);

    expect(tab.state).toBe("unverified");
  });

  test("the handshake is found out", async () => {
    const through = house.toGuest.bind(house);
    house.toGuest = (inside) => through(inside.replace(/step="2">[^<]{4}/, 'step="2">AAAA'));
    const tab = await open();
    await until(() => tab.state === "altered");

    expect(tab.words).toBe("");
  });

  test("what is not even base64url is found out", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    house.toGuest(`<sealed xmlns="urn:vigil:line:1" handshake="${far.handshakes.at(-1)?.name}">%%%</sealed>`);

    await until(() => tab.state === "altered");
  });

  test("a frame of another handshake is dropped, and nothing more", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    house.toGuest(`<sealed xmlns="urn:vigil:line:1" handshake="0000000000000000">AAAA</sealed>`);
    far.say({ type: "welcome" });
    await until(() => tab.said.length === 1);

    expect(tab.states).not.toContain("altered");
  });
});

describe("a server that swallows", () => {
  test("is noticed within six seconds, and the line stands again when it lets through", async () => {
    const tab = await open();
    await until(() => tab.state === "unverified");
    far.silent = true;
    await until(() => tab.state === "silent", "silence", 7_000);
    far.silent = false;
    await until(() => tab.state === "unverified", "the line");

    expect(tab.states).not.toContain("altered");
  });
});
