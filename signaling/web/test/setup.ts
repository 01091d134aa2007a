import { WebSocket } from "ws";

// Node 20 has no WebSocket of its own; browsers do.
if (!("WebSocket" in globalThis)) {
  Object.assign(globalThis, { WebSocket });
}
