package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** A title, what it means, and what can be done: notes that are locked or cannot be read, the question before signing. */
final class QuietFace {
    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1", "[grow, fill]");
    private final JTextArea meaning = Fittings.prose("", "prose");
    private final JButton first;

    QuietFace(String title, String says, JButton first, JButton... others) {
        this.first = first;
        meaning.setText(says);
        var acts = new Flow(8);
        acts.add(first);
        for (var other : others) {
            acts.add(other);
        }
        panel.add(Fittings.prose(title, "proseStrong"), "wmin 0");
        panel.add(meaning, "wmin 0");
        panel.add(acts.component(), "wmin 0, gaptop 4");
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        first.requestFocusInWindow();
    }
}
