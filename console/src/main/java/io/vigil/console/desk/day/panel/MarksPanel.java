package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.Journey;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The marks of the journey, one key each. A mark with words opens a line: Enter keeps it, Escape leaves it. */
final class MarksPanel {
    private static final Words WORDS = Words.of(MarksPanel.class);
    private static final Set<Mark> WITH_WORDS = EnumSet.of(Mark.SPOKEN_WORDS, Mark.PART_PRESENT, Mark.VITALS);

    private final JPanel panel =
            Fittings.group("insets 0, gap 6 6, fillx, wrap 3, hidemode 3", "[0:0:,grow,fill,sg m]".repeat(3));
    private final JPanel line = Fittings.group("insets 0, gap 8 0, fillx", "[][grow, fill][]");
    private final JLabel name = Fittings.label("", "strong");
    private final JTextField words = Fittings.line(WORDS.text("mark.words"), "");
    private final Journey.Asks asks;
    private Optional<Mark> writing = Optional.empty();

    MarksPanel(Fittings fittings, Journey.Asks asks) {
        this.asks = asks;
        for (var mark : Mark.values()) {
            panel.add(fittings.button(FactWords.text(mark), keyOf(mark), () -> pressed(mark)));
        }
        panel.setFocusable(true);
        line.add(name);
        line.add(words, "wmin 0");
        line.add(fittings.button(WORDS.text("mark.leave"), Shortcut.ESCAPE, this::close));
        line.setVisible(false);
        panel.add(line, "span, growx, wmin 0");
        panel.add(sedation(fittings), "span, growx, wmin 0");
        words.addActionListener(event -> keep());
    }

    private JComponent sedation(Fittings fittings) {
        var levels = new Flow(6);
        levels.add(Fittings.label(WORDS.text("sedation"), "soft"));
        for (var sedation : Sedation.values()) {
            var key = Shortcut.plain(KeyEvent.VK_0 + sedation.level());
            var button = fittings.button(String.valueOf(sedation.level()), key, () -> asks.judge(sedation));
            button.setIcon(null); // the figure is the key
            button.setToolTipText(WORDS.text("sedation." + sedation));
            button.getAccessibleContext().setAccessibleName(WORDS.text("sedation." + sedation));
            levels.add(button);
        }
        return levels.component();
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

    private void pressed(Mark mark) {
        if (!WITH_WORDS.contains(mark)) {
            asks.mark(mark, "");
            return;
        }
        writing = Optional.of(mark);
        name.setText(FactWords.text(mark));
        words.setText("");
        words.putClientProperty("JTextField.placeholderText", WORDS.text("mark." + mark + ".hint"));
        line.setVisible(true);
        panel.revalidate();
        words.requestFocusInWindow();
    }

    private void keep() {
        writing.ifPresent(mark -> asks.mark(mark, words.getText().strip()));
        close();
    }

    private void close() {
        writing = Optional.empty();
        line.setVisible(false);
        panel.revalidate();
        panel.requestFocusInWindow(); // so that the next letter is a mark again
    }
}
