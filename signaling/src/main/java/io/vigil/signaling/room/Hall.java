package io.vigil.signaling.room;

import io.vigil.signaling.door.Admission;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.door.MediaTickets;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.door.Registration;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.room.Room.Knocker;
import io.vigil.signaling.room.Room.Seat;
import io.vigil.signaling.room.Room.Seated;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.Stanzas;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody who is connected, and the rooms they are in. Decides about each stanza; does nothing itself. For one thread:
 * the caller gives it one executor.
 */
public final class Hall {
    /** Lines in one registration. */
    public static final int MOST_AT_ONCE = 64;

    private final String host;
    private final Lines lines;
    private final Services services;
    private final Map<Long, Party> parties = new HashMap<>();
    private final Map<String, Room> rooms = new HashMap<>();
    private final Early early = new Early();
    private final MediaTickets tickets;
    private final MediaRooms media;
    private long knocks;

    public Hall(String host, Lines lines, Services services) {
        this.host = host;
        this.lines = lines;
        this.services = services;
        this.tickets = new MediaTickets(lines);
        this.media = new MediaRooms(host, tickets, services);
    }

    /**
     * An authenticated and bound connection.
     *
     * @param jid its full address
     */
    public List<Delivery> enter(long connection, Party party, String jid, Instant now) {
        parties.put(connection, party);
        if (party instanceof Party.Media ofMedia) {
            media.enter(connection, ofMedia, jid);
            return atTheDoor(ofMedia, now) == Admission.WELCOME
                    ? List.of()
                    : List.of(Delivery.end(connection, Stanzas.streamError("credentials-expired")));
        }
        if (party instanceof Party.Console console) {
            lines.ownerBack(console.key());
        }
        return party instanceof Party.Guest guest
                        && atTheDoor(guest, now) == Admission.EARLY
                        && !early.take(connection, guest)
                ? List.of(tooMany(connection))
                : List.of();
    }

    /** A connection is gone, however it went. */
    public List<Delivery> leave(long connection, Instant now) {
        var party = parties.remove(connection);
        early.release(connection);
        if (party instanceof Party.Console console && !isHere(console)) {
            lines.ownerGone(console.key(), now);
        }
        var out = new ArrayList<>(media.leave(connection));
        rooms.values().forEach(room -> out.addAll(room.leave(connection)));
        rooms.values().removeIf(Room::isEmpty);
        return out;
    }

    private boolean isHere(Party.Console console) {
        return parties.containsValue(console);
    }

    /** A stanza of a connection that has entered. */
    public List<Delivery> take(long connection, Element stanza, Instant now) {
        var party = parties.get(connection);
        if (party == null) {
            return List.of();
        }
        if (party instanceof Party.Media) {
            return media.take(connection, stanza, now);
        }
        return switch (stanza.name()) {
            case "iq" -> iq(connection, party, stanza, now);
            case "presence" -> presence(connection, party, stanza, now);
            case "message" -> message(connection, stanza, now);
            default -> List.of(Delivery.end(connection, Stanzas.streamError("unsupported-stanza-type")));
        };
    }

    /** Time has passed: called every few seconds. */
    public List<Delivery> tick(Instant now) {
        lines.forget(now);
        tickets.forget(now);
        var out = new ArrayList<Delivery>();
        for (var line : List.copyOf(rooms.keySet())) {
            out.addAll(opened(line, now)); // its time may have come since
        }
        rooms.values().forEach(room -> out.addAll(room.tick(now)));
        rooms.values().removeIf(Room::isEmpty);
        return out;
    }

    private List<Delivery> iq(long connection, Party party, Element iq, Instant now) {
        if (iq.attribute("type").equals("result") || iq.attribute("type").equals("error")) {
            return List.of();
        }
        if (iq.child("ping", Namespaces.PING).isPresent()) {
            return List.of(Delivery.of(connection, Stanzas.result(iq)));
        }
        if (iq.attribute("type").equals("get")
                && iq.child("services", Namespaces.SERVICES).isPresent()) {
            return List.of(Delivery.of(connection, Stanzas.result(iq).with(services(connection, party, now))));
        }
        if (party instanceof Party.Console console && iq.attribute("type").equals("set")) {
            var asked = iq.child("lines", Namespaces.DOOR);
            if (asked.isPresent()) {
                return register(connection, console, iq, asked.get(), now);
            }
            var opened = iq.child("media", Namespaces.DOOR);
            if (opened.isPresent()) {
                return switch (tickets.register(console.key(), opened.get(), now)) {
                    case DONE -> List.of(Delivery.of(connection, Stanzas.result(iq)));
                    case FOREIGN -> refused(connection, iq, "auth", "forbidden");
                    case NONSENSE -> refused(connection, iq, "modify", "bad-request");
                };
            }
            var answer = iq.child("answer", Namespaces.DOOR);
            if (answer.isPresent()) {
                return answer(connection, console, iq, answer.get());
            }
            var unseated = iq.child("unseat", Namespaces.DOOR);
            if (unseated.isPresent()) {
                return unseat(connection, console, iq, unseated.get());
            }
        }
        return refused(connection, iq, "cancel", "service-unavailable");
    }

