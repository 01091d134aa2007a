// A Chromium to look through: started, spoken to over its own protocol, and ended. Path: $CHROMIUM or chromium.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

export async function chromium(...extra) {
  const profile = mkdtempSync(join(tmpdir(), "vigil-preview-"));
  const flags = ["--headless=new", "--no-sandbox", "--hide-scrollbars", "--remote-debugging-port=0", "--mute-audio"];
  const process_ = spawn(process.env.CHROMIUM ?? "chromium", [...flags, `--user-data-dir=${profile}`, ...extra, "about:blank"]);
  const address = await new Promise((resolve, reject) => {
    let told = "";
    process_.stderr.on("data", (bytes) => {
      told += bytes;
      const found = /DevTools listening on (ws:\S+)/.exec(told);
      if (found) resolve(found[1]);
    });
    process_.on("exit", () => reject(new Error(`Chromium did not start: ${told}`)));
    process_.on("error", reject);
  });
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve) => socket.on("open", resolve));
  const waiting = new Map();
  let last = 0;
  let loaded = () => {};
  socket.on("message", (text) => {
    const { id, method, result, error } = JSON.parse(text);
    if (method === "Page.loadEventFired") loaded();
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const send = (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  const { targetInfos } = await send("Target.getTargets", {});
  const { targetId } = targetInfos.find(({ type }) => type === "page");
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const tell = (method, params = {}) => send(method, params, sessionId);
  await tell("Page.enable");
  await tell("Runtime.enable");
  return {
    tell,
    /** Goes to another page, and returns once it has loaded. */
    async open(url) {
      const done = new Promise((resolve) => (loaded = resolve));
      await tell("Page.navigate", { url });
      await done;
    },
    async ask(expression) {
      const { result, exceptionDetails } = await tell("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async close() {
      const ended = new Promise((resolve) => process_.on("close", resolve));
      socket.close();
      process_.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
