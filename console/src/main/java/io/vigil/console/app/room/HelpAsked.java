package io.vigil.console.app.room;

import io.vigil.console.link.HelpCalls;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.util.function.Consumer;

/**
 * What the client asked for and whether it was answered: each call is raised once and answered every time. The page hears
 * the answers in the order in which they became true, whoever gives them: an end that overtook its "seen" would leave the
 * page saying that the therapist knows, long after it is over. Any thread.
 */
final class HelpAsked {
    private HelpCalls calls = HelpCalls.none(); // guarded by this

    /**
     * Takes in what the page says, again and again until it is answered.
     *
     * @param raise called before anything else when this is news
     * @param answer takes the answer to the page; does not wait
     */
    synchronized void heard(FromGuest.Help asked, Runnable raise, Consumer<FromConsole> answer) {
        var heard = calls.heard(asked);
        calls = heard.calls();
        if (heard.news() == HelpCalls.News.RAISED) {
            raise.run();
        }
        answer.accept(heard.answer());
    }

    /**
     * The therapist is there. A press that comes meanwhile is heard after it, as news: its alarm is not ended unheard.
     *
     * @param end ends the alarm
     * @param answer takes what the page is told, if it had asked; does not wait
     */
    synchronized void standDown(Runnable end, Consumer<FromConsole> answer) {
        end.run();
        var open = calls.open();
        calls = calls.stoodDown();
        open.ifPresent(asked -> answer.accept(new FromConsole.HelpOver(asked.id())));
    }
}
