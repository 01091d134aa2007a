import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SocketAct } from "../src/pane/bridge";
import { installPaneSockets, type PaneSockets } from "../src/pane/socket";

const SERVICE = "ws://127.0.0.1:5280/xmpp-websocket";

let told: SocketAct[];
let sockets: PaneSockets;
let page: { WebSocket: typeof WebSocket };

beforeEach(() => {
  page = {} as typeof page;
  vi.stubGlobal("window", page);
  told = [];
  sockets = installPaneSockets((act) => told.push(act));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a socket of the page hears, in turn. */
function listened(socket: WebSocket): unknown[] {
  const heard: unknown[] = [];
  socket.onopen = () => heard.push("open");
  socket.onmessage = ({ data }) => heard.push(data);
  socket.onclose = ({ code, wasClean }) => heard.push({ code, wasClean });
  return heard;
}

describe("a socket of the pane", () => {
  test("is opened by Java, which is told the query and no address", () => {
    new page.WebSocket(`${SERVICE}?room=7f3a&token=a.b-c_d`, "xmpp");
    new page.WebSocket(SERVICE, "xmpp");

    expect(told).toStrictEqual([
      { type: "socketOpen", socket: 1, query: "room=7f3a&token=a.b-c_d" },
      { type: "socketOpen", socket: 2, query: "" },
    ]);
  });

  test("looks to the library like a WebSocket", () => {
    const socket = new page.WebSocket(SERVICE, "xmpp");

    expect([page.WebSocket.CONNECTING, page.WebSocket.OPEN, page.WebSocket.CLOSING, page.WebSocket.CLOSED]).toStrictEqual([0, 1, 2, 3]);
    expect(socket.readyState).toBe(0);
    expect(socket.protocol).toBe("xmpp");
    sockets.heard({ type: "socketOpened", socket: 1 });
    expect(socket.readyState).toBe(1);
  });

  test("carries texts both ways", () => {
    const socket = new page.WebSocket(SERVICE);
    const heard = listened(socket);
    sockets.heard({ type: "socketOpened", socket: 1 });
    socket.send("<open/>");
    sockets.heard({ type: "socketText", socket: 1, text: "<features/>" });

    expect(told.slice(1)).toStrictEqual([{ type: "socketText", socket: 1, text: "<open/>" }]);
    expect(heard).toStrictEqual(["open", "<features/>"]);
  });

  test("that Java closes was cut, once, and hears nothing more", () => {
    const socket = new page.WebSocket(SERVICE);
    const heard = listened(socket);
    sockets.heard({ type: "socketClosed", socket: 1 });
    sockets.heard({ type: "socketClosed", socket: 1 });
    sockets.heard({ type: "socketText", socket: 1, text: "late" });
    socket.close();

    expect(heard).toStrictEqual([{ code: 1006, wasClean: false }]);
    expect(socket.readyState).toBe(3);
    expect(told).toHaveLength(1);
  });

  test("that the page closes is told to Java once, and says so afterwards", async () => {
    const socket = new page.WebSocket(SERVICE);
    const heard = listened(socket);
    sockets.heard({ type: "socketOpened", socket: 1 });
    socket.close();
    socket.close();
    expect(socket.readyState).toBe(3);
    expect(heard, "not before close() has returned").toStrictEqual(["open"]);
    await Promise.resolve();
    sockets.heard({ type: "socketClosed", socket: 1 });

    expect(told.slice(1)).toStrictEqual([{ type: "socketClose", socket: 1 }]);
    expect(heard).toStrictEqual(["open", { code: 1000, wasClean: true }]);
  });

  test("hears nothing that is another's, nor what is nobody's", () => {
    const one = listened(new page.WebSocket(SERVICE));
    const other = listened(new page.WebSocket(SERVICE));
    sockets.heard({ type: "socketOpened", socket: 2 });
    sockets.heard({ type: "socketText", socket: 2, text: "for the other" });
    sockets.heard({ type: "socketText", socket: 3, text: "for nobody" });
    sockets.heard({ type: "socketClosed", socket: 2 });

    expect(one).toStrictEqual([]);
    expect(other).toStrictEqual(["open", "for the other", { code: 1006, wasClean: false }]);
  });
});
