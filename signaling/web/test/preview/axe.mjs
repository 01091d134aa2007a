// Every state of the guest's page, the sitter's and the prescriber's, in every language, in a real Chromium: axe-core by WCAG 2.2 AA, light
// and dark, at the size of a telephone; what does not fit, on every screen; and what a reader with colours or a pace of their own sees.
// node test/preview/axe.mjs ends with 1 on any finding, and when it does not find the ones that it plants itself.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, pause } from "./chromium.mjs";
import { misfits } from "./fits.mjs";
import { LOOKS } from "./looks.mjs";
import { preview } from "./build.mjs";

const LANGUAGES = ["en", "de", "es"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const OPTIONS = { runOnly: { type: "tag", values: WCAG }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };

/** What is wrong with the page, and what the check must then call it. */
const PLANTED = {
  "button-name": "document.querySelector('#controls').insertAdjacentHTML('beforeend', '<button type=button></button>')",
  "color-contrast": "document.querySelector('#line-word').style.cssText = 'color: #566166; background: #4d585c'",
  "html-has-lang": "document.documentElement.removeAttribute('lang')",
  "meta-viewport": "document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no'",
  "select-name": "document.querySelector('#card').insertAdjacentHTML('beforeend', '<select><option>a</option></select>')",
  "too small": "document.querySelector('#controls button').style.cssText = 'font-size: 12px; min-height: 0; padding: 0'",
  "too wide": "document.querySelector('#line-word').style.cssText = 'display: block; width: 500px'",
};

const out = mkdtempSync(join(tmpdir(), "vigil-axe-"));
const page = await preview(out);
const beside = { sitter: await preview(out, "sitter"), prescriber: await preview(out, "prescriber") };
const axe = readFileSync(join("node_modules", "axe-core", "axe.min.js"), "utf8");
const browser = await chromium();
let looked = 0;
let wrong = 0;

const report = (isRight, text) => {
  wrong += isRight ? 0 : 1;
  process.stdout.write(`${isRight ? "ok " : "NOT"} ${text}\n`);
};
const see = (...features) => browser.tell("Emulation.setEmulatedMedia", { features: features.map(([name, value]) => ({ name, value })) });
const open = async (state, of = page) => {
  await browser.open("about:blank");
  await browser.open(`${of}#${state}`);
  await pause(500);
  await browser.ask(`${axe}; undefined`);
};
const violations = () =>
  browser.ask(`axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + " at " + target.join(" "))))`);
/** The emergency number, wherever it stands, is to be seen without scrolling. */
const outOfSight = () =>
  browser.ask(`[...document.querySelectorAll("#near a, body[data-first=true] #numbers a:first-child")]
    .filter((e) => e.getClientRects().length)
    .map((e) => e.getBoundingClientRect())
    .filter(({ top, bottom }) => top < 0 || bottom > innerHeight)
    .map(({ top, bottom }) => "the emergency number stands from " + top + " to " + bottom + " of " + innerHeight)`);
const style = (query, property) => browser.ask(`getComputedStyle(document.querySelector("${query}")).${property}`);

/** @param look finds what is wrong with the state that is shown */
async function everyState(states, name, look) {
  for (const language of LANGUAGES) {
    const findings = [];
    for (const state of states) {
      await browser.ask(`location.hash = "${state}", window.speak("${language}")`);
      await pause(40);
      findings.push(...(await look()).map((finding) => `${state}: ${finding}`));
      looked++;
    }
    report(findings.length === 0, `${name}, ${language}, ${states.length} states${findings.map((finding) => `\n    ${finding}`).join("")}`);
  }
}

try {
  await browser.tell("Emulation.setDeviceMetricsOverride", LOOKS.phone);
  await open("talk");
  const states = await browser.ask("window.states");
  for (const theme of ["light", "dark"]) {
    await see(["prefers-color-scheme", theme]);
    await everyState(states, `axe, ${theme}`, violations);
  }
  for (const [look, size] of Object.entries(LOOKS)) {
    await browser.tell("Emulation.setDeviceMetricsOverride", size);
    await everyState(states, `fits ${look}`, () => misfits(browser));
  }
  await browser.tell("Emulation.setDeviceMetricsOverride", LOOKS.phone);

  for (const [whose, address] of Object.entries(beside)) {
    await open("lost", address);
    const theirs = await browser.ask("window.states");
    for (const theme of ["light", "dark"]) {
      await see(["prefers-color-scheme", theme]);
      await everyState(theirs, `${whose}, axe, ${theme}`, violations);
    }
    for (const [look, size] of Object.entries(LOOKS)) {
      await browser.tell("Emulation.setDeviceMetricsOverride", size);
      await everyState(theirs, `${whose}, fits ${look}`, async () => [...(await misfits(browser)), ...(await outOfSight())]);
    }
    await browser.tell("Emulation.setDeviceMetricsOverride", LOOKS.phone);
  }

  await open("journey", beside.sitter);
  await browser.ask("document.querySelector('#near').style.cssText = 'position: relative; top: 999px'; undefined");
  report((await outOfSight()).length > 0, "planted and found: the emergency number out of sight");

  await open("journey");
  await see(["forced-colors", "active"], ["prefers-color-scheme", "light"]);
  await pause(600); // the ring takes its time
  const [ground, ring] = [await style("#night", "backgroundColor"), await style("#ring", "borderTopColor")];
  report(ground === "rgb(5, 6, 7)" && ring === "rgb(255, 255, 255)", `with forced colours the ring is bright on the dark: ${ring} on ${ground}`);
  await see(["prefers-reduced-motion", "reduce"]);
  const changes = await style("#ring", "transitionDuration");
  report(/^0s(, 0s)*$/.test(changes), `with less motion nothing moves: ${changes}`);
  await see(["prefers-reduced-motion", "no-preference"]);

  for (const [rule, plant] of Object.entries(PLANTED)) {
    await open("talk");
    await browser.ask(`${plant}; undefined`);
    const found = [...(await violations()), ...(await misfits(browser))].some((finding) => finding.includes(rule));
    report(found, `planted and found: ${rule}`);
  }
} finally {
  await browser.close();
  rmSync(out, { recursive: true, force: true });
}
process.stdout.write(`${looked} looks, ${wrong} of them with findings\n`);
process.exitCode = wrong === 0 && looked > 0 ? 0 : 1;
