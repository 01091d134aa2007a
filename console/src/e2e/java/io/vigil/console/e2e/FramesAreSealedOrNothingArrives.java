package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.SealStage;
import io.vigil.console.stage.guest.SealStage.Both;
import io.vigil.console.stage.guest.SealStage.Figures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two ends in a real browser: they see and hear each other by the same frame key, and otherwise nothing at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FramesAreSealedOrNothingArrives {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MANY = 100;

    private SealStage stage;

    @BeforeAll
    void open(@TempDir Path folder) {
        stage = SealStage.open(folder);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void withTheSameKeyBothSeeAndHearEachOther() {
        assertEquals("heard", stage.meet("{}"));

        var both = until("seen and heard", FramesAreSealedOrNothingArrives::isSeenAndHeard);
        assertAll(
                () -> assertEquals(0, both.console().refused(), both::toString),
                () -> assertEquals(0, both.guest().refused(), both::toString),
                () -> assertEquals(0, both.console().unsent(), both::toString),
                () -> assertEquals(0, both.guest().unsent(), both::toString));
    }

    @Test
    void withAnotherKeyNothingIsSeenOrHeard() {
        assertEquals("heard", stage.meet("{ otherKey: true }"));

        var both = until("packets came and were refused", FramesAreSealedOrNothingArrives::hasRefusedMany);
        assertNothingArrived(both.console());
        assertNothingArrived(both.guest());
    }

    @Test
    void whatIsSentInTheClearIsNotShownAndNotHeard() {
        assertEquals("heard", stage.meet("{ plainGuest: true }"));

        Patience.until(
                "packets came and were refused",
                SOON,
                () -> hasRefusedMany(stage.figures().console()),
                () -> stage.figures().toString());
        assertNothingArrived(stage.figures().console());
    }

    @Test
    void whoeverPutsAnotherCertificateInBetweenGetsNoConnection() {
        assertEquals("NotTheOtherEnd", stage.meet("{ rewritten: true }"));
        assertNoConnection();
    }

    @Test
    void whoeverHasNotTheKeyGetsNoConnection() {
        assertEquals("NotTheOtherEnd", stage.meet("{ stranger: true }"));
        assertNoConnection();
    }

    @Test
    void picturesInAnotherCodecAreNotSent() {
        assertEquals("heard", stage.meet("{ codec: 'VP9' }"));

        var both = until("heard, and not sent", figures -> figures.unsent() > 0 && figures.audioPackets() >= MANY);
        assertAll(
                () -> assertEquals(0, both.console().framesDecoded(), both::toString),
                () -> assertEquals(0, both.guest().framesDecoded(), both::toString));
    }

    @Test
    void noConnectionNoChannelAndNoUndoingBesides() {
        assertEquals("no connection without an attempt that seals its frames", stage.ask("early()"));
        assertEquals("heard", stage.meet("{}"));

        assertEquals("TypeError", stage.ask("at().console.undo()"));
        assertEquals("no data channels beside sealed frames", stage.ask("at().guest.channel()"));
        until("seen and heard all the same", FramesAreSealedOrNothingArrives::isSeenAndHeard);
    }

    /** Both ends once this holds for each. */
    private Both until(String what, Predicate<Figures> holds) {
        Patience.until(
                what,
                SOON,
                () -> {
                    var both = stage.figures();
                    return holds.test(both.console()) && holds.test(both.guest());
                },
                () -> stage.figures().toString());
        return stage.figures();
    }

    private static boolean isSeenAndHeard(Figures figures) {
        return figures.framesDecoded() > 20
                && figures.audioEnergy() > 0
                && figures.audioPackets() >= MANY
                && figures.opened() >= MANY;
    }

    private static boolean hasRefusedMany(Figures figures) {
        return figures.audioPackets() >= MANY && figures.videoPackets() >= MANY && figures.refused() >= MANY;
    }

    private static void assertNothingArrived(Figures figures) {
        assertAll(
                () -> assertEquals(0, figures.framesDecoded(), figures::toString),
                () -> assertEquals(0, figures.audioSamples(), figures::toString),
                () -> assertEquals(0.0, figures.audioEnergy(), figures::toString),
                () -> assertEquals(0, figures.opened(), figures::toString));
    }

    private void assertNoConnection() {
        var both = stage.figures();
        assertEquals("new", both.console().state());
        assertEquals("new", both.guest().state());
        assertTrue(both.guest().impostors() == 1, both::toString);
    }
}
