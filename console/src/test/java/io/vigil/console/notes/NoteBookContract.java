package io.vigil.console.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.Revision.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place for notes has to do; each adapter's test extends this. */
public abstract class NoteBookContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
    private static final Instant LATER = NOON.plusSeconds(90);
    private static final UUID SAMUEL = new UUID(1, 1);
    private static final UUID RUTH = new UUID(1, 2);
    private static final NoteAbout IN_SESSION = new NoteAbout(SAMUEL, Optional.of(new UUID(2, 1)));
    private static final NoteAbout BETWEEN = new NoteAbout(SAMUEL, Optional.empty());
    private static final NoteId FIRST = new NoteId(new UUID(9, 1));
    private static final NoteId SECOND = new NoteId(new UUID(3, 2)); // smaller than the first: order is not by id

    /** A book without notes. */
    protected abstract NoteBook empty() throws Exception;

    /** The same notes as found after a restart; a book that forgets gives itself back. */
    protected NoteBook again(NoteBook book) throws Exception {
        return book;
    }

    private static Revision draft(int number, String text) {
        return new Revision(number, text, NOON.plusSeconds(number), State.DRAFT);
    }

    private List<Note> kept(NoteBook book) throws Exception {
        var shelf = again(book).of(SAMUEL);
        assertEquals(List.of(), shelf.damaged());
        return shelf.notes();
    }

    @Test
    void aNewBookHoldsNothing() throws Exception {
        assertEquals(List.of(), kept(empty()));
    }

    @Test
    void aNoteComesBackAsItWas() throws Exception {
        var book = empty();

        book.keep(FIRST, IN_SESSION, draft(1, "She wept, then laughed."));

        assertEquals(List.of(Note.begin(FIRST, IN_SESSION, draft(1, "She wept, then laughed."))), kept(book));
    }

    @Test
    void savingAgainTakesThePlaceOfTheRevisionThatIsBeingWritten() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "She"));

        book.keep(FIRST, IN_SESSION, new Revision(1, "She wept", LATER, State.DRAFT));

        assertEquals(
                List.of(new Revision(1, "She wept", LATER, State.DRAFT)),
                kept(book).get(0).revisions());
    }

    @Test
    void theNextNumberLeavesEveryEarlierRevisionAsItWas() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "one"));
        book.keep(FIRST, IN_SESSION, draft(2, "two"));

        book.keep(FIRST, IN_SESSION, draft(3, ""));

        assertEquals(
                List.of(draft(1, "one"), draft(2, "two"), draft(3, "")),
                kept(book).get(0).revisions());
    }

    @Test
    void notesStandInTheOrderInWhichTheyWereBegun() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "in the session"));
        book.keep(SECOND, BETWEEN, draft(1, "a week later"));

        book.keep(FIRST, IN_SESSION, draft(2, "still writing on the first"));

        assertEquals(List.of(FIRST, SECOND), kept(book).stream().map(Note::id).toList());
        assertEquals(BETWEEN, kept(book).get(1).about());
    }

    @Test
    void notesOfAnotherClientAreNotAmongThem() throws Exception {
        var book = empty();

        book.keep(SECOND, new NoteAbout(RUTH, Optional.empty()), draft(1, "Ruth's"));

        assertEquals(List.of(), kept(book));
        assertEquals(1, again(book).of(RUTH).notes().size());
    }

    @Test
    void everyCharacterComesBack() throws Exception {
        var text = "Zoë — “it is wide” 🌊 שלום\tu\u0000l\n\n" + new String(Character.toChars(0x10FFFF));
        var book = empty();

        book.keep(FIRST, IN_SESSION, draft(1, text));

        assertEquals(text, kept(book).get(0).last().text());
    }

    @Test
    void theLongestNoteComesBack() throws Exception {
        var text = "a".repeat(NoteText.MOST_BYTES);
        var book = empty();

        book.keep(FIRST, IN_SESSION, draft(1, text));

        assertTrue(text.equals(kept(book).get(0).last().text()));
    }

    @Test
    void signingAddsASignedRevisionWithTheSameText() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "done"));

        book.sign(FIRST, LATER);

        assertEquals(
                List.of(draft(1, "done"), new Revision(2, "done", LATER, State.SIGNED)),
                kept(book).get(0).revisions());
    }

    @Test
    void aSignedNoteIsNeverWrittenOn() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "done"));
        book.sign(FIRST, LATER);
        var before = kept(book);

        assertThrows(IllegalStateException.class, () -> book.keep(FIRST, IN_SESSION, draft(2, "other")));
        assertThrows(IllegalStateException.class, () -> book.keep(FIRST, IN_SESSION, draft(3, "other")));
        assertThrows(IllegalStateException.class, () -> book.sign(FIRST, LATER));
        assertEquals(before, kept(book));
    }

    @Test
    void addendaStandBehindTheSignedNoteInTheirOrder() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "done"));
        book.sign(FIRST, LATER);
        var one = new Addendum(LATER.plusSeconds(5), "She called.");
        var other = new Addendum(LATER.plusSeconds(5), "She called again.");

        book.addAddendum(FIRST, one);
        book.addAddendum(FIRST, other);

        assertEquals(List.of(one, other), kept(book).get(0).addenda());
    }

    @Test
    void aDraftTakesNoAddenda() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "not yet"));
        var early = new Addendum(LATER, "too early");

        assertThrows(IllegalStateException.class, () -> book.addAddendum(FIRST, early));
        assertEquals(List.of(), kept(book).get(0).addenda());
    }

    private List<NoteId> found(NoteBook book, String words) throws Exception {
        var finds = again(book).search(SAMUEL, Sought.of(words));
        assertEquals(List.of(), finds.damaged());
        return finds.notes();
    }

    @Test
    void aSearchFindsTheNotesInWhichEveryWordStands() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "The Night Watchman wants the lamp left on."));
        book.keep(SECOND, BETWEEN, draft(1, "Telephone: the lamp was on all night."));

        assertEquals(List.of(FIRST, SECOND), found(book, "LAMP"));
        assertEquals(List.of(FIRST), found(book, "lamp watchman"));
        assertEquals(List.of(), found(book, "lamp watchman telephone"));
    }

    @Test
    void aSearchLooksThroughWhatANoteSaysNowAndWhatWasAddedToIt() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "the blanket"));
        book.keep(FIRST, IN_SESSION, draft(2, "the gate"));
        book.keep(FIRST, IN_SESSION, draft(2, "the gate, and a bridge"));
        assertEquals(List.of(FIRST), found(book, "bridge"));
        assertEquals(List.of(), found(book, "blanket"));

        book.sign(FIRST, LATER);
        book.addAddendum(FIRST, new Addendum(LATER, "She called about the blanket."));

        assertEquals(List.of(FIRST), found(book, "blanket bridge"));
    }

    @Test
    void aSearchFindsNothingOfAnotherClient() throws Exception {
        var book = empty();
        book.keep(SECOND, new NoteAbout(RUTH, Optional.empty()), draft(1, "Ruth's lamp"));

        assertEquals(List.of(), found(book, "lamp"));
        assertEquals(
                List.of(SECOND), again(book).search(RUTH, Sought.of("lamp")).notes());
    }

    @Test
    void aNumberOutOfItsOrderIsAProgrammingErrorAndChangesNothing() throws Exception {
        var book = empty();
        book.keep(FIRST, IN_SESSION, draft(1, "one"));
        book.keep(FIRST, IN_SESSION, draft(2, "two"));
        var before = kept(book);

        assertThrows(IllegalArgumentException.class, () -> book.keep(FIRST, IN_SESSION, draft(1, "back")));
        assertThrows(IllegalArgumentException.class, () -> book.keep(FIRST, IN_SESSION, draft(4, "ahead")));
        assertThrows(IllegalArgumentException.class, () -> book.keep(SECOND, IN_SESSION, draft(2, "no first")));
        assertThrows(IllegalArgumentException.class, () -> book.keep(FIRST, BETWEEN, draft(2, "about another")));
        assertThrows(
                IllegalArgumentException.class,
                () -> book.keep(FIRST, IN_SESSION, new Revision(3, "two", LATER, State.SIGNED)));
        assertEquals(before, kept(book));
    }

    @Test
    void aNoteThatIsNotThereCannotBeSignedOrAddedTo() throws Exception {
        var book = empty();

        assertThrows(IllegalArgumentException.class, () -> book.sign(FIRST, LATER));
        assertThrows(IllegalArgumentException.class, () -> book.addAddendum(FIRST, new Addendum(LATER, "to nothing")));
        assertEquals(List.of(), kept(book));
    }
}
