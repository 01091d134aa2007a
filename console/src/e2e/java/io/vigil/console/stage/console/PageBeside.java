package io.vigil.console.stage.console;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import java.util.function.UnaryOperator;

/** The way in of somebody beside the client, by the window's buttons and a browser of their own. */
public final class PageBeside {
    private final LineBeside line;
    private final GuestBrowser browser;

    private PageBeside(LineBeside line, GuestBrowser browser) {
        this.line = line;
        this.browser = browser;
    }

    public static PageBeside sitter(OpenSession session, GuestBrowser browser) {
        return new PageBeside(LineBeside.sitter(session), browser);
    }

    public static PageBeside prescriber(OpenSession session, GuestBrowser browser) {
        return new PageBeside(LineBeside.prescriber(session), browser);
    }

    /**
     * The therapist invites, whoever is invited follows the link and waits.
     *
     * @param way what becomes of the link before it is opened
     * @return the link as it was written
     */
    public String comesToTheDoor(UnaryOperator<String> way) {
        var link = line.invite();
        browser.visit(way.apply(link));
        browser.until("the link is read", OpenSession.SOON, "link");
        browser.press("begin");
        browser.until("the " + line.whose() + " waits", OpenSession.SOON, "waiting");
        Patience.until("the words are on the page", OpenSession.SOON, () -> browser.words()
                .equals(line.words()));
        return link;
    }

    /** The therapist lets them in, and hears the same four words. */
    public void isLetIn() {
        line.admit();
        browser.until("the " + line.whose() + " is let in", OpenSession.SOON, "day");
        line.findTheWordsAlike();
        Patience.until(
                "both ends are verified", OpenSession.SOON, () -> browser.line().equals("verified"));
    }

    /** The therapist presses what begins to speak with them. */
    public void isSpokenWith() {
        line.speak();
    }
}
