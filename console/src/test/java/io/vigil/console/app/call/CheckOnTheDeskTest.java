package io.vigil.console.app.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.check.ConnectionCheck;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.EndCheck.Hearing;
import io.vigil.console.call.check.Finding;
import io.vigil.console.call.check.GuestCheck;
import io.vigil.console.call.check.Point;
import io.vigil.console.call.check.Relay;
import io.vigil.console.call.check.Verdict;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-59")
class CheckOnTheDeskTest {
    private static final IceSetup ICE = new IceSetup(List.of(), false);
    private static final EndCheck END = new EndCheck(Relay.REACHED, OptionalInt.of(900), Hearing.HEARD);

    private final Ports ports = new Ports();
    private final List<ToPane> toPane = new ArrayList<>();
    private final List<FromConsole> toGuest = new ArrayList<>();
    private Duration uptime = Duration.ofHours(1);
    private boolean medicineTaken;
    private Person with = Person.CLIENT;
    private final CheckOnTheDesk check = new CheckOnTheDesk(
            () -> uptime, ports, new CheckOnTheDesk.Ends(toPane::add, toGuest::add), () -> medicineTaken, () -> with);

    @Test
    void nobodyIsAskedBeforeTheClientIsLetIn() {
        passes(120);

        assertEquals(List.of(), toPane);
        assertEquals(List.of(), shown());
    }

    @Test
    void bothEndsAreAskedAFewSecondsAfterAdmissionAndEveryMinuteFromThen() {
        check.begins(ICE);
        passes(4);
        assertEquals(List.of(), toPane);

        passes(1);
        assertEquals(List.of(new ToPane.Check(ICE)), toPane);
        assertEquals(List.of(new FromConsole.Check("check-1")), toGuest);

        passes(59);
        assertEquals(1, toPane.size());
        passes(1);
        assertEquals(2, toPane.size());
        assertEquals(new FromConsole.Check("check-2"), toGuest.get(1));
    }

    @Test
    void theTherapistNeedNotWait() {
        check.begins(ICE);
        check.again();
        check.look(ProofOfLife.none(), Optional.empty());

        assertEquals(1, toPane.size());
    }

    @Test
    void whatBothEndsSayIsShown() {
        check.begins(ICE);
        passes(5);
        assertEquals(Verdict.NOT_YET, verdict(Point.RELAY_HERE));

        check.here(END);
        check.there(answer("check-1"));
        passes(1);

        assertEquals(Verdict.WELL, verdict(Point.RELAY_HERE));
        assertEquals(Verdict.WELL, verdict(Point.RELAY_THERE));
        assertEquals(Verdict.WELL, verdict(Point.SPEED));
    }

    @Test
    void anAnswerToAnEarlierQuestionCountsForNothing() {
        check.begins(ICE);
        passes(5);
        passes(60);
        check.there(answer("check-1"));
        passes(1);

        assertEquals(Verdict.NOT_YET, verdict(Point.RELAY_THERE));
    }

    @Test
    @Tag("SAFE-30")
    void whileTheTherapistSpeaksWithSomebodyElseNothingIsSaidOfTheirVoiceAndAfterwardsItIsHeardAnew() {
        ports.call(shown -> shown.withOwn(new CallShown.OwnDevices(
                OwnTrack.ON, OwnTrack.ON, List.of(), List.of(), Optional.empty(), Optional.empty())));
        check.begins(ICE);
        passes(5);
        check.there(answer("check-1"));
        with = Person.PRESCRIBER;
        passes(1);
        assertTrue(finding(Point.SOUND_TO_CLIENT).what().startsWith("You are speaking with somebody else"));
        assertEquals(Verdict.WELL, verdict(Point.RELAY_THERE));

        with = Person.CLIENT;
        passes(1);
        assertEquals(Verdict.NOT_YET, verdict(Point.RELAY_THERE), "what was answered before counts for nothing");
        assertEquals(1, toGuest.size(), "there is time for a word");
        passes(5);
        assertEquals(new FromConsole.Check("check-3"), toGuest.get(1));
    }

    @Test
    void anotherPageIsAskedAnew() {
        check.begins(ICE);
        passes(5);
        check.here(END);
        check.there(answer("check-1"));
        check.anotherPage();
        passes(1);

        assertEquals(Verdict.NOT_YET, verdict(Point.RELAY_THERE));
        assertEquals(Verdict.WELL, verdict(Point.RELAY_HERE));
        passes(4);
        assertEquals(2, toGuest.size());
    }

    @Test
    void fromTheMedicineOnNothingIsCheckedAndNothingStandsThere() {
        check.begins(ICE);
        passes(5);
        assertTrue(shown().size() > 0);
        medicineTaken = true;
        passes(300);

        assertEquals(1, toPane.size());
        assertEquals(List.of(), shown());
    }

    @Test
    void aClientWhoIsGoneTakesItAway() {
        check.begins(ICE);
        passes(5);
        check.forget();
        passes(300);

        assertEquals(1, toPane.size());
        assertEquals(List.of(), shown());
    }

    private void passes(int seconds) {
        for (var second = 0; second < seconds; second++) {
            uptime = uptime.plusSeconds(1);
            check.look(ProofOfLife.none(), Optional.empty());
        }
    }

    private static FromGuest.Checked answer(String id) {
        return new FromGuest.Checked(id, new GuestCheck(END, GuestCheck.Playing.PLAYS, Optional.empty()));
    }

    private List<Finding> shown() {
        return ports.call.get().check();
    }

    private Verdict verdict(Point point) {
        assertTrue(ConnectionCheck.overall(shown()).compareTo(Verdict.WELL) >= 0);
        return finding(point).verdict();
    }

    private Finding finding(Point point) {
        return shown().stream()
                .filter(finding -> finding.point() == point)
                .findFirst()
                .orElseThrow();
    }
}
