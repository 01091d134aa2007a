package io.vigil.console.app.seat;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.escalation.Card.Known;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.live.Watch;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.watch.pipe.Card;
import io.vigil.console.watch.pipe.WatchLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells the parent process what to show if this console dies, and when to ring for that. The card is the session's, told on
 * its thread after its facts were kept; whether it is to ring, and when the client was last seen, is the lookout's, which
 * needs neither disk nor facts.
 */
public final class WatchSeat implements AutoCloseable {
    private static final int LONGEST = 400;

    private final WatchLink link;
    private final Vigilance vigilance;
    private final Clock wall;
    private final Supplier<Duration> uptime;
    private final Watch lookouts;
    private Optional<Card> told = Optional.empty();
    private boolean armed; // guarded by this

    public WatchSeat(WatchLink link, Vigilance vigilance, Clock wall, Supplier<Duration> uptime) {
        this.link = link;
        this.vigilance = vigilance;
        this.wall = wall;
        this.uptime = uptime;
        lookouts = vigilance.lookout().watch(this::look);
    }

    /** Since the client was last seen, when this console was started in the place of one that died. */
    public Optional<Duration> silence() {
        return link.silence();
    }

    private synchronized void look(Lookout lookout) {
        if (lookout.contact().isArmed() != armed) {
            armed = !armed;
            if (armed) {
                link.armed();
            } else {
                link.disarmed();
            }
        }
        if (armed) {
            lookout.contact().silence(uptime.get()).ifPresent(link::proven);
        }
    }

    public void dayIs(Session session) {
        var card = session.plan().isEmpty() || session.isEnded() ? Optional.<Card>empty() : Optional.of(card(session));
        if (told.equals(card)) {
            return;
        }
        told = card;
        card.ifPresentOrElse(link::card, link::release);
    }

    private Card card(Session session) {
        var people = CallSheet.people(session);
        var sheet = CallSheet.cardForLater(session, vigilance.lookout().get().alarms(), wall.instant());
        var lines = sheet.lines().stream()
                .filter(line -> !line.entry().isNumber())
                .map(line -> cut(line.label() + ": " + line.text()))
                .toList();
        return new Card(AppNotices.consoleIsGone(people.client()), lines, calls(sheet));
    }

    /** Every number that is known, in the order of the card. */
    private static List<Card.Call> calls(io.vigil.console.escalation.Card sheet) {
        return sheet.lines().stream()
                .filter(line -> line.entry().isNumber() && line.known() == Known.WRITTEN)
                .map(line -> new Card.Call(cut(line.label()), cut(line.text())))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Override
    public void close() {
        lookouts.close();
    }
}
