package io.vigil.console.app;

import io.vigil.console.escalation.Card.Known;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.watch.Card;
import io.vigil.console.watch.WatchLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parent process what to show if this console dies, and when to ring for that. On the session's thread, after its
 * facts were kept.
 */
final class WatchSeat {
    private static final int LONGEST = 400;

    private final WatchLink link;
    private final Clock wall;
    private Optional<Card> told = Optional.empty();

    WatchSeat(WatchLink link, Clock wall) {
        this.link = link;
        this.wall = wall;
    }

    void dayIs(Session session) {
        if (session.plan().isEmpty() || session.isEnded()) {
            if (told.isPresent()) {
                told = Optional.empty();
                link.disarmed();
                link.release();
            }
            return;
        }
        var card = card(session);
        if (!told.equals(Optional.of(card))) {
            told = Optional.of(card);
            link.card(card);
        }
        if (session.isWatched()) {
            link.armed();
        } else {
            link.disarmed();
        }
    }

    private Card card(Session session) {
        var people = CallSheet.people(session);
        var lines = CallSheet.card(session, wall.instant()).lines().stream()
                .filter(line -> !line.entry().isNumber())
                .map(line -> cut(line.label() + ": " + line.text()))
                .toList();
        return new Card(AppNotices.consoleIsGone(people.client()), lines, calls(session));
    }

    /** Every number that is known, in the order of the card. */
    private List<Card.Call> calls(Session session) {
        var calls = new ArrayList<Card.Call>();
        CallSheet.card(session, wall.instant()).lines().stream()
                .filter(line -> line.entry().isNumber() && line.known() == Known.WRITTEN)
                .forEach(line -> calls.add(new Card.Call(cut(line.label()), cut(line.text()))));
        return calls;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
