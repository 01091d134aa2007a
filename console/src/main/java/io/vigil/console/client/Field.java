package io.vigil.console.client;

/** What is written down of a client, in the order in which it is asked: the place where a finding is mended. */
public enum Field {
    CALLED,
    FULL_NAME,
    PRONOUNS,
    BORN_ON,
    CLIENT_PHONE,
    CLIENT_PHONE_VERIFIED,
    THERAPIST,
    PROTECTORS,
    INTENTIONS,
    SITTER_NAME,
    SITTER_PHONE,
    SITTER_PHONE_VERIFIED,
    SITTER_ADULT,
    SECOND_NAME,
    SECOND_RELATION,
    SECOND_PHONE,
    SECOND_PHONE_VERIFIED,
    ADDRESS_LABEL,
    COUNTRY,
    STREET,
    UNIT,
    EMERGENCY,
    EMERGENCY_VERIFIED,
    DISPATCH,
    DISPATCH_VERIFIED,
    POISON,
    POISON_VERIFIED,
    CRISIS,
    CRISIS_VERIFIED,
    PRESCRIBER,
    PRESCRIBER_PHONE,
    PRESCRIBER_PHONE_VERIFIED,
    PRESCRIPTION,
    WRITTEN_ON,
    VALID_UNTIL,
    AMBER,
    HOLD,
    HOLD_HEART_RATE,
    ALLERGIES,
    CONDITIONS;

    /** Where it is written down when {@code this}, a telephone number, was verified. */
    Field verified() {
        return valueOf(name() + "_VERIFIED");
    }
}
