package io.vigil.console.stage.place;

import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.GuestPage;
import java.time.Duration;

/** A console in a process of its own and the client's browser, wherever both stand. */
public record Together(ConsoleBehind console, GuestBrowser guest) {
    private static final long MORE_FRAMES = 10;

    /**
     * The client comes in by the link, is let in, and the words are compared.
     *
     * @return from the admission to picture and sound at both ends
     */
    public Duration meet() {
        OpenSession.goIn(guest, console.link());
        console.admit();
        var toFirstMedia = untilMediaFlows();
        Patience.until("the same four words on both ends", OpenSession.SOON, () -> guest.words()
                .equals(console.words()));
        console.confirmWords();
        Patience.until(
                "the guest reads verified", OpenSession.SOON, () -> guest.line().equals("verified"));
        return toFirstMedia;
    }

    /** Picture and sound have come at both ends. */
    public Duration untilMediaFlows() {
        return Patience.until(
                "picture and sound on both ends",
                OpenSession.SOON,
                () -> flows(console.report()) && flows(guest.received()),
                () -> "console " + console.report() + ", guest " + guest.received() + " on " + guest.screen()
                        + ", line " + guest.line());
    }

    /** More pictures and more sound come than had come when this was asked, at both ends. */
    public void untilMediaFlowsAnew() {
        var here = console.report();
        var there = guest.received();
        Patience.until(
                "more picture and sound on both ends",
                OpenSession.SOON,
                () -> {
                    var hereNow = console.report();
                    var thereNow = guest.received();
                    return flows(hereNow)
                            && flows(thereNow)
                            && hereNow.framesDecoded() != here.framesDecoded()
                            && thereNow.framesDecoded() != there.framesDecoded();
                },
                () -> "console " + here + " " + console.report() + ", guest " + there + " " + guest.received());
    }

    private static boolean flows(ConsoleBehind.Report report) {
        return report.progress() == Progress.CONNECTED
                && report.framesDecoded() > MORE_FRAMES
                && report.audioEnergy() > 0;
    }

    private static boolean flows(GuestPage.Received received) {
        return received.framesDecoded() > MORE_FRAMES && received.audioEnergy() > 0;
    }
}
