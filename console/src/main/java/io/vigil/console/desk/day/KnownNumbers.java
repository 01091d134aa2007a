package io.vigil.console.desk.day;

import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.EmergencyToday;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The emergency numbers that were known before today, each to be read aloud and confirmed before it counts. */
final class KnownNumbers {
    private static final Words WORDS = Words.of(KnownNumbers.class);

    private final Session session;
    private final SessionPlan plan;
    private final EarlierDays earlier;
    private final LocalDate today;

    KnownNumbers(Session session, SessionPlan plan, EarlierDays earlier, Instant now) {
        this.earlier = earlier;
        this.session = session;
        this.plan = plan;
        this.today = session.today(now);
    }

    /** The one that was asked here last, then the file's. Nothing once a number was asked for where the client is today. */
    List<Row.ReadAloud> toReadAloud() {
        if (EmergencyToday.isAskedForToday(session)) {
            return List.of();
        }
        var here = earlier.askedHere(session);
        var onFile = plan.contacts().emergencyNumber().strip();
        var known = new ArrayList<Row.ReadAloud>();
        here.ifPresent(asked -> known.add(new Row.ReadAloud(
                asked.number(),
                WORDS.text("known.here", asked.number(), asked.on().toString(), days(asked.on())),
                WORDS.text("known.claim", asked.number()))));
        if (!onFile.isEmpty()
                && here.filter(asked -> asked.number().equals(onFile)).isEmpty()) {
            known.add(onFile(onFile));
        }
        return known;
    }

    private Row.ReadAloud onFile(String number) {
        return new Row.ReadAloud(
                number,
                plan.contacts()
                        .emergencyVerifiedOn()
                        .map(on -> WORDS.text("known.file", number, on.toString(), days(on)))
                        .orElseGet(() -> WORDS.text("known.file.never", number)),
                WORDS.text(EmergencyToday.isElsewhere(session) ? "known.claim.elsewhere" : "known.claim", number));
    }

    private long days(LocalDate on) {
        return ChronoUnit.DAYS.between(on, today);
    }
}
