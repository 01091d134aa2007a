package io.vigil.console.alarm.tune;

import java.util.List;

/**
 * What is rung, told apart by ear alone: by rhythm, direction and pace. All notes lie where ears of every age and small
 * loudspeakers are good, 500 to 2000 Hz. The order is the order in which two alarms at once take turns.
 */
public enum Pattern {
    /** Somebody asks: three short notes that rise, again and again without much pause. */
    HELP(List.of(note(660, 140), rest(60), note(880, 140), rest(60), note(1320, 180), rest(520)), "###..."),
    /** Nobody is there: two long notes that fall, and a silence as long as both. */
    CONTACT_LOST(List.of(note(988, 420), rest(40), note(659, 520), rest(980)), "#.........");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Note> notes;

    private final String beeps;

    Pattern(List<Note> notes, String beeps) {
        this.notes = notes;
        this.beeps = beeps;
    }

    /** One turn of the pattern, which begins with a note and ends with a rest. */
    List<Note> notes() {
        return notes;
    }

    /** Whether a computer without a sound device beeps at step {@code step}, counted in fifths of a second. */
    public boolean beepsAt(long step) {
        return beeps.charAt((int) Math.floorMod(step, (long) beeps.length())) == '#';
    }

    private static Note note(int hertz, int millis) {
        return new Note(hertz, millis);
    }

    private static Note rest(int millis) {
        return new Note(0, millis);
    }
}
