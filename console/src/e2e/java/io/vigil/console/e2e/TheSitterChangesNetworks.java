package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.call.voice.Person;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.Loudness;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While the therapist speaks with the sitter, the sitter's telephone leaves one network for another, as it does when they
 * go to the door to let somebody in. The same voice is back by itself; the client's call stands all the while.
 */
@Tag("SAFE-30")
@Tag("SAFE-88")
class TheSitterChangesNetworks {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(6);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);
    /** What was under way when the network went has arrived by then, and the pane has told of it. */
    private static final Duration UNDER_WAY = Duration.ofMillis(1_200);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andIsHeardAgainWithinSixSeconds(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            var console = homes.console();
            console.goesIntoTheJourney();
            var phone = new GuestBrowser.Options().behind(homes.nets().laySitter());
            try (var sitter = GuestBrowser.open(phone.trusting(homes.pin()))) {
                comes(console, sitter);
                speaks(console, sitter);

                sitter.noteSilences();
                var switched = Instant.now();
                homes.nets().switchSitter();
                isHeardAgain(console, sitter, switched);

                assertEquals("journey", homes.guest().screen());
                homes.untilMediaFlowsAnew();
                assertEquals(0, console.losses(), "nothing rang");
            }
        }
    }

    private static void comes(ConsoleBehind console, GuestBrowser sitter) {
        sitter.visit(console.sittersLink());
        sitter.until("the link is read", OpenSession.SOON, "link");
        sitter.press("begin");
        sitter.until("the sitter waits", OpenSession.SOON, "waiting");
        Patience.until(
                "the same four words", OpenSession.SOON, () -> sitter.words().equals(console.sittersWords()));
        console.admitTheSitter();
        sitter.until("the sitter is let in", OpenSession.SOON, "day");
    }

    private static void speaks(ConsoleBehind console, GuestBrowser sitter) {
        console.speakWithTheSitter();
        Patience.until(
                "the therapist speaks with the sitter",
                OpenSession.SOON,
                () -> console.voice().with() == Person.SITTER);
        Loudness.untilAVoice("heard here", () -> console.voice().energy());
        Loudness.untilAVoice("heard there", sitter);
    }

    private static void isHeardAgain(ConsoleBehind console, GuestBrowser sitter, Instant switched) {
        Patience.settled(UNDER_WAY.minus(Duration.between(switched, Instant.now())));
        var before = console.voice();
        Patience.until(
                "the sitter is heard again",
                SEEN_WITHIN,
                () -> console.voice().packets() > before.packets(),
                () -> before + " " + console.voice() + ", sitter " + sitter.received());
        var here = Duration.between(switched, Instant.now());
        Patience.until("the sitter hears again", SEEN_WITHIN, () -> sitter.longestSilenceOver()
                .isAfter(switched));
        var there = Duration.between(switched, sitter.longestSilenceOver());
        System.getLogger(TheSitterChangesNetworks.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "from the switch to the next sound: console {0} ms, sitter {1} ms",
                        here.toMillis(),
                        there.toMillis());

        assertEquals(Person.SITTER, console.voice().with(), "the therapist spoke with them all the while");
        assertTrue(before.packets() > 0 && console.voice().packets() > before.packets(), "and by the same voice");
        assertTrue(here.compareTo(BACK_WITHIN) <= 0 && there.compareTo(BACK_WITHIN) <= 0, here + " " + there);
    }
}
