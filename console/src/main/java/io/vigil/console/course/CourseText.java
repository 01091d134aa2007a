package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for everything that can be chosen in a course, and for each of its facts in one line. */
public final class CourseText implements CourseEvent.Cases<String> {
    private static final Words WORDS = Words.of(CourseText.class);
    private static final int BEGINNING_CHARACTERS = 60;

    private CourseText() {}

    /** What a choice of the course is called, as it stands in a sentence. */
    public static String of(Enum<?> choice) {
        return WORDS.text(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** One line for the fact; it may hold what the psychotherapy vault holds. */
    public static String of(CourseEvent fact) {
        return fact.match(new CourseText());
    }

    /** How long after, in words. */
    public static String after(Duration after) {
        var hours = after.toHours();
        return hours % 24 == 0 && hours > 72
                ? WORDS.text("after.days", Long.toString(hours / 24))
                : WORDS.text("after.hours", Long.toString(hours));
    }

    /** The beginning of something longer. */
    public static String begin(String words) {
        var line = words.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING_CHARACTERS && line.equals(words)
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(BEGINNING_CHARACTERS, line.codePointCount(0, line.length()))))
                        + " …";
    }

    private static String list(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(CourseText::of).collect(Collectors.joining(", "));
    }

    /** What was chosen and what was said about it; either may be missing. */
    private static String told(String chosen, String words) {
        return Stream.of(chosen, words).filter(each -> !each.isBlank()).collect(Collectors.joining(". "));
    }

    private static String fact(String key, Object... arguments) {
        return WORDS.text("fact." + key, arguments).strip();
    }

    @Override
    public String candidacyJudged(CourseEvent.CandidacyJudged event) {
        return fact("candidacyJudged", of(event.candidacy()));
    }

    @Override
    public String candidacyReasoned(CourseEvent.CandidacyReasoned event) {
        return fact("candidacyReasoned", told(list(event.reasons()), event.words()));
    }

    @Override
    public String risksDiscussed(CourseEvent.RisksDiscussed event) {
        return fact("risksDiscussed", list(event.topics()));
    }

    @Override
    public String clientDecided(CourseEvent.ClientDecided event) {
        return fact("clientDecided", of(event.answer()));
    }

    @Override
    public String referred(CourseEvent.Referred event) {
        return fact("referred", event.provider(), event.phone());
    }

    @Override
    public String outcomeNoted(CourseEvent.OutcomeNoted event) {
        return event.validUntil().isPresent()
                ? fact(
                        "outcomeUntil",
                        of(event.outcome()),
                        event.prescriber(),
                        event.validUntil().get().toString())
                : fact("outcome", of(event.outcome()), event.prescriber());
    }

    @Override
    public String consentGiven(CourseEvent.ConsentGiven event) {
        return fact("consentGiven", of(event.consent()), event.version());
    }

    @Override
    public String consentWithdrawn(CourseEvent.ConsentWithdrawn event) {
        return fact("consentWithdrawn", of(event.consent()));
    }

    @Override
    public String objectionRaised(CourseEvent.ObjectionRaised event) {
        return fact("objectionRaised", event.protector(), event.words());
    }

    @Override
    public String objectionWithdrawn(CourseEvent.ObjectionWithdrawn event) {
        return fact("objectionWithdrawn", event.protector());
    }

    @Override
    public String objectionsNoted(CourseEvent.ObjectionsNoted event) {
        return fact("objectionsNoted", of(event.objections()));
    }

    @Override
    public String preparationHeld(CourseEvent.PreparationHeld event) {
        return fact("preparationHeld", list(event.topics()));
    }

    @Override
    public String integrationHeld(CourseEvent.IntegrationHeld event) {
        return fact("integrationHeld");
    }

    @Override
    public String responseHeard(CourseEvent.ResponseHeard event) {
        return fact("responseHeard", told(list(event.responses()), event.words()));
    }

    @Override
    public String nextDecided(CourseEvent.NextDecided event) {
        return fact("nextDecided", of(event.next()));
    }

    @Override
    public String nextReasoned(CourseEvent.NextReasoned event) {
        return fact("nextReasoned", event.words());
    }

    @Override
    public String threadKept(CourseEvent.ThreadKept event) {
        return fact("threadKept", of(event.strand()), event.words());
    }

    @Override
    public String followedUp(CourseEvent.FollowedUp event) {
        return fact("followedUp", after(event.after()), event.words());
    }

    @Override
    public String recordedByMistake(CourseEvent.RecordedByMistake event) {
        return fact("recordedByMistake", Long.toString(event.corrected()));
    }
}
