package io.vigil.console.desk.parts;

import io.vigil.console.parts.Comparison;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The parts map as it stands on the screen.
 *
 * @param access whether it can be shown at all
 * @param map as it is now, kept or not; empty while it cannot be shown
 * @param chosen the part whose form is open
 * @param fault why what stands in the form is not on the map; empty when it is
 * @param filling counts how often the form was filled anew: only then its fields are drawn again
 * @param compared two versions beside each other, when the therapist asked for them
 */
record PartsShown(
        Access access,
        PartsMap map,
        Optional<Chosen> chosen,
        String fault,
        int filling,
        State state,
        Question question,
        Optional<Compared> compared) {
    /** Whether the psychotherapy vault gives the map out. */
    enum Access {
        READING,
        OPEN,
        LOCKED,
        DAMAGED
    }

    /**
     * The part whose form is open.
     *
     * @param typed as it stands in the form, whether the map takes it or not
     */
    record Chosen(UUID part, Described typed) {}

    /**
     * How the map stands to the disk.
     *
     * @param words for the therapist
     */
    record State(Kept kept, String words) {}

    enum Kept {
        UNTOUCHED,
        UNSAVED,
        KEEPING,
        KEPT,
        /** The last attempt failed. */
        NOT_KEPT
    }

    /** What the therapist is asked before anything happens. */
    enum Question {
        NONE,
        /** To leave a map that is not kept. */
        LEAVING,
        /** To print what otherwise never leaves the vault. */
        PRINTING
    }

    /**
     * Two versions beside each other.
     *
     * @param versions when each was kept, oldest first
     * @param earlier which of them, from 0
     * @param later which of them, from 0
     * @param unreadable how many versions could not be read, in words; empty if none
     */
    record Compared(
            List<String> versions,
            int earlier,
            int later,
            PartsMap then,
            PartsMap now,
            Comparison comparison,
            String unreadable) {
        Compared {
            versions = List.copyOf(versions);
        }

        @Override
        public String toString() {
            return "Compared[" + earlier + ", " + later + "]";
        }
    }

    @Override
    public String toString() {
        return "PartsShown[" + access + ", " + state.kept() + "]";
    }
}
