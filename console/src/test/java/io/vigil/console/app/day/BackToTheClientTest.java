package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock.Arming;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Signs;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What brings the therapist's voice back to the client. */
@Tag("SAFE-30")
class BackToTheClientTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private Duration uptime = Duration.ofMinutes(5);
    private int backs;
    private final BackToTheClient watched = new BackToTheClient(() -> backs++, () -> uptime);

    private static Lookout with(Cause cause) {
        var quiet = Lookout.quiet();
        return quiet.with(quiet.alarms().raised(cause, NOON));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void isACallFromTheHomeAndNothingElseThatMayWait(Cause cause) {
        watched.look(Lookout.quiet());

        watched.look(with(cause));

        var brings =
                switch (cause) {
                    case HELP, SITTER_HELP, SITTER_CALLS, CONTACT_LOST, CHECK_IN_UNANSWERED -> 1;
                    case MEDICINE_OUTSIDE_PLAN, VITALS_OVER, LOOK_IN_MISSED, PRESCRIBER_CALLS, OWN_KEY -> 0;
                };
        assertEquals(brings, backs);
    }

    @Test
    void isTheNewsAndNotWhatStandsSoThatThePrescriberCanBeAskedMeanwhile() {
        var help = with(Cause.HELP);
        watched.look(help);
        watched.look(help);
        assertEquals(1, backs);

        watched.look(help.with(help.alarms().raised(Cause.SITTER_HELP, NOON)));
        assertEquals(2, backs);

        watched.look(Lookout.quiet());
        assertEquals(2, backs);
        watched.look(help);
        assertEquals(3, backs);
    }

    @Test
    void isALossOfContactAtItsFirstMoment() {
        var alive =
                new Signs(Signs.Sign.ALIVE, Optional.empty(), Signs.Sign.ALIVE, Optional.empty(), Optional.of(uptime));
        var contact = Lookout.quiet().watching(Arming.ARMED, uptime).looked(alive, Map.of(), uptime, NOON);
        watched.look(contact);
        assertEquals(0, backs);

        var gone = uptime;
        uptime = uptime.plusSeconds(1);
        var stopped = new Signs(
                Signs.Sign.STOPPED, Optional.of(gone), Signs.Sign.STOPPED, Optional.of(gone), Optional.of(gone));
        watched.look(contact.looked(stopped, Map.of(), uptime, NOON));

        assertEquals(1, backs);
    }
}
