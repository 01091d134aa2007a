package io.vigil.console.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-67")
class LeavingTest {
    private final List<String> done = new ArrayList<>();
    private boolean goesOn = true;
    private final Leaving leaving = new Leaving(() -> goesOn, () -> done.add("asked"));

    @Test
    void inASessionItIsAskedFirstHoweverOften() {
        leaving.wished(() -> done.add("closed"));
        leaving.wished(() -> done.add("closed"));

        assertEquals(List.of("asked", "asked"), done);
    }

    @Test
    void theTherapistsWordClosesIt() {
        leaving.wished(() -> done.add("closed"));
        leaving.confirmed();

        assertEquals(List.of("asked", "closed"), done);
    }

    @Test
    void withoutASessionNothingIsAsked() {
        goesOn = false;
        leaving.wished(() -> done.add("closed"));

        assertEquals(List.of("closed"), done);
    }

    @Test
    void aWordThatNobodyAskedForClosesNothing() {
        leaving.confirmed();

        assertEquals(List.of(), done);
    }
}
