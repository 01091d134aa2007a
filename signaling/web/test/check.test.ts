import { describe, expect, test } from "vitest";
import { EndChecks } from "../src/call/check";
import { browserOf } from "../src/guest/browser";

const report = (...all: { id: string; type: string }[]) => new Map(all.map((one) => [one.id, one])) as unknown as RTCStatsReport;

describe("what one end measures of its way", () => {
  test("nothing, before a call", () => {
    expect(new EndChecks().measured(undefined)).toEqual({ hears: false });
  });

  test("the speed of the pair that is used, and not of any other", () => {
    const stats = report(
      { id: "T", type: "transport", selectedCandidatePairId: "B" } as never,
      { id: "A", type: "candidate-pair", nominated: true, availableOutgoingBitrate: 9_000_000 } as never,
      { id: "B", type: "candidate-pair", nominated: true, availableOutgoingBitrate: 812_400 } as never,
    );

    expect(new EndChecks().measured(stats)).toEqual({ outgoingKbit: 812, hears: false });
  });

  test("the nominated pair, where the browser does not name the one that is used", () => {
    const stats = report(
      { id: "A", type: "candidate-pair", nominated: false, availableOutgoingBitrate: 1 } as never,
      { id: "B", type: "candidate-pair", nominated: true, availableOutgoingBitrate: 500_000 } as never,
    );

    expect(new EndChecks().measured(stats).outgoingKbit).toBe(500);
  });

  test("a browser that estimates no speed tells none", () => {
    expect(new EndChecks().measured(report({ id: "B", type: "candidate-pair", nominated: true } as never))).toEqual({ hears: false });
  });

  test.each([
    [0, false],
    [1e-7, false],
    [0.01, true],
  ])("energy %d is heard: %s", (totalAudioEnergy, hears) => {
    const stats = report({ id: "a", type: "inbound-rtp", kind: "audio", totalAudioEnergy } as never);

    expect(new EndChecks().measured(stats).hears).toBe(hears);
  });
});

describe("what is heard since the check before", () => {
  const energy = (totalAudioEnergy: number) => report({ id: "a", type: "inbound-rtp", kind: "audio", totalAudioEnergy } as never);

  test("somebody who was heard once and fell silent is not heard", () => {
    const checks = new EndChecks();

    expect(checks.measured(energy(0.01)).hears).toBe(true);
    expect(checks.measured(energy(0.01)).hears).toBe(false);
    expect(checks.measured(energy(0.02)).hears).toBe(true);
  });

  test("another attempt at the call counts from nothing", () => {
    const checks = new EndChecks();
    checks.measured(energy(0.5));

    expect(checks.measured(energy(0.01)).hears).toBe(true);
  });
});

describe("which browser it is", () => {
  test.each([
    ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", "Chrome", 156],
    ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36", "Chrome", 156],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1", "Edge", 140],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", 140],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.7 Mobile/15E148 Safari/604.1", "Safari", 18],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0.1 Mobile/15E148 Safari/604.1", "Chrome", 141],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/143.0 Mobile/15E148 Safari/605.1.15", "Firefox", 143],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15", "Safari", 17],
  ])("%s", (userAgent, name, version) => {
    expect(browserOf(userAgent)).toEqual({ name, version });
  });

  test("none that is known", () => {
    expect(browserOf("Lynx/2.9")).toBeUndefined();
  });
});
