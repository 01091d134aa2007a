package io.vigil.console.link.line;

import io.vigil.console.link.line.Whereabouts.Act;
import io.vigil.console.link.line.Whereabouts.Whose;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.Room;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What happens in the rooms of one line, at one server or two, taken to the line's end: to the line itself, or beside it
 * ({@link Whereabouts}). Not safe for use by several threads.
 */
public final class Arrivals {
    /** Somebody beside the line who leaves and comes again and again is told of no more often. */
    static final Duration KNOCK_EVERY = Duration.ofSeconds(10);

    private final Map<Place, Room> rooms;
    private final LineEnd end;
    private final Outlet out;
    private final Supplier<Duration> uptime;
    private final Set<Place> ended = EnumSet.noneOf(Place.class);
    private Whereabouts where = Whereabouts.NOBODY;
    private Contacts contacts;
    private Duration knockNext = Duration.ZERO;

    /** @param rooms the first server's at least */
    public Arrivals(Map<Place, Room> rooms, LineEnd end, Outlet out, Supplier<Duration> uptime) {
        this.rooms = new EnumMap<>(rooms);
        this.end = end;
        this.out = out;
        this.uptime = uptime;
        this.contacts = rooms.containsKey(Place.SECOND) ? Contacts.two() : Contacts.one();
    }

    public Contacts contacts() {
        return contacts;
    }

    /** The room that the line goes through now. */
    public Room room() {
        return at(where.line());
    }

    private Room at(Place place) {
        return Objects.requireNonNull(rooms.get(place), "no server there");
    }

    /** Answers a second device, at whichever server it is. */
    public void answer(Knock knock, Knock.Answer answer) {
        if (!knock.isBeside()) {
            at(knock.place()).answer(knock, answer);
        } else if (answer == Knock.Answer.TURN_AWAY) {
            at(knock.place()).unseat(answer);
        } else {
            var next = where.admitted(knock.place());
            if (next.act() == Act.MOVE) {
                at(where.line()).unseat(answer);
            }
            follow(next);
        }
    }

    private void follow(Whereabouts.Next next) {
        where = next.now();
        switch (next.act()) {
            case BESIDE -> end.cameBeside(besides(), uptime.get());
            case SEAT -> end.guestThere(uptime.get());
            case EMPTY -> end.guestGone();
            case FOLLOW -> end.followBeside(uptime.get());
            case FORGET -> end.forgetBeside();
            case MOVE -> end.moveBeside(besides(), uptime.get());
            case NOTHING, KNOCK -> {}
        }
    }

    /** The room at the server where the line is not. */
    private Room besides() {
        return at(where.line().other());
    }

    /** What happens in the room at {@code place}; on the line's thread. */
    public Room.Events from(Place place) {
        return new From(place);
    }

    private final class From implements Room.Events {
        private final Place place;

        From(Place place) {
            this.place = place;
        }

        @Override
        public void reached() {
            contacts = contacts.with(place, ServerContact.REACHED);
        }

        @Override
        public void unreachable() {
            away(ServerContact.UNREACHABLE);
        }

        @Override
        public void refused() {
            away(ServerContact.REFUSED);
        }

        private void away(ServerContact contact) {
            contacts = contacts.with(place, contact);
            follow(where.left(place));
        }

        @Override
        public void guestThere() {
            follow(where.came(place));
        }

        @Override
        public void guestGone() {
            follow(where.left(place));
        }

        @Override
        public void begun(HandshakeKey key, byte[] stepOne) {
            var whose = where.whose(place);
            if (whose == Whose.LINE) {
                end.begun(key, stepOne, uptime.get());
            } else if (whose == Whose.BESIDE) {
                end.begunBeside(key, stepOne, uptime.get());
            } else {
                end.dropped();
            }
        }

        @Override
        public void sealed(String handshake, byte[] ciphertext) {
            var whose = where.whose(place);
            if (whose == Whose.LINE) {
                end.sealed(handshake, ciphertext, uptime.get());
            } else if (whose == Whose.BESIDE) {
                end.sealedBeside(handshake, ciphertext).ifPresent(me -> greeted(where.greeted(place, me, end.peer())));
            } else {
                end.dropped();
            }
        }

        private void greeted(Whereabouts.Next next) {
            if (next.act() == Act.KNOCK) {
                if (uptime.get().compareTo(knockNext) < 0) {
                    return; // it greets again
                }
                knockNext = uptime.get().plus(KNOCK_EVERY);
                out.knocked(Knock.beside(place));
            }
            follow(next);
        }

        @Override
        public void nonsense() {
            end.dropped();
        }

        @Override
        public void knocked(Knock knock) {
            out.knocked(knock.at(place));
        }

        /** The link is worth nothing when no server opens to it. */
        @Override
        public void ended() {
            ended.add(place);
            if (ended.equals(rooms.keySet())) {
                out.ended();
            }
        }
    }
}
