import { beforeEach, describe, expect, test, vi } from "vitest";
import type { JitsiListener } from "../src/call/jitsi/engine";
import { Engines } from "../src/call/engines";
import type { Conference } from "../src/messages/messages";

/** What the two engines were told, in turn, each by its name. */
const done = vi.hoisted((): string[] => []);

vi.mock("../src/call/direct", () => ({ DirectEngine: recording("direct") }));
vi.mock("../src/call/jitsi/engine", () => ({ JitsiEngine: recording("jitsi") }));

function recording(name: string) {
  return class {
    call: string | undefined;
    connection = `of ${name}`;
    refused = name === "jitsi" ? 7 : 0;
    heard = name === "jitsi" ? 5 : undefined;
    constructor(role: string) {
      done.push(`${name} made as ${role}`);
    }
    start(begin: string | { call: string }): void {
      this.call = typeof begin === "string" ? begin : begin.call;
      done.push(`${name} starts ${this.call}`);
    }
    take({ type }: { type: string }): void {
      done.push(`${name} takes ${type}`);
    }
    tracks(microphone: string | undefined, camera: string | undefined): void {
      done.push(`${name} sends ${microphone ?? "nothing"} ${camera ?? "nothing"}`);
    }
    restart(): void {
      done.push(`${name} restarts`);
    }
    renew(call: string, token: string): void {
      done.push(`${name} renews ${call} ${token}`);
    }
    getReady(integrity: string): void {
      done.push(`${name} loads ${integrity}`);
    }
    end(): void {
      done.push(`${name} ends`);
    }
  };
}

const ICE = { servers: [], relayOnly: false };
const SOUND = "sound" as unknown as MediaStreamTrack;
const PICTURE = "picture" as unknown as MediaStreamTrack;
const conference = (call: string) => ({ type: "conference", call }) as Conference;

let engines: Engines;

beforeEach(() => {
  done.length = 0;
  engines = new Engines("guest", "/seal.js", () => "ws://127.0.0.1:1/x", {} as JitsiListener);
});

/** What was done since this was last asked. */
const since = () => done.splice(0);

describe("the engines of one end", () => {
  test("begin with the direct one, and make the other when it is wanted", () => {
    expect(since()).toStrictEqual(["direct made as answers"]);
    engines.meet(conference("c1"), ICE);
    expect(since()).toContain("jitsi made as guest");
    engines.meet(conference("c2"), ICE);
    expect(since()).toStrictEqual(["jitsi starts c2"]);
  });

  test("offer at the console's end", () => {
    new Engines("console", "/seal.js", () => "", {} as JitsiListener);

    expect(since()).toContain("direct made as offers");
  });

  test("hold one call at a time: the former ends and lets go of the tracks before the next begins", () => {
    engines.tracks(SOUND, PICTURE);
    engines.startDirect("c1", ICE);
    since();

    engines.meet(conference("c2"), ICE);
    expect(since()).toStrictEqual([
      "jitsi made as guest",
      "direct ends",
      "direct sends nothing nothing",
      "jitsi sends sound picture",
      "jitsi starts c2",
    ]);
    engines.startDirect("c3", ICE);
    expect(since()).toStrictEqual(["jitsi ends", "jitsi sends nothing nothing", "direct sends sound picture", "direct starts c3"]);
  });

  test("are told what the call at hand is told", () => {
    engines.meet(conference("c1"), ICE);
    since();
    engines.take({ type: "restart", call: "c1" });
    engines.tracks(SOUND, undefined);
    engines.restart();
    engines.hangUp();

    expect(since()).toStrictEqual(["jitsi takes restart", "jitsi sends sound nothing", "jitsi restarts", "jitsi ends"]);
  });

  test("say of themselves what the present one says", () => {
    engines.startDirect("c1", ICE);
    expect([engines.call, engines.connection, engines.refused, engines.heard]).toStrictEqual(["c1", "of direct", 0, undefined]);
    engines.meet(conference("c2"), ICE);
    expect([engines.call, engines.connection, engines.refused, engines.heard]).toStrictEqual(["c2", "of jitsi", 7, 5]);
  });

  test("get ready for a conference without touching the call at hand", () => {
    engines.startDirect("c1", ICE);
    since();
    engines.getReady("sha384-x");

    expect(since()).toStrictEqual(["jitsi made as guest", "jitsi loads sha384-x"]);
    expect(engines.connection).toBe("of direct");
  });

  test("take a token where there is a conference, and nothing where there never was one", () => {
    engines.renew("c1", "t1");
    expect(since()).toStrictEqual(["direct made as answers"]);
    engines.meet(conference("c1"), ICE);
    since();
    engines.renew("c1", "t2");
    expect(since()).toStrictEqual(["jitsi renews c1 t2"]);
  });
});
