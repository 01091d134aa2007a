package io.vigil.console.course.event;

import io.vigil.console.words.Bounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A fact about a client's course. The list of these facts, with the journey days that the sessions themselves tell of, is
 * the only truth; no fact is ever edited, and a mistake is corrected by another fact. Each kind says which vault keeps it
 * (domain.md §6). What was written stays out of {@code toString}, and so out of every log.
 */
public sealed interface CourseEvent {
    Kept kept();

    /** Counts up within one client's course, from 1. */
    default long number() {
        return kept().number();
    }

    /** The day of which it tells, which may be before the day on which it was written down. */
    default LocalDate on() {
        return kept().on();
    }

    Vault vault();

    <R> R match(Cases<R> cases);

    /** Where a fact is kept. */
    enum Vault {
        RECORD,
        PSYCHOTHERAPY
    }

    /** Whether it suits the client for now. */
    enum Candidacy {
        SUITABLE,
        NOT_SUITABLE
    }

    /** Why this may suit a client: any one of them is enough. */
    enum Reason {
        THERAPY_STALLED,
        NOT_RELIEVED_ENOUGH,
        HARD_TO_COME_NEAR,
        MEANING_OR_GROWTH
    }

    /** What a discussion of risks and benefits goes through. */
    enum RiskTopic {
        BENEFITS,
        RISKS,
        SIDE_EFFECTS,
        RESPONSES_VARY,
        OTHER_WAYS,
        AT_HOME
    }

    /** The client's own word. */
    enum Answer {
        YES,
        NO,
        UNDECIDED
    }

    /** What the medical consultation came to. */
    enum Outcome {
        PENDING,
        NOT_CLEARED,
        CLEARED
    }

    /** What the client agrees to, in the order in which it is asked; the plan for emergencies is agreed to as well. */
    enum Consent {
        TELEHEALTH,
        KAP_TREATMENT,
        PRIVACY_PRACTICES,
        SITTER_AND_EMERGENCY_SERVICES,
        EMERGENCY_PLAN
    }

    /** Whether any protector objects. */
    enum Objections {
        STAND,
        NONE
    }

    /** What preparation goes through (P10). */
    enum PreparationTopic {
        WHAT_TO_EXPECT,
        SET_AND_SETTING,
        INTENTIONS,
        AFTERWARDS
    }

    /** What a client may find in a journey; none is better than another (E9). */
    enum Response {
        INSIGHT,
        CONFUSION,
        LITTLE_SHIFT
    }

    /** What follows a journey. */
    enum Next {
        ANOTHER_JOURNEY,
        MORE_PREPARATION,
        PAUSED,
        COMPLETE
    }

    /** The strands of the thread, in their order. */
    enum Strand {
        INTENTION,
        JOURNEY,
        INTEGRATION,
        COMMITMENT
    }

    /** In the order of the enum, so that the same fact is always the same text. */
    private static <E extends Enum<E>> Set<E> ordered(Set<E> chosen) {
        return Collections.unmodifiableSet(new TreeSet<>(chosen));
    }

