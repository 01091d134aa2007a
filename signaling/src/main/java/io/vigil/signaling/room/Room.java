package io.vigil.signaling.room;

import io.vigil.signaling.door.Pace;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The room of one line: two seats, those who knock, those who came early (protocol.md §3). For one thread. */
final class Room {
    static final int MOST_KNOCKS = 2;
    static final Duration KNOCK_WAITS = Duration.ofMinutes(5);
    /** Whoever has the link may knock again and again; the therapist is not to be worn down by it. */
    static final int MOST_KNOCKS_A_MINUTE = 6;

    static final Duration EARLY_WAITS = Duration.ofHours(12);
    /** A message's name is given back and means nothing here; those that clients make up have some forty characters. */
    static final int MOST_ID_CHARACTERS = 128;
    /**
     * How fast the guest's seat may come, go and speak, whoever sits there and over however many streams: as fast as one
     * stream may. A line says some hundred bytes a second, and some kilobytes when it comes back; so a guest who comes back
     * every second is not slowed down, and one that opens stream after stream does not push the console off its seat.
     */
    static final int BYTES_PER_SECOND = 64 * 1024;

    static final int BYTES_AT_ONCE = 512 * 1024;

    enum Seat {
        CONSOLE,
        GUEST;

        String nick() {
            return this == CONSOLE ? "console" : "guest";
        }

        Seat other() {
            return this == CONSOLE ? GUEST : CONSOLE;
        }
    }

    private final String jid;
    private final Runnable onKnock;
    private final Map<Seat, Occupant> seats = new EnumMap<>(Seat.class);
    private final List<Waiting> knocks = new ArrayList<>();
    private final List<Waiting> early = new ArrayList<>();
    private final Deque<Instant> knockTimes = new ArrayDeque<>();
    private final Pace guestsPace;
    private int knocksSoFar;

    private record Occupant(long connection, String seatKey) {}

    private record Waiting(long connection, String seatKey, String id, Instant since) {
        boolean isOf(long someConnection, String someSeatKey) {
            return connection == someConnection || seatKey.equals(someSeatKey);
        }
    }

    Room(String jid, Runnable onKnock, Instant now) {
        this.jid = jid;
        this.onKnock = onKnock;
        this.guestsPace = new Pace(BYTES_PER_SECOND, BYTES_AT_ONCE, nanos(now));
    }

    boolean isEmpty() {
        return seats.isEmpty() && knocks.isEmpty() && early.isEmpty();
    }

    List<Long> earlyConnections() {
        return early.stream().map(Waiting::connection).toList();
    }

    /** Takes the seat, replaces an occupant with the same key, or knocks. */
    List<Delivery> join(Seat seat, long connection, String seatKey, Instant now) {
        early.removeIf(waiting -> waiting.connection() == connection);
        var occupant = seats.get(seat);
        if (seat == Seat.GUEST
                && occupant != null
                && occupant.connection() != connection
                && !occupant.seatKey().equals(seatKey)) {
            return knock(connection, seatKey, now);
        }
        var toldOfIt = 2 * StanzaWriter.bytes(presence(seat)); // that it came, and that it went
        if (seat == Seat.GUEST && seats.containsKey(Seat.CONSOLE) && !guestsPace.allows(toldOfIt, nanos(now))) {
            return List.of(Delivery.end(connection, Stanzas.streamError("policy-violation")));
        }
        return sit(seat, connection, seatKey);
    }

    private List<Delivery> sit(Seat seat, long connection, String seatKey) {
        var out = new ArrayList<Delivery>();
        var occupant = seats.get(seat);
        if (occupant != null && occupant.connection() != connection) {
            out.add(Delivery.end(occupant.connection(), Stanzas.streamError("conflict")));
        }
        seats.put(seat, new Occupant(connection, seatKey));
        var here = presence(seat);
        var there = seats.get(seat.other());
        if (there != null) {
            out.add(Delivery.of(connection, presence(seat.other())));
            out.add(Delivery.of(there.connection(), here));
        }
        out.add(Delivery.of(connection, withStatus(here)));
        if (seat == Seat.CONSOLE) {
            knocks.forEach(knock -> out.add(Delivery.of(connection, knockNotice(knock.id()))));
        }
        return out;
    }

