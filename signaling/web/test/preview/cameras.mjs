// What the pages make of cameras and microphones, in a real Chromium with pictures from a file: node test/preview/cameras.mjs
import { build } from "esbuild";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, pause } from "./chromium.mjs";

const [WIDTH, HEIGHT, RATE] = [640, 480, 15];
const out = mkdtempSync(join(tmpdir(), "vigil-cameras-"));
const code = (await build({ entryPoints: ["test/preview/camera.ts"], bundle: true, write: false })).outputFiles[0].text;
writeFileSync(join(out, "page.html"), `<!doctype html><body><script>${code.replaceAll("</script", "<\\/script")}</script>`);

/** Frames of a head before a wall, of this brightness (16 is black), each pixel off by up to `noise` either way. */
function clip(name, frames, wall, head, noise) {
  const parts = [`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420jpeg\n`];
  for (let frame = 0; frame < frames; frame++) {
    const grey = randomBytes(WIDTH * HEIGHT);
    for (let at = 0; at < grey.length; at++) {
      const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
      const base = ((x - 320) / 95) ** 2 + ((y - 200) / 125) ** 2 < 1 ? head : wall;
      grey[at] = Math.max(16, base + (grey[at] % (2 * noise + 1)) - noise);
    }
    parts.push("FRAME\n", grey, Buffer.alloc((WIDTH * HEIGHT) / 2, 128));
  }
  const path = join(out, `${name}.y4m`); // Chromium goes by the ending
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

const seen = { framesDecoded: (frames) => frames > 30 };
const trials = [
  ["a bright room, somebody lying still", clip("room", 45, 110, 160, 2), { ...seen, own: "alive", brightness: (b) => b > 0.3 }],
  ["a dark room, somebody lying still", clip("dark", 45, 22, 32, 2), { ...seen, own: "alive", brightness: (b) => b < 0.1, contrast: (c) => c > 0.01 }],
  ["a covered lens", clip("covered", 45, 17, 17, 1), { ...seen, own: "alive", brightness: (b) => b < 0.02, contrast: (c) => c < 0.004 }],
  ["a camera that hangs", clip("hangs", 1, 110, 160, 2), { ...seen, own: "still", brightness: (b) => b > 0.3 }],
  ["a camera that hangs in the dark", clip("hangs-dark", 1, 22, 32, 2), { ...seen, own: "still" }],
];

let wrong = 0;
const told = (what, found, expected) => {
  const off = Object.entries(expected).filter(([name, is]) => !(typeof is === "function" ? is(found[name]) : is === found[name]));
  wrong += off.length > 0 ? 1 : 0;
  process.stdout.write(`${off.length > 0 ? "NOT" : "ok "} ${what}: ${JSON.stringify(found)}\n`);
};
try {
  for (const [what, file, expected] of trials) {
    const flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${file}`];
    const browser = await chromium(...flags, "--autoplay-policy=no-user-gesture-required");
    try {
      await browser.tell("Page.navigate", { url: pathToFileURL(join(out, "page.html")).href });
      await pause(500);
      await browser.ask("begin()");
      await pause(6_000);
      const found = await browser.ask("now()");
      told(what, found, { ...expected, heard: (energy) => energy > 0, audioPackets: (packets) => packets > 100 });
      if (what === trials[0][0]) {
        await browser.ask("mute()");
        await pause(2_000);
        told("a silent microphone with a living picture", await browser.ask("now()"), {
          own: "alive",
          heard: 0,
          audioPackets: (packets) => packets > found.audioPackets + 50,
        });
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
