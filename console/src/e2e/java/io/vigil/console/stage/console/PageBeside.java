package io.vigil.console.stage.console;

import io.vigil.console.desk.call.LinesPanel;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.live.Live;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.words.Words;
import java.util.function.UnaryOperator;

/** The way in of somebody beside the client, by the window's buttons and a browser of their own. */
public final class PageBeside {
    private static final Words WORDS = Words.of(LinesPanel.class);

    private final OpenSession session;
    private final GuestBrowser browser;
    private final Live<LineShown> line;
    private final String whose;

    private PageBeside(OpenSession session, GuestBrowser browser, Live<LineShown> line, String whose) {
        this.session = session;
        this.browser = browser;
        this.line = line;
        this.whose = whose;
    }

    public static PageBeside sitter(OpenSession session, GuestBrowser browser) {
        return new PageBeside(session, browser, session.console().sitter(), "sitter");
    }

    public static PageBeside prescriber(OpenSession session, GuestBrowser browser) {
        return new PageBeside(session, browser, session.console().prescriber(), "prescriber");
    }

    /**
     * The therapist invites, whoever is invited follows the link and waits.
     *
     * @param way what becomes of the link before it is opened
     * @return the link as it was written
     */
    public String comesToTheDoor(UnaryOperator<String> way) {
        press("invite");
        Patience.until("the " + whose + "'s link is written", OpenSession.SOON, () -> line.get()
                .invitation()
                .isPresent());
        var link = line.get().invitation().orElseThrow().text();
        browser.visit(way.apply(link));
        browser.until("the link is read", OpenSession.SOON, "link");
        browser.press("begin");
        browser.until("the " + whose + " waits", OpenSession.SOON, "waiting");
        Patience.until("the words are on the page", OpenSession.SOON, () -> browser.words()
                .equals(String.join(" ", line.get().words())));
        return link;
    }

    /** The therapist lets them in, and hears the same four words. */
    public void isLetIn() {
        press("admit");
        browser.until("the " + whose + " is let in", OpenSession.SOON, "day");
        press("same");
        Patience.until(
                "both ends are verified",
                OpenSession.SOON,
                () -> line.get().encryption() == Encryption.VERIFIED
                        && browser.line().equals("verified"));
    }

    /** The therapist presses what begins to speak with them. */
    public void isSpokenWith() {
        press("speak");
    }

    private void press(String button) {
        var words = WORDS.text(whose + "." + button);
        Patience.until("the button " + words, OpenSession.SOON, () -> Window.of(session.console())
                .press(words));
    }
}