    /** The guest waits until the line is opened. */
    List<Delivery> park(long connection, String seatKey, Instant now) {
        early.removeIf(waiting -> waiting.connection() == connection);
        early.add(new Waiting(connection, seatKey, "", now));
        return List.of(Delivery.of(connection, headline(Element.of("parked", Namespaces.DOOR))));
    }

    private List<Delivery> knock(long connection, String seatKey, Instant now) {
        var out = new ArrayList<Delivery>();
        for (var before : List.copyOf(knocks)) {
            if (before.isOf(connection, seatKey)) { // the same tab, after a cut that was not noticed yet
                knocks.remove(before);
                if (before.connection() != connection) {
                    out.add(Delivery.end(before.connection(), Stanzas.streamError("conflict")));
                }
            }
        }
        knockTimes.removeIf(time -> !now.isBefore(time.plus(Duration.ofMinutes(1))));
        if (knocks.size() == MOST_KNOCKS || knockTimes.size() == MOST_KNOCKS_A_MINUTE) {
            out.add(Delivery.end(connection, Stanzas.streamError("policy-violation")));
            return out;
        }
        knockTimes.add(now);
        onKnock.run();
        var knock = new Waiting(connection, seatKey, Integer.toString(++knocksSoFar), now);
        knocks.add(knock);
        out.add(Delivery.of(connection, headline(Element.of("knocking", Namespaces.DOOR))));
        occupant(Seat.CONSOLE).ifPresent(console -> out.add(Delivery.of(console, knockNotice(knock.id()))));
        return out;
    }

    /** The console decides about a knock. Empty when there is no such knock. */
    Optional<List<Delivery>> answer(String id, Knocker decision) {
        var knock = knocks.stream().filter(one -> one.id().equals(id)).findFirst();
        if (knock.isEmpty()) {
            return Optional.empty();
        }
        knocks.remove(knock.get());
        if (decision == Knocker.TURNED_AWAY) {
            return Optional.of(List.of(Delivery.end(knock.get().connection(), Stanzas.streamError("not-allowed"))));
        }
        var out = new ArrayList<Delivery>();
        var occupant = seats.remove(Seat.GUEST);
        if (occupant != null) {
            out.add(Delivery.end(occupant.connection(), Stanzas.streamError("conflict")));
            occupant(Seat.CONSOLE).ifPresent(console -> out.add(Delivery.of(console, gone(Seat.GUEST))));
        }
        out.addAll(sit(Seat.GUEST, knock.get().connection(), knock.get().seatKey()));
        return Optional.of(out);
    }

    /**
     * The console empties the guest's seat: whoever sits there is replaced by somebody who came another way, or is not let
     * in. Empty when nobody sits there.
     */
    Optional<List<Delivery>> unseat(Seated decision) {
        var occupant = occupant(Seat.GUEST);
        if (occupant.isEmpty()) {
            return Optional.empty();
        }
        var out = new ArrayList<Delivery>();
        out.add(Delivery.end(
                occupant.get(), Stanzas.streamError(decision == Seated.REPLACED ? "conflict" : "not-allowed")));
        out.addAll(leave(occupant.get()));
        return Optional.of(out);
    }

    enum Seated {
        REPLACED,
        TURNED_AWAY
    }

    enum Knocker {
        ADMITTED,
        TURNED_AWAY
    }

    /** Those who came early and may come in now, oldest first. */
    List<Delivery> open(List<Long> welcome, Instant now) {
        var out = new ArrayList<Delivery>();
        for (var waiting : List.copyOf(early)) {
            if (welcome.contains(waiting.connection())) {
                out.addAll(join(Seat.GUEST, waiting.connection(), waiting.seatKey(), now));
            }
        }
        return out;
    }

