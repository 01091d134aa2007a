package io.vigil.console.app.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.meeting.Meetings;
import io.vigil.console.call.CallProgress;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.Reports;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.FromPane.NoConference.Why;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How attempts at a call become conferences, and who is told. Without a pane: what it would hear, it hears elsewhere. */
class ConferencesOfARoomTest {
    private final List<FromConsole> told = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final PlayedMeetings meetings = new PlayedMeetings();
    private Duration uptime = Duration.ZERO;
    private final CallRoom room =
            new CallRoom(Runnable::run, () -> uptime, told::add, ZoneOffset.UTC, Engine.JITSI, new Seen());

    @BeforeEach
    void aGuestIsAdmitted() {
        room.meetBy(meetings);
        room.fromPane(new FromPane.Ready("146.0"));
        room.lineStands();
        room.admit(IceSetup.DIRECT);
    }

    @AfterEach
    void ends() {
        room.close();
    }

    private static Meeting meeting(String token) {
        return new Meeting(
                Optional.empty(),
                "127.0.0.1",
                "conference.127.0.0.1",
                Optional.empty(),
                Media.PEER,
                "7f3a",
                "k".repeat(43),
                Optional.of(token),
                "sha384-" + "A".repeat(64));
    }

    private List<FromConsole.Conference> conferences() {
        return told.stream()
                .filter(FromConsole.Conference.class::isInstance)
                .map(FromConsole.Conference.class::cast)
                .toList();
    }

    private CallId present() {
        var conferences = conferences();
        return conferences.get(conferences.size() - 1).call();
    }

    private List<FromConsole> tokens() {
        return told.stream().filter(FromConsole.Token.class::isInstance).toList();
    }

    private CallId stands() {
        meetings.open(0);
        var call = present();
        room.fromPane(new FromPane.Report(Reports.of(call, 1, 1)));
        return call;
    }

    /** The call lives on until then, and the room looks. */
    private void passesTo(int seconds) {
        for (var second = uptime.toSeconds() + 1; second <= seconds; second++) {
            uptime = Duration.ofSeconds(second);
            room.fromPane(new FromPane.Report(Reports.of(present(), second * 30, second * 50)));
            room.tick();
        }
    }

    @Test
    void anAttemptIsAConferenceAsSoonAsThatIsOpen() {
        assertEquals(1, meetings.asked.size());
        assertEquals(List.of(), conferences());

        meetings.open(0);
        assertEquals(
                List.of(meeting("guest-0")),
                conferences().stream().map(FromConsole.Conference::meeting).toList());
    }

    @Test
    void oneThatWasOpenedForAnEarlierAttemptIsNotMetIn() {
        room.guestIsAnother();
        meetings.open(0);
        assertEquals(List.of(), conferences());

        meetings.open(1);
        assertEquals(
                List.of(meeting("guest-1")),
                conferences().stream().map(FromConsole.Conference::meeting).toList());
    }

    @Test
    void oneThatCannotBeOpenedIsFollowedByTheNextAttempt() {
        meetings.asked.get(0).completeExceptionally(new IllegalStateException("the server is away"));
        for (var second = 1; second <= 10; second++) {
            uptime = Duration.ofSeconds(second);
            room.fromPane(new FromPane.Report(Reports.withoutCall()));
            room.tick();
            assertEquals(second < 10 ? 1 : 2, meetings.asked.size(), "after " + second + " s");
        }

        meetings.open(1);
        assertEquals(1, conferences().size());
    }

    @Test
    void aGuestWhoAsksForAPathGetsAnotherConferenceWhereThereWasOne() {
        meetings.open(0);
        var first = present();
        room.fromGuest(new CallSignal.Restart(first));
        assertEquals(1, meetings.asked.size(), "the first path is sought still");

        room.fromPane(new FromPane.Report(Reports.of(first, 1, 1)));
        room.fromGuest(new CallSignal.Restart(first));
        room.fromGuest(new CallSignal.Restart(first));
        assertEquals(2, meetings.asked.size());
    }

