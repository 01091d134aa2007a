-- Stands in for Jicofo as the component that lib-jitsi-meet asks before it joins: every room is ready. It joins no room
-- and starts no bridge, so two ends are left to their peer-to-peer call.

local st = require "util.stanza";

local xmlns = "http://jitsi.org/protocol/focus";

module:hook("iq-set/host/" .. xmlns .. ":conference", function (event)
	local asked = event.stanza:get_child("conference", xmlns);
	local domain = module.host:gsub("^focus%.", "");
	event.origin.send(st.reply(event.stanza)
		:tag("conference", { xmlns = xmlns, room = asked.attr.room, ready = "true", focusjid = "focus@auth." .. domain })
		:tag("property", { name = "authentication", value = "false" }));
	return true;
end);
