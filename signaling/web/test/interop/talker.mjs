/**
 * One client of xmpp.js as it comes from its makers, anonymous in a room: says what it reads (`say TEXT`, `end`), writes
 * what it hears. `node talker.mjs SERVICE DOMAIN ROOM NICK`
 */

import { createInterface } from "node:readline";
import { client, xml } from "@xmpp/client";
import { WebSocket } from "ws";

const RECONNECT_MILLIS = 50;
const MUC = "http://jabber.org/protocol/muc";

globalThis.WebSocket ??= WebSocket; // Node has its own from 22 on

const [service, domain, room, nick] = process.argv.slice(2);
const xmpp = client({ service, domain });
xmpp.reconnect.delay = RECONNECT_MILLIS;

const tell = (...words) => process.stdout.write(`${words.join(" ")}\n`);

xmpp.on("nonza", (nonza) => {
  if (nonza.is("enabled")) {
    tell("kept");
  }
});
xmpp.on("error", () => {}); // a cut: what matters is what comes of it
xmpp.streamManagement.on("resumed", () => tell("resumed"));
xmpp.streamManagement.on("fail", () => tell("lost"));
xmpp.on("online", async () => {
  tell("online");
  await xmpp.send(xml("presence", { to: `${room}/${nick}` }, xml("x", { xmlns: MUC })));
});
xmpp.on("stanza", (stanza) => {
  const who = (stanza.attrs.from ?? "").split("/")[1];
  if (stanza.is("presence") && who !== nick) {
    tell(stanza.attrs.type === "unavailable" ? "left" : "came", who);
  } else if (stanza.is("presence")) {
    tell(stanza.attrs.type === "error" ? "refused" : "joined");
  } else if (stanza.is("message") && stanza.getChildText("body")) {
    tell("heard", `${who}:`, stanza.getChildText("body"));
  }
});

createInterface({ input: process.stdin }).on("line", async (line) => {
  const [what, ...text] = line.split(" ");
  if (what === "say") {
    const message = xml("message", { type: "groupchat", to: room }, xml("body", {}, text.join(" ")));
    const sent = xmpp.send(message);
    tell("said", text.join(" "));
    await sent.catch(() => {}); // stream management has it, and sends it again
  } else if (what === "end") {
    await xmpp.stop();
    process.exit(0);
  }
});

await xmpp.start();
