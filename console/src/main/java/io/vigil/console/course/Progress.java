package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a course has come, and what is due in it. */
final class Progress {
    private static final Words WORDS = Words.of(Progress.class);
    /** How many days after a journey its integration should have been: our own starting value, no clinical rule. */
    private static final int INTEGRATION_WITHIN_DAYS = 3;
    /** How many days before its end a clearance is said to end: long enough for an appointment. */
    private static final int CLEARANCE_ENDS_WITHIN_DAYS = 14;

    private static final Set<Stage> AT_REST =
            EnumSet.of(Stage.DECLINED, Stage.NOT_SUITABLE, Stage.PAUSED, Stage.COMPLETE);

    private Progress() {}

    /** What a journey asks for comes before everything else: no end and no pause hides that integration is due. */
    static Stage stage(Course course, LocalDate today) {
        if (!course.toIntegrate().isEmpty()) {
            return Stage.INTEGRATION_DUE;
        }
        return ended(course).orElseGet(() -> underWay(course, today));
    }

    private static Optional<Stage> ended(Course course) {
        if (course.candidacy()
                .filter(judged -> judged.candidacy() == Candidacy.NOT_SUITABLE)
                .isPresent()) {
            return Optional.of(Stage.NOT_SUITABLE);
        }
        if (course.answer().filter(answer -> answer.answer() == Answer.NO).isPresent()) {
            return Optional.of(Stage.DECLINED);
        }
        if (course.journeys().isEmpty()) {
            return Optional.empty();
        }
        var next = course.next();
        return next.isEmpty()
                ? Optional.of(Stage.DECISION_DUE)
                : switch (next.get().next()) {
                    case PAUSED -> Optional.of(Stage.PAUSED);
                    case COMPLETE -> Optional.of(Stage.COMPLETE);
                    case ANOTHER_JOURNEY, MORE_PREPARATION -> Optional.empty();
                };
    }

    private static Stage underWay(Course course, LocalDate today) {
        if (CourseGates.beforeAnyJourneyDay(course, today).isEmpty()) {
            return Stage.READY_FOR_JOURNEY;
        }
        var parts = course.parts();
        if (parts.protectors().isEmpty()
                || !parts.protectors().stream().allMatch(KnownProtector::isMet)
                || course.isObjectedTo()) {
            return Stage.RELATIONSHIP;
        }
        if (!course.isReferredBy(today)
                || course.answer()
                        .filter(answer -> answer.answer() == Answer.YES)
                        .isEmpty()) {
            return Stage.RISKS_BENEFITS;
        }
        return course.clearance(today).isPresent() ? Stage.PREPARATION : consultation(course);
    }

    /** A referral after a consultation asks for another; a clearance that is over has to be asked for again. */
    private static Stage consultation(Course course) {
        var outcome = course.outcome();
        var isAskedAgain = outcome.isPresent()
                && course.referral()
                        .filter(referral -> referral.on().isAfter(outcome.get().on()))
                        .isPresent();
        if (outcome.isEmpty() || isAskedAgain) {
            return Stage.REFERRED;
        }
        return outcome.get().outcome() == Outcome.NOT_CLEARED ? Stage.NOT_CLEARED : Stage.MEDICAL_PENDING;
    }

    static String tracker(Course course) {
        return tracker(course.journeys().size());
    }

    static String tracker(int journeys) {
        return WORDS.text("tracker", Integer.toString(journeys));
    }

    static List<Due> due(Course course, LocalDate today) {
        var due = new ArrayList<Due>();
        for (var journey : course.toIntegrate()) {
            due.add(Due.on(
                    journey.on().plusDays(INTEGRATION_WITHIN_DAYS),
                    WORDS.text("due.integration", journey.on().toString()),
                    Where.INTEGRATION));
        }
        var stage = stage(course, today);
        if (stage == Stage.DECISION_DUE) {
            due.add(Due.some(WORDS.text("due.next"), Where.NEXT));
        }
        followUps(course, due);
        if (!AT_REST.contains(stage)) {
            clearance(course, today, due);
            for (var consent : Consent.values()) {
                if (course.consent(consent).isEmpty()) {
                    due.add(Due.some(WORDS.text("due.consent", CourseText.of(consent)), Where.CONSENTS));
                }
            }
        }
        due.sort(Comparator.comparing((Due each) -> each.by().orElse(LocalDate.MAX)));
        return List.copyOf(due);
    }

    private static void followUps(Course course, List<Due> due) {
        for (var commitment : course.thread()) {
            var asked = course.followedUp(commitment.number()).stream()
                    .map(CourseEvent.FollowedUp::after)
                    .toList();
            for (var after : commitment.followUps()) {
                if (!asked.contains(after)) {
                    due.add(new Due(
                            Optional.of(commitment.on().plusDays(after.toDays())),
                            WORDS.text("due.followUp", CourseText.after(after), CourseText.begin(commitment.words())),
                            Where.THREAD,
                            Optional.of(new Due.FollowUp(commitment.number(), after))));
                }
            }
        }
    }

    private static void clearance(Course course, LocalDate today, List<Due> due) {
        course.outcome()
                .filter(outcome -> outcome.outcome() == Outcome.CLEARED)
                .flatMap(CourseEvent.OutcomeNoted::validUntil)
                .filter(until -> until.isBefore(today.plusDays(CLEARANCE_ENDS_WITHIN_DAYS)))
                .ifPresent(until -> due.add(Due.on(
                        until,
                        WORDS.text(until.isBefore(today) ? "due.clearanceOver" : "due.clearanceEnds", until.toString()),
                        Where.CLEARANCE)));
    }
}
