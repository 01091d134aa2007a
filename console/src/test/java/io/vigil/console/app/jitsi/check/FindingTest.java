package io.vigil.console.app.jitsi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    @ParameterizedTest
    @EnumSource
    void everyStepHasItsSentences(Step step) {
        assertTrue(Finding.fits(step, 1, 2).sentence().endsWith("."), step::toString);
        assertTrue(Finding.lacks(step, 1, 2).sentence().endsWith("."), step::toString);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsNeededKeepsADeploymentFromFitting(Step step) {
        assertEquals(
                step.weight() == Step.Weight.NEEDED,
                Finding.lacks(step).outcome() == Finding.Outcome.MISSING,
                step::toString);
    }
}
