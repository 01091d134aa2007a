package io.vigil.console.escalation;

import java.util.List;

/**
 * What raises an alarm (domain.md §5), gravest first. Each is a truth of its own: several may stand at once. A call from the
 * sitter that comes by telephone is raised by the therapist's own key.
 */
public enum Cause {
    /** The client asked: "I need you". */
    HELP,
    /** The sitter asked, on the sitter's page: "I need help". */
    SITTER_HELP,
    CONTACT_LOST,
    MEDICINE_OUTSIDE_PLAN,
    CHECK_IN_UNANSWERED,
    VITALS_OVER,
    /** The sitter asks the therapist to come to the call. */
    SITTER_CALLS,
    LOOK_IN_MISSED,
    /** The prescriber asks, on the prescriber's page, to speak with the therapist. */
    PRESCRIBER_CALLS,
    /** The therapist saw or heard something, or the sitter called. */
    OWN_KEY;

    /** Raised by the therapist's own hand: nobody has to be told, so it does not sound; bar and ladder stand. */
    public boolean isOwn() {
        return this == MEDICINE_OUTSIDE_PLAN || this == OWN_KEY;
    }

    /** Raised and ended by people, and by nothing that is only looked at. */
    boolean isByPeople() {
        return this == HELP || isBeside() || isOwn();
    }

    /** Somebody at the client's home calls: whoever comes to the client's call is with all of them. */
    boolean isFromHome() {
        return this == HELP || this == SITTER_HELP || this == SITTER_CALLS;
    }

    /** Asked for on the sitter's page, or on the prescriber's. */
    public boolean isBeside() {
        return this == SITTER_HELP || this == SITTER_CALLS || this == PRESCRIBER_CALLS;
    }

    /** In which order the rungs are offered when no life is threatened. What is documented comes last, always. */
    List<Rung> order() {
        return switch (this) {
            case HELP, CHECK_IN_UNANSWERED, OWN_KEY ->
                List.of(Rung.VOICE, Rung.SITTER, Rung.PRESCRIBER, Rung.EMERGENCY, Rung.SECOND_CONTACT, Rung.LINES);
            case CONTACT_LOST ->
                List.of(Rung.SITTER, Rung.SECOND_CONTACT, Rung.EMERGENCY, Rung.VOICE, Rung.PRESCRIBER, Rung.LINES);
            case MEDICINE_OUTSIDE_PLAN, PRESCRIBER_CALLS ->
                List.of(Rung.PRESCRIBER, Rung.SITTER, Rung.LINES, Rung.EMERGENCY, Rung.SECOND_CONTACT, Rung.VOICE);
            case SITTER_HELP ->
                List.of(Rung.SITTER, Rung.EMERGENCY, Rung.PRESCRIBER, Rung.VOICE, Rung.SECOND_CONTACT, Rung.LINES);
            case VITALS_OVER, SITTER_CALLS, LOOK_IN_MISSED ->
                List.of(Rung.SITTER, Rung.VOICE, Rung.PRESCRIBER, Rung.EMERGENCY, Rung.SECOND_CONTACT, Rung.LINES);
        };
    }
}
