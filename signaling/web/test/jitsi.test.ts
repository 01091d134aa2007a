import { describe, expect, test } from "vitest";
import { whyNotConnected } from "../src/call/jitsi/engine";
import { pathOf } from "../src/call/jitsi/library";
import { conferenceOptions, connectionOptions, hasExpired, withToken } from "../src/call/jitsi/options";
import { isOfChromium } from "../src/guest/able";
import type { Conference } from "../src/messages/messages";

const OWN: Conference = {
  type: "conference",
  call: "4b1d",
  domain: "127.0.0.1",
  muc: "conference.127.0.0.1",
  media: "peer",
  room: "cfed3565b95b59c1ff9e86a5ed0e2ff3",
  key: "A".repeat(43),
  integrity: `sha384-${"A".repeat(64)}`,
};
const DEPLOYED: Conference = { ...OWN, service: "wss://meet.example/xmpp-websocket", focus: "focus.meet.example", media: "bridge" };
const token = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.c2ln`;

describe("what the library is told", () => {
  test("no third party's STUN server, in either place where it looks", () => {
    expect(connectionOptions(OWN, "ws://127.0.0.1:1/x")).toMatchObject({ p2p: { enabled: true, stunServers: [] } });
    expect(conferenceOptions(OWN)).toMatchObject({ p2p: { enabled: true, stunServers: [] } });
  });

  test("the call outlives a press on a telephone number", () => {
    expect(connectionOptions(OWN, "")).toMatchObject({ disableBeforeUnloadHandlers: true });
  });

  test("the line's own server where the conference names none, and nobody is asked for it", () => {
    expect(connectionOptions(OWN, "ws://127.0.0.1:1/x")).toMatchObject({
      serviceUrl: "ws://127.0.0.1:1/x",
      hosts: { domain: "127.0.0.1", muc: "conference.127.0.0.1" },
    });
    expect(conferenceOptions(OWN)).toMatchObject({ disableFocus: true });
  });

  test("the deployment and its focus where it names them", () => {
    expect(connectionOptions(DEPLOYED, "ws://127.0.0.1:1/x")).toMatchObject({
      serviceUrl: "wss://meet.example/xmpp-websocket?room=cfed3565b95b59c1ff9e86a5ed0e2ff3",
      hosts: { focus: "focus.meet.example" },
    });
    expect(conferenceOptions(DEPLOYED)).toMatchObject({ disableFocus: false });
  });

  test("no channel beside the sealed frames, no other codec than VP8", () => {
    expect(conferenceOptions(DEPLOYED)).toMatchObject({
      openBridgeChannel: false,
      videoQuality: { codecPreferenceOrder: ["VP8"], preferredCodec: "VP8" },
      p2p: { codecPreferenceOrder: ["VP8"], preferredCodec: "VP8" },
    });
  });
});

describe("why there is no connection", () => {
  test.each([
    ["connection.passwordRequired", "Not acceptable by exp (36 sec since expired)", false, "expired"],
    ["connection.passwordRequired", "credentials-expired", false, "expired"],
    ["connection.passwordRequired", null, true, "expired"],
    ["connection.passwordRequired", null, false, "refused"],
    ["connection.passwordRequired", "Invalid signature", false, "refused"],
    ["connection.passwordRequired", "not-authorized", false, "refused"],
    ["connection.droppedError", "item-not-found", true, "unreachable"],
    ["connection.otherError", "server-error", false, "unreachable"],
  ] as const)("%s, %s, run out by its own words: %s", (error, message, hasRunOut, why) => {
    expect(whyNotConnected(error, message, hasRunOut)).toBe(why);
  });

  test("a token says itself when it runs out; a ticket does not", () => {
    expect(hasExpired(token({ exp: 1_000 }), 1_000_000)).toBe(true);
    expect(hasExpired(token({ exp: 1_001 }), 1_000_000)).toBe(false);
    expect(hasExpired(token({}), 1_000_000)).toBe(false);
    expect(hasExpired("A".repeat(43), 1_000_000)).toBe(false);
    expect(hasExpired(undefined, 1_000_000)).toBe(false);
  });
});

test("whoever comes back shows the newest token, and everything else as before", () => {
  const service = "wss://meet.example/xmpp-websocket?room=r&token=a.b.c&previd=1";
  expect(withToken(service, "d.e.f")).toBe("wss://meet.example/xmpp-websocket?room=r&token=d.e.f&previd=1");
});

test("the library lies where JitsiLibrary.java says", () => {
  expect(pathOf(OWN.integrity)).toBe(`/jitsi/${"A".repeat(16)}.js`);
  expect(pathOf(`sha384-${"+/".repeat(32)}`)).toBe(`/jitsi/${"-_".repeat(8)}.js`);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", true],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0", true],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36", true],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", false],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1", false],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1", false],
])("a browser of Chromium's kind: %s", (agent, is) => {
  expect(isOfChromium(agent)).toBe(is);
});
