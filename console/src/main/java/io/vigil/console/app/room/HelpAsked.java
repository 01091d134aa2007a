package io.vigil.console.app.room;

import io.vigil.console.link.HelpCalls;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.util.function.Consumer;

/**
 * What the client asked for and whether it was answered: each press is raised, and answered every time. The page hears
 * the answers in the order in which they became true, whoever gives them: an end that overtook its "seen" would leave the
 * page saying that the therapist knows, long after it is over. Any thread.
 */
final class HelpAsked {
    private HelpCalls calls = HelpCalls.none(); // guarded by this

    /**
     * Takes in what the page says, again and again until it is answered.
     *
     * @param raise called before anything else at each press: raising what stands already changes nothing, and an alarm
     *     that was taken away meanwhile, by whatever, is raised anew
     * @param answer takes the answer to the page; does not wait
     */
    synchronized void heard(FromGuest.Help asked, Runnable raise, Consumer<FromConsole> answer) {
        var heard = calls.heard(asked);
        calls = heard.calls();
        if (heard.news() != HelpCalls.News.SAID_AGAIN) {
            raise.run();
        }
        answer.accept(heard.answer());
    }

    /** Whoever is on the line from now on has not asked for anything yet: what another did not get answered is not theirs. */
    synchronized void forget() {
        calls = HelpCalls.none();
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
