package io.vigil.console.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import io.vigil.console.notes.NotesState.Access;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nothing that was written is lost. */
class NotesKeeperTest {
    private static final Instant TWO = Instant.parse("2026-11-23T14:00:00Z");
    private static final UUID SAMUEL = new UUID(1, 1);
    private static final NoteAbout TODAY = new NoteAbout(SAMUEL, Optional.of(new UUID(2, 1)));
    private static final NoteAbout RUTH = new NoteAbout(new UUID(1, 2), Optional.empty());

    private final PushedNotesThread thread = new PushedNotesThread();
    private final FullableNoteBook book = new FullableNoteBook();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> locks = new ArrayList<>();
    private final NotesKeeper keeper =
            new NotesKeeper(thread, thread, ZoneOffset.UTC, thread, new Random(1), notices::add);

    private void open() {
        keeper.open(book, TODAY);
        keeper.goOn();
        thread.run();
    }

    private void type(String text) {
        keeper.typed(writing(), text);
        thread.run();
    }

    private void passMillis(long millis) {
        thread.pass(Duration.ofMillis(millis));
    }

    private NotesState state() {
        return keeper.state().get();
    }

    private NoteId writing() {
        return state().writing().orElseThrow().id();
    }

    private List<String> kept() {
        return book.inside.of(SAMUEL).notes().stream()
                .map(note -> note.revisions().stream().map(Revision::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Nested
    class BeforeTheNotesWereOpened {
        @Test
        void thereIsNobodyToWriteAbout() {
            keeper.begin();
            keeper.goOn();
            keeper.readAgain();
            thread.run();

            assertEquals(Access.NOT_BEGUN, state().access());
            assertEquals(Optional.empty(), state().writing());
            assertEquals(3, state().answered());
        }

        @Test
        void theyCanBeLockedSoThatTheVaultIs() {
            keeper.lock(() -> locks.add("locked"));
            thread.run();

            assertEquals(Access.LOCKED, state().access());
            assertEquals(List.of("locked"), locks);
        }
    }

    @Nested
    class WhileTheTherapistWrites {
        @Test
        void theNoteIsSavedAfterAQuietMoment() {
            open();
            type("She wept");
            passMillis(799);
            assertEquals(List.of(), kept());

            passMillis(1);

            assertEquals(List.of("She wept"), kept());
            assertEquals(new Saved.Kept(TWO.plusMillis(800)), state().saved());
        }

        @Test
        void neverMoreThanFiveSecondsOfWordsAreUnsaved() {
            open();
            for (var i = 1; i <= 300; i++) {
                type("a".repeat(i));
                passMillis(100);
            }
            passMillis(800);

            var before = TWO;
            for (var save : book.saves) {
                assertTrue(Duration.between(before, save).compareTo(Duration.ofMillis(5_100)) <= 0, save::toString);
                before = save;
            }
            assertEquals(List.of("a".repeat(300)), kept());
            assertTrue(thread.waiting() <= 1, () -> thread.waiting() + " looks are waiting");
        }

        @Test
        void keystrokesThatTheThreadCouldNotTakeInYetCountFromTheFirst() {
            open();
            keeper.typed(writing(), "a");
            for (var i = 0; i < 12; i++) {
                keeper.typed(writing(), "a".repeat(i + 2));
            }
            assertEquals(new Saved.NothingYet(), state().saved());

            passMillis(800);

            assertEquals(List.of("a".repeat(13)), kept());
            assertEquals(1, book.saves.size());
        }

        @Test
        void aClockSetBackDelaysNothing() {
            open();
            type("a");
            thread.wall(TWO.minus(Duration.ofDays(1)));

            passMillis(800);

            assertEquals(List.of("a"), kept());
        }

        @Test
        void halfACharacterIsKeptAsTheReplacementMark() {
            open();
            type("wide \uD83C");

            passMillis(800);

            assertEquals(List.of("wide \uFFFD"), kept());
        }

        @Test
        void theLongestNoteIsKept() {
            open();
            type("a".repeat(NoteText.MOST_BYTES));

            passMillis(800);

            assertEquals(NoteText.MOST_BYTES, kept().get(0).length());
        }
    }

    @Nested
    class OpeningAgain {
        @Test
        void goesOnWithTheDraftOfThisSessionInARevisionOfItsOwn() {
            open();
            type("one");
            keeper.close();
            keeper.goOn();
            thread.run();
            assertEquals("one", state().writing().orElseThrow().text());

            type("one two");
            passMillis(800);

            assertEquals(List.of("one | one two"), kept());
        }

        @Test
        void beginsANoteWhenTheDraftIsOfAnotherSession() {
            book.inside.keep(
                    new NoteId(new UUID(9, 9)),
                    new NoteAbout(SAMUEL, Optional.empty()),
                    new Revision(1, "last week", TWO, Revision.State.DRAFT));

            open();

            assertEquals("", state().writing().orElseThrow().text());
            assertEquals(1, state().notes().size());
        }

        @Test
        void closingKeepsWhatWasWrittenAtOnce() {
            open();
            type("one");

            keeper.close();
            thread.run();

            assertEquals(List.of("one"), kept());
            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void aNoteInWhichNothingWasWrittenIsNotKept() {
            open();
            keeper.close();
            keeper.begin();
            keeper.close();
            thread.run();

            assertEquals(List.of(), kept());
        }

        @Test
        void keystrokesThatComeAfterAnotherNoteWasOpenedStayInTheirOwn() {
            open();
            var first = writing();
            type("one");
            keeper.begin();
            thread.run();

            keeper.typed(first, "one and late");
            passMillis(800);
            type("other");
            passMillis(800);

            assertEquals(List.of("one | one and late", "other"), kept());
        }
    }

    @Nested
    class WhenTheDiskIsFull {
        @Test
        void theTherapistIsToldOnceWithTheReason() {
            open();
            book.fill(Why.DISK_FULL);
            type("She wept");
            passMillis(60_000);

            assertEquals(
                    List.of("Your last words are not saved: the disk is full."),
                    notices.stream().map(Notice::what).toList());
            assertTrue(state().saved() instanceof Saved.Failing, state()::toString);
        }

        @Test
        void itIsTriedAgainUntilItSucceeds() {
            open();
            book.fill(Why.DISK_FULL);
            type("She wept");
            passMillis(200_000);
            type("She wept, then laughed");
            book.empty();

            passMillis(30_000);

            assertEquals(List.of("She wept, then laughed"), kept());
            assertTrue(thread.waiting() <= 1, () -> thread.waiting() + " looks are waiting");
        }

        @Test
        void theNextFailureIsToldAgain() {
            open();
            for (var i = 1; i <= 2; i++) {
                book.fill(Why.UNKNOWN);
                type("a".repeat(i));
                passMillis(1_000);
                book.empty();
                passMillis(30_000);
            }

            assertEquals(2, notices.size());
        }

        @Test
        void aNoteThatIsLeftIsStillTriedAndItsFailureStillShown() {
            open();
            book.fill(Why.DISK_FULL);
            type("one");
            keeper.begin();
            thread.run();
            assertTrue(state().saved() instanceof Saved.Failing, state()::toString);
            type("other");
            keeper.close();
            thread.run();
            book.empty();

            passMillis(30_000);

            assertEquals(Set.of("one", "other"), Set.copyOf(kept()));
            assertTrue(state().saved() instanceof Saved.Kept, state()::toString);
        }

        @Test
        void theNotesAreNotLockedBecauseThatWouldLoseWords() {
            open();
            book.fill(Why.DISK_FULL);
            type("one");

            keeper.lock(() -> locks.add("locked"));
            thread.run();

            assertEquals(Access.OPEN, state().access());
            assertEquals(List.of(), locks);
            assertEquals(NoteNotices.notLocked(), notices.get(notices.size() - 1));
            book.empty();
            passMillis(30_000);
            assertEquals(List.of("one"), kept());
        }

        @Test
        void nothingIsSigned() {
            open();
            type("one");
            passMillis(800);
            book.fill(Why.DISK_FULL);

            keeper.sign(writing());
            thread.run();

            assertFalse(state().notes().get(0).signed());
            assertEquals(List.of(NoteNotices.notSigned(Why.DISK_FULL)), notices);
            assertTrue(state().writing().isPresent());
        }

        @Test
        void anAddendumIsNotSaidToBeThere() {
            open();
            type("one");
            keeper.sign(writing());
            thread.run();
            book.fill(Why.DISK_READ_ONLY);

            keeper.add(state().notes().get(0).id(), "She called.");
            thread.run();

            assertEquals(List.of(), state().notes().get(0).addenda());
            assertEquals(List.of(NoteNotices.addendumNotKept(Why.DISK_READ_ONLY)), notices);
        }
    }

    @Nested
    class WhenWeAreWrong {
        @Test
        void theWordsAreStillHeldAndTriedAgain() {
            open();
            type("one");
            var id = writing();
            passMillis(800);
            book.inside.sign(id, TWO); // behind the keeper's back: its next save is a programming error
            type("one two");

            assertThrows(IllegalStateException.class, () -> passMillis(800));

            assertTrue(state().saved() instanceof Saved.Failing, state()::toString);
            assertThrows(IllegalStateException.class, () -> passMillis(2_000));
            assertEquals(id, writing());
        }
    }

    @Nested
    class Signing {
        @Test
        void keepsTheLastWordsFirstAndLocksTheNote() {
            open();
            type("one");
            passMillis(800);
            type("one two");

            keeper.sign(writing());
            thread.run();

            assertEquals(List.of("one two | one two"), kept());
            assertTrue(state().notes().get(0).signed());
            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void isRefusedWhileTheNoteIsEmpty() {
            open();

            keeper.sign(writing());
            thread.run();

            assertEquals(List.of(NoteNotices.nothingToSign()), notices);
            assertTrue(state().writing().isPresent());
        }

        @Test
        void letsNobodyWriteOnTheNote() {
            open();
            type("one");
            var id = writing();
            keeper.sign(id);
            keeper.write(id);
            thread.run();

            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void wordsThatComeTooLateAreKeptAsADraftOfTheirOwn() {
            open();
            type("one");
            var id = writing();
            keeper.sign(id);
            thread.run();

            keeper.typed(id, "one and late");
            passMillis(800);

            assertEquals(List.of("one | one", "one and late"), kept());
        }

        @Test
        void addendaFollow() {
            open();
            type("one");
            var id = writing();
            keeper.sign(id);
            keeper.add(id, "She called.");
            keeper.add(id, "  ");
            thread.run();

            assertEquals(
                    List.of("She called."),
                    state().notes().get(0).addenda().stream()
                            .map(Addendum::text)
                            .toList());
            assertEquals(List.of(NoteNotices.nothingToAdd()), notices);
        }
    }

    @Nested
    class Locking {
        @Test
        void keepsEverythingForgetsItAndThenLocksTheVault() {
            open();
            type("one");
            var seen = new ArrayList<NotesState>();

            keeper.lock(() -> seen.add(state()));
            thread.run();

            assertEquals(List.of("one"), kept());
            assertEquals(Access.LOCKED, seen.get(0).access());
            assertEquals(List.of(), state().notes());
            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void wordsTypedMeanwhileAreKeptAtTheNextOpening() {
            open();
            type("one");
            var id = writing();
            keeper.lock(() -> {});
            thread.run();
            keeper.typed(id, "one two");
            passMillis(60_000);
            assertEquals(List.of("one"), kept());

            keeper.open(book, TODAY);
            thread.run();

            assertEquals(List.of("one | one two"), kept());
        }

        @Test
        void anAddendumThatWasBegunIsPutAsideAsADraft() {
            open();
            keeper.putAside("She said that");
            keeper.putAside(" ");
            keeper.lock(() -> locks.add("locked"));
            thread.run();

            assertEquals(List.of("She said that"), kept());
            assertEquals(List.of(NoteNotices.addendumPutAside()), notices);
            assertEquals(List.of("locked"), locks);
        }

        @Test
        void openingAgainShowsTheNotes() {
            open();
            type("one");
            keeper.lock(() -> {});
            thread.run();

            open();

            assertEquals("one", state().writing().orElseThrow().text());
        }
    }

    @Nested
    class PuttingAway {
        @Test
        void keepsWhatWasWrittenAndShowsNothing() {
            open();
            type("one");

            keeper.putAway();
            thread.run();

            assertEquals(List.of("one"), kept());
            assertEquals(Access.NOT_BEGUN, state().access());
            assertEquals(List.of(), state().notes());
            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void letsGoOfNoWordThatCouldNotBeKept() {
            open();
            book.fill(Why.DISK_FULL);
            type("one");
            keeper.putAway();
            thread.run();
            assertTrue(state().saved() instanceof Saved.Failing, state()::toString);
            book.empty();

            passMillis(30_000);

            assertEquals(List.of("one"), kept());
        }

        @Test
        void followsAnUnlockingWithoutASession() {
            keeper.lock(() -> {});
            keeper.putAway();
            thread.run();

            assertEquals(Access.NOT_BEGUN, state().access());
        }
    }

    @Nested
    class AnotherClient {
        @Test
        void seesNoNoteOfTheFirstOneAndTheLastWordsAreKeptBefore() {
            open();
            type("Samuel's");

            keeper.open(book, RUTH);
            thread.run();

            assertEquals(List.of("Samuel's"), kept());
            assertEquals(List.of(), state().notes());
            assertEquals(Optional.empty(), state().writing());
        }

        @Test
        void doesNotGetTheWordsThatCouldNotBeKept() {
            open();
            book.fill(Why.DISK_FULL);
            type("Samuel's");
            keeper.open(book, RUTH);
            keeper.begin();
            thread.run();
            book.empty();

            passMillis(30_000);

            assertEquals(List.of("Samuel's"), kept());
            assertEquals(List.of(), book.inside.of(RUTH.client()).notes());
            assertEquals(List.of(), state().notes());
        }
    }

    @Nested
    class NotesThatCannotBeRead {
        @Test
        void areSaidAndReadAgainWhenAsked() {
            book.damage();
            keeper.open(book, TODAY);
            keeper.begin();
            thread.run();
            assertEquals(Access.UNREADABLE, state().access());
            assertEquals(Optional.empty(), state().writing());
            assertEquals(List.of(NoteNotices.notRead()), notices);
            book.mend();

            keeper.readAgain();
            thread.run();

            assertEquals(Access.OPEN, state().access());
        }
    }

    @Nested
    class BeforeTheEnd {
        @Test
        void everythingIsKeptWithinTheWait() throws Exception {
            var real = Executors.newSingleThreadScheduledExecutor();
            try {
                var threadOfItsOwn = new NotesThread() {
                    @Override
                    public void execute(Runnable task) {
                        real.execute(task);
                    }

                    @Override
                    public void after(Duration delay, Runnable task) {
                        var unused = real.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
                    }
                };
                var running =
                        new NotesKeeper(threadOfItsOwn, thread, ZoneOffset.UTC, thread, new Random(1), notices::add);
                running.open(book, TODAY);
                running.begin();
                assertTrue(running.flush(Duration.ofSeconds(10)));
                running.typed(running.state().get().writing().orElseThrow().id(), "the last words");

                assertTrue(running.flush(Duration.ofSeconds(10)));
                assertEquals(List.of("the last words"), kept());

                book.fill(Why.DISK_FULL);
                running.typed(running.state().get().writing().orElseThrow().id(), "and more");
                assertFalse(running.flush(Duration.ofSeconds(10)));
            } finally {
                real.shutdownNow();
            }
        }

        @Test
        void aThreadThatHangsIsNotWaitedForForever() {
            open();
            type("one");

            assertFalse(keeper.flush(Duration.ofMillis(20))); // nobody runs the pushed thread

            assertNotEquals(List.of("one"), kept());
        }
    }

    @Nested
    class WhileTheTherapistSearches {
        private Set<NoteId> found() {
            return state().search().orElseThrow().found();
        }

        private void search(String typed) {
            keeper.search(typed);
            thread.run();
        }

        @Test
        void theNotesWithTheWordAreNamedAndBlanksEndIt() {
            open();
            type("She wept");
            passMillis(800);
            var first = writing();
            keeper.begin();
            thread.run();
            type("She laughed");
            passMillis(800);

            search("wept");
            assertEquals(Set.of(first), found());

            search(" ");
            assertEquals(Optional.empty(), state().search());
        }

        @Test
        void whatWasJustWrittenIsKeptAndFound() {
            open();
            type("She wept");

            search("wept");

            assertEquals(List.of("She wept"), kept());
            assertEquals(Set.of(writing()), found());
        }

        @Test
        void ofSeveralThatWaitTheLastAloneIsMade() {
            open();
            type("She wept");
            for (var typed : List.of("w", "we", "wep", "laughed")) {
                keeper.search(typed);
            }
            thread.run();

            assertEquals(1, book.searches());
            assertEquals("laughed", state().search().orElseThrow().typed());
            assertEquals(Set.of(), found());
        }

        @Test
        void thatItCannotBeDoneIsSaidAndEveryNoteIsStillThere() {
            open();
            type("She wept");
            passMillis(800);
            book.damage();

            search("wept");

            assertEquals(List.of(NoteNotices.notSearched()), notices);
            assertEquals(Optional.empty(), state().search());
            assertEquals(1, state().notes().size());
        }

        @Test
        void lockingForgetsWhatWasLookedForAndFindsNothingMore() {
            open();
            type("She wept");
            search("wept");
            keeper.lock(() -> locks.add("locked"));
            thread.run();
            assertEquals(Optional.empty(), state().search());

            search("wept");

            assertEquals(Optional.empty(), state().search());
            assertEquals(1, book.searches());
        }

        @Test
        void anotherClientsDayBeginsWithoutIt() {
            open();
            type("She wept");
            search("wept");

            keeper.open(book, RUTH);
            thread.run();

            assertEquals(Optional.empty(), state().search());
        }

        @Test
        void whatIsLookedForStaysOutOfEveryLog() {
            open();
            search("wept");

            assertEquals(-1, state().toString().indexOf("wept"));
        }
    }
}
