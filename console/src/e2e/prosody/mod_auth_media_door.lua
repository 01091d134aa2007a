-- The door of a Jitsi deployment: SASL ANONYMOUS for everybody or, with media_door_secret, for those who show a token
-- (JWT, HS256) in the address. Whoever comes to resume a stream (?previd=) gets the name that the stream has; otherwise
-- XEP-0198 could not find it, since an anonymous login has a new name each time.

local jwt = require "util.jwt";
local formdecode = require "util.http".formdecode;
local new_name = require "util.uuid".generate;

local secret = module:get_option_string("media_door_secret");
local issuer = module:get_option_string("media_door_issuer");
local audience = module:get_option_string("media_door_audience");

-- The room that the token opens; or nil and what is wrong with it, in the words of Jitsi's own module.
local function room_of(token)
	if not token then
		return nil, "token required";
	end
	local genuine, claims = jwt.verify(secret, token);
	if not genuine then
		return nil, claims == "signature-mismatch" and "Invalid signature" or "Invalid token";
	end
	if type(claims.exp) == "number" and os.time() >= claims.exp then
		return nil, ("Not acceptable by exp (%d sec since expired)"):format(os.time() - claims.exp);
	elseif claims.iss ~= issuer then
		return nil, claims.iss and "invalid 'iss' claim" or "'iss' claim is missing";
	elseif claims.aud ~= audience then
		return nil, claims.aud and "invalid 'aud' claim" or "'aud' claim is missing";
	elseif type(claims.room) ~= "string" then
		return nil, "'room' claim is missing";
	end
	return claims.room;
end

local function name_of_stream(id)
	for _, session in pairs(prosody.full_sessions) do
		if session.host == module.host and session.resumption_token == id then
			return session.username;
		end
	end
end

local provider = {};

function provider.get_sasl_handler(session)
	local request = session.websocket_request;
	local shown = formdecode(request and request.url.query or "") or {};
	if type(shown) ~= "table" then -- a query that is no form
		shown = {};
	end

	local handler = {};

	function handler:mechanisms() -- luacheck: ignore 212/self
		return { ANONYMOUS = true };
	end

	function handler:select(mechanism)
		self.selected = mechanism == "ANONYMOUS";
		return self.selected;
	end

	function handler:process()
		if secret then
			local room, wrong = room_of(shown.token);
			if wrong then
				return "failure", "not-allowed", wrong;
			end
			session.media_door_room = room;
		end
		self.username = shown.previd and name_of_stream(shown.previd) or new_name();
		return "success";
	end

	function handler:clean_clone() -- luacheck: ignore 212/self
		return provider.get_sasl_handler(session);
	end

	return handler;
end

-- Nobody has a password or an account here.
function provider.user_exists()
	return nil, "there are no accounts";
end

module:provides("auth", provider);
