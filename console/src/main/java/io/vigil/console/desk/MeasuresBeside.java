package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.help.HelpPanel;
import io.vigil.console.desk.measures.MeasuresModel;
import io.vigil.console.desk.measures.MeasuresPanel;
import io.vigil.console.desk.measures.MeasuresShown;
import io.vigil.console.desk.measures.PagePort;
import io.vigil.console.desk.measures.PageShown;
import io.vigil.console.desk.measures.StandingCard;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the client whose room is open, beside the day: a button in the foot, the place that it opens and closes,
 * and the card above everything that says what came of the client's page. Event dispatch thread only.
 */
final class MeasuresBeside {
    private static final Words WORDS = Words.of(MeasuresBeside.class);

    private final PagePort page;
    private final MeasuresOfAClient measures;
    private final KeyRing keys;
    private final SidePlace side;
    private final Runnable toTheDay;
    private final JPanel place = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final HelpPanel help;
    private final StandingCard card;
    /** While help is on top it stands below the rung that is called: whom to call comes first. */
    private final StandingCard belowTheRung;

    private final DayLine dayLine = new DayLine();
    private Optional<UUID> wanted = Optional.empty();
    private Optional<UUID> present = Optional.empty();
    private @Nullable View view;
    private Optional<MeasuresShown.Card> last = Optional.empty();

    /** The measures of one client while their room is open. */
    private record View(MeasuresModel model, MeasuresPanel panel, KeyRing layer, Watch watch) {}

    private MeasuresBeside(
            PagePort page,
            MeasuresOfAClient measures,
            Fittings fittings,
            SidePlace side,
            HelpPanel help,
            Runnable toTheDay) {
        this.page = page;
        this.measures = measures;
        this.keys = fittings.keys();
        this.side = side;
        this.toTheDay = toTheDay;
        this.help = help;
        card = new StandingCard(fittings, this::open);
        belowTheRung = new StandingCard(fittings, this::open);
        side.standAbove(card.component());
        help.standBelow(belowTheRung.component());
    }

    static MeasuresBeside of(
            PagePort page,
            DeskPorts ports,
            Fittings fittings,
            SidePlace side,
            HelpPanel help,
            Consumer<Notice> notices,
            Runnable toTheDay) {
        return new MeasuresBeside(page, new MeasuresOfAClient(ports, notices), fittings, side, help, toTheDay);
    }

    /** Whether there is a client whose measures can be seen here. */
    boolean isThere() {
        return view != null;
    }

    /** What the day must not hide stays above the measures. */
    void show(Optional<DayShown> today) {
        dayLine.show(today);
    }

    void toggle() {
        if (side.isOnTop(place)) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        if (view != null) {
            view.model().turnToNews();
            side.open(place);
            showCard();
            view.panel().focus();
        }
    }

    private void close() {
        side.close();
        showCard();
        toTheDay.run(); // the keyboard too
    }

    /** @param changed is run when it was made or put away */
    Watch watch(Runnable changed) {
        return page.shown()
                .watch(is -> SwingUtilities.invokeLater(() -> {
                    turn(is, changed);
                    changed.run();
                }));
    }

    private void turn(PageShown is, Runnable changed) {
        if (!is.client().equals(wanted)) {
            wanted = is.client();
            follow(changed);
        }
    }

    /** What is half entered is not thrown away because a session has ended: its place stays until it is kept or put away. */
    private void follow(Runnable changed) {
        if (wanted.equals(present) || (view != null && view.model().isUnsaved())) {
            return;
        }
        forget();
        present = wanted;
        wanted.ifPresent(client -> measures.of(client, Optional.of(page), model -> {
            if (wanted.equals(Optional.of(client)) && view == null) {
                build(model, changed);
            } else { // another room was opened meanwhile
                model.close();
            }
        }));
    }

    private void build(MeasuresModel model, Runnable changed) {
        var layer = keys.layer();
        var own = new Fittings(layer);
        var panel = new MeasuresPanel(own, model);
        var back = own.button(WORDS.text("measures.day"), Shortcut.ESCAPE, this::close);
        place.add(dayLine.component(), "growx, wmin 0");
        place.add(panel.component(), "growx, wmin 0");
        place.add(back, "growx 0, alignx left");
        view = new View(model, panel, layer, model.shown().watch(shown -> changed(shown, changed)));
        changed.run();
    }

    private void changed(MeasuresShown shown, Runnable changed) {
        var isNews = !shown.card().equals(last)
                && shown.card()
                        .filter(it -> it.weight() != MeasuresShown.Card.Weight.READING)
                        .isPresent();
        last = shown.card();
        showCard();
        if (isNews && !side.isOnTop(help.component())) { // what is read aloud is not scrolled away
            side.toTop();
        }
        if (!wanted.equals(present)) {
            SwingUtilities.invokeLater(() -> follow(changed)); // what was half entered is settled now
        }
    }

    /** Where the measures themselves are looked at they say it. */
    void showCard() {
        var seen = side.isOnTop(place) ? Optional.<MeasuresShown.Card>empty() : last;
        var beside = side.isOnTop(help.component());
        card.show(beside ? Optional.empty() : seen);
        belowTheRung.show(beside ? seen : Optional.empty());
        help.sayBelow(
                beside ? seen.map(MeasuresShown.Card::weight).map(MeasuresBeside::inAFewWords) : Optional.empty());
    }

    private static String inAFewWords(MeasuresShown.Card.Weight weight) {
        return WORDS.text("measures.below." + weight);
    }

    private void forget() {
        if (view != null) {
            view.watch().close();
            view.panel().detach();
            view.model().close();
            keys.letGo(view.layer());
            view = null;
        }
        if (side.isOpen(place)) {
            side.forget(place);
        }
        place.removeAll();
        last = Optional.empty();
        showCard();
    }

    void end() {
        forget();
    }
}
