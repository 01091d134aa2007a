package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.CannotStart;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.stage.GuestBrowser;
import io.vigil.console.stage.OpenSession;
import io.vigil.console.stage.Patience;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A link that was mistyped, a camera that was refused, a link that is over: said in words, and the session goes on. */
class WhatIsWrongIsSaidAndTheSessionGoesOn {
    @Test
    void withTheLinkAndWithTheDevices() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = GuestBrowser.open(new GuestBrowser.Options().permissionRefused())) {
            var link = session.link();
            guest.visit(mistyped(link));
            guest.until("a letter is wrong", OpenSession.SOON, "mistyped");

            guest.visit("about:blank");
            guest.visit(link);
            guest.until("the link is read", OpenSession.SOON, "link");
            guest.press("begin");
            guest.until("the devices are asked for", OpenSession.SOON, "devices");
            Patience.until(
                    "the refusal is said", OpenSession.SOON, () -> guest.text().contains("allow"), guest::text);
            guest.press("join");
            session.admit();
            Patience.until(
                    "the client sees the therapist all the same",
                    OpenSession.SOON,
                    () -> guest.received().framesDecoded() > 0);
            Patience.until(
                    "the therapist knows why there is no picture",
                    OpenSession.SOON,
                    () -> session.console().call().get().guestCamera().equals(Optional.of(OwnTrack.REFUSED)));

            session.console().acts().writeNewInvitation();
            Patience.until("a new link", OpenSession.SOON, () -> !session.link().equals(link));
            try (var late = GuestBrowser.open(new GuestBrowser.Options())) {
                Patience.until("the old link is over", OpenSession.SOON, () -> isOver(late, link), late::text);
                assertTrue(late.text().contains("new"), late.text());
            }
        }
    }

    private static boolean isOver(GuestBrowser late, String link) {
        late.visit("about:blank");
        OpenSession.goIn(late, link);
        Patience.until("an answer", OpenSession.SOON, () -> !late.screen().equals("waiting"));
        return late.screen().equals("expired");
    }

    private static String mistyped(String link) {
        var last = link.charAt(link.length() - 1);
        return link.substring(0, link.length() - 1) + (last == 'A' ? 'B' : 'A');
    }
}
