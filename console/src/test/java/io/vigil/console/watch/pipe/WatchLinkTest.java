package io.vigil.console.watch.pipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.watch.WatchTest;
import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A console that was started without a watch; what happens with one is in {@link WatchTest}. */
@Tag("SAFE-65")
@Timeout(20)
class WatchLinkTest {
    private final List<Notice> said = new ArrayList<>();

    @Test
    void itSaysOnceThatNobodyWatchesAndWorksOn() {
        try (var link = WatchLink.open(() -> true, said::add)) {
            link.card(new Card("Card", List.of(), List.of()));
            link.armed();
            link.disarmed();
            link.release();
            link.goodbye();

            assertFalse(link.watched());
            assertFalse(link.startedAgain());
        }

        assertEquals(List.of(WatchNotices.notWatched()), said);
    }
}
