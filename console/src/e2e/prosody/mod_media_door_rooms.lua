-- For the rooms behind mod_auth_media_door: a token opens the room it names, or every room ("*").

local st = require "util.stanza";
local jid = require "util.jid";

local function refuse_another_room(event)
	local opened = event.origin.media_door_room;
	if opened and opened ~= "*" and opened:lower() ~= jid.node(event.stanza.attr.to) then
		event.origin.send(st.error_reply(event.stanza, "cancel", "not-allowed", "Room and token mismatched"));
		return true;
	end
end

module:hook("muc-room-pre-create", refuse_another_room, 99);
module:hook("muc-occupant-pre-join", refuse_another_room, 99);
