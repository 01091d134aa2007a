package io.vigil.signaling.room;

import io.vigil.signaling.door.Admission;
import io.vigil.signaling.door.ConsoleKey;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StreamCondition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All who were let in, all rooms, and those who wait for a line that is not registered yet. One thread. */
public final class Hall {
    /** How long a guest may wait for a line to be registered. */
    static final Duration PARKED_LASTS = Duration.ofHours(12);

    private final Lines lines;
    private final Clock clock;
    private final Map<PartyId, ConsoleKey> consoles = new HashMap<>();
    private final Map<PartyId, GuestParty> guests = new HashMap<>();
    /** Guests who were early, by the order they came; with a seat key those who asked for the room since. */
    private final Map<PartyId, GuestParty> parked = new LinkedHashMap<>();

    private final Map<PartyId, SeatKey> waiting = new HashMap<>();
    private final Map<LineId, Room> rooms = new HashMap<>();

    public Hall(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** What becomes of a guest at the door; admitted and early ones are in. */
    public Admission guestEnters(PartyId party, String address, LineId line, byte[] ticketHash) {
        var now = clock.instant();
        var admission = lines.admit(line, ticketHash, now);
        var guest = new GuestParty(party, address, line, ticketHash, now);
        if (admission == Admission.EARLY) {
            if (!Parking.hasPlace(parked.values(), line, address)) {
                return Admission.LATER;
            }
            parked.put(party, guest);
        }
        if (admission == Admission.EARLY || admission == Admission.ADMITTED) {
            guests.put(party, guest);
        }
        return admission;
    }

    /** A console whose proof was right is in. */
    public void consoleEnters(PartyId party, ConsoleKey key) {
        consoles.put(party, key);
        lines.consoleCame(key);
    }

    /** Registers all lines or none; empty when this console may not. Those who waited for them go on. */
    public Optional<List<Delivery>> registers(PartyId party, List<LineRegistration> registrations) {
        var console = consoles.get(party);
        if (console == null || !lines.register(console, registrations)) {
            return Optional.empty();
        }
        Set<LineId> opened = new HashSet<>();
        registrations.forEach(registration -> opened.add(registration.id()));
        return Optional.of(unpark(opened::contains));
    }

    /** A console asks for its seat. */
    public List<Delivery> joinsAsConsole(PartyId party, LineId line, Element presence) {
        var console = consoles.get(party);
        if (console == null || !lines.owner(line).equals(Optional.of(console))) {
            return List.of(new Delivery.Forbidden(party, presence));
        }
        return settled(room(line).consoleJoins(party));
    }

    /** A guest asks for its seat in the one room its ticket is for. */
    public List<Delivery> joinsAsGuest(PartyId party, LineId line, SeatKey key, Element presence) {
        var guest = guests.get(party);
        if (guest == null || !guest.line().equals(line)) {
            return List.of(new Delivery.Forbidden(party, presence));
        }
        if (parked.containsKey(party)) {
            waiting.put(party, key);
            var now = unpark(parkedLine -> parkedLine.equals(line));
            if (!parked.containsKey(party)) {
                return now;
            }
            var out = new ArrayList<>(now);
            out.add(new Delivery.Parked(party, line));
            return out;
        }
        return settled(room(line).guestJoins(party, key, clock.instant()));
    }

    /** A message to a seat of a room. */
    public List<Delivery> says(PartyId party, LineId line, Seat to, Element message) {
        var room = rooms.get(line);
        return room == null ? List.of(new Delivery.Forbidden(party, message)) : room.says(party, to, message);
    }

    public List<Delivery> leaves(PartyId party, LineId line) {
        var room = rooms.get(line);
        return room == null ? List.of() : settled(room.leaves(party));
    }

    /** A console's answer to a knock; empty when it may not, or nobody knocks by that name any more. */
    public Optional<List<Delivery>> answers(PartyId party, LineId line, String knock, KnockAnswer answer) {
        var console = consoles.get(party);
        var room = rooms.get(line);
        if (console == null || room == null || !lines.owner(line).equals(Optional.of(console))) {
            return Optional.empty();
        }
        return (answer == KnockAnswer.ADMIT ? room.admits(knock) : room.turnsAway(knock)).map(this::settled);
    }

    /** The 32 characters of hex by which TURN credentials for this party are named. */
    public Optional<String> name(PartyId party) {
        return Optional.ofNullable(guests.get(party))
                .map(guest -> guest.line().hex())
                .or(() -> Optional.ofNullable(consoles.get(party)).map(ConsoleKey::name));
    }

    /** The connection is gone: the same as leaving every room. */
    public List<Delivery> gone(PartyId party) {
        forget(party);
        List<Delivery> out = new ArrayList<>();
        for (var room : List.copyOf(rooms.values())) {
            out.addAll(room.leaves(party));
        }
        out.removeIf(delivery -> delivery.to().equals(party));
        return settled(out);
    }

    /** What time brings: called every second or so. */
    public List<Delivery> tick() {
        var now = clock.instant();
        lines.forget(now);
        List<Delivery> out = new ArrayList<>(unpark(line -> true));
        rooms.values().forEach(room -> out.addAll(room.tick(now)));
        for (var guest : List.copyOf(parked.values())) {
            if (!now.isBefore(guest.since().plus(PARKED_LASTS))) {
                out.add(new Delivery.Ended(guest.id(), StreamCondition.CONNECTION_TIMEOUT));
            }
        }
        return settled(out);
    }

    /** Looks again at those who were early. */
    private List<Delivery> unpark(Predicate<LineId> concerned) {
        var now = clock.instant();
        List<Delivery> out = new ArrayList<>();
        for (var guest : List.copyOf(parked.values())) {
            if (concerned.test(guest.line())) {
                out.addAll(unpark(guest, lines.admit(guest.line(), guest.ticketHash(), now), now));
            }
        }
        return settled(out);
    }

    private List<Delivery> unpark(GuestParty guest, Admission admission, Instant now) {
        return switch (admission) {
            case EARLY, LATER -> List.of();
            case WRONG_TICKET -> List.of(new Delivery.Ended(guest.id(), StreamCondition.NOT_AUTHORIZED));
            // Coming back, the guest hears at the door that its time is over.
            case EXPIRED -> List.of(new Delivery.Ended(guest.id(), StreamCondition.CONNECTION_TIMEOUT));
            case ADMITTED -> {
                parked.remove(guest.id());
                var key = waiting.remove(guest.id());
                yield key == null ? List.of() : room(guest.line()).guestJoins(guest.id(), key, now);
            }
        };
    }

    /** Forgets those who are to go, and empty rooms. */
    private List<Delivery> settled(List<Delivery> out) {
        for (var delivery : out) {
            if (delivery instanceof Delivery.Ended ended) {
                forget(ended.to());
            }
        }
        rooms.values().removeIf(Room::isEmpty);
        return out;
    }

    private void forget(PartyId party) {
        guests.remove(party);
        parked.remove(party);
        waiting.remove(party);
        var key = consoles.remove(party);
        if (key != null && !consoles.containsValue(key)) {
            lines.consoleLeft(key, clock.instant());
        }
    }

    private Room room(LineId line) {
        return rooms.computeIfAbsent(line, Room::new);
    }
}
