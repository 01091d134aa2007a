package io.vigil.console.desk.practice;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.help.CardOut;
import io.vigil.console.desk.help.DialOut;
import io.vigil.console.desk.help.HelpPanel;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;

/** The ladder, practised: what it is about, the ladder itself while it is on, and what happened. Event dispatch thread only. */
public final class PracticePanel {
    private static final Words WORDS = Words.of(PracticePanel.class);
    private static final int TICK_MILLIS = 500;

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final PracticeModel model;
    private final JTextArea means = Fittings.prose(WORDS.text("means"), "proseSoft");
    private final JTextArea nobody = Fittings.prose(WORDS.text("nobody"), "proseStrong");
    private final JTextArea happened = Fittings.prose("", "prose");
    private final JComponent title = Fittings.label(WORDS.text("happened"), "largeStrong");
    private final JButton begin;
    private final HelpPanel ladder;
    private final Timer tick = new Timer(TICK_MILLIS, event -> show());
    private final Watch watch;

    /**
     * The panel over {@code model}.
     *
     * @param notices is told what became of the card on the clipboard or the printer
     * @param toTop brings the rung that begins to be called into sight
     */
    public PracticePanel(Fittings fittings, PracticeModel model, Consumer<Notice> notices, Runnable toTop) {
        this.model = model;
        ladder = new HelpPanel(
                fittings,
                model.asks(),
                new CardOut(notices),
                new DialOut(notices),
                Optional.empty(),
                model::end,
                toTop);
        ladder.standAlone();
        begin = fittings.mainButton(WORDS.text("begin"), Shortcut.NEXT, this::begin);
        panel.add(Fittings.label(WORDS.text("title"), "title"), "wmin 0");
        panel.add(means, "wmin 0");
        panel.add(nobody, "wmin 0");
        panel.add(begin, "growx 0, wmin 0");
        panel.add(ladder.component(), "wmin 0");
        panel.add(title, "wmin 0");
        panel.add(happened, "wmin 0");
        panel.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                tickWhileItIsSeen();
            }
        });
        watch = model.session().watch(session -> show());
    }

    public JComponent component() {
        return panel;
    }

    /** Where the therapist goes on. */
    public void focus() {
        if (model.isOn()) {
            ladder.component().requestFocusInWindow();
        } else {
            begin.requestFocusInWindow();
        }
    }

    /** Watches no more. */
    public void detach() {
        tick.stop();
        watch.close();
    }

    private void begin() {
        model.begin();
        focus();
    }

    private void tickWhileItIsSeen() {
        if (panel.isShowing()) {
            tick.start();
        } else {
            tick.stop();
        }
    }

    private void show() {
        var isOn = model.isOn();
        var lines = isOn ? "" : String.join("\n", model.happened());
        if (isOn) {
            ladder.show(model.shown());
        }
        means.setVisible(!isOn);
        nobody.setVisible(isOn);
        begin.setVisible(!isOn);
        ladder.component().setVisible(isOn);
        title.setVisible(!lines.isEmpty());
        happened.setVisible(!lines.isEmpty());
        if (!happened.getText().equals(lines)) {
            happened.setText(lines);
        }
    }
}
