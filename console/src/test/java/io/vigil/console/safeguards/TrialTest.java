package io.vigil.console.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.safeguards.Trial.Told;
import io.vigil.console.safeguards.Trial.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final Removal REMOVAL = Removal.read("H-19.removal", RemovalTest.LINES);
    private static final Ran GREEN = new Ran(3, List.of(), List.of());
    private static final Ran UNMET = new Ran(3, List.of("expected: <true> but was: <false>"), List.of("and an error"));

    private int controls;

    private Trial trial(Ran untouched, Ran without) {
        return new Trial(new Proof() {
            @Override
            public Ran untouched(Removal removal) {
                controls++;
                return untouched;
            }

            @Override
            public Ran without(Removal removal) {
                return without;
            }
        });
    }

    @Test
    void aTestThatFailsByAssertionHasNoticed() {
        assertEquals(Verdict.NOTICED, trial(GREEN, UNMET).of(REMOVAL).verdict());
    }

    @Test
    void aTestThatPassesHasNotAndItIsSaidWhatNobodyNotices() {
        var told = trial(GREEN, GREEN).of(REMOVAL);

        assertEquals(new Told(REMOVAL, Verdict.SURVIVED, "nobody notices that nothing rings"), told);
    }

    @Test
    void whatDoesNotCompileOrEndOrFailsByAnErrorHasNoticedNothing() {
        assertEquals(
                Verdict.NOT_TRIED,
                trial(GREEN, Ran.not("it does not compile")).of(REMOVAL).verdict());
        assertEquals(
                Verdict.NOT_TRIED,
                trial(GREEN, new Ran(1, List.of(), List.of("NullPointerException")))
                        .of(REMOVAL)
                        .verdict());
    }

    @Test
    void aTestThatFailsAnywayOrIsNotThereProvesNothing() {
        assertEquals(Verdict.NOT_TRIED, trial(UNMET, UNMET).of(REMOVAL).verdict());
        assertEquals(
                "session.EscalationTest#vitalsRing runs no test",
                trial(new Ran(0, List.of(), List.of()), UNMET).of(REMOVAL).says());
    }

    @Test
    void oneTestIsRunUntouchedOnce() {
        var trial = trial(GREEN, UNMET);
        trial.of(REMOVAL);
        trial.of(REMOVAL);

        assertEquals(1, controls);
    }

    @Test
    void oneThatWasNotNoticedIsNamedAndEndsTheBuild() {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var noticed = trial(GREEN, UNMET).of(REMOVAL);

        assertTrue(Removals.print(List.of(noticed), out));
        assertFalse(Removals.print(List.of(noticed, trial(GREEN, GREEN).of(REMOVAL)), out));
        assertFalse(Removals.print(List.of(), out), "none is not all");

        var said = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("1 removals, 1 noticed"), said);
        assertTrue(said.contains("2 removals, 1 noticed"), said);
        assertTrue(said.contains("H-19 SAFE-52 SURVIVED  H-19: nobody notices that nothing rings"), said);
    }
}
