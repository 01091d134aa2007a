package io.vigil.console.desk.notes;

import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.NotesState.Writing;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.words.Notice;
import java.util.List;
import java.util.Optional;

/**
 * The notes as they are shown now.
 *
 * @param heading which note it is, or empty
 * @param saved how far it is kept, in a few words
 * @param notice why something is not kept or not read, with what to do
 * @param writing the text that the editor begins with; its opening says when to put it in anew
 * @param reading what stands in the reader, of a signed note or an earlier version
 * @param targets what its links point to, as it is called now
 * @param entries the notes or the versions to choose from; of the notes those in which stands what is looked for
 * @param sought what is looked for among all notes, or empty
 * @param addendumRound a new number means that the field for the addendum begins empty
 */
record NotesShown(
        Face face,
        String heading,
        Keeping keeping,
        String saved,
        Optional<Notice> notice,
        Optional<Writing> writing,
        Hand hand,
        String reading,
        List<LinkTarget> targets,
        List<Entry> entries,
        String sought,
        int addendumRound) {
    NotesShown {
        targets = List.copyOf(targets);
        entries = List.copyOf(entries);
    }

    /** What the place shows. */
    enum Face {
        NOT_BEGUN,
        LOCKED,
        UNREADABLE,
        WRITING,
        ASKING_TO_SIGN,
        READING,
        VERSIONS,
        ALL_NOTES
    }

    /** How far the words are kept. */
    enum Keeping {
        NOTHING,
        KEPT,
        ON_ITS_WAY,
        FAILING
    }

    /** Whether the editor takes keystrokes: not while another text is being fetched, or the notes are being locked. */
    enum Hand {
        FREE,
        HELD
    }

    /** A note or a version to choose, and how it is called. */
    record Entry(NoteId note, int version, String name) {}
}
