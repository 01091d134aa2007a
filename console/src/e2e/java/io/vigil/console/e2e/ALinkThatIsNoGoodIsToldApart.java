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
            Patience.until("the old link is over", OpenSession.SOON, () -> isOver(guest, link), guest::text);
        }
    }

    /** The server is told of the end within seconds; until then the old link still leads to the waiting room. */
    private static boolean isOver(GuestBrowser guest, String link) {
        guest.visit("about:blank");
        OpenSession.goIn(guest, link);
        Patience.until("an answer", OpenSession.SOON, () -> !guest.screen().equals("devices"));
        return guest.screen().equals("expired");
    }

    private static String mistyped(String link) {
        var last = link.charAt(link.length() - 1);
        return link.substring(0, link.length() - 1) + (last == 'A' ? 'B' : 'A');
    }
}
