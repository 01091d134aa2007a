// Pictures of every state of a page: node test/preview/shots.mjs OUTDIR [sitter]
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, pause } from "./chromium.mjs";
import { preview } from "./build.mjs";

const out = resolve(process.argv[2] ?? "preview");
const page = await preview(out, process.argv[3] ?? "guest");
const looks = {
  phone: { width: 390, height: 844, deviceScaleFactor: 1, mobile: true },
  "phone-small": { width: 320, height: 568, deviceScaleFactor: 1, mobile: true },
  tablet: { width: 1024, height: 768, deviceScaleFactor: 1, mobile: true },
  "phone-turned": { width: 844, height: 390, deviceScaleFactor: 1, mobile: true },
  "phone-200-percent": { width: 195, height: 422, deviceScaleFactor: 2, mobile: true },
};
const browser = await chromium();
try {
  await browser.tell("Page.navigate", { url: `${page}#talk` });
  await pause(800);
  const states = await browser.ask("window.states");
  for (const [look, size] of Object.entries(looks)) {
    await browser.tell("Emulation.setDeviceMetricsOverride", size);
    for (const theme of look === "phone" ? ["light", "dark"] : ["light"]) {
      await browser.tell("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
      for (const state of states) {
        await browser.ask(`location.hash = "${state}"`);
        await pause(250);
        const wide = await browser.ask("document.documentElement.scrollWidth - innerWidth");
        const small = await browser.ask(`[...document.querySelectorAll("button, a, select, #options label")]
          .filter((c) => c.getClientRects().length && (c.offsetHeight < 48 || c.offsetWidth < 48)).map((c) => c.textContent).join()`);
        const tiny = await browser.ask(`[...document.querySelectorAll("p, h1, b, a, button, span, legend, label")]
          .filter((e) => e.getClientRects().length && e.textContent && parseFloat(getComputedStyle(e).fontSize) < 18)
          .map((e) => e.textContent).join()`);
        if (wide > 0 || small || tiny) {
          process.stdout.write(`${look} ${state}: ${wide} px too wide, small: ${small}, tiny: ${tiny}\n`);
          process.exitCode = 1;
        }
        const { data } = await browser.tell("Page.captureScreenshot", { format: "png" });
        writeFileSync(join(out, `${look}-${theme}-${state}.png`), Buffer.from(data, "base64"));
      }
    }
  }
} finally {
  await browser.close();
}
