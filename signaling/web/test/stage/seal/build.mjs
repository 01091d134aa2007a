// The stage for sealed frames as a folder to be served: node test/stage/seal/build.mjs OUTDIR
import { build } from "esbuild";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [out] = process.argv.slice(2);
const here = "test/stage/seal";
mkdirSync(out, { recursive: true });
await build({ entryPoints: [`${here}/stage.ts`, `${here}/end.ts`], bundle: true, format: "iife", outdir: out, logLevel: "warning" });
await build({ entryPoints: ["src/seal/worker.ts"], bundle: true, format: "iife", outfile: join(out, "seal.js"), logLevel: "warning" });
copyFileSync(`${here}/otherkey.js`, join(out, "otherkey.js"));
for (const page of ["stage", "end"]) {
  writeFileSync(join(out, `${page}.html`), `<!doctype html><meta charset="utf-8"><title>${page}</title><body><script src="${page}.js"></script></body>`);
}
