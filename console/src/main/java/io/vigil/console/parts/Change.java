package io.vigil.console.parts;

import io.vigil.console.words.Notice;

/** What becomes of a wish to change a map: another map, or a refusal in three sentences. */
public sealed interface Change {
    <R> R match(Cases<R> cases);

    /** The map as it is now. */
    record Made(PartsMap map) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.made(this);
        }
    }

    /** Nothing changes. */
    record Refused(Notice notice) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }

        @Override
        public String toString() {
            return "Refused[]";
        }
    }

    /** One case for each outcome. */
    interface Cases<R> {
        R made(Made change);

        R refused(Refused change);
    }
}
