package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Alarms.Alarm;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.Ear;
import io.vigil.console.stage.FasterClock;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Sitter;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.guest.Film;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A block of three hours with a client who lies still in a dark room and a sitter who looks in, on a day that runs 36 times
 * as fast, over five minutes of real picture and sound: nothing rings, from the first minute to the last.
 */
@Tag("SAFE-45")
class AQuietSessionRingsNothing {
    private static final Duration BLOCK = Duration.ofHours(3);
    private static final Duration MEDIA = Duration.ofMinutes(5);
    private static final int SPEED = (int) BLOCK.dividedBy(MEDIA);
    private static final Duration JOURNEY = Duration.ofMinutes(55);
    private static final Duration AND_SOME = Duration.ofMinutes(1);

    private final List<Alarm> rang = new CopyOnWriteArrayList<>();

    @Test
    void fromTheCheckInToTheClose(@TempDir Path folder) throws CannotStart {
        var room = new GuestBrowser.Options().filming(Film.ofADarkRoom(folder));
        var clock = FasterClock.thisMorning();
        try (var session = OpenSession.start(options -> options.on(clock));
                var guest = session.guestComes(room)) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            var place = Ear.here().now();
            var watch = session.console()
                    .vigilance()
                    .lookout()
                    .watch(now -> rang.addAll(now.alarms().ringing()));
            var began = clock.instant();
            var media = System.nanoTime();

            var therapist = new Therapist(session.console());
            clock.runs(SPEED);
            therapist.goesIntoTheJourney();
            var taken = therapist.session().takenAt().orElseThrow();
            var sitter = new Sitter(therapist, clock);
            sitter.looksInUntil(taken.plus(JOURNEY), MEDIA);
            therapist.goesOnTo(Phase.PROCESSING);
            therapist.keepAll(Item.Part.PROCESSING);
            sitter.looksInUntil(began.plus(BLOCK), MEDIA.plus(AND_SOME));
            therapist.goesOnTo(Phase.CLOSE);
            therapist.keepAll(Item.Part.CLOSE);
            therapist.goesOnTo(Phase.DONE);
            therapist.allIsDecided();
            watch.close();

            var flowed = Duration.ofNanos(System.nanoTime() - media);
            assertTrue(flowed.compareTo(MEDIA) >= 0, "media flowed for " + flowed);
            assertEquals(List.of(), rang);
            assertEquals(List.of(), Ear.here().notesSince(place), "what was heard");
            assertEquals(
                    List.of(),
                    therapist.session().facts().stream()
                            .filter(fact -> fact instanceof SessionEvent.AlarmRaised
                                    || fact instanceof SessionEvent.ContactLost)
                            .toList());
        }
    }
}