    /** Whether this way of working suits the client for now (E21). Both are ordinary ends of a conversation. */
    record CandidacyJudged(Kept kept, Candidacy candidacy) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.candidacyJudged(this);
        }
    }

    /**
     * Why it suits, in the therapist's words: analysis, and so kept apart from the record.
     *
     * @param of the number of the {@link CandidacyJudged} it belongs to
     */
    record CandidacyReasoned(Kept kept, long of, Set<Reason> reasons, String words) implements CourseEvent {
        public CandidacyReasoned {
            reasons = ordered(reasons);
            words = Bounds.text("why it suits", words).strip();
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.candidacyReasoned(this);
        }

        @Override
        public String toString() {
            return "CandidacyReasoned[]";
        }
    }

    /** Risks and benefits were discussed (P3). */
    record RisksDiscussed(Kept kept, Set<RiskTopic> topics) implements CourseEvent {
        public RisksDiscussed {
            topics = ordered(topics);
        }

        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.risksDiscussed(this);
        }
    }

    /** The client's own decision (P4); it may change at any time. */
    record ClientDecided(Kept kept, Answer answer) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clientDecided(this);
        }
    }

    /** Referred for a medical consultation (P4). */
    record Referred(Kept kept, String provider, String phone) implements CourseEvent {
        public Referred {
            provider = Bounds.line("a provider", provider);
            phone = Bounds.line("a provider's number", phone);
        }

        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referred(this);
        }

        @Override
        public String toString() {
            return "Referred[]";
        }
    }

    /**
     * What the medical consultation came to (E11). The prescription itself stands in the client's file.
     *
     * @param validUntil the last day on which a clearance holds; known whenever it is one
     */
    record OutcomeNoted(Kept kept, Outcome outcome, String prescriber, Optional<LocalDate> validUntil)
            implements CourseEvent {
        public OutcomeNoted {
            prescriber = Bounds.line("a prescriber", prescriber);
        }

        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcomeNoted(this);
        }

        @Override
        public String toString() {
            return "OutcomeNoted[" + outcome + "]";
        }
    }

    /**
     * A consent was given.
     *
     * @param version which text was agreed to
     */
    record ConsentGiven(Kept kept, Consent consent, String version) implements CourseEvent {
        public ConsentGiven {
            version = Bounds.line("a version of a consent", version);
        }

        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consentGiven(this);
        }

        @Override
        public String toString() {
            return "ConsentGiven[" + consent + "]";
        }
    }

    /** A consent was withdrawn; from then on it is not in force. */
    record ConsentWithdrawn(Kept kept, Consent consent) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consentWithdrawn(this);
        }
    }

    /** A protector objects (P5), word for word (E18). */
    record ObjectionRaised(Kept kept, String protector, String words) implements CourseEvent {
        public ObjectionRaised {
            protector = Bounds.line("a protector", protector);
            words = Bounds.text("an objection", words).strip();
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.objectionRaised(this);
        }

        @Override
        public String toString() {
            return "ObjectionRaised[]";
        }
    }

    /** A protector no longer objects. */
    record ObjectionWithdrawn(Kept kept, String protector) implements CourseEvent {
        public ObjectionWithdrawn {
            protector = Bounds.line("a protector", protector);
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.objectionWithdrawn(this);
        }

        @Override
        public String toString() {
            return "ObjectionWithdrawn[]";
        }
    }

    /** All that the record knows of objections: whether one stands. */
    record ObjectionsNoted(Kept kept, Objections objections) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.objectionsNoted(this);
        }
    }

    /** A preparation session was held (P9), and what was gone through in it (P10). */
    record PreparationHeld(Kept kept, Set<PreparationTopic> topics) implements CourseEvent {
        public PreparationHeld {
            topics = ordered(topics);
        }

        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.preparationHeld(this);
        }
    }

    /**
     * An integration session was held on the whole experience (P19).
     *
     * @param journey the session on whose day the journey was
     */
    record IntegrationHeld(Kept kept, UUID journey) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integrationHeld(this);
        }
    }

    /**
     * What the client found in the experience: each is an ordinary outcome (E9).
     *
     * @param of the number of the {@link IntegrationHeld} it belongs to
     */
    record ResponseHeard(Kept kept, long of, Set<Response> responses, String words) implements CourseEvent {
        public ResponseHeard {
            responses = ordered(responses);
            words = Bounds.text("what the client found", words).strip();
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.responseHeard(this);
        }

        @Override
        public String toString() {
            return "ResponseHeard[]";
        }
    }

    /**
     * What follows, decided with the client after integration (P21).
     *
     * @param journey the last one before the decision
     */
    record NextDecided(Kept kept, UUID journey, Next next) implements CourseEvent {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextDecided(this);
        }
    }

    /**
     * Why, in the client's words.
     *
     * @param of the number of the {@link NextDecided} it belongs to
     */
    record NextReasoned(Kept kept, long of, String words) implements CourseEvent {
        public NextReasoned {
            words = Bounds.text("a client's reasons", words).strip();
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextReasoned(this);
        }

        @Override
        public String toString() {
            return "NextReasoned[]";
        }
    }

    /**
     * One entry of the thread from intention to commitment (E14).
     *
     * @param journey the one it belongs to; none before the first
     * @param followUps how long after a commitment the client is asked about it; none for the other strands
     */
    record ThreadKept(Kept kept, Strand strand, Optional<UUID> journey, String words, List<Duration> followUps)
            implements CourseEvent {
        public ThreadKept {
            words = Bounds.text("an entry of the thread", words).strip();
            followUps = List.copyOf(followUps);
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.threadKept(this);
        }

        @Override
        public String toString() {
            return "ThreadKept[" + strand + "]";
        }
    }

    /**
     * The client was asked about a commitment.
     *
     * @param commitment its number
     * @param after which of its follow-ups this was
     */
    record FollowedUp(Kept kept, long commitment, Duration after, String words) implements CourseEvent {
        public FollowedUp {
            words = Bounds.text("a follow-up", words).strip();
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.followedUp(this);
        }

        @Override
        public String toString() {
            return "FollowedUp[]";
        }
    }

    /**
     * A fact was recorded by mistake: it stays where it is, and counts for nothing from now on.
     *
     * @param corrected its number
     * @param vault where it stands, and so where this is kept
     */
    record RecordedByMistake(Kept kept, long corrected, Vault vault) implements CourseEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordedByMistake(this);
        }
    }

    /** One function for each kind of fact: a new kind does not compile until every reader handles it. */
    interface Cases<R> {
        R candidacyJudged(CandidacyJudged event);

        R candidacyReasoned(CandidacyReasoned event);

        R risksDiscussed(RisksDiscussed event);

        R clientDecided(ClientDecided event);

        R referred(Referred event);

        R outcomeNoted(OutcomeNoted event);

        R consentGiven(ConsentGiven event);

        R consentWithdrawn(ConsentWithdrawn event);

        R objectionRaised(ObjectionRaised event);

        R objectionWithdrawn(ObjectionWithdrawn event);

        R objectionsNoted(ObjectionsNoted event);

        R preparationHeld(PreparationHeld event);

        R integrationHeld(IntegrationHeld event);

        R responseHeard(ResponseHeard event);

        R nextDecided(NextDecided event);

        R nextReasoned(NextReasoned event);

        R threadKept(ThreadKept event);

        R followedUp(FollowedUp event);

        R recordedByMistake(RecordedByMistake event);
    }
}
