package io.vigil.console.course.command;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Response;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.given.JourneyDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A wish of the therapist on the way from a journey: integration, the thread, what follows, and what was a mistake. */
public interface JourneyCommand extends CourseCommand {
    /**
     * An integration session was held on a journey (P19). It is closed by nothing but the journey's own session.
     *
     * @param journey the session on whose day it was
     * @param responses what the client found; none of them better than another, and none needed (E9)
     */
    record HoldIntegration(LocalDate on, UUID journey, Set<Response> responses, String words)
            implements JourneyCommand {
        public HoldIntegration {
            responses = Set.copyOf(responses);
        }

        @Override
        public Decision decide(Course course, Moment now) {
            var day = course.journey(journey).map(JourneyDay::on);
            return Drafting.of(course, now, on)
                    .text(words)
                    .open(CourseGates.beforeIntegration(course, on))
                    .check(day.isPresent(), CourseNotices.unknownJourney())
                    .check(
                            day.filter(on::isBefore).isEmpty(),
                            CourseNotices.beforeTheJourney(
                                    day.map(LocalDate::toString).orElse("")))
                    .accept(numbers -> responses.isEmpty() && words.isBlank()
                            ? List.of(new CourseEvent.IntegrationHeld(numbers.next(), journey))
                            : List.of(
                                    new CourseEvent.ResponseHeard(numbers.next(), numbers.upcoming(), responses, words),
                                    new CourseEvent.IntegrationHeld(numbers.next(), journey)));
        }

        @Override
        public String toString() {
            return "HoldIntegration[" + journey + "]";
        }
    }

    /**
     * What follows the last journey, decided with the client (P21).
     *
     * @param reasons in the client's words; may be empty
     */
    record DecideNext(LocalDate on, Next next, String reasons) implements JourneyCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            var leadsOn = next == Next.ANOTHER_JOURNEY || next == Next.MORE_PREPARATION;
            return Drafting.of(course, now, on)
                    .text(reasons)
                    .open(leadsOn ? CourseGates.beforeGoingOn(course, on) : CourseGates.beforeNext(course, on))
                    .notBefore(course.lastDecided())
                    .accept(numbers ->
                            facts(numbers, course.lastJourney().orElseThrow().session()));
        }

        private List<CourseEvent> facts(Drafting.Numbers numbers, UUID journey) {
            return reasons.isBlank()
                    ? List.of(new CourseEvent.NextDecided(numbers.next(), journey, next))
                    : List.of(
                            new CourseEvent.NextReasoned(numbers.next(), numbers.upcoming(), reasons),
                            new CourseEvent.NextDecided(numbers.next(), journey, next));
        }

        @Override
        public String toString() {
            return "DecideNext[" + next + "]";
        }
    }

    /** Writes an entry of the thread; a commitment brings its follow-ups with it (E14, E16). */
    record KeepThread(LocalDate on, Strand strand, Optional<UUID> journey, String words, List<Duration> followUps)
            implements JourneyCommand {
        /** 24 hours, 72 hours, 1 week: our own starting values, no clinical rule. */
        public static final List<Duration> USUAL_FOLLOW_UPS =
                List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

        public KeepThread {
            followUps = List.copyOf(followUps);
        }

        /** An entry with the usual follow-ups, if it is a commitment. */
        public static KeepThread usual(LocalDate on, Strand strand, Optional<UUID> journey, String words) {
            return new KeepThread(
                    on, strand, journey, words, strand == Strand.COMMITMENT ? USUAL_FOLLOW_UPS : List.of());
        }

        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .written(words)
                    .text(words)
                    .check(
                            journey.isEmpty() || course.journey(journey.get()).isPresent(),
                            CourseNotices.unknownJourney())
                    .accept(numbers ->
                            List.of(new CourseEvent.ThreadKept(numbers.next(), strand, journey, words, followUps)));
        }

        @Override
        public String toString() {
            return "KeepThread[" + strand + "]";
        }
    }

    /**
     * The client was asked about a commitment.
     *
     * @param commitment the number of its fact
     * @param after which of its follow-ups this was
     */
    record FollowUp(LocalDate on, long commitment, Duration after, String words) implements JourneyCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            var isAwaited = course.thread().stream()
                            .anyMatch(kept -> kept.number() == commitment
                                    && kept.followUps().contains(after))
                    && course.followedUp(commitment).stream()
                            .noneMatch(each -> each.after().equals(after));
            return Drafting.of(course, now, on)
                    .text(words)
                    .check(isAwaited, CourseNotices.unknownFollowUp())
                    .accept(numbers -> List.of(new CourseEvent.FollowedUp(numbers.next(), commitment, after, words)));
        }

        @Override
        public String toString() {
            return "FollowUp[" + commitment + "]";
        }
    }

    /**
     * A fact was recorded by mistake. It stays, and counts for nothing from now on; what was kept together with it goes
     * with it, and the record is told anew whether an objection stands.
     */
    record Correct(long number) implements JourneyCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            var mistake = course.standing().stream()
                    .filter(fact -> fact.number() == number)
                    .findFirst();
            return Drafting.of(course, now, now.today())
                    .check(
                            mistake.isPresent() && !(mistake.get() instanceof CourseEvent.RecordedByMistake),
                            CourseNotices.nothingToCorrect())
                    .check(
                            mistake.filter(fact -> fact instanceof CourseEvent.ObjectionsNoted || of(fact) > 0)
                                    .isEmpty(),
                            CourseNotices.followsOthers())
                    .accept(numbers -> facts(course, mistake.orElseThrow(), numbers));
        }

        private static List<CourseEvent> facts(Course course, CourseEvent mistake, Drafting.Numbers numbers) {
            var facts = new ArrayList<CourseEvent>();
            course.standing().stream()
                    .filter(fact -> of(fact) == mistake.number())
                    .forEach(fact ->
                            facts.add(new CourseEvent.RecordedByMistake(numbers.next(), fact.number(), fact.vault())));
            facts.add(new CourseEvent.RecordedByMistake(numbers.next(), mistake.number(), mistake.vault()));
            if (mistake instanceof CourseEvent.ObjectionRaised || mistake instanceof CourseEvent.ObjectionWithdrawn) {
                var left = course.after(facts).objections().isEmpty();
                facts.add(new CourseEvent.ObjectionsNoted(
                        numbers.next(), left ? CourseEvent.Objections.NONE : CourseEvent.Objections.STAND));
            }
            return List.copyOf(facts);
        }

        /** The number of the fact that {@code fact} says more about; 0 when it stands for itself. */
        private static long of(CourseEvent fact) {
            if (fact instanceof CourseEvent.CandidacyReasoned reasoned) {
                return reasoned.of();
            }
            if (fact instanceof CourseEvent.ResponseHeard heard) {
                return heard.of();
            }
            return fact instanceof CourseEvent.NextReasoned reasoned ? reasoned.of() : 0;
        }
    }
}
