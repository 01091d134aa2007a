package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.Journey;
import io.vigil.console.journey.Mark;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/**
 * The marks of the journey, one key each; with Shift a mark takes a word. A line that was opened for a word is closed by the
 * kept fact and by nothing else: what was refused stays in it. Escape leaves it.
 */
final class MarksPanel {
    private static final Words WORDS = Words.of(MarksPanel.class);
    private static final Set<Mark> WITH_WORDS = EnumSet.of(Mark.SPOKEN_WORDS, Mark.PART_PRESENT, Mark.VITALS);

    private final JPanel panel =
            Fittings.group("insets 0, gap 6 6, fillx, wrap 3, hidemode 3", "[0:0:,grow,fill,sg m]".repeat(3));
    private final JPanel line = Fittings.group("insets 0, gap 8 0, fillx", "[][grow, fill][]");
    private final JLabel name = Fittings.label("", "strong");
    private final JTextField words = Fittings.line(WORDS.text("mark.words"), "");
    private final JButton takeBack;
    private final Journey.Asks asks;
    private Optional<Mark> writing = Optional.empty();
    private boolean isAsked;
    private int keptBefore;

    MarksPanel(Fittings fittings, Journey.Asks asks) {
        this.asks = asks;
        for (var mark : Mark.values()) {
            var button = fittings.button(FactWords.text(mark), keyOf(mark), () -> pressed(mark));
            fittings.keys().bind(withShift(keyOf(mark)), button::isShowing, () -> write(mark));
            panel.add(button);
        }
        panel.setFocusable(true);
        line.add(name);
        line.add(words, "wmin 0");
        line.add(fittings.button(WORDS.text("mark.leave"), Shortcut.ESCAPE, this::close));
        line.setVisible(false);
        panel.add(line, "span, growx, wmin 0");
        panel.add(new SedationPanel(fittings, asks).component(), "span, growx, wmin 0");
        takeBack = fittings.button("", Shortcut.alt(KeyEvent.VK_Z), asks::takeBack);
        takeBack.setVisible(false);
        var below = new Flow(12);
        below.add(Fittings.label(WORDS.text("mark.shift"), "soft"));
        below.add(takeBack);
        panel.add(below.component(), "span, growx, wmin 0");
        words.addActionListener(event -> keep());
    }

    private static Shortcut withShift(Shortcut key) {
        return new Shortcut(key.keyCode(), InputEvent.SHIFT_DOWN_MASK);
    }

    private static Shortcut keyOf(Mark mark) {
        return Shortcut.plain(
                switch (mark) {
                    case ONSET -> KeyEvent.VK_O;
                    case CALM -> KeyEvent.VK_C;
                    case DISTRESS -> KeyEvent.VK_D;
                    case NAUSEA -> KeyEvent.VK_N;
                    case SPOKEN_WORDS -> KeyEvent.VK_W;
                    case PART_PRESENT -> KeyEvent.VK_P;
                    case GROUNDING -> KeyEvent.VK_G;
                    case LOOK_IN -> KeyEvent.VK_L;
                    case VITALS -> KeyEvent.VK_V;
                });
    }

    JComponent component() {
        return panel;
    }

    /** @param kept grows when what was typed is on disk */
    void show(String pressed, int kept) {
        if (isAsked && kept > keptBefore) {
            close();
        }
        keptBefore = kept;
        takeBack.setVisible(!pressed.isEmpty());
        if (!pressed.isEmpty()) {
            Fittings.say(takeBack, WORDS.text("mark.takeBack", pressed));
        }
    }

    private void pressed(Mark mark) {
        if (WITH_WORDS.contains(mark)) {
            write(mark);
        } else {
            asks.mark(mark, "");
        }
    }

    private void write(Mark mark) {
        writing = Optional.of(mark);
        isAsked = false;
        name.setText(FactWords.text(mark));
        words.setText("");
        words.putClientProperty(
                "JTextField.placeholderText",
                WORDS.text(WITH_WORDS.contains(mark) ? "mark." + mark + ".hint" : "mark.hint"));
        line.setVisible(true);
        panel.revalidate();
        words.requestFocusInWindow();
    }

    private void keep() {
        isAsked = true;
        writing.ifPresent(mark -> asks.mark(mark, words.getText().strip()));
    }

    private void close() {
        writing = Optional.empty();
        isAsked = false;
        line.setVisible(false);
        panel.revalidate();
        panel.requestFocusInWindow(); // so that the next letter is a mark again
    }
}
