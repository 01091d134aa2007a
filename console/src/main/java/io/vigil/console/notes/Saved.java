package io.vigil.console.notes;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import java.time.Instant;
import java.util.Optional;

/** How far the note on the screen is kept. */
public sealed interface Saved {
    /** Calls the case that it is. */
    <R> R match(Cases<R> cases);

    /** Nothing was written and nothing kept. */
    record NothingYet() implements Saved {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingYet();
        }
    }

    /** Every word is kept, since {@code at}. */
    record Kept(Instant at) implements Saved {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** Words were written that are kept within seconds. */
    record Writing(Optional<Instant> keptBefore) implements Saved {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.writing(this);
        }
    }

    /** The last words could not be kept; they are held on the screen and tried again at {@code retryAt}. */
    record Failing(Why why, Instant retryAt, Optional<Instant> keptBefore) implements Saved {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failing(this);
        }
    }

    /** One answer for each. */
    interface Cases<R> {
        R nothingYet();

        R kept(Kept kept);

        R writing(Writing writing);

        R failing(Failing failing);
    }
}
