package io.vigil.console.sheet;

import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One session as it may be handed on: what the record vault keeps, in the order it was kept. Nothing of the psychotherapy
 * vault stands on it but how many facts are kept apart (domain.md §6).
 */
public final class SessionSheet {
    private static final Words WORDS = Words.of(SessionSheet.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int COLUMN = 16;

    private final Session session;
    private final SessionPlan plan;
    private final List<String> lines = new ArrayList<>();

    private SessionSheet(Session session, SessionPlan plan) {
        this.session = session;
        this.plan = plan;
    }

    /** The sheet as text, lines ended by {@code \n}. Times are those of the zone in which the session was held. */
    public static String of(Session session) {
        return session.plan()
                .map(plan -> new SessionSheet(session, plan).text())
                .orElseGet(() -> WORDS.text("sheet.notBegun") + "\n");
    }

    private String text() {
        lines.add(WORDS.text("sheet.title"));
        lines.add("");
        row("therapist", plan.therapist());
        row("client", plan.client());
        row("day", session.begunAt().map(this::day).orElse(""));
        prescription();
        row("taken", taken());
        row("ended", ended());
        lines.add("");
        lines.add(WORDS.text("sheet.facts"));
        session.begunAt().ifPresent(this::leftOff);
        session.facts().stream().filter(OfTheRecord::isOfTheRecord).forEach(this::fact);
        lines.add("");
        lines.add(apart());
        return String.join("\n", lines) + "\n";
    }

    private void prescription() {
        var prescription = plan.prescription();
        row("prescriber", prescription.prescriber());
        row("prescription", prescription.text());
        row("validUntil", prescription.validUntil().map(SessionSheet::date).orElse(""));
    }

    private String taken() {
        return session.medicine()
                .map(medicine ->
                        WORDS.text("sheet.taken." + medicine.witness(), medicine.amount(), time(medicine.takenAt())))
                .orElseGet(() -> WORDS.text("sheet.taken.none"));
    }

    private String ended() {
        return lastOf(SessionEvent.Ended.class)
                .map(fact -> time(fact.at()))
                .orElseGet(() -> WORDS.text("sheet.ended.not"));
    }

    private Optional<SessionEvent> lastOf(Class<? extends SessionEvent> kind) {
        return session.facts().stream()
                .filter(kind::isInstance)
                .map(SessionEvent.class::cast)
                .reduce((before, after) -> after);
    }

    private void fact(SessionEvent fact) {
        line(fact.at(), FactInFull.text(fact));
    }

    private void line(Instant at, String words) {
        lines.add(String.format(Locale.ROOT, "%-" + COLUMN + "s%s", time(at), indented(words)));
    }

    /** Checks that the practice does not ask count as left out by it, with its reason. */
    private void leftOff(Instant begun) {
        for (var check : plan.day().checks().leftOff()) {
            line(begun, FactInFull.leftOff(check));
        }
    }

    private String apart() {
        var count = session.facts().stream()
                .filter(fact -> !OfTheRecord.isOfTheRecord(fact))
                .count();
        return count == 0 ? WORDS.text("sheet.apart.none") : WORDS.text("sheet.apart", count);
    }

    private void row(String key, String text) {
        if (!text.isEmpty()) {
            lines.add(String.format(Locale.ROOT, "%-" + COLUMN + "s%s", WORDS.text("sheet." + key), indented(text)));
        }
    }

    /** What was written in several lines keeps them. */
    private static String indented(String text) {
        return text.strip().replace("\n", "\n" + " ".repeat(COLUMN));
    }

    private String day(Instant at) {
        return WORDS.text("sheet.day.text", date(at.atZone(plan.zone()).toLocalDate()), plan.zone());
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(plan.zone()));
    }
}
