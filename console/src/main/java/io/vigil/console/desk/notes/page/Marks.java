package io.vigil.console.desk.notes.page;

import io.vigil.console.notes.NoteText;
import io.vigil.console.notes.form.Shorthand;
import java.util.List;

/** What a paper asks about the text on it. */
public interface Marks {
    /** Whether so much can be kept. */
    boolean fits(String onTheScreen);

    /** Where links stand in a part of the text. Asked for each line that is drawn. */
    List<Shorthand.Range> linksIn(CharSequence part);

    /** Of a text without links. */
    static Marks plain() {
        return new Marks() {
            @Override
            public boolean fits(String onTheScreen) {
                return NoteText.fits(onTheScreen);
            }

            @Override
            public List<Shorthand.Range> linksIn(CharSequence part) {
                return List.of();
            }
        };
    }
}
