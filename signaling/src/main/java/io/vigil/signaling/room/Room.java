package io.vigil.signaling.room;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StreamCondition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The room of one line: two seats, and those who knock (protocol.md §3). One thread. */
final class Room {
    static final int KNOCKS = 2;
    static final Duration KNOCK_LASTS = Duration.ofMinutes(5);

    private final LineId line;
    private final List<Knocker> knockers = new ArrayList<>();
    private @Nullable PartyId console;
    private @Nullable Guest guest;
    private long knocks;

    private record Guest(PartyId party, SeatKey key) {}

    private record Knocker(String id, Guest guest, Instant until) {}

    Room(LineId line) {
        this.line = line;
    }

    boolean isEmpty() {
        return console == null && guest == null && knockers.isEmpty();
    }

    /** The console sits down; who sat there before, with the same console key, makes room. */
    List<Delivery> consoleJoins(PartyId party) {
        List<Delivery> out = new ArrayList<>();
        var before = console;
        console = party;
        if (before != null && !before.equals(party)) {
            out.add(new Delivery.Ended(before, StreamCondition.CONFLICT));
        }
        welcome(party, Seat.CONSOLE, out);
        if (before == null && guest != null) {
            out.add(new Delivery.Present(guest.party, line, Seat.CONSOLE, Delivery.Whose.OTHER));
        }
        knockers.forEach(knocker -> out.add(new Delivery.Knock(party, line, knocker.id)));
        return out;
    }

    /** The guest sits down, comes back in silence with the same key, or knocks. */
    List<Delivery> guestJoins(PartyId party, SeatKey key, Instant now) {
        List<Delivery> out = new ArrayList<>();
        var newcomer = new Guest(party, key);
        if (guest == null) {
            seat(newcomer, out);
        } else if (guest.key.equals(key)) {
            if (!guest.party.equals(party)) {
                out.add(new Delivery.Ended(guest.party, StreamCondition.CONFLICT));
            }
            guest = newcomer;
            welcome(party, Seat.GUEST, out);
        } else {
            knocks(newcomer, now, out);
        }
        return out;
    }

    /** A message to {@code seat}. */
    List<Delivery> says(PartyId party, Seat seat, Element message) {
        var from = seatOf(party);
        if (from.isEmpty() || from.get() == seat) {
            return List.of(new Delivery.Forbidden(party, message));
        }
        return List.of(occupant(seat)
                .<Delivery>map(to -> new Delivery.Said(to, line, from.get(), message))
                .orElseGet(() -> new Delivery.Undeliverable(party, line, seat, message)));
    }

    /** The console's answer; empty when nobody knocks by that name any more. */
    Optional<List<Delivery>> admits(String knock) {
        return knocker(knock).map(knocker -> {
            List<Delivery> out = new ArrayList<>();
            knockers.remove(knocker);
            var before = guest;
            guest = knocker.guest;
            if (before != null) {
                out.add(new Delivery.Ended(before.party, StreamCondition.CONFLICT));
                tellConsole(out);
            }
            arrived(knocker.guest, out);
            return out;
        });
    }

    /** The console's answer; empty when nobody knocks by that name any more. */
    Optional<List<Delivery>> turnsAway(String knock) {
        return knocker(knock).map(knocker -> {
            knockers.remove(knocker);
            return List.of(new Delivery.Ended(knocker.guest.party, StreamCondition.NOT_ALLOWED));
        });
    }

    /** The party leaves its seat or its place before the door. What is for the party itself comes last. */
    List<Delivery> leaves(PartyId party) {
        List<Delivery> out = new ArrayList<>();
        knockers.removeIf(knocker -> knocker.guest.party.equals(party));
        var seat = seatOf(party);
        if (seat.isEmpty()) {
            return out;
        }
        if (seat.get() == Seat.CONSOLE) {
            console = null;
        } else {
            guest = null;
        }
        occupant(seat.get().other())
                .ifPresent(other -> out.add(new Delivery.Gone(other, line, seat.get(), Delivery.Whose.OTHER)));
        if (guest == null && !knockers.isEmpty()) {
            seat(knockers.remove(0).guest, out);
        }
        out.add(new Delivery.Gone(party, line, seat.get(), Delivery.Whose.OWN));
        return out;
    }

    /** Those who knocked too long may come again. */
    List<Delivery> tick(Instant now) {
        var tired = knockers.stream()
                .filter(knocker -> !now.isBefore(knocker.until))
                .toList();
        knockers.removeAll(tired);
        return tired.stream()
                .<Delivery>map(knocker -> new Delivery.Ended(knocker.guest.party, StreamCondition.CONNECTION_TIMEOUT))
                .toList();
    }

    private void knocks(Guest newcomer, Instant now, List<Delivery> out) {
        knockers.stream()
                .filter(knocker -> knocker.guest.key.equals(newcomer.key))
                .findFirst()
                .ifPresent(before -> {
                    knockers.remove(before);
                    if (!before.guest.party.equals(newcomer.party)) {
                        out.add(new Delivery.Ended(before.guest.party, StreamCondition.CONFLICT));
                    }
                });
        if (knockers.size() >= KNOCKS) {
            out.add(new Delivery.Ended(newcomer.party, StreamCondition.POLICY_VIOLATION));
            return;
        }
        var knocker = new Knocker("k" + ++knocks, newcomer, now.plus(KNOCK_LASTS));
        knockers.add(knocker);
        out.add(new Delivery.Knocking(newcomer.party, line));
        if (console != null) {
            out.add(new Delivery.Knock(console, line, knocker.id));
        }
    }

    private void seat(Guest newcomer, List<Delivery> out) {
        guest = newcomer;
        arrived(newcomer, out);
    }

    private void arrived(Guest newcomer, List<Delivery> out) {
        welcome(newcomer.party, Seat.GUEST, out);
        if (console != null) {
            out.add(new Delivery.Present(console, line, Seat.GUEST, Delivery.Whose.OTHER));
        }
    }

    private void tellConsole(List<Delivery> out) {
        if (console != null) {
            out.add(new Delivery.Gone(console, line, Seat.GUEST, Delivery.Whose.OTHER));
        }
    }

    /** Those who are here, then oneself. */
    private void welcome(PartyId party, Seat seat, List<Delivery> out) {
        if (occupant(seat.other()).isPresent()) {
            out.add(new Delivery.Present(party, line, seat.other(), Delivery.Whose.OTHER));
        }
        out.add(new Delivery.Present(party, line, seat, Delivery.Whose.OWN));
    }

    private Optional<PartyId> occupant(Seat seat) {
        return seat == Seat.CONSOLE
                ? Optional.ofNullable(console)
                : Optional.ofNullable(guest).map(Guest::party);
    }

    private Optional<Seat> seatOf(PartyId party) {
        if (party.equals(console)) {
            return Optional.of(Seat.CONSOLE);
        }
        return guest != null && guest.party.equals(party) ? Optional.of(Seat.GUEST) : Optional.empty();
    }

    private Optional<Knocker> knocker(String id) {
        return knockers.stream().filter(knocker -> knocker.id.equals(id)).findFirst();
    }
}
