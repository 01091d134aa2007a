package io.vigil.console.checklist;

/**
 * One thing of the day that is confirmed or written down (domain.md §3 and §4). What an item says to people stands in
 * {@code words.properties}.
 */
public enum Item {
    IDENTITY(Part.CHECK_IN, Kind.CONFIRMED),
    ADDRESS(Part.CHECK_IN, Kind.WRITTEN),
    CALL_BACK_NUMBER(Part.CHECK_IN, Kind.WRITTEN),
    SITTER_SEEN(Part.CHECK_IN, Kind.CONFIRMED),
    SITTER_ADULT(Part.CHECK_IN, Kind.CONFIRMED),
    SITTER_ROLE(Part.CHECK_IN, Kind.CONFIRMED),
    SITTER_PHONES(Part.CHECK_IN, Kind.CONFIRMED),
    EMERGENCY_NUMBER(Part.CHECK_IN, Kind.WRITTEN),
    DISCONNECTION_PLAN(Part.CHECK_IN, Kind.CONFIRMED),
    CONSENTS(Part.CHECK_IN, Kind.CONFIRMED),
    SAFETY_ASKED(Part.CHECK_IN, Kind.CONFIRMED),
    SUBSTANCES_ASKED(Part.CHECK_IN, Kind.CONFIRMED),
    FASTING(Part.CHECK_IN, Kind.CONFIRMED),
    CLEARANCE(Part.CHECK_IN, Kind.CONFIRMED),

    PARTS_NOT_LISTED(Part.GREEN_LIGHT, Kind.CONFIRMED),

    MEDITATION_DONE(Part.MEDITATION, Kind.CONFIRMED),

    INTENTIONS(Part.INTENTIONS, Kind.WRITTEN),

    PRIVATE_ROOM(Part.SETTING, Kind.CONFIRMED),
    SITTER_IN_EARSHOT(Part.SETTING, Kind.CONFIRMED),
    CAMERA_SHOWS_FACE(Part.SETTING, Kind.CONFIRMED),
    DEVICE_CHARGING(Part.SETTING, Kind.CONFIRMED),
    SECOND_DEVICE(Part.SETTING, Kind.CONFIRMED),
    LIGHTS(Part.SETTING, Kind.CONFIRMED),
    NOTHING_DANGEROUS(Part.SETTING, Kind.CONFIRMED),
    PETS_AND_CHILDREN(Part.SETTING, Kind.CONFIRMED),
    BATHROOM(Part.SETTING, Kind.CONFIRMED),
    THINGS_AT_HAND(Part.SETTING, Kind.CONFIRMED),
    MUSIC(Part.SETTING, Kind.CONFIRMED),
    REST_OF_THE_DAY(Part.SETTING, Kind.CONFIRMED),

    EXPERIENCE_HEARD(Part.PROCESSING, Kind.CONFIRMED),
    PROTECTORS_HEARD(Part.PROCESSING, Kind.CONFIRMED),

    ORIENTED(Part.CLOSE, Kind.CONFIRMED),
    WALKS(Part.CLOSE, Kind.CONFIRMED),
    NAUSEA_SETTLED(Part.CLOSE, Kind.CONFIRMED),
    FINAL_VITALS(Part.CLOSE, Kind.CONFIRMED),
    MOOD_ASKED(Part.CLOSE, Kind.CONFIRMED),
    SITTER_STAYS(Part.CLOSE, Kind.CONFIRMED),
    NO_DRIVING(Part.CLOSE, Kind.CONFIRMED),
    FOLLOW_UP(Part.CLOSE, Kind.CONFIRMED);

    /** The step of the day an item belongs to. */
    public enum Part {
        CHECK_IN,
        GREEN_LIGHT,
        MEDITATION,
        INTENTIONS,
        SETTING,
        PROCESSING,
        CLOSE
    }

    /** How an item is answered. */
    public enum Kind {
        CONFIRMED,
        WRITTEN
    }

    private final Part part;
    private final Kind kind;

    Item(Part part, Kind kind) {
        this.part = part;
        this.kind = kind;
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether what is written for it belongs to the psychotherapy vault (domain.md §6). */
    public boolean isPsychotherapy() {
        return part == Part.GREEN_LIGHT || part == Part.INTENTIONS || part == Part.PROCESSING;
    }

    /** Whether it says where help has to come to, or which number reaches it. */
    public boolean isWhereabouts() {
        return this == ADDRESS || this == EMERGENCY_NUMBER || this == CALL_BACK_NUMBER;
    }

    /**
     * Whether it may be left out with a reason: setting checks, fasting (published ranges differ), processing and the close
     * may; identity, location, sitter,
     * clearance, and everything else before the medicine may not (domain.md §4).
     */
    public boolean mayBeWaived() {
        return this == FASTING || part == Part.SETTING || part == Part.PROCESSING || part == Part.CLOSE;
    }
}
