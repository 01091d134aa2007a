package io.vigil.console.desk.day;

import io.vigil.console.desk.control.State;
import io.vigil.console.journey.JourneyClock;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.Session;
import io.vigil.console.session.Warnings;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What is shown of the journey now. */
final class JourneyModel {
    private static final Words WORDS = Words.of(JourneyModel.class);
    private static final int PROMPTS = 4;

    private final Session session;
    private final Instant now;
    private final Times times;

    JourneyModel(Session session, Instant now, Times times) {
        this.session = session;
        this.now = now;
        this.times = times;
    }

    Journey.Shown shown(JourneyClock clock) {
        var lookIn = clock.lookIn(now);
        return new Journey.Shown(
                Times.clock(clock.elapsed(now)),
                WORDS.text(
                        clock.isOverrun(now) ? "journey.over" : "journey.usual",
                        clock.usual().toMinutes()),
                session.medicine()
                        .map(medicine ->
                                WORDS.text("journey.dose." + medicine.witness(), times.time(medicine.takenAt())))
                        .orElse(WORDS.text("journey.dose.outside", times.time(clock.takenAt()))),
                switch (lookIn) {
                    case AHEAD -> State.UNKNOWN;
                    case DUE -> State.WAIT;
                    case OVERDUE -> State.STOP;
                },
                lookIn(clock, lookIn),
                Warnings.agreed(session, now),
                mouth(clock),
                sedation(),
                session.lastVitals()
                        .map(vitals -> FactWords.text(vitals) + ", " + times.time(vitals.at()))
                        .orElse(""),
                offered(clock),
                grounding(),
                session.lastPressed().map(JourneyModel::name).orElse(""),
                kept());
    }

    private String lookIn(JourneyClock clock, JourneyClock.LookIn lookIn) {
        var next = clock.nextLookIn();
        var minutes = Math.abs(Duration.between(now, next).toMinutes());
        return WORDS.text("lookIn." + lookIn, times.time(next), minutes);
    }

    private String mouth(JourneyClock clock) {
        var over = session.mouth()
                .filter(after -> after != SessionEvent.After.NOT_YET)
                .isPresent();
        if (over || session.medicine().isEmpty()) {
            return "";
        }
        return WORDS.text(
                clock.leftInMouth(now).isZero() ? "mouth.over" : "mouth.since",
                Times.minutes(clock.elapsed(now)),
                clock.heldInMouth().toMinutes());
    }

    private String sedation() {
        var levels = session.sedations();
        if (levels.isEmpty()) {
            return "";
        }
        var last = levels.get(levels.size() - 1);
        return WORDS.text("sedation.last", last.sedation().level(), times.time(last.at()));
    }

    /** Optional, and said once they are due and none was taken since the medicine. */
    private String offered(JourneyClock clock) {
        var since = session.lastVitals()
                .filter(vitals -> !vitals.at().isBefore(clock.takenAt()))
                .isPresent();
        return clock.vitalsDue(now) && !since ? WORDS.text("journey.vitalsOffered") : "";
    }

    /** From a mark of distress until one of calm: what may help, for the therapist to choose from (E6 to E8). */
    private List<String> grounding() {
        var last = session.marks().stream()
                .map(SessionEvent.Marked::mark)
                .filter(mark -> mark == Mark.DISTRESS || mark == Mark.CALM)
                .reduce((before, after) -> after);
        return last.filter(mark -> mark == Mark.DISTRESS).isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, PROMPTS)
                        .mapToObj(number -> WORDS.text("grounding." + number))
                        .toList();
    }

    private static String name(SessionEvent pressed) {
        if (pressed instanceof SessionEvent.Marked marked) {
            return FactWords.text(marked.mark());
        }
        return pressed.match(new FactWords());
    }

    /** How many marks and readings were ever kept: it grows when what was typed is on disk. */
    private int kept() {
        return (int) session.facts().stream()
                .filter(fact -> fact instanceof SessionEvent.Marked || fact instanceof SessionEvent.VitalsTaken)
                .count();
    }
}
