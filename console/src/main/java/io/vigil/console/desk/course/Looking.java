package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.CourseGates.Missing;
import io.vigil.console.course.CourseText;
import io.vigil.console.course.Due;
import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.desk.course.CourseShown.DueRow;
import io.vigil.console.desk.course.CourseShown.HistoryRow;
import io.vigil.console.desk.course.CourseShown.Late;
import io.vigil.console.desk.course.CourseShown.Mistake;
import io.vigil.console.desk.course.CourseShown.Openness;
import io.vigil.console.desk.course.CourseShown.Present;
import io.vigil.console.desk.course.CourseShown.Standing;
import io.vigil.console.desk.course.CourseShown.StepRow;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course as it is shown to somebody who looks at one of its steps. */
final class Looking {
    private static final Words WORDS = Words.of(Looking.class);
    private static final int KNOWN_LINES = 6;

    private final Course course;
    private final LocalDate today;
    private final At at;

    /**
     * Where the therapist looks.
     *
     * @param asked the number of the fact of which is asked whether it was a mistake, or 0
     */
    record At(
            Step step,
            Optional<Due.FollowUp> followUp,
            Map<String, String> typed,
            String said,
            int filling,
            long asked) {}

    private Looking(Course course, LocalDate today, At at) {
        this.course = course;
        this.today = today;
        this.at = at;
    }

    static CourseShown at(Course course, LocalDate today, At at) {
        return new Looking(course, today, at).shown();
    }

    /** The step that goes on: what a journey asks for first, then the first thing that is missing, then the journey. */
    static Step now(Course course, LocalDate today) {
        return course.toIntegrate().isEmpty()
                ? CourseGates.beforeJourneyDay(course, today).stream()
                        .flatMap(missing -> Step.of(missing.where()).stream())
                        .findFirst()
                        .orElse(Step.JOURNEY)
                : Step.INTEGRATION;
    }

    private CourseShown shown() {
        return new CourseShown(
                course.reading() == Course.Reading.WHOLE ? Openness.OPEN : Openness.IN_PARTS,
                CourseText.of(course.stage(today)),
                WORDS.text("tracker", course.tracker()),
                steps(),
                present(),
                at.said(),
                at.filling(),
                due(),
                course.thread().stream().map(this::threadLine).toList(),
                history());
    }

    private List<StepRow> steps() {
        var now = now(course, today);
        var missing = CourseGates.beforeJourneyDay(course, today);
        return Arrays.stream(Step.values())
                .map(step -> new StepRow(
                        step,
                        WORDS.text("step." + step),
                        step == now ? Standing.NOW : isDone(step, missing) ? Standing.DONE : Standing.LATER))
                .toList();
    }

    private boolean isDone(Step step, List<Missing> missing) {
        var isOpen = missing.stream().noneMatch(each -> each.where() == step.where());
        return switch (step) {
            case JOURNEY, INTEGRATION, NEXT -> isOpen && !course.journeys().isEmpty();
            case OBJECTIONS, THREAD -> false;
            default -> isOpen;
        };
    }

    private Present present() {
        var step = at.step();
        var known = course.standing().stream()
                .filter(step::keeps)
                .map(fact -> WORDS.text("dated", fact.on().toString(), CourseText.of(fact)))
                .toList();
        var isFollowUp = step == Step.THREAD && at.followUp().isPresent();
        return new Present(
                step,
                WORDS.text("title." + (isFollowUp ? "FOLLOW_UP" : step)),
                isFollowUp ? commitment() : WORDS.text("lead." + step),
                known.subList(Math.max(0, known.size() - KNOWN_LINES), known.size()),
                missing(step),
                course.reading() == Course.Reading.WHOLE ? Forms.of(step, course, today, at.followUp()) : Form.NONE,
                at.typed());
    }

    private String commitment() {
        return course.thread().stream()
                .filter(kept -> kept.number() == at.followUp().orElseThrow().number())
                .map(CourseEvent.ThreadKept::words)
                .findFirst()
                .orElse("");
    }

    private List<Missing> missing(Step step) {
        var missing = new LinkedHashSet<>(
                switch (step) {
                    case CANDIDACY -> CourseGates.beforeCandidacy(course, today);
                    case RISKS -> CourseGates.beforeRisks(course, today);
                    case DECISION -> CourseGates.beforeYes(course, today);
                    case REFERRAL -> CourseGates.beforeReferral(course, today);
                    case CLEARANCE -> CourseGates.beforeOutcome(course, today);
                    case PREPARATION -> CourseGates.beforePreparation(course, today);
                    case INTEGRATION -> CourseGates.beforeIntegration(course, today);
                    case NEXT -> CourseGates.beforeNext(course, today);
                    case JOURNEY -> CourseGates.beforeJourneyDay(course, today);
                    case PARTS, CONSENTS, OBJECTIONS, THREAD -> List.<Missing>of();
                });
        CourseGates.beforeJourneyDay(course, today).stream()
                .filter(each -> each.where() == step.where() || each.where() == Where.BACKUP)
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private List<DueRow> due() {
        return course.due(today).stream()
                .map(due -> new DueRow(
                        due, due.by().map(LocalDate::toString).orElse(""), due.isLate(today) ? Late.YES : Late.NO))
                .toList();
    }

    private String threadLine(CourseEvent.ThreadKept kept) {
        var line = new StringBuilder(
                WORDS.text("thread", kept.on().toString(), CourseText.of(kept.strand()), kept.words()));
        for (var asked : course.followedUp(kept.number())) {
            line.append('\n').append(WORDS.text("dated", asked.on().toString(), CourseText.of(asked)));
        }
        return line.toString();
    }

    private List<HistoryRow> history() {
        var standing = course.standing();
        var rows = new ArrayList<HistoryRow>();
        for (var fact : course.facts()) {
            rows.add(new HistoryRow(
                    fact.number(), fact.on().toString(), CourseText.of(fact), mistake(fact, standing.contains(fact))));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private Mistake mistake(CourseEvent fact, boolean stands) {
        if (!stands) {
            return Mistake.WAS_ONE;
        }
        var goesWithAnother = fact instanceof CourseEvent.RecordedByMistake
                || fact instanceof CourseEvent.ObjectionsNoted
                || fact instanceof CourseEvent.CandidacyReasoned
                || fact instanceof CourseEvent.ResponseHeard
                || fact instanceof CourseEvent.NextReasoned
                || course.reading() != Course.Reading.WHOLE;
        if (goesWithAnother) {
            return Mistake.CANNOT_BE_SAID;
        }
        return fact.number() == at.asked() ? Mistake.ASKED : Mistake.CAN_BE_SAID;
    }
}
