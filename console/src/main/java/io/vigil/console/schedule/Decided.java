package io.vigil.console.schedule;

import io.vigil.console.words.Notice;

/** What became of a wish for an appointment. */
public sealed interface Decided {
    <R> R match(Cases<R> cases);

    /** It may be kept. */
    record Accepted(ScheduleFact fact) implements Decided {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /** It may not, and this is why. */
    record Refused(Notice notice) implements Decided {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R accepted(Accepted decided);

        R refused(Refused decided);
    }
}
