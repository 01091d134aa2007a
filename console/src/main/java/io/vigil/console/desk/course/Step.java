package io.vigil.console.desk.course;

import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The steps of a course as they stand in a line; the last two go along with all of them. */
enum Step {
    PARTS(Where.PARTS_MAP),
    CANDIDACY(Where.CANDIDACY),
    RISKS(Where.RISKS),
    DECISION(Where.DECISION),
    REFERRAL(Where.REFERRAL),
    CLEARANCE(Where.CLEARANCE),
    CONSENTS(Where.CONSENTS),
    PREPARATION(Where.PREPARATION),
    JOURNEY(Where.SESSION),
    INTEGRATION(Where.INTEGRATION),
    NEXT(Where.NEXT),
    OBJECTIONS(Where.OBJECTIONS),
    THREAD(Where.THREAD);

    /** Where facts are written down that a step shows again; the thread has a card of its own. */
    private static final Map<Class<? extends CourseEvent>, Step> KEPT_IN = Map.ofEntries(
            Map.entry(CourseEvent.CandidacyJudged.class, CANDIDACY),
            Map.entry(CourseEvent.CandidacyReasoned.class, CANDIDACY),
            Map.entry(CourseEvent.RisksDiscussed.class, RISKS),
            Map.entry(CourseEvent.ClientDecided.class, DECISION),
            Map.entry(CourseEvent.Referred.class, REFERRAL),
            Map.entry(CourseEvent.OutcomeNoted.class, CLEARANCE),
            Map.entry(CourseEvent.ConsentGiven.class, CONSENTS),
            Map.entry(CourseEvent.ConsentWithdrawn.class, CONSENTS),
            Map.entry(CourseEvent.PreparationHeld.class, PREPARATION),
            Map.entry(CourseEvent.IntegrationHeld.class, INTEGRATION),
            Map.entry(CourseEvent.ResponseHeard.class, INTEGRATION),
            Map.entry(CourseEvent.NextDecided.class, NEXT),
            Map.entry(CourseEvent.NextReasoned.class, NEXT),
            Map.entry(CourseEvent.ObjectionRaised.class, OBJECTIONS),
            Map.entry(CourseEvent.ObjectionWithdrawn.class, OBJECTIONS));

    private final Where where;

    Step(Where where) {
        this.where = where;
    }

    Where where() {
        return where;
    }

    /** Whether the fact was written down in this step. */
    boolean keeps(CourseEvent fact) {
        return KEPT_IN.get(fact.getClass()) == this;
    }

    /** Whether it is looked at here and done elsewhere. */
    boolean isElsewhere() {
        return this == PARTS || this == JOURNEY;
    }

    /** The step in which {@code where} is mended, if it is one of the course's own. */
    static Optional<Step> of(Where where) {
        return Arrays.stream(values()).filter(step -> step.where == where).findFirst();
    }
}
