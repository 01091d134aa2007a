package io.vigil.console.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a save is due, and which revision it is. */
class DraftTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final NoteId ID = new NoteId(new UUID(9, 1));
    private static final NoteAbout ABOUT = new NoteAbout(new UUID(1, 1), Optional.empty());

    private final Draft empty = Draft.begin(ID, ABOUT);

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    private static Instant wall(long millis) {
        return NOON.plusMillis(millis);
    }

    private static Draft save(Draft draft, long millis) {
        return draft.kept(draft.toKeep(wall(millis)));
    }

    @Nested
    class WhileNothingWasWritten {
        @Test
        void noSaveIsDue() {
            assertEquals(Optional.empty(), empty.dueAt());
            assertEquals(new Saved.NothingYet(), empty.saved());
        }

        @Test
        void aWordThatIsTakenBackLeavesNothingToSave() {
            var draft = empty.typed("a", ms(0)).typed("", ms(300));

            assertFalse(draft.isUnsaved());
        }
    }

    @Nested
    class AfterAKeystroke {
        @Test
        void theSaveIsDueAfterEightHundredMillisecondsOfQuiet() {
            var draft = empty.typed("a", ms(1000));

            assertFalse(draft.isDue(ms(1799)));
            assertTrue(draft.isDue(ms(1800)));
            assertEquals(new Saved.Writing(Optional.empty()), draft.saved());
        }

        @Test
        void anotherKeystrokePutsItOff() {
            var draft = empty.typed("a", ms(0)).typed("ab", ms(700));

            assertEquals(Optional.of(ms(1500)), draft.dueAt());
        }

        @Test
        void whoeverWritesWithoutAPauseIsSavedAfterFiveSeconds() {
            var draft = empty;
            for (var tick = 0L; tick < 5_000; tick += 100) {
                draft = draft.typed("a".repeat((int) tick / 100 + 1), ms(tick));
                assertFalse(draft.isDue(ms(tick)));
            }

            assertEquals(Optional.of(ms(5_000)), draft.dueAt());
        }

        @Test
        void theWallClockHasNoSayInWhenItIsDue() {
            var draft = save(empty.typed("a", ms(0)), 0).typed("ab", ms(1_000));

            var setBack = draft.kept(draft.toKeep(NOON.minus(Duration.ofHours(3))));

            assertEquals(new Saved.Kept(NOON.minus(Duration.ofHours(3))), setBack.saved());
            assertEquals(Optional.of(ms(2_800)), setBack.typed("abc", ms(2_000)).dueAt());
        }
    }

    /** Every row of up to five keystrokes whose distances lie at and around the two limits. */
    @Nested
    class EveryRhythmOfWriting {
        private static final long[] GAPS = {0, 1, 250, 799, 800, 801, 3_400, 4_999, 5_000, 5_001};
        private static final int KEYSTROKES = 5;

        private int rhythms;

        @Test
        void isSavedWhenThePaperSaysSo() {
            play(List.of());

            assertEquals(111_111, rhythms);
        }

        private void play(List<Long> gaps) {
            rhythms++;
            assertEquals(onPaper(gaps), played(gaps), gaps::toString);
            if (gaps.size() < KEYSTROKES) {
                for (var gap : GAPS) {
                    var longer = new ArrayList<>(gaps);
                    longer.add(gap);
                    play(longer);
                }
            }
        }

        /** The ticks of the saves: a keystroke at a tick comes before the save that is due at it. */
        private static List<Long> played(List<Long> gaps) {
            var saves = new ArrayList<Long>();
            var draft = Draft.begin(ID, ABOUT);
            var tick = 0L;
            var text = "";
            for (var gap : gaps) {
                draft = saveBefore(draft, tick + gap, saves);
                tick += gap;
                text += "a";
                draft = draft.typed(text, ms(tick));
            }
            draft = saveBefore(draft, Long.MAX_VALUE / 2_000_000, saves);
            assertFalse(draft.isUnsaved());
            return saves;
        }

        private static Draft saveBefore(Draft draft, long tick, List<Long> saves) {
            var due = draft.dueAt();
            if (due.isEmpty() || due.get().toMillis() >= tick) {
                return draft;
            }
            assertFalse(draft.isDue(due.get().minusMillis(1)));
            assertTrue(draft.isDue(due.get()));
            saves.add(due.get().toMillis());
            return save(draft, due.get().toMillis());
        }

        /** The same rule read a second time, millisecond limits on bare numbers. */
        private static List<Long> onPaper(List<Long> gaps) {
            var saves = new ArrayList<Long>();
            var tick = 0L;
            var first = -1L;
            var last = -1L;
            for (var gap : gaps) {
                tick += gap;
                var due = first < 0 ? Long.MAX_VALUE : Math.min(last + 800, first + 5_000);
                if (due < tick) {
                    saves.add(due);
                    first = -1;
                }
                first = first < 0 ? tick : first;
                last = tick;
            }
            if (first >= 0) {
                saves.add(Math.min(last + 800, first + 5_000));
            }
            return saves;
        }
    }

    @Nested
    class ASave {
        @Test
        void saysWhenEveryWordWasKept() {
            var draft = save(empty.typed("a", ms(0)), 800);

            assertEquals(new Saved.Kept(wall(800)), draft.saved());
            assertEquals(Optional.empty(), draft.dueAt());
        }

        @Test
        void ofAnOlderTextLeavesTheNewerWordsDue() {
            var older = empty.typed("a", ms(0));
            var revision = older.toKeep(wall(800));

            var draft = older.typed("ab", ms(850)).kept(revision);

            assertTrue(draft.isUnsaved());
            assertEquals(new Saved.Writing(Optional.of(wall(800))), draft.saved());
        }

        @Test
        void isNotNeededForWhatIsKeptAlready() {
            var draft = save(empty.typed("a", ms(0)), 800);

            var undone = draft.typed("ab", ms(2_000)).typed("a", ms(2_100));

            assertEquals(new Saved.Kept(wall(800)), undone.saved());
        }
    }

    @Nested
    class WhenASaveFails {
        private final Draft failing = empty.typed("a", ms(0)).notKept(Why.DISK_FULL, ms(800), wall(800));

        @Test
        void theWordsStayAndTheReasonIsKnown() {
            assertEquals("a", failing.text());
            assertEquals(new Saved.Failing(Why.DISK_FULL, wall(2_800), Optional.empty()), failing.saved());
            assertEquals(Optional.of(ms(2_800)), failing.dueAt());
        }

        @Test
        void theWaitDoublesUpToHalfAMinute() {
            var waits = new ArrayList<Long>();
            var draft = failing;
            for (var tries = 0; tries < 7; tries++) {
                var due = draft.dueAt().orElseThrow();
                draft = draft.notKept(Why.UNKNOWN, due, wall(due.toMillis()));
                waits.add(draft.dueAt().orElseThrow().minus(due).toSeconds());
            }

            assertEquals(List.of(4L, 8L, 16L, 30L, 30L, 30L, 30L), waits);
        }

        @Test
        void writingOnNeitherHastensNorDelaysTheNextTry() {
            var draft = failing.typed("ab", ms(900)).typed("abc", ms(2_700));

            assertEquals(Optional.of(ms(2_800)), draft.dueAt());
        }

        @Test
        void theSaveThatSucceedsEndsIt() {
            var draft = save(failing.typed("ab", ms(900)), 2_800);

            assertEquals(new Saved.Kept(wall(2_800)), draft.saved());
            assertFalse(draft.isFailing());
            assertEquals(Optional.of(ms(10_800)), draft.typed("abc", ms(10_000)).dueAt());
        }

        @Test
        void goingBackToWhatIsKeptEndsItToo() {
            var draft = save(empty.typed("a", ms(0)), 800).typed("ab", ms(2_000));

            var back = draft.notKept(Why.UNKNOWN, ms(2_800), wall(2_800)).typed("a", ms(3_000));

            assertEquals(new Saved.Kept(wall(800)), back.saved());
        }

        @Test
        void whatWasKeptBeforeIsSaid() {
            var draft = save(empty.typed("a", ms(0)), 800)
                    .typed("ab", ms(2_000))
                    .notKept(Why.DISK_READ_ONLY, ms(2_800), wall(2_800));

            assertEquals(new Saved.Failing(Why.DISK_READ_ONLY, wall(4_800), Optional.of(wall(800))), draft.saved());
        }
    }

    @Nested
    class ARevision {
        private final Draft first = save(empty.typed("one", ms(0)), 800);

        @Test
        void isWrittenOnFromSaveToSave() {
            var next = first.typed("one two", ms(2_000));

            assertEquals(1, next.toKeep(wall(2_800)).number());
            assertEquals("one two", next.toKeep(wall(2_800)).text());
            assertEquals(Revision.State.DRAFT, next.toKeep(wall(2_800)).state());
        }

        @Test
        void beginsWhenTheNoteIsOpenedAgain() {
            var note = Note.begin(ID, ABOUT, first.toKeep(wall(800)));

            var again = Draft.reopen(note);

            assertFalse(again.isUnsaved());
            assertEquals(2, again.typed("one two", ms(9)).toKeep(wall(9)).number());
            assertEquals(
                    2,
                    save(again.typed("one two", ms(9)), 9)
                            .typed("one two three", ms(20))
                            .toKeep(wall(20))
                            .number());
        }

        @Test
        void beginsWithTheFirstKeystrokeAfterTenMinutesOfQuiet() {
            var before = first.typed("one two", ms(599_999));
            var after = first.typed("one two", ms(600_000)).typed("one two three", ms(600_100));

            assertEquals(1, before.toKeep(wall(0)).number());
            assertEquals(2, after.toKeep(wall(0)).number());
        }

        @Test
        void doesNotBeginWhileTheWordsBeforeThePauseAreNotKept() {
            var failing = first.typed("one two", ms(1_000)).notKept(Why.UNKNOWN, ms(1_800), wall(1_800));

            var after = failing.typed("one two three", ms(700_000));

            assertEquals(1, after.toKeep(wall(0)).number());
        }

        @Test
        void beginsBeforeMostOfALongTextIsSavedOver() {
            var written = "She wept, then laughed, then was very quiet.";
            var draft = save(empty.typed(written, ms(0)), 800);

            assertEquals(
                    1,
                    draft.typed("She wept, then laughed", ms(900))
                            .toKeep(wall(0))
                            .number());
            assertEquals(2, draft.typed("", ms(900)).toKeep(wall(0)).number());
        }

        @Test
        void isNotBegunForAShortLineThatIsWrittenAnew() {
            assertEquals(1, first.typed("o", ms(900)).toKeep(wall(0)).number());
        }
    }

    @Nested
    class ASignedNote {
        @Test
        void isNotOpenedForWriting() {
            var signed = Note.begin(ID, ABOUT, new Revision(1, "done", NOON, Revision.State.DRAFT))
                    .signedAt(NOON);

            assertThrows(IllegalArgumentException.class, () -> Draft.reopen(signed));
        }
    }

    @Test
    void whatIsLoggedOfADraftHoldsNoWordOfIt() {
        var draft = empty.typed("She wept", ms(0));

        assertFalse(draft.toString().contains("wept"), draft::toString);
        assertFalse(draft.toKeep(NOON).toString().contains("wept"));
        assertInstanceOf(Saved.Writing.class, draft.saved());
    }
}
