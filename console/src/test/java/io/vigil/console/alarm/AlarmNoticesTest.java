package io.vigil.console.alarm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.words.Notice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlarmNoticesTest {
    static Stream<Notice> everyNotice() {
        return Stream.of(
                AlarmNotices.noDevice(), AlarmNotices.lost(), AlarmNotices.elsewhere(new SoundDevice("Loudspeaker")));
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
