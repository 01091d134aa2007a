package io.vigil.console.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.paper.PaperText;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final NoteAbout ABOUT = new NoteAbout(Samuel.ID, Optional.empty());

    private static ClientFile called(String name) {
        var file = Samuel.complete();
        return new ClientFile(
                file.id(),
                file.therapist(),
                new ClientFile.Person(
                        name, "", "", file.person().bornOn(), file.person().phone()),
                file.sitters(),
                file.secondContact(),
                file.addresses(),
                file.prescription(),
                file.limits(),
                file.health());
    }

    private static Confirmed confirmed() {
        return Confirmed.typed(Samuel.complete(), "Samuel").orElseThrow();
    }

    private static Note note() {
        return Note.begin(new NoteId(new UUID(1, 1)), ABOUT, new Revision(1, "first words", NOON, Revision.State.DRAFT))
                .with(new Revision(2, "the Watchman rests", NOON.plusSeconds(600), Revision.State.DRAFT));
    }

    @Nested
    class TheConfirmation {
        @Test
        void isMadeByTypingTheNameAsTheClientIsCalled() {
            assertEquals(Samuel.ID, confirmed().client());
            assertTrue(Confirmed.typed(Samuel.complete(), "  Samuel ").isPresent());
        }

        @Tag("SAFE-86")
        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "samuel", "SAMUEL", "Samue", "Samuel R", "Samuel Adeyemi Reyes", "yes", "Sam uel"})
        void isMadeByNothingElse(String typed) {
            assertEquals(Optional.empty(), Confirmed.typed(Samuel.complete(), typed));
        }

        @Test
        void takesOneLetterInEachOfTheWaysInWhichKeyboardsWriteIt() {
            assertTrue(Confirmed.typed(called("Zo\u00EB"), "Zoe\u0308").isPresent());
        }

        @Test
        void takesANameFromRightToLeft() {
            assertTrue(Confirmed.typed(called("שמואל"), "שמואל").isPresent());
        }

        @Test
        void hasNoOtherDoor() {
            assertTrue(Arrays.stream(Confirmed.class.getDeclaredConstructors())
                    .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers())));
            assertEquals(
                    List.of("typed"),
                    Arrays.stream(Confirmed.class.getDeclaredMethods())
                            .filter(method -> Modifier.isStatic(method.getModifiers())
                                    && !Modifier.isPrivate(method.getModifiers()))
                            .map(method -> method.getName())
                            .toList());
        }

        @Test
        void doesNotSayTheNameWhenItIsLogged() {
            assertFalse(confirmed().toString().contains("Samuel"));
        }
    }

    @Nested
    class NotesOnPaper {
        @Test
        void aDraftIsSaidToBeOneAndEveryVersionStandsThere() {
            var text = PaperText.of(NotesPaper.of(confirmed(), List.of(note()), ZONE));

            assertTrue(text.contains("Note begun 23 November 2026, 12:00\n"), text);
            assertTrue(text.contains("""
                            Version 2: a draft, not signed, last written 23 November 2026, 12:10
                            the Watchman rests
                            Version 1: written 23 November 2026, 12:00
                            first words
                            """), text);
        }

        @Test
        void aSignedNoteIsSaidToBeLockedAndTakesItsAddendaBehindIt() {
            var signed = note().signedAt(NOON.plusSeconds(900))
                    .with(new Addendum(NOON.plusSeconds(86_400), "He called the next day."));

            var text = PaperText.of(NotesPaper.of(confirmed(), List.of(signed), ZONE));

            assertTrue(text.contains("""
                            Version 3: signed and locked 23 November 2026, 12:15
                            the Watchman rests
                            Added: written 24 November 2026, 12:00
                            He called the next day.
                            Version 1: written 23 November 2026, 12:00
                            first words
                            Version 2: written 23 November 2026, 12:10
                            The same words as in the last version.
                            """), text);
        }

        @Tag("SAFE-86")
        @Test
        void aNoteAboutAnotherClientIsRefused() {
            var another = Note.begin(
                    new NoteId(new UUID(1, 2)),
                    new NoteAbout(new UUID(9, 9), Optional.empty()),
                    new Revision(1, "of somebody else", NOON, Revision.State.DRAFT));

            assertThrows(
                    IllegalArgumentException.class, () -> NotesPaper.of(confirmed(), List.of(note(), another), ZONE));
        }

        @Test
        void theTitleDoesNotNameTheClient() {
            assertEquals(
                    "Psychotherapy notes",
                    NotesPaper.of(confirmed(), List.of(), ZONE).title());
        }
    }

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void aFileIsNamedByWhatItIsAndTheDay(ExportKind kind) {
        assertTrue(kind.fileName(LocalDate.of(2026, 11, 23)).matches("[a-z-]+2026-11-23\\.(pdf|txt|fhir\\.json)"));
    }

    @Test
    void onlyNotesAreOfNoSession() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Exported(Samuel.ID, Optional.empty(), ExportKind.FHIR_DOCUMENT, "Mira", NOON));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Exported(Samuel.ID, Optional.of(Samuel.ID), ExportKind.PSYCHOTHERAPY_NOTES, "Mira", NOON));
    }
}
