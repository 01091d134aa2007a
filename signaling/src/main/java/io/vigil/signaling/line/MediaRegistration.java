package io.vigil.signaling.line;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Opens the media room of a line to some tickets (protocol.md §8.1).
 *
 * @param line registered by the same console before
 * @param room 32 characters of lower-case hex, as the line's secret names it
 * @param tickets 1 to 16, one for each end
 */
public record MediaRegistration(LineId line, String room, List<Ticket> tickets) {
    public static final int MOST_TICKETS = 16;

    private static final Pattern ROOM = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");

    /**
     * What one end shows at the door, without itself.
     *
     * @param hash base64url of SHA-256 of the ticket, which is 32 random bytes
     * @param expires in an hour at most, by the server's clock
     */
    public record Ticket(String hash, Instant expires) {
        public Ticket {
            if (!HASH.matcher(hash).matches()) {
                throw new IllegalArgumentException(
                        "a ticket's hash is 43 characters of base64url, not " + hash.length());
            }
        }
    }

    public MediaRegistration {
        if (!ROOM.matcher(room).matches()) {
            throw new IllegalArgumentException("a media room is 32 characters of lower-case hex, not " + room.length());
        }
        tickets = List.copyOf(tickets);
        if (tickets.isEmpty() || tickets.size() > MOST_TICKETS) {
            throw new IllegalArgumentException("1 to " + MOST_TICKETS + " tickets, not " + tickets.size());
        }
    }

    /** As it stands in an {@code <iq type="set">} to the server. */
    public Element toElement() {
        var media =
                Element.of("media", Namespaces.DOOR).with("line", line.hex()).with("room", room);
        for (var ticket : tickets) {
            media = media.with(Element.of("ticket", Namespaces.DOOR)
                    .with("hash", ticket.hash())
                    .with(
                            "expires",
                            ticket.expires().truncatedTo(ChronoUnit.SECONDS).toString()));
        }
        return media;
    }

    /** Without the room's name, which only those who were invited know. */
    @Override
    public String toString() {
        return "MediaRegistration[" + line + ", " + tickets.size() + " tickets]";
    }
}
