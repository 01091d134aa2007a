// Builds the pages into the folder given: node build.mjs OUTDIR
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const out = resolve(process.argv[2] ?? "dist");
execFileSync(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "--noEmit"], { stdio: "inherit" });
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "pane"), { recursive: true });
mkdirSync(join(out, "assets"), { recursive: true });

const common = {
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome120", "firefox128", "safari17"],
  loader: { ".txt": "text" },
  legalComments: "none",
  logLevel: "warning",
};
/** So much may come over a poor network before a client can test their devices: issue 7. Bytes, compressed. */
const BEFORE_THE_DEVICE_TEST = 150 * 1024;
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Names a file of assets/ by its content, so that it may be kept for ever. */
function asset(name, ending, bytes) {
  const file = `assets/${name}-${hash(bytes).slice(0, 12)}.${ending}`;
  writeFileSync(join(out, file), bytes);
  return `/${file}`;
}

/** The worker that seals frames stands beside each page, which is told where. */
const worker = { ...common, entryPoints: ["src/seal/worker.ts"] };
const sealWorker = (address) => ({ SEAL_WORKER: JSON.stringify(address) });
const seal = await build({ ...worker, write: false });
const guest = await build({
  ...common,
  entryPoints: ["src/guest/main.ts"],
  define: sealWorker(asset("seal", "js", seal.outputFiles[0].contents)),
  write: false,
});
const html = await page("guest", guest);
await page("sitter", await build({ ...common, entryPoints: ["src/sitter/main.ts"], write: false }));
await page("prescriber", await build({ ...common, entryPoints: ["src/prescriber/main.ts"], write: false }), "sitter");

/** One page with its code and its style; `like`: the page whose place and looks it shares. */
async function page(name, code, like = name) {
  const style = await build({ ...common, entryPoints: [`src/${like}/${like}.css`], write: false });
  const html = readFileSync(`src/${like}/${like}.html`, "utf8")
    .replace("%JS%", asset(name, "js", code.outputFiles[0].contents))
    .replace("%CSS%", asset(name, "css", style.outputFiles[0].contents));
  writeFileSync(join(out, `${name}.html`), html);
  return html;
}

const pane = { target: ["chrome146"] };
await build({ ...worker, ...pane, outfile: join(out, "pane", "seal.js") });
await build({
  ...common,
  ...pane,
  entryPoints: ["src/pane/main.ts"],
  define: sealWorker("/seal.js"),
  outfile: join(out, "pane", "pane.js"),
});
for (const file of ["index.html", "pane.css"]) {
  cpSync(join("src", "pane", file), join(out, "pane", file));
}

// lib-jitsi-meet as its package brings it: loaded only where a practice's calls are conferences
const JITSI = join("node_modules", "@solyd", "lib-jitsi-meet");
mkdirSync(join(out, "jitsi"));
for (const file of ["lib-jitsi-meet.min.js", "lib-jitsi-meet.min.js.LICENSE.txt"]) {
  cpSync(join(JITSI, "dist", "umd", file), join(out, "jitsi", file));
}
cpSync(join(JITSI, "LICENSE"), join(out, "jitsi", "LICENSE"));
writeFileSync(join(out, "jitsi", "version"), JSON.parse(readFileSync(join(JITSI, "package.json"), "utf8")).version);

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const manifest = Object.fromEntries(
  files(out).sort().map((path) => [relative(out, path).replaceAll("\\", "/"), hash(readFileSync(path))]),
);
writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const compressed = (file) => gzipSync(readFileSync(join(out, file))).length;
for (const file of Object.keys(manifest)) {
  process.stdout.write(`${file}: ${statSync(join(out, file)).size} bytes, ${compressed(file)} compressed\n`);
}

/** What a browser loads by itself: the page, and what it names. The worker that seals frames comes with a call. */
const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
const needed = ["guest.html", ...named].map(compressed).reduce((sum, size) => sum + size, 0);
process.stdout.write(`the guest's page before the device test: ${needed} of at most ${BEFORE_THE_DEVICE_TEST} bytes, compressed\n`);
if (named.length !== 2 || needed > BEFORE_THE_DEVICE_TEST) {
  throw new Error("the guest's page is too heavy for a poor network, or names other files than its own two");
}
