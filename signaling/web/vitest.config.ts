import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      name: "text",
      enforce: "pre",
      load(id) {
        return id.endsWith(".txt") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : null;
      },
    },
  ],
  define: { SEAL_WORKER: JSON.stringify("/seal.js") },
  server: { fs: { strict: false } },
  test: { include: ["test/**/*.test.ts"], setupFiles: ["test/setup.ts"], testTimeout: 20_000 },
});
