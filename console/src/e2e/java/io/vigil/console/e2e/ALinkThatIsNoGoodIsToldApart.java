package io.vigil.console.e2e;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import org.junit.jupiter.api.Test;

/** A link with a wrong letter is known without asking anybody; one that was replaced is over. */
class ALinkThatIsNoGoodIsToldApart {
    @Test
    void mistypedOrOver() throws CannotStart {
        try (var session = OpenSession.start();
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            var link = session.link();
            guest.visit(mistyped(link));
            guest.until("a letter is wrong", OpenSession.SOON, "mistyped");

            session.console().acts().writeNewInvitation();
            Patience.until("a new link", OpenSession.SOON, () -> !session.link().equals(link));
            guest.visit("about:blank");
            OpenSession.goIn(guest, link);
            guest.until("the old link is over", OpenSession.SOON, "expired"); // till the server answers the page waits
        }
    }

    private static String mistyped(String link) {
        var last = link.charAt(link.length() - 1);
        return link.substring(0, link.length() - 1) + (last == 'A' ? 'B' : 'A');
    }
}
