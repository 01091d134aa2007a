package io.vigil.console.stage.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Cable;
import java.time.Duration;
import org.openqa.selenium.JavascriptExecutor;

/**
 * The way to the server of a conference is cut for a while. The call must not notice: the same connection goes on at both
 * ends, nobody is seen leaving, and the library's stream is resumed as the one it was (XEP-0198).
 */
public final class Outage {
    /** Remembers how streams came back; runs before the page's own scripts. */
    public static final String WATCH_STREAMS = """
            (() => {
              window.__resumed = 0; window.__refused = 0;
              const Real = window.WebSocket;
              window.WebSocket = new Proxy(Real, { construct(target, args, made) {
                const socket = Reflect.construct(target, args, made);
                socket.addEventListener('message', ({ data }) => {
                  window.__resumed += /^<resumed /.test(data) ? 1 : 0;
                  window.__refused += /^<failed[ >]/.test(data) ? 1 : 0;
                });
                return socket;
              }});
            })();
            """;

    /** A call that had to be begun anew would be told by its attempt; this is for a busy machine. */
    private static final Duration NEXT_FRAMES = Duration.ofSeconds(5);
    /** The library tries again after 27 s at the latest. */
    private static final Duration RESUMED = Duration.ofSeconds(40);

    private final OpenSession session;
    private final GuestBrowser guest;
    private final Cable cable;

    public Outage(OpenSession session, GuestBrowser guest, Cable cable) {
        this.session = session;
        this.guest = guest;
        this.cable = cable;
    }

    /**
     * Cuts the way, and looks at both ends all the while.
     *
     * @return from the cable's return to the resumed stream of the guest's end
     */
    public Duration lasting(Duration outage) {
        var attempts = session.console().figures().toFirstFrame().size();
        var peers = guest.peersMade();
        var resumed = count("__resumed");
        cable.unplug();
        var until = System.nanoTime() + outage.toNanos();
        while (System.nanoTime() < until) {
            mediaGoesOn();
        }
        cable.plugIn();
        var took = Patience.until("the stream is resumed", RESUMED, () -> count("__resumed") > resumed);
        mediaGoesOn();
        assertEquals(Progress.CONNECTED, session.console().call().get().progress());
        assertEquals(attempts, session.console().figures().toFirstFrame().size(), "no attempt had to be begun");
        assertEquals(peers, guest.peersMade(), "the connection is the one it was");
        assertEquals(0, count("__refused"), "no stream was lost");
        return took;
    }

    private void mediaGoesOn() {
        var here = session.console().figures().last().orElseThrow();
        var there = guest.received();
        Patience.until(
                "more pictures and more sound at both ends",
                NEXT_FRAMES,
                () -> {
                    var hereNow = session.console().figures().last().orElseThrow();
                    var thereNow = guest.received();
                    return hereNow.framesDecoded() > here.framesDecoded()
                            && hereNow.audioPackets() > here.audioPackets()
                            && thereNow.framesDecoded() > there.framesDecoded()
                            && thereNow.audioPackets() > there.audioPackets();
                },
                () -> here + " " + session.console().figures().last() + ", " + there + " " + guest.received());
    }

    private long count(String name) {
        JavascriptExecutor page = guest.driver();
        return page.executeScript("return window." + name) instanceof Number number ? number.longValue() : -1;
    }
}
