package io.vigil.console.stage.console;

import io.vigil.console.desk.call.LinesPanel;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.live.Live;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.words.Words;
import java.util.function.UnaryOperator;

/** The sitter's way in, by the window's buttons and a browser of their own. */
public final class SittersPage {
    private static final Words WORDS = Words.of(LinesPanel.class);

    private final OpenSession session;
    private final GuestBrowser browser;
    private final Live<LineShown> line;

    public SittersPage(OpenSession session, GuestBrowser browser) {
        this.session = session;
        this.browser = browser;
        line = session.console().sitter();
    }

    /**
     * The therapist invites, the sitter follows the link and waits.
     *
     * @param way what becomes of the link before it is opened
     * @return the link as it was written
     */
    public String comesToTheDoor(UnaryOperator<String> way) {
        press("sitter.invite");
        Patience.until("the sitter's link is written", OpenSession.SOON, () -> line.get()
                .invitation()
                .isPresent());
        var link = line.get().invitation().orElseThrow().text();
        browser.visit(way.apply(link));
        browser.until("the link is read", OpenSession.SOON, "link");
        browser.press("begin");
        browser.until("the sitter waits", OpenSession.SOON, "waiting");
        Patience.until("the words are on the page", OpenSession.SOON, () -> browser.words()
                .equals(String.join(" ", line.get().words())));
        return link;
    }

    /** The therapist lets the sitter in, and hears the same four words. */
    public void isLetIn() {
        press("sitter.admit");
        browser.until("the sitter is let in", OpenSession.SOON, "day");
        press("sitter.same");
        Patience.until(
                "both ends are verified",
                OpenSession.SOON,
                () -> line.get().encryption() == Encryption.VERIFIED
                        && browser.line().equals("verified"));
    }

    private void press(String button) {
        var words = WORDS.text(button);
        Patience.until("the button " + words, OpenSession.SOON, () -> Window.of(session.console())
                .press(words));
    }
}
