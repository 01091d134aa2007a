package io.vigil.console.desk.notes;

import io.vigil.console.notes.NotesState;
import io.vigil.console.notes.NotesState.Access;
import io.vigil.console.notes.Saved;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the foot of the window says about the notes: "Notes (sealed, saved 14:29:07)". */
final class NotesFoot {
    private static final Words WORDS = Words.of(NotesFoot.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private NotesFoot() {}

    static String of(NotesState state, ZoneId zone) {
        if (state.access() == Access.LOCKED) {
            return WORDS.text("foot.locked");
        }
        if (state.access() == Access.NOT_BEGUN && !(state.saved() instanceof Saved.Failing)) {
            return WORDS.text("foot.notBegun");
        }
        return state.saved().match(new Saved.Cases<>() {
            @Override
            public String nothingYet() {
                return WORDS.text("foot.nothingYet");
            }

            @Override
            public String kept(Saved.Kept kept) {
                return WORDS.text("foot.kept", time(kept.at()));
            }

            @Override
            public String writing(Saved.Writing writing) {
                return writing.keptBefore()
                        .map(at -> WORDS.text("foot.kept", time(at)))
                        .orElseGet(() -> WORDS.text("foot.nothingYet"));
            }

            @Override
            public String failing(Saved.Failing failing) {
                return WORDS.text("foot.failing", time(failing.retryAt()));
            }

            private String time(Instant at) {
                return TIME.format(at.atZone(zone));
            }
        });
    }
}
