package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps each step of a course closed. There is no override: a gate is opened by what it asks for and by nothing else.
 * Before a journey day every gate of every earlier step is asked again (domain.md §2, P1–P10, P19, P21).
 */
public final class CourseGates {
    private static final Words WORDS = Words.of(CourseGates.class);

    private final Course course;
    private final LocalDate on;
    private final List<Missing> missing = new ArrayList<>();

    private CourseGates(Course course, LocalDate on) {
        this.course = course;
        this.on = on;
    }

    /**
     * One thing that is missing.
     *
     * @param sentence what is missing, and what to do
     * @param where it is mended
     */
    public record Missing(String sentence, Where where) {
        /** A sentence may name a protector: it stays out of every log. */
        @Override
        public String toString() {
            return "Missing[" + where + "]";
        }
    }

    /** What keeps it closed to call this suitable: a map of the client's parts comes first (P1). */
    public static List<Missing> beforeCandidacy(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().mapped().missing;
    }

    /** What keeps the discussion of risks and benefits closed (P1, P2, P3, P5). */
    public static List<Missing> beforeRisks(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().partsKnown().onBoard().suits().missing;
    }

    /** What keeps the client's yes closed; a no, and not knowing yet, are always open. */
    public static List<Missing> beforeYes(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().onBoard().risks().missing;
    }

    /** What keeps the referral closed (P4). */
    public static List<Missing> beforeReferral(Course course, LocalDate on) {
        return new CourseGates(course, on)
                .whole()
                .partsKnown()
                .onBoard()
                .candidacy()
                .risks()
                .yes()
                .missing;
    }

    /** What keeps the outcome of the consultation closed: there was none to come from. */
    public static List<Missing> beforeOutcome(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().referral().missing;
    }

    /** What keeps preparation closed (P9). */
    public static List<Missing> beforePreparation(Course course, LocalDate on) {
        return new CourseGates(course, on)
                .whole()
                .partsKnown()
                .onBoard()
                .candidacy()
                .risks()
                .yes()
                .referral()
                .cleared()
                .missing;
    }

    /** What keeps integration closed: the journey, and the end of its day. Nothing else ever does. */
    public static List<Missing> beforeIntegration(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().journeyOver().missing;
    }

    /** What keeps the decision after a journey closed (P19, P21). */
    public static List<Missing> beforeNext(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().journeyOver().integrated().missing;
    }

    /** As {@link #beforeNext}, when what is decided leads on: then no protector objects (P5). */
    public static List<Missing> beforeGoingOn(Course course, LocalDate on) {
        return new CourseGates(course, on).whole().journeyOver().integrated().onBoard().missing;
    }

    /**
     * Everything that keeps the next journey day closed; empty when the room may be opened for it today. A course of which
     * something cannot be read leads to none.
     */
    public static List<Missing> beforeJourneyDay(Course course, LocalDate today) {
        return new CourseGates(course, today).lasting().ofToday().missing;
    }

    /** The same without what is closed for this date alone. */
    static List<Missing> beforeAnyJourneyDay(Course course, LocalDate today) {
        return new CourseGates(course, today).lasting().missing;
    }

    private CourseGates lasting() {
        return whole().partsKnown()
                .onBoard()
                .candidacy()
                .risks()
                .yes()
                .referral()
                .clearance()
                .consents()
                .prepared()
                .integrated()
                .wanted();
    }

    private CourseGates whole() {
        return need(course.reading() == Course.Reading.WHOLE, "damaged", Where.BACKUP);
    }

    /** Nobody known is nobody asked: without a protector on the map there is nobody who could give a green light. */
    private CourseGates partsKnown() {
        mapped();
        var parts = course.parts();
        need(parts.parts() == 0 || !parts.protectors().isEmpty(), "noProtector", Where.PARTS_MAP);
        for (var protector : parts.protectors()) {
            need(protector.isMet(), "notMet", Where.PARTS_MAP, protector.name());
        }
        return this;
    }

    private CourseGates mapped() {
        return need(course.parts().parts() > 0, "noMap", Where.PARTS_MAP);
    }

    private CourseGates onBoard() {
        for (var objection : course.objections()) {
            need(false, "objects", Where.OBJECTIONS, objection.protector());
        }
        return need(!course.objections().isEmpty() || !course.isObjectedTo(), "objectionInTheRecord", Where.OBJECTIONS);
    }

