// The preview as one file, without a server.
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The prescriber's page shares its place and looks with the sitter's. */
const looks = (of) => (of === "prescriber" ? "sitter" : of);

/** Returns the address of the page: the guest's, the sitter's or the prescriber's. */
export async function preview(out, of = "guest") {
  mkdirSync(out, { recursive: true });
  const bundle = async (entry) =>
    (await build({ entryPoints: [entry], bundle: true, write: false, outdir: out, loader: { ".txt": "text" } })).outputFiles[0].text;
  const style = await bundle(`src/${looks(of)}/${looks(of)}.css`);
  const code = (await bundle(of === "guest" ? "test/preview/page.ts" : `test/preview/${of}.ts`)).replaceAll("</script", "<\\/script");
  const html = readFileSync(`src/${looks(of)}/${looks(of)}.html`, "utf8")
    .replace('<link rel="stylesheet" href="%CSS%" />', () => `<style>${style}</style>`)
    .replace('<script defer src="%JS%"></script>', "")
    .replace("</body>", () => `<script>${code}</script></body>`);
  const file = join(out, of === "guest" ? "page.html" : `${of}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}
