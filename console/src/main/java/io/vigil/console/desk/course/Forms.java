package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseText;
import io.vigil.console.course.Due;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.Response;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.desk.course.Form.Entry;
import io.vigil.console.desk.course.Form.Kind;
import io.vigil.console.desk.course.Form.Option;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each step asks for. Nothing is chosen beforehand but the date of today and the journey that waits. */
final class Forms {
    private static final Words WORDS = Words.of(Forms.class);

    static final String DATE = "date";
    static final String CHOICE = "choice";
    static final String SOME = "some";
    static final String LINE = "line";
    static final String PHONE = "phone";
    static final String UNTIL = "until";
    static final String WORDS_OF = "words";
    static final String WHAT = "what";

    /** Whether something is given or taken back. */
    enum Given {
        GIVEN,
        WITHDRAWN
    }

    private final List<Entry> entries = new ArrayList<>();
    private final String step;

    private Forms(String step) {
        this.step = step;
    }

    /**
     * The form of a step.
     *
     * @param followUp the one that is written down in the thread, if it is one
     */
    static Form of(Step step, Course course, LocalDate today, Optional<Due.FollowUp> followUp) {
        if (step == Step.PARTS || step == Step.JOURNEY) {
            return Form.NONE;
        }
        var form = new Forms(step == Step.THREAD && followUp.isPresent() ? "FOLLOW_UP" : step.name());
        form.ask(step, course, followUp);
        form.entries.add(new Entry(DATE, Kind.DATE, form.name(DATE), List.of(), today.toString()));
        return new Form(form.entries, WORDS.text("keep." + form.step));
    }

    private void ask(Step step, Course course, Optional<Due.FollowUp> followUp) {
        switch (step) {
            case CANDIDACY -> one(Candidacy.values()).some(Reason.values()).area();
            case RISKS -> some(RiskTopic.values());
            case DECISION -> one(Answer.values());
            case REFERRAL -> line(LINE).line(PHONE);
            case CLEARANCE -> one(Outcome.values()).line(LINE).date(UNTIL);
            case CONSENTS -> one(Consent.values()).what().line(LINE);
            case PREPARATION -> some(PreparationTopic.values());
            case INTEGRATION -> journey(course).some(Response.values()).area();
            case NEXT -> one(Next.values()).area();
            case OBJECTIONS -> protector(course).line(LINE).what().area();
            case THREAD -> {
                if (followUp.isEmpty()) {
                    one(Strand.values());
                }
                area();
            }
            case PARTS, JOURNEY -> {
                // looked at, not written
            }
        }
    }

    private Forms one(Enum<?>... choices) {
        return add(CHOICE, Kind.ONE, options(choices), "");
    }

    private Forms some(Enum<?>... choices) {
        return add(SOME, Kind.SOME, options(choices), "");
    }

    private static List<Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(choice.name(), CourseText.of(choice)))
                .toList();
    }

    private Forms what() {
        return add(
                WHAT,
                Kind.ONE,
                Arrays.stream(Given.values())
                        .map(given -> new Option(given.name(), WORDS.text("what." + step + "." + given)))
                        .toList(),
                "");
    }

    private Forms line(String id) {
        return add(id, Kind.LINE, List.of(), "");
    }

    private Forms date(String id) {
        return add(id, Kind.DATE, List.of(), "");
    }

    private Forms area() {
        return add(WORDS_OF, Kind.AREA, List.of(), "");
    }

    private Forms protector(Course course) {
        var names = Stream.concat(
                        course.parts().protectors().stream().map(KnownProtector::name),
                        course.objections().stream().map(CourseEvent.ObjectionRaised::protector))
                .distinct()
                .map(name -> new Option(name, name))
                .toList();
        return names.isEmpty() ? this : add(CHOICE, Kind.ONE, names, "");
    }

    private Forms journey(Course course) {
        var journeys = course.journeys().stream()
                .map(day -> new Option(day.session().toString(), day.on().toString()))
                .toList();
        var waits = course.toIntegrate().stream()
                .findFirst()
                .or(course::lastJourney)
                .map(day -> day.session().toString())
                .orElse("");
        return journeys.isEmpty() ? this : add(CHOICE, Kind.ONE, journeys, waits);
    }

    private Forms add(String id, Kind kind, List<Option> options, String first) {
        entries.add(new Entry(id, kind, name(id), options, first));
        return this;
    }

    private String name(String id) {
        return WORDS.text("field." + step + "." + id);
    }
}
