// Pictures of every state of a page: node test/preview/shots.mjs OUTDIR [LANGUAGE] [LOOK,...] [guest|sitter|prescriber]
// What does not fit is printed, and ends with 1.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, pause } from "./chromium.mjs";
import { misfits } from "./fits.mjs";
import { LOOKS } from "./looks.mjs";
import { preview } from "./build.mjs";

const out = resolve(process.argv[2] ?? "preview");
const language = process.argv[3] ?? "en";
const looks = process.argv[4]?.split(",") ?? Object.keys(LOOKS);
const page = await preview(out, process.argv[5] ?? "guest");
const browser = await chromium();
try {
  await browser.tell("Page.navigate", { url: `${page}#talk` });
  await pause(800);
  const states = await browser.ask("window.states");
  for (const look of looks) {
    await browser.tell("Emulation.setDeviceMetricsOverride", LOOKS[look]);
    for (const theme of look === "phone" ? ["light", "dark"] : ["light"]) {
      await browser.tell("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
      for (const state of states) {
        await browser.ask(`location.hash = "${state}", window.speak?.("${language}")`);
        await pause(250);
        for (const misfit of await misfits(browser)) {
          process.stdout.write(`${look} ${language} ${state}: ${misfit}\n`);
          process.exitCode = 1;
        }
        const { data } = await browser.tell("Page.captureScreenshot", { format: "png" });
        writeFileSync(join(out, `${look}-${theme}-${language}-${state}.png`), Buffer.from(data, "base64"));
      }
    }
  }
} finally {
  await browser.close();
}
