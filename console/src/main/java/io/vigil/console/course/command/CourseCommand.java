package io.vigil.console.course.command;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wish of the therapist on the way to a journey; those on the way from it are {@link JourneyCommand}s. Decides what
 * becomes of it; changes nothing itself. What was written stays out of {@code toString}, and so out of every log. What
 * closes a way (a no, an objection, a withdrawal) is taken at every stage.
 */
public interface CourseCommand {
    Decision decide(Course course, Moment now);

    /** Whether this suits the client for now, and why (E21). */
    record JudgeCandidacy(LocalDate on, Candidacy candidacy, Set<Reason> reasons, String words)
            implements CourseCommand {
        public JudgeCandidacy {
            reasons = Set.copyOf(reasons);
        }

        @Override
        public Decision decide(Course course, Moment now) {
            var isSuitable = candidacy == Candidacy.SUITABLE;
            return Drafting.of(course, now, on)
                    .text(words)
                    .check(!isSuitable || !reasons.isEmpty(), CourseNotices.reasonMissing())
                    .open(isSuitable ? CourseGates.beforeCandidacy(course, on) : List.of())
                    .notBefore(course.candidacy())
                    .accept(numbers -> reasons.isEmpty() && words.isBlank()
                            ? List.of(new CourseEvent.CandidacyJudged(numbers.next(), candidacy))
                            : List.of(
                                    new CourseEvent.CandidacyReasoned(
                                            numbers.next(), numbers.upcoming(), reasons, words),
                                    new CourseEvent.CandidacyJudged(numbers.next(), candidacy)));
        }

        @Override
        public String toString() {
            return "JudgeCandidacy[" + candidacy + "]";
        }
    }

    /** Risks and benefits were discussed: both of them (P3). */
    record DiscussRisks(LocalDate on, Set<RiskTopic> topics) implements CourseCommand {
        public DiscussRisks {
            topics = Set.copyOf(topics);
        }

        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .check(topics.containsAll(Set.of(RiskTopic.BENEFITS, RiskTopic.RISKS)), CourseNotices.bothTopics())
                    .open(CourseGates.beforeRisks(course, on))
                    .accept(numbers -> List.of(new CourseEvent.RisksDiscussed(numbers.next(), topics)));
        }
    }

    /** The client's own word. */
    record NoteAnswer(LocalDate on, Answer answer) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .open(answer == Answer.YES ? CourseGates.beforeYes(course, on) : List.of())
                    .notBefore(course.answer())
                    .accept(numbers -> List.of(new CourseEvent.ClientDecided(numbers.next(), answer)));
        }
    }

    /** Refers the client for a medical consultation: after a yes of their own, and never without one. */
    record Refer(LocalDate on, String provider, String phone) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .written(provider)
                    .line(provider)
                    .line(phone)
                    .open(CourseGates.beforeReferral(course, on))
                    .accept(numbers -> List.of(new CourseEvent.Referred(numbers.next(), provider, phone)));
        }

        @Override
        public String toString() {
            return "Refer[]";
        }
    }

    /** What the consultation came to. */
    record NoteOutcome(LocalDate on, Outcome outcome, String prescriber, Optional<LocalDate> validUntil)
            implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            var isCleared = outcome == Outcome.CLEARED;
            return Drafting.of(course, now, on)
                    .line(prescriber)
                    .check(!isCleared || !prescriber.isBlank(), CourseNotices.nothingWritten())
                    .check(!isCleared || validUntil.isPresent(), CourseNotices.validityMissing())
                    .check(validUntil.filter(on::isAfter).isEmpty(), CourseNotices.overBeforeItBegan())
                    .open(CourseGates.beforeOutcome(course, on))
                    .notBefore(course.outcome())
                    .accept(numbers ->
                            List.of(new CourseEvent.OutcomeNoted(numbers.next(), outcome, prescriber, validUntil)));
        }

        @Override
        public String toString() {
            return "NoteOutcome[" + outcome + "]";
        }
    }

    /** A consent was given, to a text of that version. */
    record GiveConsent(LocalDate on, Consent consent, String version) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .written(version)
                    .line(version)
                    .notBefore(course.lastOf(consent))
                    .accept(numbers -> List.of(new CourseEvent.ConsentGiven(numbers.next(), consent, version)));
        }

        @Override
        public String toString() {
            return "GiveConsent[" + consent + "]";
        }
    }

    /** A consent was withdrawn: at any time, for any reason. */
    record WithdrawConsent(LocalDate on, Consent consent) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .check(course.consent(consent).isPresent(), CourseNotices.notInForce())
                    .notBefore(course.lastOf(consent))
                    .accept(numbers -> List.of(new CourseEvent.ConsentWithdrawn(numbers.next(), consent)));
        }
    }

    /** A protector objects: at any stage, known before or not (P5). */
    record RaiseObjection(LocalDate on, String protector, String words) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .written(protector)
                    .line(protector)
                    .text(words)
                    .accept(numbers -> List.of(
                            new CourseEvent.ObjectionRaised(numbers.next(), protector, words),
                            new CourseEvent.ObjectionsNoted(numbers.next(), CourseEvent.Objections.STAND)));
        }

        @Override
        public String toString() {
            return "RaiseObjection[]";
        }
    }

    /**
     * A protector objects no longer, by its own word. After a crash the record may still say that one stands when none
     * does: then this brings the record in line, whichever protector is named.
     */
    record WithdrawObjection(LocalDate on, String protector) implements CourseCommand {
        @Override
        public Decision decide(Course course, Moment now) {
            var name = protector.strip();
            var raised = course.objections().stream()
                    .filter(each -> each.protector().equals(name))
                    .findFirst();
            var left = course.objections().size() - (raised.isPresent() ? 1 : 0);
            var note = left > 0 ? CourseEvent.Objections.STAND : CourseEvent.Objections.NONE;
            return Drafting.of(course, now, on)
                    .check(
                            raised.isPresent() || (course.objections().isEmpty() && course.isObjectedTo()),
                            CourseNotices.noObjection())
                    .notBefore(raised)
                    .accept(numbers -> raised.isPresent()
                            ? List.of(
                                    new CourseEvent.ObjectionWithdrawn(numbers.next(), name),
                                    new CourseEvent.ObjectionsNoted(numbers.next(), note))
                            : List.of(new CourseEvent.ObjectionsNoted(numbers.next(), note)));
        }

        @Override
        public String toString() {
            return "WithdrawObjection[]";
        }
    }

    /** A preparation session was held (P9, P10). How many there are is shown, and is no limit. */
    record HoldPreparation(LocalDate on, Set<PreparationTopic> topics) implements CourseCommand {
        public HoldPreparation {
            topics = Set.copyOf(topics);
        }

        @Override
        public Decision decide(Course course, Moment now) {
            return Drafting.of(course, now, on)
                    .check(!topics.isEmpty(), CourseNotices.nothingChosen())
                    .open(CourseGates.beforePreparation(course, on))
                    .accept(numbers -> List.of(new CourseEvent.PreparationHeld(numbers.next(), topics)));
        }
    }
}
