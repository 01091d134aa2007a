package io.vigil.console.app.room;

import io.vigil.console.link.HelpCalls;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.util.Optional;

/** What the client asked for and whether it was answered: each call is raised once and answered every time. Any thread. */
final class HelpAsked {
    private HelpCalls calls = HelpCalls.none(); // guarded by this

    /**
     * Takes in what the page says, again and again until it is answered.
     *
     * @param raise called before anything else when this is news
     * @return the answer to the page
     */
    synchronized FromConsole heard(FromGuest.Help asked, Runnable raise) {
        var heard = calls.heard(asked);
        calls = heard.calls();
        if (heard.news() == HelpCalls.News.RAISED) {
            raise.run();
        }
        return heard.answer();
    }

    /** The therapist is there: what the page is told, if it had asked. */
    synchronized Optional<FromConsole> standDown() {
        var over = calls.open().map(asked -> (FromConsole) new FromConsole.HelpOver(asked.id()));
        calls = calls.stoodDown();
        return over;
    }
}
