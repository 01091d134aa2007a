package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Cause;
import io.vigil.console.session.command.Decision;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.HelpTimed;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.Film;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred calls for help each way, from the key on the client's page to the first frame that the sound device took. The
 * picture of the call is a small one: what is timed is the way of the alarm, not how long two encoders of one machine keep it
 * from the processor.
 */
@Tag("SAFE-46")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpIsHeardAtOnce {
    private static final int CALLS = 100;
    private static final Duration P99 = Duration.ofMillis(100);
    private static final Duration HELD_UP = Duration.ofSeconds(3);

    private OpenSession session;
    private GuestBrowser guest;

    @BeforeAll
    void theJourneyIsOn(@TempDir Path folder) throws CannotStart {
        session = OpenSession.start(OpenSession::withFewPictures);
        guest = session.guestComes(new GuestBrowser.Options().filming(Film.ofADarkRoom(folder)));
        session.admit();
        session.untilMediaFlows(guest);
        session.compareWords(guest);
        new Therapist(session.console()).goesIntoTheJourney();
        measured(CALLS / 10); // before, Java and the browser have not yet compiled the way
    }

    @AfterAll
    void end() {
        guest.close();
        session.close();
    }

    private List<Duration> measured(int calls) {
        var measured = new ArrayList<Duration>();
        for (var i = 0; i < calls; i++) {
            guest.until("the page is dark", OpenSession.SOON, "journey");
            try (var help = new HelpTimed(session.console())) {
                help.press(guest);
                measured.add(help.toSound());
            }
            session.console().acts().answerHelp();
            Patience.until("help is answered", OpenSession.SOON, () -> !session.console()
                    .vigilance()
                    .lookout()
                    .get()
                    .alarms()
                    .stands(Cause.HELP));
        }
        return measured.stream().sorted().toList();
    }

    private static void told(String when, List<Duration> sorted) {
        var p99 = sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1);
        System.getLogger(HelpIsHeardAtOnce.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0}: helpToSoundMillis p50 {1}, p99 {2}, most {3}, of {4}",
                        when,
                        sorted.get(sorted.size() / 2).toMillis(),
                        p99.toMillis(),
                        sorted.get(sorted.size() - 1).toMillis(),
                        sorted.size());
        assertTrue(p99.compareTo(P99) <= 0, when + ": " + sorted);
    }

    @Test
    void whileNothingElseIsGoingOn() {
        told("quiet", measured(CALLS));
    }

    @Test
    void whileTheEventDispatchThreadIsBusyForThreeSecondsAtATime() {
        var over = new CountDownLatch(1);
        SwingUtilities.invokeLater(new Runnable() {
            @Override
            public void run() {
                if (over.getCount() > 0) {
                    Patience.settled(HELD_UP);
                    SwingUtilities.invokeLater(this);
                }
            }
        });
        try {
            told("event dispatch thread busy", measured(CALLS));
        } finally {
            over.countDown();
        }
    }

    @Test
    void whileTheDiskStallsAndTheSessionsThreadWithIt() {
        var goesOn = new CountDownLatch(1);
        session.console().runner().ask((day, now) -> {
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Decision.Accepted(List.of());
        });
        try {
            told("disk stalled", measured(CALLS));
        } finally {
            goesOn.countDown();
        }
    }
}
