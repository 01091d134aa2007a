package io.vigil.signaling.door;

import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.xmpp.Element;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Short-lived tickets for the media rooms of lines (protocol.md §8.1): lib-jitsi-meet can show one in an address only, where
 * proxies may write it down. In memory alone. For one thread.
 */
public final class MediaTickets {
    /** What stands in an address is worth something for so long at most. */
    public static final Duration LONGEST = Duration.ofHours(1);
    /** Tickets of one line: two ends, their reloads. One more, and the oldest is forgotten. */
    public static final int MOST_OF_A_LINE = 16;
    /** One that has run out is told from a wrong one for as long: a day of session. */
    public static final Duration REMEMBERED = Duration.ofHours(12);

    private static final int TICKET_BYTES = 32;

    private final Lines lines;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, Room> roomOfTicket = new HashMap<>();
    private final Map<String, String> lineOfRoom = new HashMap<>();

    private static final class Room {
        private final String line;
        private final String name;
        private final Map<String, Instant> expiries = new LinkedHashMap<>();

        Room(String line, String name) {
            this.line = line;
            this.name = name;
        }
    }

    /** What became of a registration. */
    public enum Registered {
        DONE,
        /** The line, its media room or the ticket is another's. */
        FOREIGN,
        NONSENSE
    }

    /** @param hash base64url of SHA-256 of the ticket */
    private record Ticket(String hash, Instant expires) {
        Ticket {
            if (!hash.matches("[A-Za-z0-9_-]{43}")) {
                throw new IllegalArgumentException("a ticket's hash is 43 characters of base64url");
            }
        }
    }

    public MediaTickets(Lines lines) {
        this.lines = lines;
    }

    /** The hash of a ticket as it stands in an address; empty when that is no ticket. */
    public static String hash(String token) {
        try {
            var ticket = Base64.getUrlDecoder().decode(token);
            return ticket.length == TICKET_BYTES
                    ? Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(ticket))
                    : "";
        } catch (IllegalArgumentException e) { // not base64url
            return "";
        }
    }

    /**
     * Opens the media room of a line to some tickets, or changes for how long: all of them, or none.
     *
     * @param owner the console that asks
     * @param asked {@code <media line room>} with a {@code <ticket hash expires/>} for each
     */
    public Registered register(String owner, Element asked, Instant now) {
        var line = asked.attribute("line");
        var room = asked.attribute("room");
        if (!lines.belongsTo(line, owner)) {
            return Registered.FOREIGN;
        }
        var fresh = new ArrayList<Ticket>();
        try {
            for (var ticket : asked.children()) {
                fresh.add(new Ticket(ticket.attribute("hash"), Instant.parse(ticket.attribute("expires"))));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Registered.NONSENSE;
        }
        var latest = now.plus(LONGEST);
        if (fresh.isEmpty()
                || fresh.size() > MOST_OF_A_LINE
                || !room.matches("[0-9a-f]{32}")
                || fresh.stream().anyMatch(ticket -> ticket.expires().isAfter(latest))) {
            return Registered.NONSENSE;
        }
        if (fresh.stream().anyMatch(ticket -> isAnothers(line, room, ticket))) {
            return Registered.FOREIGN;
        }
        fresh.forEach(ticket -> keep(line, room, ticket));
        return Registered.DONE;
    }

    /** Whether the line has another media room, or the room or ticket is another line's. */
    private boolean isAnothers(String line, String room, Ticket ticket) {
        var known = rooms.get(line);
        var ofTicket = roomOfTicket.get(ticket.hash());
        return (known != null && !known.name.equals(room))
                || !lineOfRoom.getOrDefault(room, line).equals(line)
                || (ofTicket != null && !ofTicket.line.equals(line));
    }

    private void keep(String line, String room, Ticket ticket) {
        var known = rooms.computeIfAbsent(line, id -> new Room(id, room));
        lineOfRoom.put(room, line);
        known.expiries.put(ticket.hash(), ticket.expires());
        roomOfTicket.put(ticket.hash(), known);
        if (known.expiries.size() > MOST_OF_A_LINE) {
            var oldest = known.expiries.keySet().iterator().next();
            known.expiries.remove(oldest);
            roomOfTicket.remove(oldest);
        }
    }

    /** What the door says: never that somebody is early. A ticket ends with its line; an open door asks for none. */
    public Admission admit(Party.Media party, Instant now) {
        if (!(party instanceof Party.Participant participant)) {
            return Admission.WELCOME;
        }
        var room = roomOfTicket.get(participant.ticketHash());
        var expires = room == null ? null : room.expiries.get(participant.ticketHash());
        if (room == null || expires == null) {
            return Admission.WRONG_TICKET;
        }
        return expires.isAfter(now) && lines.stands(room.line, now) ? Admission.WELCOME : Admission.OVER;
    }

    /** Whether both come by tickets for the same room, or both by none. */
    public boolean areForOneRoom(Party.Media one, Party.Media other) {
        if (one instanceof Party.Participant guest && other instanceof Party.Participant former) {
            var room = room(guest.ticketHash());
            return room.isPresent() && room.equals(room(former.ticketHash()));
        }
        return one.equals(other);
    }

    /** The room that the ticket opens or opened, 32 characters of hex. */
    public Optional<String> room(String hash) {
        return Optional.ofNullable(roomOfTicket.get(hash)).map(room -> room.name);
    }

    /** The line that the ticket was registered for. */
    public Optional<String> line(String hash) {
        return Optional.ofNullable(roomOfTicket.get(hash)).map(room -> room.line);
    }

    public void forget(Instant now) {
        for (var room : rooms.values()) {
            room.expiries.values().removeIf(expires -> !now.isBefore(expires.plus(REMEMBERED)));
        }
        roomOfTicket.entrySet().removeIf(entry -> !entry.getValue().expiries.containsKey(entry.getKey()));
        rooms.values().removeIf(room -> room.expiries.isEmpty());
        lineOfRoom.values().removeIf(line -> !rooms.containsKey(line));
    }
}
