// The preview as one file, without a server.
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Returns the address of the page. */
export async function preview(out) {
  mkdirSync(out, { recursive: true });
  const bundle = async (entry) =>
    (await build({ entryPoints: [entry], bundle: true, write: false, outdir: out, loader: { ".txt": "text" } })).outputFiles[0].text;
  const style = await bundle("src/guest/guest.css");
  const code = (await bundle("test/preview/page.ts")).replaceAll("</script", "<\\/script");
  const html = readFileSync("src/guest/guest.html", "utf8")
    .replace('<link rel="stylesheet" href="%CSS%" />', () => `<style>${style}</style>`)
    .replace('<script defer src="%JS%"></script>', "")
    .replace("</body>", () => `<script>${code}</script></body>`);
  writeFileSync(join(out, "page.html"), html);
  return pathToFileURL(join(out, "page.html")).href;
}