    List<Delivery> leave(long connection) {
        knocks.removeIf(knock -> knock.connection() == connection);
        early.removeIf(waiting -> waiting.connection() == connection);
        var out = new ArrayList<Delivery>();
        for (var seat : Seat.values()) {
            var occupant = seats.get(seat);
            if (occupant != null && occupant.connection() == connection) {
                seats.remove(seat);
                occupant(seat.other()).ifPresent(other -> out.add(Delivery.of(other, gone(seat))));
                if (seat == Seat.GUEST && !knocks.isEmpty()) {
                    var next = knocks.remove(0);
                    out.addAll(sit(Seat.GUEST, next.connection(), next.seatKey()));
                }
            }
        }
        return out;
    }

    /** Tells the one who asked to leave that it has left. */
    Delivery left(Seat seat, long connection) {
        return Delivery.of(connection, withStatus(gone(seat)));
    }

    Optional<Seat> seatOf(long connection) {
        return seats.entrySet().stream()
                .filter(entry -> entry.getValue().connection() == connection)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Carries what is sealed, unread, and the steps of a handshake to the other seat, made anew; nothing else. */
    Delivery carry(Seat from, long sender, Element message, Instant now) {
        var said = LineStanza.carried(message);
        var id = message.attribute("id");
        if (said.isEmpty() || id.length() > MOST_ID_CHARACTERS) {
            return Delivery.of(sender, Stanzas.error(message, "modify", "bad-request"));
        }
        var there = occupant(from.other());
        if (there.isEmpty()) {
            return Delivery.of(sender, Stanzas.error(message, "wait", "recipient-unavailable"));
        }
        var anew = Element.of("message", Namespaces.CLIENT)
                .with("type", "chat")
                .with("from", jid + "/" + from.nick())
                .with(said.get());
        var carried = id.isEmpty() ? anew : anew.with("id", id);
        if (from == Seat.GUEST && !guestsPace.allows(StanzaWriter.bytes(carried), nanos(now))) {
            return Delivery.of(sender, Stanzas.error(message, "wait", "policy-violation"));
        }
        return Delivery.of(there.get(), carried);
    }

    private static long nanos(Instant now) {
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /** Those who have waited too long are sent away. */
    List<Delivery> tick(Instant now) {
        var out = new ArrayList<Delivery>();
        tooLong(knocks.iterator(), KNOCK_WAITS, now, out);
        tooLong(early.iterator(), EARLY_WAITS, now, out);
        return out;
    }

    private static void tooLong(Iterator<Waiting> waiting, Duration limit, Instant now, List<Delivery> out) {
        while (waiting.hasNext()) {
            var one = waiting.next();
            if (Duration.between(one.since(), now).compareTo(limit) > 0) {
                waiting.remove();
                out.add(Delivery.end(one.connection(), Stanzas.streamError("connection-timeout")));
            }
        }
    }

    private Optional<Long> occupant(Seat seat) {
        return Optional.ofNullable(seats.get(seat)).map(Occupant::connection);
    }

    private Element presence(Seat seat) {
        return Element.of("presence", Namespaces.CLIENT)
                .with("from", jid + "/" + seat.nick())
                .with(Element.of("x", Namespaces.MUC_USER)
                        .with(Element.of("item", Namespaces.MUC_USER)
                                .with("affiliation", "none")
                                .with("role", "participant")));
    }

    private Element gone(Seat seat) {
        return presence(seat).with("type", "unavailable");
    }

    private static Element withStatus(Element presence) {
        var x = presence.children().get(0);
        return new Element(
                presence.name(),
                presence.namespace(),
                presence.attributes(),
                List.of(x.with(Element.of("status", Namespaces.MUC_USER).with("code", "110"))));
    }

    private Element headline(Element child) {
        return Element.of("message", Namespaces.CLIENT)
                .with("from", jid)
                .with("type", "headline")
                .with(child);
    }

    private Element knockNotice(String id) {
        return headline(Element.of("knock", Namespaces.DOOR).with("id", id));
    }
}
