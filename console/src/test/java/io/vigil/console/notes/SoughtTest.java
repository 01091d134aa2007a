package io.vigil.console.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static boolean stands(String sought, String text) {
        var words = Sought.of(sought);
        return words.isAll(words.in(text));
    }

    @Nested
    class AWord {
        @Test
        void isFoundHoweverItIsWritten() {
            assertTrue(stands("watchman", "The Night Watchman wants the lamp."));
            assertTrue(stands("WATCHMAN", "The Night Watchman wants the lamp."));
            assertTrue(stands("élan", "\u00C9LAN, she says"));
            assertTrue(stands("e\u0301lan", "\u00C9LAN, she says"), "an accent of its own, as some keyboards give it");
            assertTrue(stands("\u00E9lan", "E\u0301lan"));
            assertTrue(stands("fluss", "ein ruhiger Fluß"));
            assertTrue(stands("Fluß", "EIN FLUSS"));
            assertTrue(stands("λόγος", "ΛΌΓΟΣ ΚΑΙ"));
        }

        @Test
        void isFoundWithinALongerOne() {
            assertTrue(stands("watch", "the watchman"));
            assertFalse(stands("watchmen", "the watchman"));
        }

        @Test
        void isTakenAsItIsAndNotAsAPattern() {
            assertTrue(stands("(it", "“(it is wide)”"));
            assertFalse(stands("w.de", "it is wide"));
            assertFalse(stands("%", "it is wide"));
        }
    }

    @Nested
    class SeveralWords {
        @Test
        void allHaveToStandThereInWhateverOrder() {
            assertTrue(stands("gate  garden", "as far as the garden\n\nand its gate"));
            assertFalse(stands("gate blanket", "as far as the garden and its gate"));
        }

        @Test
        void mayStandInTheNoteAndInWhatWasAddedToIt() {
            var about = new NoteAbout(new UUID(1, 1), Optional.empty());
            var note = Note.begin(
                            new NoteId(new UUID(2, 2)),
                            about,
                            new Revision(1, "the lamp and the gate", Instant.EPOCH, Revision.State.DRAFT))
                    .with(new Revision(2, "the gate", Instant.EPOCH, Revision.State.DRAFT))
                    .signedAt(Instant.EPOCH)
                    .with(new Addendum(Instant.EPOCH, "She dreamt of the garden."));

            assertTrue(Sought.of("gate garden").standsIn(note));
            assertFalse(Sought.of("gate lamp").standsIn(note), "the lamp stands in an earlier version alone");
        }
    }

    @Test
    void blanksAreNothingToLookFor() {
        for (var blank : List.of("", " ", "\t\n ")) {
            assertTrue(Sought.of(blank).isNothing());
        }
        assertFalse(Sought.of(" a").isNothing());
    }

    @Test
    void whatIsLookedForStaysOutOfEveryLog() {
        assertEquals("Sought[2 words]", Sought.of("night watchman").toString());
    }
}
