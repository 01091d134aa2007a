package io.vigil.console.call.device;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is advised about the guest's device. */
public final class DeviceNotices {
    private static final Words WORDS = Words.of(DeviceNotices.class);

    private DeviceNotices() {}

    public static Notice of(Concern concern) {
        return WORDS.notice("concern." + concern);
    }
}
