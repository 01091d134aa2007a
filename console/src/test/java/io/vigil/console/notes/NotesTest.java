package io.vigil.console.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import io.vigil.console.notes.Revision.State;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The values of a note, and the sentences about it. */
class NotesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final NoteId ID = new NoteId(new UUID(9, 1));
    private static final NoteAbout ABOUT = new NoteAbout(new UUID(1, 1), Optional.empty());
    private static final Note DRAFT = Note.begin(ID, ABOUT, new Revision(1, "wept", NOON, State.DRAFT));

    @Nested
    class AText {
        @Test
        void isMeasuredAsUtf8Measures() {
            var chance = new Random(7);
            for (var i = 0; i < 2_000; i++) {
                var text = NoteText.whole(chance.ints(20, 0, 0x10FFFF + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());

                assertEquals(text.getBytes(StandardCharsets.UTF_8).length, NoteText.bytes(text));
            }
        }

        @Test
        void ofOneMebibyteFitsAndOneByteMoreDoesNot() {
            assertTrue(NoteText.fits("a".repeat(1_048_576)));
            assertFalse(NoteText.fits("a".repeat(1_048_577)));
            assertFalse(NoteText.fits("ä".repeat(524_288) + "a"));
            assertThrows(
                    IllegalArgumentException.class, () -> new Revision(1, "a".repeat(1_048_577), NOON, State.DRAFT));
        }

        @Test
        void withHalfACharacterIsMadeWhole() {
            assertEquals("a\uFFFDb", NoteText.whole("a\uD83Cb"));
            assertEquals("\uFFFD", NoteText.whole("\uDF0A"));
            assertEquals("🌊", NoteText.whole("🌊"));
            assertThrows(IllegalArgumentException.class, () -> new Revision(1, "\uD83C", NOON, State.DRAFT));
        }
    }

    @Nested
    class ANote {
        @Test
        void hasItsRevisionsWithoutGaps() {
            var second = new Revision(2, "b", NOON, State.DRAFT);

            assertThrows(IllegalArgumentException.class, () -> new Note(ID, ABOUT, List.of(), List.of()));
            assertThrows(IllegalArgumentException.class, () -> new Note(ID, ABOUT, List.of(second), List.of()));
            assertThrows(IllegalArgumentException.class, () -> new Revision(0, "a", NOON, State.DRAFT));
        }

        @Test
        void isSignedByItsLastRevisionAlone() {
            var signed = new Revision(1, "a", NOON, State.SIGNED);
            var after = new Revision(2, "b", NOON, State.DRAFT);

            assertThrows(IllegalArgumentException.class, () -> new Note(ID, ABOUT, List.of(signed, after), List.of()));
            assertTrue(DRAFT.signedAt(NOON).signed());
            assertEquals(2, DRAFT.signedAt(NOON).revisions().size());
        }

        @Test
        void takesAddendaOnlyWhenSigned() {
            var addendum = new Addendum(NOON, "She called.");

            assertThrows(IllegalStateException.class, () -> DRAFT.with(addendum));
            assertThrows(
                    IllegalArgumentException.class, () -> new Note(ID, ABOUT, DRAFT.revisions(), List.of(addendum)));
            assertThrows(IllegalArgumentException.class, () -> new Addendum(NOON, " \n"));
            assertEquals(List.of(addendum), DRAFT.signedAt(NOON).with(addendum).addenda());
        }

        @Test
        void saysNoWordOfItWhenItIsLogged() {
            var note = DRAFT.signedAt(NOON).with(new Addendum(NOON, "she wept again"));
            var writing = new NotesState.Writing(ID, 1, "wept");

            assertFalse(note.toString().contains("wept"), note::toString);
            assertFalse(writing.toString().contains("wept"), writing::toString);
        }
    }

    @Nested
    class WhatIsSaid {
        @Test
        void howFarItIsKept() {
            assertEquals("Saved 12:00:00", NoteNotices.shortly(new Saved.Kept(NOON), ZoneOffset.UTC));
            assertEquals(
                    "Not saved, next try 12:00:00",
                    NoteNotices.shortly(new Saved.Failing(Why.DISK_FULL, NOON, Optional.empty()), ZoneOffset.UTC));
        }

        @Test
        void whyNotAndWhatStillIsAndWhenItIsTriedAgain() {
            var failing = new Saved.Failing(Why.DISK_FULL, NOON.plusSeconds(2), Optional.of(NOON));

            assertEquals(
                    new Notice(
                            "Your last words are not saved: the disk is full.",
                            "They stay on this screen, everything up to 12:00:00 is saved; the session goes on.",
                            "Make room on the disk; it is tried again at 12:00:02."),
                    NoteNotices.notKept(failing, ZoneOffset.UTC));
        }

        @Test
        void everyNoticeHasThreeWholeSentences() throws IOException {
            var all = new ArrayList<>(List.of(
                    NoteNotices.nothingToSign(),
                    NoteNotices.nothingToAdd(),
                    NoteNotices.tooLong(),
                    NoteNotices.notLocked(),
                    NoteNotices.notRead(),
                    NoteNotices.notSearched(),
                    NoteNotices.addendumPutAside(),
                    NoteNotices.damaged(1),
                    NoteNotices.damaged(3)));
            for (var why : Why.values()) {
                all.add(NoteNotices.notKept(new Saved.Failing(why, NOON, Optional.empty()), ZoneOffset.UTC));
                all.add(NoteNotices.notSigned(why));
                all.add(NoteNotices.addendumNotKept(why));
            }

            for (var notice : all) {
                for (var sentence : List.of(notice.what(), notice.meaning(), notice.next())) {
                    assertTrue(sentence.matches("(?s)\\p{Lu}.*\\."), sentence);
                    assertFalse(sentence.matches("(?s).*([{}!]|'').*"), sentence);
                }
            }
            assertEquals(sentences(), all.size() * 3L);
        }

        private static long sentences() throws IOException {
            var words = new Properties();
            try (var in = new InputStreamReader(
                    NoteNotices.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
                words.load(in);
            }
            return words.stringPropertyNames().stream()
                    .filter(key -> key.matches(".*\\.(what|meaning|next)"))
                    .count();
        }
    }
}
