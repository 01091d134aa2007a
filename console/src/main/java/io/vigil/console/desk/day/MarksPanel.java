package io.vigil.console.desk.day;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The marks of the journey, one key each. A mark with words opens a line: Enter keeps it, Escape leaves it. */
final class MarksPanel {
    private static final Words WORDS = Words.of(MarksPanel.class);

    private final JPanel panel = Fittings.group(
            "insets 0, gap 6 6, fillx, wrap 3, hidemode 3",
            "[0:0:,grow,fill,sg m]" + "[0:0:,grow,fill,sg m][0:0:,grow,fill,sg m]");
    private final JPanel line = Fittings.group("insets 0, gap 8 0, fillx", "[][grow, fill][]");
    private final JLabel name = Fittings.label("", "strong");
    private final JTextField words = Fittings.line(WORDS.text("mark.words"), "");
    private final Journey.Asks asks;
    private Optional<Journey.Mark> writing = Optional.empty();

    MarksPanel(Fittings fittings, Journey.Asks asks) {
        this.asks = asks;
        for (var mark : Journey.Mark.values()) {
            panel.add(fittings.button(
                    WORDS.text("mark." + mark),
                    Shortcut.plain(KeyEvent.getExtendedKeyCodeForChar(mark.letter())),
                    () -> {
                        pressed(mark);
                    }));
        }
        line.add(name);
        line.add(words, "wmin 0");
        line.add(fittings.button(WORDS.text("mark.leave"), Shortcut.ESCAPE, this::close));
        line.setVisible(false);
        panel.add(line, "span, growx, wmin 0");
        words.addActionListener(event -> keep());
    }

    JComponent component() {
        return panel;
    }

    private void pressed(Journey.Mark mark) {
        if (mark.wording() == Journey.Wording.NONE) {
            asks.mark(mark, "");
            return;
        }
        writing = Optional.of(mark);
        name.setText(WORDS.text("mark." + mark));
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
        panel.requestFocusInWindow();
    }
}
