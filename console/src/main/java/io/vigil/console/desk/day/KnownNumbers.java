package io.vigil.console.desk.day;

import io.vigil.console.session.EmergencyToday;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The emergency numbers that were known before today, each to be read aloud and confirmed before it counts. */
final class KnownNumbers {
    private static final Words WORDS = Words.of(KnownNumbers.class);

    private final Session session;
    private final SessionPlan plan;
    private final LocalDate today;

    KnownNumbers(Session session, SessionPlan plan, Instant now) {
        this.session = session;
        this.plan = plan;
        this.today = session.today(now);
    }

    /** Nothing once a number was asked for where the client is today. */
    List<Row.ReadAloud> toReadAloud() {
        var number = plan.contacts().emergencyNumber().strip();
        if (number.isEmpty() || EmergencyToday.isAskedForToday(session)) {
            return List.of();
        }
        return List.of(new Row.ReadAloud(
                number,
                plan.contacts()
                        .emergencyVerifiedOn()
                        .map(on -> WORDS.text("known.file", number, on.toString(), ChronoUnit.DAYS.between(on, today)))
                        .orElseGet(() -> WORDS.text("known.file.never", number)),
                WORDS.text(EmergencyToday.isElsewhere(session) ? "known.claim.elsewhere" : "known.claim", number)));
    }
}
