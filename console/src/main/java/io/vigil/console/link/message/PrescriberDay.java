package io.vigil.console.link.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the prescriber's page is told of the day, whole each time: their own prescription, and what of medicine was taken
 * when. Nothing of it is from the psychotherapy vault.
 *
 * @param at when it was said, by the console's clock: the page counts by that one, not by its own
 * @param doseTakenAt when the client first took any medicine
 * @param prescription as the prescriber wrote it; only to a prescriber who was let in
 * @param taken everything that was taken, by plan or outside it, as it was said, in the order of its time
 */
public record PrescriberDay(
        Instant at, PagePhase phase, Optional<Instant> doseTakenAt, Optional<String> prescription, List<Taken> taken)
        implements DayTold {
    /** No page is told of more. */
    public static final int MOST_TAKEN = 16;

    /** One taking of medicine. {@code what}: as it was said; it may be empty, because it was not known. */
    public record Taken(Instant at, String what) {
        public Taken {
            Texts.address(what);
        }

        @Override
        public String toString() {
            return "Taken[" + at + "]";
        }
    }

    public PrescriberDay {
        prescription.ifPresent(Texts::address);
        taken = List.copyOf(taken);
        if (taken.size() > MOST_TAKEN) {
            throw new IllegalArgumentException("a page is told of " + MOST_TAKEN + " at most, not of " + taken.size());
        }
    }

    @Override
    public boolean saysNothingNew(DayTold before) {
        return before instanceof PrescriberDay theirs
                && new PrescriberDay(theirs.at, phase, doseTakenAt, prescription, taken).equals(theirs);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.prescriberDay(this);
    }

    @Override
    public String toString() {
        return "PrescriberDay[" + phase + "]";
    }
}
