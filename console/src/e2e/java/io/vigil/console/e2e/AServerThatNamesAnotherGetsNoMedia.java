package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Alteration;
import io.vigil.console.stage.place.AlteringServer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        var rewritten = new AtomicInteger();
        try (var session = OpenSession.start(options -> options.by(Engine.JITSI));
                var way = AlteringServer.before(
                        URI.create(session.link().substring(0, session.link().indexOf("/j#"))));
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            way.doThis((from, stanza) -> List.of(FINGERPRINT.matcher(stanza).replaceAll(match -> {
                rewritten.incrementAndGet();
                return match.group(1) + (match.group(2).equals("00") ? "01" : "00");
            })));
            OpenSession.goIn(guest, session.linkBy(way.address()));
            session.admit();

            Patience.until(
                    "the therapist is told",
                    OpenSession.SOON,
                    () -> Window.of(session.console()).shows("could not prove to be the client"),
                    () -> "rewritten " + rewritten + ", "
                            + session.console().figures().last());
            assertTrue(rewritten.get() > 0);
            var here = session.console().figures().last().orElseThrow();
            assertEquals(0, here.framesDecoded());
            assertEquals(0, here.audioPackets());
            assertEquals(0, guest.received().framesDecoded());
            assertEquals(0, guest.received().audioPackets());

            way.doThis(Alteration.NONE);
            session.untilMediaFlows(guest);
            Patience.until("the notice is taken off by itself", OpenSession.SOON, () -> !Window.of(session.console())
                    .shows("could not prove to be the client"));
        }
    }
}
