// What hands and keys do to the real page in a real Chromium: node test/preview/hands.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, pause } from "./chromium.mjs";
import { preview } from "./build.mjs";

const out = mkdtempSync(join(tmpdir(), "vigil-hands-"));
const page = await preview(out);
const browser = await chromium("--touch-events=enabled");
const PHONE = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true };

const touch = (type, ...points) =>
  browser.tell("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y, id]) => ({ x, y, id })) });
const down = (...points) => touch("touchStart", ...points);
const up = (...left) => touch("touchEnd", ...left);
const key = (type, name, more = {}) =>
  browser.tell("Input.dispatchKeyEvent", { type, key: name, code: name === " " ? "Space" : `Key${name.toUpperCase()}`, ...more });
const A = [200, 400, 1];
const B = [90, 700, 2];

/** [in which state, what is done, what the page takes it for] */
const deeds = [
  ["a touch lights", "journey", async () => { await down(A); await pause(80); await up(); }, ["lit"]],
  ["a hold calls, once", "journey", async () => { await down(A); await pause(900); await up(); }, ["lit", "called"]],
  ["two touches call", "journey", async () => { await down(A); await up(); await pause(500); await down(B); await up(); }, ["lit", "called"]],
  ["two touches far apart only light", "journey", async () => { await down(A); await up(); await pause(3_200); await down(A); await up(); }, ["lit", "lit"]],
  ["two fingers at once are one touch", "journey", async () => { await down(A); await down(A, B); await pause(80); await up(A); await up(); }, ["lit"]],
  ["a hand that lies there calls", "journey", async () => { await down(A, B, [300, 200, 3]); await pause(900); await up(); }, ["lit", "called"]],
  ["a finger that wanders while it holds calls", "journey", async () => {
    await down(A);
    for (let step = 1; step <= 8; step++) { await touch("touchMove", [200 - 10 * step, 400 + 40 * step, 1]); await pause(100); }
    await up();
  }, ["lit", "called"]],
  ["a touch that is taken back calls nobody", "journey", async () => { await down(A); await touch("touchCancel"); await pause(900); }, ["lit"]],
  ["a screen that turns under a holding finger still calls", "journey", async () => {
    await down(A);
    await browser.tell("Emulation.setDeviceMetricsOverride", { ...PHONE, width: 844, height: 390 });
    await pause(900);
    await up();
    await browser.tell("Emulation.setDeviceMetricsOverride", PHONE);
  }, ["lit", "called"]],
  ["a key calls, and its repetition is none", "journey", async () => {
    await key("keyDown", "x");
    for (let step = 0; step < 10; step++) await key("keyDown", "x", { autoRepeat: true });
    await key("keyUp", "x");
  }, ["called"]],
  ["Enter on the focused page calls once", "journey", async () => {
    await key("keyDown", "Enter", { code: "Enter", text: "\r" });
    await key("keyUp", "Enter", { code: "Enter" });
  }, ["called"]],
  ["a shortcut of the browser does not", "journey", async () => { await key("keyDown", "r", { modifiers: 2 }); await key("keyUp", "r"); }, []],
  ["a screen reader's press calls", "journey", () => browser.ask("document.getElementById('dark').click()"), ["called"]],
  ["a touch answers a check-in", "journey-check-in", async () => { await down(A); await pause(80); await up(); }, ["lit", "answered"]],
  ["a hold on a check-in calls", "journey-check-in", async () => { await down(A); await pause(900); await up(); }, ["lit", "called"]],
  ["a key answers a check-in", "journey-check-in", async () => { await key("keyDown", " "); await pause(50); await key("keyUp", " "); }, ["lit", "answered"]],
  ["a held key on a check-in calls", "journey-check-in", async () => {
    await key("keyDown", " ");
    for (let step = 0; step < 9; step++) { await pause(100); await key("keyDown", " ", { autoRepeat: true }); }
    await key("keyUp", " ");
  }, ["lit", "called"]],
  ["a screen reader's press answers a check-in", "journey-check-in", () => browser.ask("document.getElementById('dark').click()"), ["lit", "answered"]],
  ["a touch that is taken back answers nothing", "journey-check-in", async () => { await down(A); await touch("touchCancel"); await pause(200); }, ["lit"]],
  ["a touch answers a check-in while the therapist knows", "known-check-in", async () => { await down(A); await pause(80); await up(); }, ["lit", "answered"]],
  ["a second touch then calls again", "known-check-in", async () => { await down(A); await pause(80); await up(); await pause(400); await down(B); await up(); }, ["lit", "answered", "called"]],
  ["a hold on it calls again", "known-check-in", async () => { await down(A); await pause(900); await up(); }, ["lit", "called"]],
  ["a called page can be called again", "calling", async () => { await down(A); await pause(900); await up(); }, ["lit", "called"]],
  ["Back is no call", "known", async () => {
    const { x, y } = await browser.ask("(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector('[data-act=again]').getBoundingClientRect())");
    await down([x, y, 1]);
    await pause(80);
    await up();
  }, []],
  ["the talk's own page is not the dark one", "talk", async () => { await down([200, 200, 1]); await pause(900); await up(); await key("keyDown", "x"); await key("keyUp", "x"); }, []],
];

let wrong = 0;
try {
  await browser.tell("Emulation.setDeviceMetricsOverride", PHONE);
  await browser.tell("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
  for (const [what, state, deed, expected] of deeds) {
    await browser.open("about:blank");
    await browser.open(`${page}#${state}`);
    await pause(400);
    await deed();
    await pause(150);
    const meant = await browser.ask("window.meant");
    const right = JSON.stringify(meant) === JSON.stringify(expected);
    wrong += right ? 0 : 1;
    process.stdout.write(`${right ? "ok " : "NOT"} ${what}${right ? "" : `: ${meant} instead of ${expected}`}\n`);
  }
} finally {
  await browser.close();
  rmSync(out, { recursive: true, force: true });
}
process.stdout.write(`${deeds.length - wrong} of ${deeds.length} as they should be\n`);
process.exitCode = wrong === 0 ? 0 : 1;
