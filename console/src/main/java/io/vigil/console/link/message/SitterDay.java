package io.vigil.console.link.message;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the sitter's page is told of the day, whole each time: what is not in it is not so any more. Nothing of it is from
 * the psychotherapy vault, and none of it says what the client tells.
 *
 * @param at when it was said, by the console's clock: the page counts by that one, not by its own
 * @param doseTakenAt when the client first took the medicine
 * @param lookIn the look-in that is next, while the client is in the journey
 * @param doing what is under way and asks something of the sitter
 */
public record SitterDay(
        Instant at,
        PagePhase phase,
        Optional<Instant> doseTakenAt,
        Optional<LookIn> lookIn,
        Set<Doing> doing,
        Numbers numbers)
        implements DayTold {
    /** What a sitter may be asked to do; the page holds the words. */
    public enum Doing {
        /** The client is spoken to: quiet, light, no music. */
        VOICE,
        /** To the bedside, and stay there. */
        BEDSIDE,
        /** Dial the emergency number. */
        EMERGENCY
    }

    /**
     * One look-in.
     *
     * @param at when it is due
     * @param missedAt when the console rings because it did not come
     */
    public record LookIn(String id, Instant at, Instant missedAt) {
        public LookIn {
            Texts.id(id);
        }
    }

    /**
     * Whom to call and what to say there. The page keeps them, so that it has them when nothing reaches it any more.
     *
     * @param emergencyOf for which address the emergency number is good
     * @param address where the client is, to be read aloud; only to a sitter who was let in
     */
    public record Numbers(
            Optional<String> emergency, NumberOf emergencyOf, Optional<String> therapist, Optional<String> address) {
        public Numbers {
            emergency.ifPresent(Texts::name);
            therapist.ifPresent(Texts::name);
            address.ifPresent(Texts::address);
        }

        @Override
        public String toString() {
            return "Numbers[]";
        }
    }

    public SitterDay {
        var copy = EnumSet.noneOf(Doing.class);
        copy.addAll(doing);
        doing = Collections.unmodifiableSet(copy);
    }

    /** Gravest first. */
    public List<Doing> gravestFirst() {
        return doing.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public boolean saysNothingNew(DayTold before) {
        return before instanceof SitterDay sitters
                && new SitterDay(sitters.at, phase, doseTakenAt, lookIn, doing, numbers).equals(sitters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sitterDay(this);
    }

    @Override
    public String toString() {
        return "SitterDay[" + phase + "]";
    }
}
