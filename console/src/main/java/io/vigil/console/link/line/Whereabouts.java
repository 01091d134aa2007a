package io.vigil.console.link.line;

import io.vigil.console.link.place.Place;
import io.vigil.console.link.talk.InstanceId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * At which of its two servers the guest of a line is (ADR 0108). The line is with one of them; whoever sits at the other is
 * beside the line, until a sealed greeting shows who that is: the same tab, which the line follows, or another device, which
 * knocks. A value: what happens gives the next one, and what is to be done.
 *
 * @param line where the line is
 * @param taken where the guest's seat is taken, as each server says: one that has not noticed a cut says so for a while
 * @param knocking whose knock beside the line the therapist was told of: it greets again and again, and is told once
 */
record Whereabouts(Place line, Set<Place> taken, Optional<InstanceId> knocking) {
    static final Whereabouts NOBODY = new Whereabouts(Place.FIRST, Set.of(), Optional.empty());

    Whereabouts {
        taken = Set.copyOf(taken);
    }

    /** What is to be done. */
    enum Act {
        NOTHING,
        /** Somebody sits down beside the line: find out who. */
        BESIDE,
        /** A guest is there, where the line is now: seal it. */
        SEAT,
        /** The seat is empty, at both servers. */
        EMPTY,
        /** Whoever sat at the line's server has left, and somebody sits at the other, where the line is now: seal it there. */
        FOLLOW,
        /** Whoever was beside the line has left. */
        FORGET,
        /** The line is where that greeting came from now, with the keys of the greeting. */
        MOVE,
        /** Another device: tell the therapist. */
        KNOCK
    }

    /** Whose something is that came from a server. */
    enum Whose {
        LINE,
        BESIDE,
        /** Nobody sits there whom it could come from. */
        NOBODY
    }

    /** The next value, and what is to be done. */
    record Next(Whereabouts now, Act act) {}

    Next came(Place place) {
        var isBeside = place != line && taken.contains(line);
        return isBeside ? stays(with(place), Act.BESIDE) : goes(place, with(place), Act.SEAT);
    }

    /** The seat is empty there, or that server is away. */
    Next left(Place place) {
        var rest = without(place);
        if (place != line) {
            return goes(line, rest, taken.contains(place) ? Act.FORGET : Act.NOTHING);
        }
        return rest.isEmpty() ? goes(line, rest, Act.EMPTY) : goes(place.other(), rest, Act.FOLLOW);
    }

    Whose whose(Place place) {
        if (place == line) {
            return Whose.LINE;
        }
        return taken.contains(place) && taken.contains(line) ? Whose.BESIDE : Whose.NOBODY;
    }

    /**
     * A sealed greeting came from somebody beside the line.
     *
     * @param me the memory it has: a tab keeps it over reloads and reconnects, and nobody else can say it
     * @param ofTheLine whom the line greeted last; nobody yet, and whoever seals first has it
     */
    Next greeted(Place place, InstanceId me, Optional<InstanceId> ofTheLine) {
        if (whose(place) != Whose.BESIDE || knocking.equals(Optional.of(me))) {
            return stays(taken, Act.NOTHING);
        }
        if (ofTheLine.isEmpty() || ofTheLine.get().equals(me)) {
            return goes(place, taken, Act.MOVE);
        }
        return new Next(new Whereabouts(line, taken, Optional.of(me)), Act.KNOCK);
    }

    /** The therapist lets in whoever knocked beside the line. */
    Next admitted(Place place) {
        return whose(place) == Whose.BESIDE ? goes(place, taken, Act.MOVE) : stays(taken, Act.NOTHING);
    }

    private Next stays(Set<Place> seats, Act act) {
        return new Next(new Whereabouts(line, seats, knocking), act);
    }

    /** Who knocked has left, or has the line now. */
    private static Next goes(Place at, Set<Place> seats, Act act) {
        return new Next(new Whereabouts(at, seats, Optional.empty()), act);
    }

    private Set<Place> with(Place place) {
        var all = EnumSet.of(place);
        all.addAll(taken);
        return all;
    }

    private Set<Place> without(Place place) {
        var rest = EnumSet.noneOf(Place.class);
        rest.addAll(taken);
        rest.remove(place);
        return rest;
    }
}