    private CourseGates suits() {
        return need(!isJudged(Candidacy.NOT_SUITABLE), "notSuitable", Where.CANDIDACY);
    }

    private CourseGates candidacy() {
        return suits().need(course.candidacy().isPresent(), "noCandidacy", Where.CANDIDACY);
    }

    private boolean isJudged(Candidacy candidacy) {
        return course.candidacy()
                .filter(judged -> judged.candidacy() == candidacy)
                .isPresent();
    }

    private CourseGates risks() {
        return need(course.areRisksDiscussedBy(on), "noRisks", Where.RISKS);
    }

    private CourseGates yes() {
        var answer = course.answer();
        if (answer.isEmpty()) {
            return need(false, "noAnswer", Where.DECISION);
        }
        need(answer.get().answer() == Answer.YES, "answer." + answer.get().answer(), Where.DECISION);
        return need(
                answer.get().answer() != Answer.YES
                        || (course.isWantedBy(on)
                                && course.areRisksDiscussedBy(answer.get().on())),
                "yesTooEarly",
                Where.DECISION);
    }

    private CourseGates referral() {
        return need(course.isReferredBy(on), "noReferral", Where.REFERRAL);
    }

    /** Whether there was a clearance at all: what it has become is asked before the journey. */
    private CourseGates cleared() {
        return need(course.isClearedBy(on), "notClearedYet", Where.CLEARANCE);
    }

    private CourseGates clearance() {
        if (course.clearance(on).isPresent()) {
            return this;
        }
        var outcome = course.outcome();
        if (outcome.isEmpty()) {
            return need(false, "notClearedYet", Where.CLEARANCE);
        }
        var until = outcome.get().validUntil().filter(date -> date.isBefore(on));
        return outcome.get().outcome() == CourseEvent.Outcome.CLEARED && until.isPresent()
                ? need(false, "clearanceOver", Where.CLEARANCE, until.get().toString())
                : need(false, "outcome." + outcome.get().outcome(), Where.CLEARANCE);
    }

    private CourseGates consents() {
        for (var consent : Consent.values()) {
            need(course.consent(consent).isPresent(), "noConsent", Where.CONSENTS, CourseText.of(consent));
        }
        return this;
    }

    private CourseGates prepared() {
        var held = course.preparations();
        need(!held.isEmpty(), "noPreparation", Where.PREPARATION);
        need(held.isEmpty() || course.preparationAskedFor().isEmpty(), "morePreparation", Where.PREPARATION);
        for (var topic : PreparationTopic.values()) {
            need(
                    held.isEmpty()
                            || held.stream().anyMatch(each -> each.topics().contains(topic)),
                    "topic",
                    Where.PREPARATION,
                    CourseText.of(topic));
        }
        return this;
    }

    private CourseGates journeyOver() {
        var journey = course.lastJourney();
        need(journey.isPresent(), "noJourney", Where.SESSION);
        return need(journey.isEmpty() || !journey.equals(course.openDay()), "sessionOpen", Where.SESSION);
    }

    private CourseGates integrated() {
        for (var journey : course.journeys()) {
            need(
                    course.integrations(journey).stream()
                            .anyMatch(held -> !held.on().isAfter(on)),
                    "noIntegration",
                    Where.INTEGRATION,
                    journey.on().toString());
        }
        return this;
    }

    /** That a further journey helps is decided anew after each (P21). */
    private CourseGates wanted() {
        if (course.journeys().isEmpty()) {
            return this;
        }
        var next = course.next();
        if (next.isEmpty()) {
            return need(false, "noNext", Where.NEXT);
        }
        return need(
                next.get().next() == Next.ANOTHER_JOURNEY, "next." + next.get().next(), Where.NEXT);
    }

    private CourseGates ofToday() {
        course.openDay()
                .ifPresent(day -> need(false, "dayOpen", Where.SESSION, day.on().toString()));
        for (var day : course.days()) {
            if (day.isJourney()) {
                need(!day.on().isEqual(on), "journeyToday", Where.SESSION);
                need(
                        !day.on().isAfter(on),
                        "journeyLater",
                        Where.SESSION,
                        day.on().toString());
            } else {
                need(!day.isHeldOff() || !day.on().isEqual(on), "heldToday", Where.SESSION);
            }
        }
        return this;
    }

    private CourseGates need(boolean isSo, String key, Where where, Object... arguments) {
        if (!isSo) {
            missing.add(new Missing(WORDS.text("missing." + key, arguments), where));
        }
        return this;
    }
}
