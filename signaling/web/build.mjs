// Builds the pages into a folder: npm run build -- OUTDIR
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const given = process.argv[2];
if (given === undefined) {
  process.stderr.write("npm run build -- OUTDIR\n");
  process.exit(2);
}
const out = resolve(given);

const common = {
  bundle: true,
  minify: true,
  write: true,
  metafile: true,
  format: "esm",
  platform: "browser",
  target: ["chrome133", "firefox130", "safari17"],
  charset: "utf8",
  legalComments: "none",
  loader: { ".txt": "text" },
  logLevel: "warning",
  absWorkingDir: here,
};

/** The bundled file that an entry point became, as the page names it. */
function built(result, entry) {
  const found = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint === entry);
  if (found === undefined) {
    throw new Error(`nothing was built from ${entry}`);
  }
  return resolve(here, found[0]);
}

async function page(source, target, replacements) {
  let html = await readFile(join(here, source), "utf8");
  for (const [placeholder, value] of Object.entries(replacements)) {
    html = html.replaceAll(placeholder, value);
  }
  await writeFile(target, html);
}

const url = (from, file) => relative(from, file).split(sep).join("/");

for (const stale of ["assets", "pane"]) {
  await rm(join(out, stale), { recursive: true, force: true });
}
await mkdir(join(out, "pane"), { recursive: true });

const guest = await build({
  ...common,
  entryPoints: ["src/guest/page.ts", "src/guest/guest.css"],
  outdir: join(out, "assets"),
  entryNames: "guest-[hash]",
});
await page("src/guest/guest.html", join(out, "guest.html"), {
  "%JS%": "/" + url(out, built(guest, "src/guest/page.ts")),
  "%CSS%": "/" + url(out, built(guest, "src/guest/guest.css")),
});

await build({ ...common, entryPoints: [{ in: "src/pane/main.ts", out: "pane" }, { in: "src/pane/pane.css", out: "pane" }], outdir: join(out, "pane") });
await page("src/pane/index.html", join(out, "pane", "index.html"), {});

const manifest = {};
let report = "";
for (const name of (await readdir(out, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name !== "manifest.json")
  .map((entry) => url(out, join(entry.parentPath ?? entry.path, entry.name)))
  .sort()) {
  const bytes = await readFile(join(out, name));
  manifest[name] = createHash("sha256").update(bytes).digest("hex");
  report += `${name}  ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`;
}
await writeFile(join(out, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
process.stdout.write(report);
