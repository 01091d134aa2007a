package io.vigil.console.app.jitsi.pin;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Why a library was not pinned. */
final class PinNotices {
    private static final Words WORDS = Words.of(PinNotices.class);
    private static final int MEBIBYTE = 1024 * 1024;

    private PinNotices() {}

    static Notice notReached(URI from) {
        return WORDS.notice("notReached", from);
    }

    static Notice refused(URI from, int status) {
        return WORDS.notice("refused", from, String.valueOf(status));
    }

    static Notice leadsElsewhere(URI from) {
        return WORDS.notice("leadsElsewhere", from);
    }

    static Notice tooSlow(URI from, Duration limit) {
        return WORDS.notice("tooSlow", from, String.valueOf(limit.toSeconds()));
    }

    static Notice tooLong(URI from, int mostBytes) {
        return WORDS.notice("tooLong", from, String.valueOf(mostBytes / MEBIBYTE));
    }

    static Notice noLibrary(URI from) {
        return WORDS.notice("noLibrary", from);
    }

    static Notice another(URI from, String found, String pinned) {
        return WORDS.notice("another", from, found, pinned);
    }

    static Notice notTheAccepted(URI from, String found, String accepted) {
        return WORDS.notice("notTheAccepted", from, found, accepted);
    }

    static Notice notWritten(Path folder) {
        return WORDS.notice("notWritten", folder);
    }
}