    /** Whoever is early has proven nothing yet, and gets no credentials for the relays. */
    private Element services(long connection, Party party, Instant now) {
        if (!(party instanceof Party.Guest guest)) {
            return services.answer("console", now);
        }
        var room = rooms.get(guest.line());
        var isSeated = room != null && room.seatOf(connection).isPresent();
        return isSeated || atTheDoor(guest, now) == Admission.WELCOME
                ? services.answer(guest.line(), now)
                : services.answerToStrangers();
    }

    private List<Delivery> register(long connection, Party.Console console, Element iq, Element asked, Instant now) {
        var registrations = new ArrayList<Registration>();
        try {
            for (var line : asked.children()) {
                registrations.add(new Registration(
                        line.attribute("id"),
                        line.attribute("ticket"),
                        Instant.parse(line.attribute("not-before")),
                        Instant.parse(line.attribute("expires"))));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return refused(connection, iq, "modify", "bad-request");
        }
        if (registrations.isEmpty() || registrations.size() > MOST_AT_ONCE) {
            return refused(connection, iq, "modify", "bad-request");
        }
        if (registrations.stream().anyMatch(line -> lines.isAnothers(line.line(), console.key()))) {
            return refused(connection, iq, "auth", "forbidden"); // all or none
        }
        var out = new ArrayList<Delivery>();
        for (var registration : registrations) {
            switch (lines.register(console.key(), registration)) {
                case FOREIGN -> {
                    return refused(connection, iq, "auth", "forbidden");
                }
                case FULL -> {
                    return refused(connection, iq, "wait", "resource-constraint");
                }
                case DONE -> out.addAll(opened(registration.line(), now));
            }
        }
        out.add(0, Delivery.of(connection, Stanzas.result(iq)));
        return out;
    }

    /** The line is open now: those who came early come in, or are sent away when their ticket is another. */
    private List<Delivery> opened(String line, Instant now) {
        var room = rooms.get(line);
        if (room == null) {
            return List.of();
        }
        var welcome = new ArrayList<Long>();
        var out = new ArrayList<Delivery>();
        for (var waiting : room.earlyConnections()) {
            if (parties.get(waiting) instanceof Party.Guest guest) {
                switch (lines.admit(line, guest.ticketHash(), now)) {
                    case WELCOME -> welcome.add(waiting);
                    case WRONG_TICKET -> out.add(Delivery.end(waiting, Stanzas.streamError("not-authorized")));
                    case OVER -> out.add(Delivery.end(waiting, Stanzas.streamError("credentials-expired")));
                    case EARLY -> {} // before its time: it goes on waiting
                }
            }
        }
        welcome.forEach(early::release);
        out.addAll(room.open(welcome, now));
        return out;
    }

    private List<Delivery> answer(long connection, Party.Console console, Element iq, Element answer) {
        var line = answer.attribute("line");
        var room = rooms.get(line);
        if (room == null || !lines.belongsTo(line, console.key())) {
            return refused(connection, iq, "auth", "forbidden");
        }
        var decision = answer.attribute("admit").equals("true") ? Knocker.ADMITTED : Knocker.TURNED_AWAY;
        return done(connection, iq, room.answer(answer.attribute("knock"), decision));
    }

    private List<Delivery> unseat(long connection, Party.Console console, Element iq, Element asked) {
        var line = asked.attribute("line");
        var room = rooms.get(line);
        if (room == null || !lines.belongsTo(line, console.key())) {
            return refused(connection, iq, "auth", "forbidden");
        }
        var decision = asked.attribute("replaced").equals("true") ? Seated.REPLACED : Seated.TURNED_AWAY;
        return done(connection, iq, room.unseat(decision));
    }

    /** What came of it, and the answer; that there was nobody, when nothing did. */
    private List<Delivery> done(long connection, Element iq, Optional<List<Delivery>> decided) {
        if (decided.isEmpty()) {
            return refused(connection, iq, "cancel", "item-not-found");
        }
        var out = new ArrayList<>(decided.get());
        out.add(Delivery.of(connection, Stanzas.result(iq)));
        return out;
    }

    private List<Delivery> presence(long connection, Party party, Element presence, Instant now) {
        var place = Place.of(presence.attribute("to"), host);
        if (place.isEmpty()) {
            return presence.attribute("to").isEmpty()
                    ? List.of() // an initial presence to nobody; some clients send one
                    : refused(connection, presence, "auth", "forbidden");
        }
        var line = place.get().line();
        if (presence.attribute("type").equals("unavailable")) {
            return leaveRoom(connection, line);
        }
        if (party instanceof Party.Console console) {
            if (place.get().seat() != Seat.CONSOLE || !lines.belongsTo(line, console.key())) {
                return refused(connection, presence, "auth", "forbidden");
            }
            return room(line, now).join(Seat.CONSOLE, connection, console.key(), now);
        }
        var guest = (Party.Guest) party;
        var seatKey = presence.child("seat", Namespaces.DOOR)
                .map(seat -> seat.attribute("key"))
                .filter(key -> key.matches("[A-Za-z0-9_-]{22}"));
        if (place.get().seat() != Seat.GUEST || !guest.line().equals(line)) {
            return refused(connection, presence, "auth", "forbidden");
        }
        if (seatKey.isEmpty()) {
            return refused(connection, presence, "modify", "bad-request");
        }
        return seat(connection, guest, seatKey.get(), now);
    }

    private List<Delivery> seat(long connection, Party.Guest guest, String seatKey, Instant now) {
        return switch (lines.admit(guest.line(), guest.ticketHash(), now)) {
            case WELCOME -> {
                early.release(connection);
                yield room(guest.line(), now).join(Seat.GUEST, connection, seatKey, now);
            }
            case EARLY ->
                early.take(connection, guest)
                        ? room(guest.line(), now).park(connection, seatKey, now)
                        : List.of(tooMany(connection));
            case WRONG_TICKET -> List.of(Delivery.end(connection, Stanzas.streamError("not-authorized")));
            case OVER -> List.of(Delivery.end(connection, Stanzas.streamError("credentials-expired")));
        };
    }

    private static Delivery tooMany(long connection) {
        return Delivery.end(connection, Stanzas.streamError("resource-constraint"));
    }

    /** Whether one more early guest would be too many: of this line, of this address, or in all. */
    public boolean isFullFor(Party.Guest guest) {
        return !early.hasPlaceFor(guest);
    }

    /** What the door says to this ticket. */
    public Admission atTheDoor(Party.Guest guest, Instant now) {
        return lines.admit(guest.line(), guest.ticketHash(), now);
    }

    /** What the door says to somebody without a name. */
    public Admission atTheDoor(Party.Media party, Instant now) {
        return tickets.admit(party, now);
    }

    /** Whether one may go on with the stream of the other. */
    public boolean mayResume(Party.Media newcomer, Party.Media former) {
        return tickets.areForOneRoom(newcomer, former);
    }

    /** How many lines stand open. */
    public int lines() {
        return lines.size();
    }

    /** How many knocks there were since the start. */
    public long knocks() {
        return knocks;
    }

    /** The connection has no socket for the time being; nobody is told. */
    public void hold(long connection) {
        media.hold(connection);
    }

    /** The connection has a socket again. */
    public void resume(long connection) {
        media.resume(connection);
    }

    private List<Delivery> leaveRoom(long connection, String line) {
        var room = rooms.get(line);
        if (room == null) {
            return List.of();
        }
        var seat = room.seatOf(connection);
        var out = new ArrayList<>(room.leave(connection));
        seat.ifPresent(left -> out.add(room.left(left, connection)));
        if (room.isEmpty()) {
            rooms.remove(line);
        }
        return out;
    }

    private List<Delivery> message(long connection, Element message, Instant now) {
        if (message.attribute("type").equals("error")) {
            return List.of();
        }
        var place = Place.of(message.attribute("to"), host);
        var room = place.map(at -> rooms.get(at.line()));
        var seat = room.flatMap(at -> at.seatOf(connection));
        if (seat.isEmpty() || place.get().seat() != seat.get().other()) {
            return refused(connection, message, "auth", "forbidden");
        }
        return List.of(room.get().carry(seat.get(), connection, message, now));
    }

    private static List<Delivery> refused(long connection, Element stanza, String type, String condition) {
        return List.of(Delivery.of(connection, Stanzas.error(stanza, type, condition)));
    }

    private Room room(String line, Instant now) {
        return rooms.computeIfAbsent(line, id -> new Room(id + "@rooms." + host, () -> knocks++, now));
    }

    /** A seat in a room, as an address names it. */
    private record Place(String line, Seat seat) {
        static Optional<Place> of(String jid, String host) {
            for (var seat : Seat.values()) {
                var suffix = "@rooms." + host + "/" + seat.nick();
                if (jid.endsWith(suffix)) {
                    var line = jid.substring(0, jid.length() - suffix.length());
                    return line.matches("[0-9a-f]{32}") ? Optional.of(new Place(line, seat)) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
