package io.vigil.console.call.conference;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one end needs to come to one attempt's conference. The key and the token are for that end alone and travel inside
 * the sealed line.
 *
 * @param service the WebSocket of the XMPP server; empty: the server that the line goes through
 * @param domain of the XMPP server
 * @param muc the domain of its rooms
 * @param focus who is asked for the conference before it is joined; empty: nobody
 * @param room the local part of the room's address
 * @param key base64url of the 32 bytes that every frame of this attempt is sealed with
 * @param token what is shown at the door
 * @param integrity of the library's build, as in Subresource Integrity: both ends run this one and no other
 */
public record Meeting(
        Optional<ServiceAddress> service,
        String domain,
        String muc,
        Optional<String> focus,
        Media media,
        String room,
        String key,
        Optional<String> token,
        String integrity) {
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,253}");
    private static final Pattern FOCUS = Pattern.compile("[A-Za-z0-9.@/_:-]{1,512}");
    private static final Pattern ROOM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~-]{1,4096}");

    public Meeting {
        require(DOMAIN, domain, "a domain");
        require(DOMAIN, muc, "a domain of rooms");
        focus.ifPresent(it -> require(FOCUS, it, "an address of a focus"));
        require(ROOM, room, "a room");
        require(KEY, key, "a key of 32 bytes in base64url");
        token.ifPresent(Meeting::requireToken);
        require(Calls.INTEGRITY, integrity, "an integrity of sha384");
    }

    /** The same conference, for the end that shows this token. */
    public Meeting by(Optional<String> other) {
        return new Meeting(service, domain, muc, focus, media, room, key, other, integrity);
    }

    /**
     * Refuses what cannot stand in an address as a token.
     *
     * @throws IllegalArgumentException without what was given
     */
    public static void requireToken(String text) {
        require(TOKEN, text, "a token");
    }

    private static void require(Pattern shape, String text, String what) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("not " + what + ", of " + text.length() + " characters");
        }
    }

    /** Without what opens the room and its frames. */
    @Override
    public String toString() {
        return "Meeting[" + domain + ", " + media + "]";
    }
}
