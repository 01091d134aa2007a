package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.Noticed;
import io.vigil.console.session.event.Phase;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contact lost and back, help asked and answered: truths of their own beside the phase. */
class ThingsNoticedTest {
    @Tag("SAFE-20")
    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
    void areKeptInEveryPhaseAndMoveNone(Phase phase) {
        var day = Day.at(phase);
        var since = day.now.minusSeconds(4);

        day.ask(new SessionCommand.Notice(Noticed.CONTACT_LOST, since))
                .ask(new SessionCommand.Notice(Noticed.HELP_ASKED, day.now));

        assertEquals(phase, day.session.phase());
        assertEquals(Optional.of(since), day.session.contactLostSince());
        assertEquals(Optional.of(day.now), day.session.helpAskedAt());
    }

    @Tag("SAFE-20")
    @Test
    void areKeptWhileTheSessionIsHeld() {
        var day = Day.at(Phase.GREEN_LIGHT).ask(new SessionCommand.HoldOff("not today"));

        day.ask(new SessionCommand.Notice(Noticed.HELP_ASKED, day.now));

        assertEquals(Phase.HELD, day.session.phase());
        assertEquals(Optional.of(day.now), day.session.helpAskedAt());
    }

    @Tag("SAFE-20")
    @Test
    void helpThatIsAskedTwiceIsCountedFromTheFirstTime() {
        var day = Day.at(Phase.JOURNEY);
        var first = day.now;

        day.ask(new SessionCommand.Notice(Noticed.HELP_ASKED, day.now))
                .pass(Duration.ofSeconds(20))
                .ask(new SessionCommand.Notice(Noticed.HELP_ASKED, day.now));

        assertEquals(Optional.of(first), day.session.helpAskedAt());
        day.ask(new SessionCommand.Notice(Noticed.HELP_ANSWERED, day.now));
        assertEquals(Optional.empty(), day.session.helpAskedAt());
    }

    @Tag("SAFE-20")
    @Test
    void oneEndsWithoutTheOther() {
        var day = Day.at(Phase.JOURNEY);
        day.ask(new SessionCommand.Notice(Noticed.CONTACT_LOST, day.now))
                .ask(new SessionCommand.Notice(Noticed.HELP_ASKED, day.now));

        day.ask(new SessionCommand.Notice(Noticed.CONTACT_BACK, day.now));

        assertEquals(Optional.empty(), day.session.contactLostSince());
        assertEquals(Optional.of(day.now), day.session.helpAskedAt());
    }
}
