package io.vigil.console.link.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.link.line.LineState.ShownWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LineStateTest {
    private static final ShownWords SHOWN = new ShownWords("handshake", List.of("river", "amber", "nine", "lamp"));

    @Tag("SAFE-92")
    @Test
    void wordsThatWereReadAreThoseThatAreShownOrNone() {
        var first = LineState.FIRST;
        var state = new LineState(first.servers(), first.seat(), Seal.UNVERIFIED, Optional.of(SHOWN));

        assertEquals(Optional.of(SHOWN), state.shownAs(SHOWN.four()));
        assertEquals(Optional.empty(), state.shownAs(List.of("river", "amber", "nine", "lamps")));
        assertEquals(Optional.empty(), first.shownAs(SHOWN.four()));
    }
}
