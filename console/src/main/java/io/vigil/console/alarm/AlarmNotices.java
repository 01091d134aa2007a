package io.vigil.console.alarm;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about the sound of this computer. */
public final class AlarmNotices {
    private static final Words WORDS = Words.of(AlarmNotices.class);

    private AlarmNotices() {}

    /** For the check-in: nothing here takes sound. */
    public static Notice noDevice() {
        return WORDS.notice("noDevice");
    }

    /** In the session: it was there, and nothing takes sound any more. */
    public static Notice lost() {
        return WORDS.notice("lost");
    }

    /** In the session: the sound comes from another device than before. */
    public static Notice elsewhere(SoundDevice device) {
        return WORDS.notice("elsewhere", device.name());
    }

    /** For the bar, beside an alarm that is not heard. */
    public static String cannotRing() {
        return WORDS.text("cannotRing");
    }
}