    @Test
    void whoeverIsThereIsToldANewTokenBeforeTheLastRunsOut() {
        meetings.every = Optional.of(Duration.ofSeconds(40));
        var call = stands();
        passesTo(39);
        assertEquals(List.of(), tokens());

        passesTo(40);
        passesTo(79);
        assertEquals(List.of(new FromConsole.Token(call, "guest-renewed-1")), tokens());
        passesTo(80);
        assertEquals(2, tokens().size());
        assertEquals(new FromConsole.Token(call, "guest-renewed-2"), tokens().get(1));
        assertEquals(1, conferences().size(), "the call goes on");
    }

    @Test
    void whatStaysGoodIsNotRenewed() {
        stands();
        passesTo(300);

        assertEquals(List.of(), tokens());
    }

    @Test
    void nobodyIsToldATokenOfACallThatIsOver() {
        meetings.every = Optional.of(Duration.ofSeconds(40));
        stands();
        room.dismiss();
        passesTo(100);

        assertEquals(List.of(), tokens());
    }

    @Test
    void whatThePaneSaysOfThisAttemptIsShownAndOfAnotherNot() {
        var call = stands();
        seen.clear();
        var other = new CallId("another");
        room.fromPane(new FromPane.Impostor(other));
        room.fromPane(new FromPane.NoConference(other, Why.EXPIRED));
        assertEquals(List.of(), seen);

        room.fromPane(new FromPane.Impostor(call));
        room.fromPane(new FromPane.NoConference(call, Why.EXPIRED));
        room.fromPane(new FromPane.FirstFrame(call));
        assertEquals(List.of("impostor", "Optional[EXPIRED]", "Optional.empty"), seen);
    }

    @Test
    void whoeverThePageRefusesIsShownAndOfAnotherAttemptNot() {
        var call = stands();
        seen.clear();
        room.guestRefuses(new CallId("another"));
        assertEquals(List.of(), seen);

        room.guestRefuses(call);
        assertEquals(List.of("impostor"), seen);
    }

    /** Opens a conference when the test says so. */
    private static final class PlayedMeetings implements Meetings {
        private final List<CompletableFuture<Ends>> asked = new ArrayList<>();
        private Optional<Duration> every = Optional.empty();
        private int renewals;

        void open(int number) {
            asked.get(number).complete(new Ends(meeting("console-" + number), meeting("guest-" + number)));
        }

        @Override
        public CompletableFuture<Ends> next() {
            var next = new CompletableFuture<Ends>();
            asked.add(next);
            return next;
        }

        @Override
        public Ends renewed(Ends present) {
            renewals++;
            return new Ends(
                    present.console().by(Optional.of("console-renewed-" + renewals)),
                    present.guest().by(Optional.of("guest-renewed-" + renewals)));
        }

        @Override
        public Optional<Duration> renewEvery() {
            return every;
        }

        @Override
        public URI service() {
            return URI.create("ws://127.0.0.1:1/xmpp-websocket");
        }

        @Override
        public Trust trust() {
            return Trust.systemAuthorities();
        }
    }

    /** What is shown, in turn; what is told twice a second whatever happens is left out. */
    private final class Seen implements CallRoom.Watcher {
        @Override
        public void progress(CallProgress progress) {}

        @Override
        public void life(ProofOfLife life, Duration now) {}

        @Override
        public void received(Optional<Quality> there) {}

        @Override
        public void devices(FromPane.Found found) {}

        @Override
        public void ownMedia(MediaState state) {}

        @Override
        public void paneLost() {}

        @Override
        public void unsealed(boolean arrives) {}

        @Override
        public void impostor() {
            seen.add("impostor");
        }

        @Override
        public void noConference(Optional<Why> why) {
            seen.add(why.toString());
        }
    }
}
