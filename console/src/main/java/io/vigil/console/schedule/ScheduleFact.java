package io.vigil.console.schedule;

import java.time.Instant;
import java.util.UUID;

/** Something that is kept about the schedule, in the session record. An appointment is moved by calling it off and making another. */
public sealed interface ScheduleFact {
    /** Which appointment. */
    UUID appointment();

    UUID client();

    /** When it was kept. */
    Instant at();

    <R> R match(Cases<R> cases);

    /** An appointment was made. */
    record Made(Appointment made, Instant at) implements ScheduleFact {
        @Override
        public UUID appointment() {
            return made.id();
        }

        @Override
        public UUID client() {
            return made.client();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.made(this);
        }
    }

    /** It will not take place. */
    record CalledOff(UUID appointment, UUID client, Instant at) implements ScheduleFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calledOff(this);
        }
    }

    /** One case for each kind of fact. */
    interface Cases<R> {
        R made(Made fact);

        R calledOff(CalledOff fact);
    }
}
