package io.vigil.console.watch.pipe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.watch.screen.CardShown;
import io.vigil.console.watch.screen.Cause;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchNoticesTest {
    static Stream<Notice> everyNotice() {
        return Stream.concat(
                Stream.of(WatchNotices.gone(), WatchNotices.notWatched()),
                Arrays.stream(Cause.values()).map(cause -> CardShown.of(cause, Optional.empty(), Duration.ZERO)
                        .notice()));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void isSaidCalmlyInWholeSentences(Notice notice) {
        Stream.of(notice.what(), notice.meaning(), notice.next()).forEach(sentence -> {
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("!") || sentence.contains("''") || sentence.contains("{"), sentence);
        });
    }
}
