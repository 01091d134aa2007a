package io.vigil.console.desk.client.file;

import io.vigil.console.client.Finding;
import io.vigil.console.parts.Renamed;
import java.util.List;
import java.util.Optional;

/**
 * One client's file, as it stands on the screen.
 *
 * @param name the client's, as it was last kept; empty for somebody new
 * @param filling counts how often the whole form was filled anew: only then the fields are drawn again
 * @param state Saved 14:03:22, or why not
 * @param addresses to choose from, when there is more than one
 * @param chosen the address of today, from 0
 * @param renamed a name that may be another part's or the same one's, and is asked about
 * @param goTo where the focus belongs now
 */
public record FileShown(
        String name,
        int filling,
        TypedClient typed,
        List<Fault> faults,
        List<Finding> findings,
        State state,
        Inner inner,
        List<String> addresses,
        int chosen,
        Leaving leaving,
        Optional<Renamed> renamed,
        Optional<GoTo> goTo) {
    /**
     * How the form stands to the disk.
     *
     * @param words for the therapist
     */
    public record State(Saved saved, String words) {}

    /** How what is typed stands to what is on the disk. */
    public enum Saved {
        /** Nothing was typed since the file was opened. */
        UNTOUCHED,
        UNSAVED,
        SAVING,
        SAVED,
        /** The last attempt failed. */
        NOT_SAVED
    }

    /** Whether protectors and intentions can be shown. */
    public enum Inner {
        OPEN,
        LOCKED,
        DAMAGED
    }

    /** Whether the therapist wants to leave a form that is not saved. */
    public enum Leaving {
        NO,
        ASKED
    }

    /**
     * A wish to have the focus somewhere.
     *
     * @param nth counts the wishes: each is followed once
     */
    public record GoTo(Spot spot, int nth) {}

    public FileShown {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
        addresses = List.copyOf(addresses);
    }

    @Override
    public String toString() {
        return "FileShown[" + state.saved() + "]";
    }
}
