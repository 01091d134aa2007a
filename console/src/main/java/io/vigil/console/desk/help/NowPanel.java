package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.help.HelpShown.Underway;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.session.NumberAge;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The rung that is called now, or comes next: whom, the number, what to say. Event dispatch thread only. */
final class NowPanel {
    private static final Words WORDS = Words.of(NowPanel.class);

    private final JPanel panel =
            Fittings.surface("asks", "insets 0, gap 8 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JLabel lead = Fittings.label("", "soft");
    private final StateLabel below = new StateLabel();
    private final JTextArea title = Fittings.prose("", "proseStrong");
    private final JPanel numbers = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final JTextArea say = Fittings.prose("", "cardSay");
    private final JLabel state = Fittings.label("", "strong");
    private final RungClockLine clock = new RungClockLine(state);
    private final JButton start;
    private final JButton reached;
    private final JButton notReached;
    private final List<DialButton> dials;
    private List<People.Line> linesBefore = List.of();
    private List<NumberAge> agesBefore = List.of();
    private DialOut.Handler handler = DialOut.Handler.NONE;
    private Rung rung = Rung.VOICE;

    NowPanel(Fittings fittings, HelpAsks asks, Consumer<TelephoneUri> dialled) {
        dials = List.of(
                new DialButton(fittings, Shortcut.plain(KeyEvent.VK_D), dialled),
                new DialButton(fittings, new Shortcut(KeyEvent.VK_D, InputEvent.SHIFT_DOWN_MASK), dialled));
        start = fittings.mainButton(WORDS.text("start"), Shortcut.NEXT, () -> asks.start(rung));
        reached = fittings.mainButton(WORDS.text("reached"), Shortcut.plain(KeyEvent.VK_R), () -> asks.reached(rung));
        notReached =
                fittings.button(WORDS.text("notReached"), Shortcut.plain(KeyEvent.VK_N), () -> asks.notReached(rung));
        var acts = new Flow(8);
        acts.add(start);
        acts.add(reached);
        acts.add(notReached);
        var first = new Flow(16);
        first.add(lead);
        first.add(below.component());
        sayBelow(Optional.empty());
        panel.add(first.component(), "wmin 0");
        panel.add(title, "wmin 0");
        panel.add(numbers, "wmin 0");
        panel.add(say, "wmin 0");
        panel.add(clock.component(), "wmin 0");
        panel.add(acts.component(), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    /** What stands below this panel, in a few words; they take no line of their own while there is room beside the lead. */
    void sayBelow(Optional<String> words) {
        words.ifPresent(few -> below.show(State.WAIT, few));
        below.component().setVisible(words.isPresent());
    }

    /** Whether numbers can be handed over: without a handler they stand alone, to be typed into a telephone. */
    void dialThrough(DialOut.Handler found) {
        if (found != handler) {
            handler = found;
            showNumbers();
        }
    }

    private void showNumbers() {
        numbers.removeAll();
        var free = dials.iterator();
        var ages = agesBefore.iterator();
        for (var line : linesBefore) {
            numbers.add(Fittings.prose(line.words(), "cardNumber"), "wmin 0");
            if (ages.hasNext()) {
                showAge(ages.next());
            }
            if (handler == DialOut.Handler.NONE) {
                continue;
            }
            var uri = line.dialling().uri();
            if (uri.isPresent() && free.hasNext()) {
                numbers.add(free.next().of(uri.get()), "growx 0, wmin 0");
            } else if (!line.dialling().why().isEmpty()) {
                numbers.add(Fittings.prose(line.dialling().why(), "proseSoft"), "wmin 0");
            }
        }
        numbers.revalidate();
        numbers.repaint();
    }

    private void showAge(NumberAge age) {
        if (age.judged() != NumberAge.Judged.NOTHING_TO_SAY) {
            numbers.add(
                    Fittings.prose(
                            age.words(), age.judged() == NumberAge.Judged.TO_BE_TRIED ? "proseWait" : "proseSoft"),
                    "wmin 0");
        }
    }

    void show(HelpShown.Now now, HelpShown.Practice practice) {
        var call = now.call();
        var underway = now.underway() == Underway.YES;
        rung = call.rung();
        lead.setText(DrillPanel.marked(practice, WORDS.text(underway ? "now" : "next")));
        title.setText(WORDS.text("now.title", call.rung().number(), call.title(), call.whom()));
        if (!call.lines().equals(linesBefore) || !now.ages().equals(agesBefore)) {
            linesBefore = call.lines();
            agesBefore = now.ages();
            showNumbers();
        }
        say.setText(call.say());
        state.setText(now.state());
        state.setVisible(!now.state().isEmpty());
        clock.show(now.clock());
        clock.component().setVisible(!now.state().isEmpty());
        start.setVisible(!underway);
        reached.setVisible(underway);
        notReached.setVisible(underway);
    }
}
