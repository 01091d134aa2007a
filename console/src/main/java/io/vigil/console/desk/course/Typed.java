package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.Due;
import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.JourneyCommand;
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
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was typed into the form of a step, on its way to a wish. What cannot be read is named, never guessed. */
final class Typed {
    private static final Words WORDS = Words.of(Typed.class);

    private final Map<String, String> typed;

    private Typed(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Says what cannot be read; the message is for the therapist and quotes what was typed. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** The wish that the form of {@code step} makes. */
    static CourseCommand wish(Step step, Map<String, String> typed, Course course, Optional<Due.FollowUp> followUp)
            throws Unreadable {
        return new Typed(typed).wish(step, course, followUp);
    }

    private CourseCommand wish(Step step, Course course, Optional<Due.FollowUp> followUp) throws Unreadable {
        var on = date(Forms.DATE).orElseThrow(() -> new Unreadable(WORDS.text("fault.dateMissing")));
        return switch (step) {
            case CANDIDACY ->
                new CourseCommand.JudgeCandidacy(on, one(Candidacy.class), some(Reason.class), text(Forms.WORDS_OF));
            case RISKS -> new CourseCommand.DiscussRisks(on, some(RiskTopic.class));
            case DECISION -> new CourseCommand.NoteAnswer(on, one(Answer.class));
            case REFERRAL -> new CourseCommand.Refer(on, text(Forms.LINE), text(Forms.PHONE));
            case CLEARANCE ->
                new CourseCommand.NoteOutcome(on, one(Outcome.class), text(Forms.LINE), date(Forms.UNTIL));
            case CONSENTS ->
                isWithdrawn()
                        ? new CourseCommand.WithdrawConsent(on, one(Consent.class))
                        : new CourseCommand.GiveConsent(on, one(Consent.class), text(Forms.LINE));
            case PREPARATION -> new CourseCommand.HoldPreparation(on, some(PreparationTopic.class));
            case INTEGRATION ->
                new JourneyCommand.HoldIntegration(on, journey(), some(Response.class), text(Forms.WORDS_OF));
            case NEXT -> new JourneyCommand.DecideNext(on, one(Next.class), text(Forms.WORDS_OF));
            case OBJECTIONS ->
                isWithdrawn()
                        ? new CourseCommand.WithdrawObjection(on, protector())
                        : new CourseCommand.RaiseObjection(on, protector(), text(Forms.WORDS_OF));
            case THREAD ->
                followUp.isPresent()
                        ? new JourneyCommand.FollowUp(
                                on, followUp.get().number(), followUp.get().after(), text(Forms.WORDS_OF))
                        : thread(on, one(Strand.class), course);
            case PARTS, JOURNEY -> throw new IllegalArgumentException(step + " asks for nothing");
        };
    }

    private CourseCommand thread(LocalDate on, Strand strand, Course course) {
        var journey = strand == Strand.INTENTION
                ? Optional.<UUID>empty()
                : course.lastJourney().map(JourneyDay::session);
        return JourneyCommand.KeepThread.usual(on, strand, journey, text(Forms.WORDS_OF));
    }

    private String text(String id) {
        return typed.getOrDefault(id, "");
    }

    private Optional<LocalDate> date(String id) throws Unreadable {
        var text = text(id).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) { // the text is in the form before the eyes
            throw new Unreadable(WORDS.text("fault.noDate", text.substring(0, Math.min(text.length(), 40))));
        }
    }

    private <E extends Enum<E>> E one(Class<E> kind) throws Unreadable {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.name().equals(text(Forms.CHOICE)))
                .findFirst()
                .orElseThrow(() -> new Unreadable(WORDS.text("fault.choose")));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> kind) {
        var chosen = Set.of(text(Forms.SOME).split(",", -1));
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> chosen.contains(choice.name()))
                .collect(Collectors.toSet());
    }

    private boolean isWithdrawn() throws Unreadable {
        var what = text(Forms.WHAT);
        if (what.isEmpty()) {
            throw new Unreadable(WORDS.text("fault.choose"));
        }
        return what.equals(Forms.Given.WITHDRAWN.name());
    }

    private String protector() {
        return text(Forms.LINE).isBlank() ? text(Forms.CHOICE) : text(Forms.LINE);
    }

    private UUID journey() throws Unreadable {
        var session = text(Forms.CHOICE);
        if (session.isEmpty()) {
            throw new Unreadable(WORDS.text("fault.choose"));
        }
        return UUID.fromString(session);
    }
}
