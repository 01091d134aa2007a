package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Alteration;
import io.vigil.console.stage.place.Alteration.From;
import io.vigil.console.stage.place.AlteringServer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A server in its attacker's hands writes another DTLS fingerprint into what the two ends negotiate, to stand in the middle:
 * both refuse before any media.
 */
@Tag("SAFE-70")
class AServerThatNamesAnotherGetsNoMedia {
    private static final Pattern FINGERPRINT = Pattern.compile("(<fingerprint[^>]*>)([0-9A-F]{2})");

    @Test
    void andTheCallStandsWhenItIsLetThrough() throws CannotStart, InterruptedException {
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var way = AlteringServer.before(
                        URI.create(session.link().substring(0, session.link().indexOf("/j#"))));
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            way.doThis(rewriting(From.SERVER)); // the page alone can see it, whichever end calls
            OpenSession.goIn(guest, session.linkBy(way.address()));
            session.admit();
            refusedUntilLetThrough(session, way, guest);

            way.doThis(rewriting(From.GUEST)); // the pane alone
            var before = attempt(session);
            guest.reload();
            Patience.until(
                    "another attempt",
                    OpenSession.SOON,
                    () -> attempt(session).isPresent() && !attempt(session).equals(before));
            refusedUntilLetThrough(session, way, guest);
        }
    }

    /** The attempt that the last report is of. */
    private static Optional<CallId> attempt(OpenSession session) {
        return session.console().figures().last().flatMap(MediaReport::call);
    }

    private static void refusedUntilLetThrough(OpenSession session, AlteringServer way, GuestBrowser guest)
            throws InterruptedException {
        var window = Window.of(session.console());
        Patience.until(
                "the therapist is told",
                OpenSession.SOON,
                () -> window.shows("could not prove to be the client"),
                () -> "figures " + session.console().figures().last());
        var here = session.console().figures().last().orElseThrow();
        assertEquals(0, here.framesDecoded());
        assertEquals(0, here.audioPackets());
        assertEquals(0, guest.received().framesDecoded());
        assertEquals(0, guest.received().audioPackets());

        way.doThis(Alteration.NONE);
        session.untilMediaFlows(guest);
        Patience.until(
                "the notice is taken off by itself",
                OpenSession.SOON,
                () -> !window.shows("could not prove to be the client"));
    }

    /** Writes another fingerprint into what this side says. */
    private static Alteration rewriting(From side) {
        return (from, stanza) -> List.of(
                from == side
                        ? FINGERPRINT
                                .matcher(stanza)
                                .replaceAll(match ->
                                        match.group(1) + (match.group(2).equals("00") ? "01" : "00"))
                        : stanza);
    }
}
