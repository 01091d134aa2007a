package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.meeting.Meetings;
import io.vigil.console.app.meeting.PaneSockets;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.media.CallId;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.CallsOver;
import io.vigil.console.stage.place.Deployment;
import io.vigil.console.stage.place.Prosody;
import io.vigil.console.stage.place.TokenDoor;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.PaneListener;
import io.vigil.console.video.PaneOnStage;
import io.vigil.console.video.VideoPane;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.FromPane.NoConference.Why;
import io.vigil.console.video.message.ToPane;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.web.JitsiLibrary;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pane says of a deployment that does not let it in, of a library that is another, and of one that is not there. */
class ATokenThatHasRunOutIsToldFromAWrongOne {
    private static final Duration SOON = Duration.ofSeconds(20);
    private final Instant past = Instant.now().minusSeconds(60);
    private final Instant future = Instant.now().plusSeconds(300);
    private static final String ROOM = "cfed3565b95b59c1ff9e86a5ed0e2ff3";
    private static final JitsiLibrary LIBRARY = JitsiLibrary.packaged();

    private int attempts;

    @Test
    void andEachIsSaid(@TempDir Path folder) throws ChromiumNotStarted {
        try (var prosody = Prosody.start(folder, Deployment.open().behind(CallsOver.AGREED));
                var stage = new PaneOnStage(
                        VideoPane.PAGES, Map.of(LIBRARY.path(), LIBRARY.script()), PaneOnStage.options());
                var sockets = new PaneSockets(stage.pane()::send)) {
            stage.listen(passingTo(sockets));
            sockets.to(at(prosody.service()));

            // a page's first refusal has words of the server, its second may have none: both must do
            for (var round = 0; round < 2; round++) {
                assertEquals(Why.EXPIRED, told(stage, prosody, CallsOver.AGREED.token("*", past)));
                assertEquals(Why.REFUSED, told(stage, prosody, wrong().token("*", future)));
            }
            assertEquals(Why.ROOM, told(stage, prosody, CallsOver.AGREED.token("another", future)));

            sockets.to(at(URI.create("ws://127.0.0.1:9/xmpp-websocket")));
            assertEquals(Why.UNREACHABLE, told(stage, prosody, CallsOver.AGREED.token("*", future)));
            stage.pane().reload();
            Patience.until("another page", SOON, () -> stage.readies() > 1);
            var other = "sha384-" + Base64.getEncoder().encodeToString(new byte[48]);
            assertEquals(Why.LIBRARY, told(stage, prosody, CallsOver.AGREED.token("*", future), other));
        }
    }

    private static TokenDoor wrong() {
        return CallsOver.AGREED.withAnotherSecret();
    }

    private Why told(PaneOnStage stage, Prosody prosody, String token) {
        return told(stage, prosody, token, LIBRARY.integrity());
    }

    private Why told(PaneOnStage stage, Prosody prosody, String token, String integrity) {
        var call = new CallId("attempt-" + ++attempts);
        var meeting = new Meeting(
                Optional.of(ServiceAddress.of(prosody.service().toString())),
                prosody.domain(),
                prosody.muc(),
                Optional.of(prosody.focus()),
                Media.PEER,
                ROOM,
                Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]),
                Optional.of(token),
                integrity);
        stage.pane().send(new ToPane.Conference(call, meeting, new IceSetup(List.of(), false)));
        Patience.until("the pane says why", SOON, () -> why(stage, call).isPresent());
        return why(stage, call).orElseThrow();
    }

    private static Optional<Why> why(PaneOnStage stage, CallId call) {
        return stage.heard().stream()
                .filter(FromPane.NoConference.class::isInstance)
                .map(FromPane.NoConference.class::cast)
                .filter(said -> said.call().equals(call))
                .map(FromPane.NoConference::why)
                .findFirst();
    }

    private static PaneListener passingTo(PaneSockets sockets) {
        return new PaneListener() {
            @Override
            public void fromPane(FromPane message) {
                if (message instanceof FromPane.SocketOpen open) {
                    sockets.open(open);
                } else if (message instanceof FromPane.SocketText text) {
                    sockets.text(text);
                } else if (message instanceof FromPane.SocketClose close) {
                    sockets.closed(close);
                }
            }

            @Override
            public void paneLost() {}
        };
    }

    private static Meetings at(URI service) {
        return new Meetings() {
            @Override
            public CompletableFuture<Ends> next() {
                throw new UnsupportedOperationException("the story makes its own");
            }

            @Override
            public Ends renewed(Ends present) {
                throw new UnsupportedOperationException("the story makes its own");
            }

            @Override
            public Optional<Duration> renewEvery() {
                return Optional.empty();
            }

            @Override
            public URI service() {
                return service;
            }

            @Override
            public Trust trust() {
                return Trust.systemAuthorities();
            }
        };
    }
}
