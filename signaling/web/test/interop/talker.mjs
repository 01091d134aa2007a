/**
 * One client of xmpp.js as it comes from its makers, anonymous in a room: says what it reads (`say TEXT`, `ask FOCUS`,
 * `services`, `end`), writes what it hears. `node talker.mjs SERVICE DOMAIN ROOM NICK [previd]`; with `previd` it names
 * the stream to be resumed in the address as well, as lib-jitsi-meet does.
 */

import { createInterface } from "node:readline";
import { client, xml } from "@xmpp/client";
import { WebSocket } from "ws";

const RECONNECT_MILLIS = 50;
const MUC = "http://jabber.org/protocol/muc";
const CONFERENCE = "http://jitsi.org/protocol/focus";
const SERVICES = "urn:xmpp:extdisco:2";

globalThis.WebSocket ??= WebSocket; // Node has its own from 22 on

const [service, domain, room, nick, habit] = process.argv.slice(2);
const xmpp = client({ service, domain });
xmpp.reconnect.delay = RECONNECT_MILLIS;

const tell = (...words) => process.stdout.write(`${words.join(" ")}\n`);

xmpp.on("nonza", (nonza) => {
  if (nonza.is("enabled")) {
    tell("kept");
    if (habit === "previd") {
      const address = new URL(service);
      address.searchParams.set("previd", nonza.attrs.id);
      xmpp.options.service = address.toString(); // where it connects to the next time
    }
  }
});
xmpp.on("error", (error) => {
  if (error.name === "SASLError") {
    tell("shut out", error.condition, error.text);
  } // else a cut: what matters is what comes of it
});
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
  } else if (what === "ask") {
    const conference = xml("conference", { xmlns: CONFERENCE, room });
    const { attrs } = await xmpp.iqCaller.set(conference, text[0]);
    tell("focus", attrs.room === room ? "this room" : attrs.room, attrs.ready);
  } else if (what === "services") {
    const services = await xmpp.iqCaller.get(xml("services", { xmlns: SERVICES }), domain);
    for (const { attrs } of services.getChildren("service")) {
      tell("service", attrs.type, `${attrs.host}:${attrs.port}`, attrs.password ? "by password" : "open");
    }
  } else if (what === "end") {
    await xmpp.stop();
    process.exit(0);
  }
});

await xmpp.start().catch(() => {}); // told above
